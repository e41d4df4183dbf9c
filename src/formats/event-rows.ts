import { parseEventFile } from "../model/event-file.js";
import type { Json } from "../model/json.js";
import { actNamed } from "./act-names.js";
import type { Found } from "./columns.js";
import { tableParticipant } from "./table-participant.js";
import type { ReadTableOptions } from "./table-reading.js";

/** The fields of an event that a column can hold; `source` alone is its title. */
const FIELDS: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "date",
  "dateText",
  "participant",
  "effectiveOn",
  "knownOn",
  "refersTo",
  "subject",
  "receivedByDepositary",
  "details",
  "note",
  "source",
  "source.title",
  "source.url",
  "source.readOn",
  "source.verified",
]);

/** Whether the columns are the fields of an event: a kind and a date at least. @internal */
export function isEventHeader(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim());
  return names.includes("kind") && names.includes("date");
}

/**
 * Reads a table with an event a row. A value that an event cannot have is reported with its column, and the
 * event is left out; the id of a participant that the register does not know is reported and stays.
 *
 * @internal
 */
export function readEventRows(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: ReadTableOptions,
  found: Found,
): void {
  const names = header.map((name) => name.trim());
  names.forEach((name, at) => {
    if (FIELDS.has(name)) return;
    const why = "no field of an event; the column was not read";
    found.problems.push({ code: "unknownColumn", row: 1, column: at + 1, text: header[at] ?? "", why });
  });
  rows.forEach((cells, index) => {
    if (cells.some((cell) => cell.trim() !== "")) readEventRow(index + 2, names, cells, options, found);
  });
}

function readEventRow(
  row: number,
  names: readonly string[],
  cells: readonly string[],
  options: ReadTableOptions,
  found: Found,
): void {
  const event: Record<string, Json> = { date: null };
  const source: Record<string, Json> = {};
  cells.forEach((cell, at) => {
    const name = names[at];
    const text = cell.trim();
    if (text === "") return;
    if (name === undefined) {
      const why = "the header has no such column";
      found.problems.push({ code: "extraCell", row, column: at + 1, text: cell, why });
    } else if (!FIELDS.has(name)) return;
    else if (name === "source") source.title = text;
    else if (name.startsWith("source.")) source[name.slice("source.".length)] = fieldValue(name, text);
    else event[name] = name === "kind" ? kindOf(text) : fieldValue(name, text);
  });
  const who = event.participant;
  if (typeof who === "string") {
    const column = names.indexOf("participant") + 1;
    const match = tableParticipant([{ column, text: who }]);
    found.problems.push(...match.problems.map((problem) => ({ row, ...problem })));
    event.participant = match.id ?? who;
  }
  const own = Object.keys(source).length > 0;
  if (own) event.source = { verified: false, ...source };
  const parsed = parseEventFile([
    !own && options.source !== undefined ? { ...event, source: options.source } : event,
  ]);
  if (parsed.ok) {
    found.events.push(...parsed.value.events);
    return;
  }
  for (const { path, remedy } of parsed.mistakes) {
    const field = path.replace(/^events\[0\]\.?/, "");
    const at = Math.max(0, names.indexOf(field) >= 0 ? names.indexOf(field) : names.indexOf("kind"));
    found.problems.push({
      code: "wrongValue",
      row,
      column: at + 1,
      text: cells[at] ?? "",
      why: `${field}: ${remedy}`,
    });
  }
}

/** `Ratification` is a ratification, as in other tables; what is no act there must be a kind of event. */
function kindOf(text: string): string {
  const act = actNamed(text);
  return act === undefined || act.as !== undefined ? text : act.kind;
}

/** Truth values and JSON where the field has them; otherwise the text. What is no JSON stays text and is refused. */
function fieldValue(name: string, text: string): Json {
  if (name === "receivedByDepositary" || name === "source.verified")
    return text === "true" ? true : text === "false" ? false : text;
  if (name !== "details") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
