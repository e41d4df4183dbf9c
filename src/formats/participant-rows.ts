import type { DateText } from "../model/calendar-date.js";
import { eventId } from "../model/event-id.js";
import { actEvent } from "./act-event.js";
import { actNamed } from "./act-names.js";
import { type CellAct, readCell } from "./cell.js";
import type { Column, Found } from "./columns.js";
import { rowNames } from "./row-names.js";
import { readTableDate } from "./table-date.js";
import type { ReadTableOptions, TableFlag, TableProblemCode } from "./table-reading.js";

/**
 * Reads the rows of a table that has a row a participant and a column an act. Every cell of these columns that is
 * not empty becomes an event, a published date or a problem.
 *
 * @internal
 */
export function readParticipantRows(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  options: ReadTableOptions,
  found: Found,
): void {
  const firstRow = new Map<string, number>();
  rows.forEach((cells, index) => {
    if (cells.every(isEmpty)) return;
    const row = index + 2;
    const id = readRow(row, cells, columns, options, found);
    const first = id === undefined ? undefined : firstRow.get(id);
    if (id === undefined) return;
    if (first === undefined) firstRow.set(id, row);
    else {
      const message = `Also in row ${first}.`;
      found.flags.push({ code: "repeatedParticipant", row, participant: id, message });
    }
  });
}

/** Reads one row and tells whose it is. */
function readRow(
  row: number,
  cells: readonly string[],
  columns: readonly Column[],
  options: ReadTableOptions,
  found: Found,
): string | undefined {
  const report = (code: TableProblemCode, at: number, why: string): void => {
    found.problems.push({ code, row, column: at + 1, text: cells[at] ?? "", why });
  };
  const named = rowNames(row, cells, columns, found);
  let id: string | undefined;
  let acts = 0;
  if (cells.length < columns.length)
    report("missingCells", cells.length, `${cells.length} cells, the header has ${columns.length}`);
  for (const [at, text] of cells.entries()) {
    const column = columns[at];
    if (isEmpty(text) || column?.is === "participant" || column?.is === "unread") continue;
    acts++;
    const read = readColumn(at, cells, columns, options);
    if (read.is === "problem") report(read.code, at, read.why);
    if (read.is === "problem" || read.is === "said") continue;
    const who = named(read.date);
    id ??= who.id;
    if (who.id === undefined) report("noName", at, "the row names nobody");
    else if (read.is === "effect") {
      const { source } = options;
      const fact = { fact: "entryIntoForceForParticipant", participant: who.id, date: read.date } as const;
      found.published.push(source === undefined ? fact : { ...fact, source });
    } else {
      const event = actEvent(read, who.id, who.footnotes, options.source);
      found.events.push(event);
      const place = { row, column: at + 1, participant: who.id, event: eventId(event) };
      found.flags.push(...flagsOf(read, text).map((flag) => ({ ...flag, ...place })));
    }
  }
  if (acts > 0) return id ?? named().id;
  const nameAt = columns.findIndex(({ is }) => is === "participant");
  report("noAct", Math.max(0, nameAt), "listed without any act");
  return undefined;
}

interface Effect {
  readonly is: "effect";
  readonly date: DateText;
}

/** A cell that another cell of its row makes use of. */
interface Said {
  readonly is: "said";
}

type Problem = Extract<ReturnType<typeof readCell>, { readonly is: "problem" }>;

function readColumn(
  at: number,
  cells: readonly string[],
  columns: readonly Column[],
  options: ReadTableOptions,
): CellAct | Effect | Said | Problem {
  const column = columns[at];
  const text = cells[at] ?? "";
  if (column === undefined) return problem("extraCell", "the header has no such column");
  switch (column.is) {
    case "participant":
    case "unread":
      return { is: "said" };
    case "kind": {
      const dates = columns.findIndex((each) => each.is === "act" && each.kind === at);
      return isEmpty(cells[dates]) ? problem("unreadableDate", "an act without a date") : { is: "said" };
    }
    case "effect":
      return readEffect(text);
    case "act": {
      if (column.kind === undefined) return readCell(text, column.legend);
      const words = (cells[column.kind] ?? "").trim();
      if (words === "") return problem("ambiguousAct", "the row does not say which act it was");
      const act = actNamed(words, options.acts);
      return readCell(text, { items: [{ words, marker: null, act }], footnotes: [] });
    }
  }
}

function readEffect(text: string): Effect | Problem {
  const read = readTableDate(text.trim());
  if (read === undefined || read.rest !== "" || read.dayFirst)
    return problem("unreadableDate", "this is no date in a form that is known here");
  return read.date === null
    ? problem("impossibleDate", "there is no such day")
    : { is: "effect", date: read.date };
}

function problem(code: TableProblemCode, why: string): Problem {
  return { is: "problem", code, why };
}

function flagsOf(act: CellAct, text: string): TableFlag[] {
  const flags: TableFlag[] = [];
  const flag = (code: TableFlag["code"], message: string): void => {
    flags.push({ code, message });
  };
  if (act.withdrawn)
    flag("withdrawalUndated", "In square brackets: withdrawn, on a day that the table does not give.");
  if (act.dayFirst) flag("dayFirst", `"${text.trim()}" was read with the day first.`);
  if (act.footnoteAssumed)
    flag("footnoteAssumed", `The figures behind the date in "${text.trim()}" were taken for a footnote.`);
  return flags;
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
