import { IRREGULARITIES, type IrregularityCode } from "../lifecycle/irregularity.js";
import type { Ledger } from "../lifecycle/ledger.js";
import type { Day } from "../model/day.js";

/** What one should know of an outcome: a rule that was applied, an inference, a policy. */
export interface Note {
  readonly code: NoteCode;
  readonly rule: string;
  readonly text: string;
}

const NOTES = {
  inPeriod: { rule: "R6", text: "the day lies in the period for signature" },
  adReferendum: {
    rule: "R3",
    text: "signed ad referendum: no full signature before it is confirmed (VCLT 12(2)(b))",
  },
  confirmed: { rule: "R3", text: "signed ad referendum, and confirmed: a full signature (VCLT 12(2)(b))" },
  successionToSignature: { rule: "R45", text: "its predecessor's signature, whatever the period" },
  underGeneralLaw: { rule: "R44", text: "a successor notifies succession under general law" },
  original: {
    rule: "R15",
    text: "it deposited by the end of the day on which the conditions were met: an original party",
  },
  gap: {
    rule: "R22",
    text: "no clause covers a deposit between the threshold and entry into force: the general date",
  },
  later: { rule: "R21", text: "it deposited later: its own deposit and its own period" },
  floorWritten: { rule: "R21", text: "never before the treaty itself, so the text says" },
  floorImplied: {
    rule: "R21",
    text: "never before the treaty itself; the text does not say so, but nobody is bound by a treaty that is not in force",
  },
  noClause: { rule: "R22", text: "no clause on later parties: from the day of its consent (VCLT 24(3))" },
  succession: {
    rule: "R44",
    text: "from the date of effect of the succession, never before the treaty itself",
  },
  namedDate: { rule: "R38", text: "the later day that the notice names" },
  policy: {
    rule: "R10",
    text: "an organization is counted before any of its members has deposited: policy organizationAlone",
  },
  ceasedToExist: {
    rule: "R44",
    text: "it no longer exists; whether another succeeds to it is that one's act",
  },
  survives: {
    rule: "R49",
    text: "obligations that arose before remain, and the treaty says so (VCLT 70(1)): article ",
  },
  extended: { rule: "R43", text: "the term has been extended to this day" },
  endsBefore: { rule: "R43", text: "the treaty itself ends before" },
  withParent: { rule: "R35", text: "leaving the parent treaty is leaving this one too" },
  organizationWithMembers: {
    rule: "R38",
    text: "an organization ceases to be a party with its member States",
  },
} as const satisfies Record<string, { readonly rule: string; readonly text: string }>;

/**
 * The stable name of a note: its own, or that of the irregularity of which it speaks.
 *
 * @useDeclaredType
 */
export type NoteCode = keyof typeof NOTES | IrregularityCode;

/** @internal */
export function note(code: keyof typeof NOTES, detail = ""): Note {
  const { rule, text } = NOTES[code];
  return { code, rule, text: text + detail };
}

/** Why the rules did not admit an act, or do not admit one. @internal */
export function refused(code: IrregularityCode, since = ""): Note {
  const { rule, says } = IRREGULARITIES[code];
  return { code, rule, text: says + since };
}

/** What the rules did not admit in an act that has effect all the same. @internal */
export function irregularitiesOf(ledger: Ledger, act: number, day: Day): Note[] {
  return ledger.irregular
    .filter(({ event, healedOn, hasEffect }) => event === act && (hasEffect || healedOn <= day))
    .map(({ code, healedOn }) =>
      refused(code, healedOn <= day ? "; a later event has made it regular" : "; it has effect all the same"),
    );
}
