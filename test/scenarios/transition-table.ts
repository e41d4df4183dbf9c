import { IRREGULARITIES, type IrregularityCode } from "../../src/lifecycle/irregularity.js";
import { blocksOf } from "../docs/blocks.js";

/** A table written as text: a head, a line a row, cells apart by blanks. */
export interface TextTable {
  readonly columns: readonly string[];
  /** By the first word of the line. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** Reads a table written as text. A line too long or too short, or a row that comes twice, is a mistake in the table. */
export function readTable(text: string): TextTable {
  const [head = [], ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const columns = head.slice(1);
  const rows = new Map<string, readonly string[]>();
  for (const [row = "", ...cells] of lines) {
    if (cells.length !== columns.length)
      throw new RangeError(`${row}: ${cells.length} cells in ${columns.length} columns`);
    if (rows.has(row)) throw new RangeError(`${row} comes twice`);
    rows.set(row, cells);
  }
  return { columns, rows };
}

/** The tables of the guide on transitions, in their order. */
export function tablesOfTheGuide(): TextTable[] {
  return blocksOf("docs/guides/transitions.md")
    .filter(({ language }) => language === "text")
    .map(({ text }) => readTable(text));
}

/** Why an act is refused, or flagged: the words that stand in the cells. */
export const REFUSALS = `
word      code                     rule
!adopt    beforeAdoption           R4
!early    signatureNotOpen         R6
!closed   signatureClosed          R6
!ended    afterEnd                 R43
!signed   alreadySigned            R11
!bound    alreadyConsented         R11
!kind     kindNotProvided          R1
!who      notEligible              R48
!sign     notSignatory             R6
!opens    consentNotOpen           R7
!confirm  nothingToConfirm         R3
!instr    notContracting           R12
!force    alreadyInForce           R12
!met      withdrawnAfterThreshold  R12
!party    notParty                 R38
!noted    alreadyNotified          R38
!revoke   nothingToRevoke          R39
!late     tooLateToRevoke          R39
!susp     notSuspended             R43
!date     otherDate                R6
!event    unknownReference         R47
`;

/** The code that a word stands for, and its rule. */
export function refusalOf(word: string): { readonly code: IrregularityCode; readonly rule: string } {
  const [name = "", rule = ""] = readTable(REFUSALS).rows.get(word) ?? [];
  if (!isCode(name)) throw new RangeError(`${word} stands for no irregularity`);
  return { code: name, rule };
}

function isCode(name: string): name is IrregularityCode {
  return Object.hasOwn(IRREGULARITIES, name);
}
