import { checkKinds } from "./act-names.js";
import { actColumn, type Found } from "./columns.js";
import { csvRows } from "./csv-rows.js";
import { readParticipantRows } from "./participant-rows.js";
import { byPlace, inOrder, type ReadTableOptions, STATUS_TABLE, type TableReading } from "./table-reading.js";

/**
 * Reads a participation table of the United Nations Treaty Collection in CSV: a row a participant, its name in
 * the first column, and headers that declare the acts and their markers: `"Ratification, Accession(a)"`.
 *
 * Markers mean what the header of their column says, capitals and small letters apart; a date without marker is
 * the one act without marker, otherwise it is ambiguous. A cell in square brackets was withdrawn: its event has
 * `details.withdrawn`, the day is not in the table. Names are looked up in the register, with the date of the
 * act. Every cell becomes an event or a problem; nothing is dropped or guessed.
 *
 * A status table is not a history (R52), and a copy may have lost its brackets: both are always flagged.
 *
 * Throws Misuse when `text` is no text, or `acts` names a kind of event that there is not.
 *
 * @example
 * ```ts
 * import { readUntcCsv } from "treaty-lifecycle/formats";
 *
 * const table = 'Participant,Signature,"Ratification, Accession(a)"\nTurkey,,31 Jul 1950 a\nFrance,11 Dec 1948,soon\n';
 * const { events, problems } = readUntcCsv(table);
 * events[0]; // → { kind: "signature", date: "1948-12-11", participant: "FRA" }
 * events[1]; // → { kind: "accession", date: "1950-07-31", participant: "TUR" }
 * problems[0]?.code; // → "unreadableDate"
 * problems[0]?.text; // → "soon"
 * ```
 */
export function readUntcCsv(text: string, options: ReadTableOptions = {}): TableReading {
  checkKinds(options.acts ?? {}, "acts");
  const { rows, problem } = csvRows(text);
  const [header = [], ...body] = rows;
  const found: Found = {
    events: [],
    published: [],
    problems: problem === undefined ? [] : [problem],
    flags: [...STATUS_TABLE],
  };
  const columns = header.map((each, at) =>
    at === 0 ? ({ is: "participant" } as const) : actColumn(each, at, options.acts, found),
  );
  readParticipantRows(body, columns, options, found);
  return { events: inOrder(found.events), problems: byPlace(found.problems), flags: found.flags };
}
