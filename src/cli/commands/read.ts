import { kindInWords } from "../../definition/nouns.js";
import { readCsv, readUntcCsv, type TableFlag, type TableReading } from "../../formats/index.js";
import { inOrder } from "../../formats/table-reading.js";
import { parseEventFile, type TreatyEvent } from "../../index.js";
import type { Command, Given } from "../command.js";
import { Complaint, complaint, inFile, quote } from "../complaint.js";
import { readText } from "../file.js";
import type { Io } from "../io.js";
import { Page, styled } from "../page.js";
import { printJson, word } from "../report.js";
import { byName, count, inShort, nameIn } from "../words.js";

type Reader = (text: string, file: string) => TableReading;

/** How a table is read, by the name of its format. */
const READERS: Readonly<Record<string, Reader>> = {
  "untc-csv": (text) => readUntcCsv(text),
  csv: (text) => readCsv(text),
  json: readEventFile,
};

/** The events in a table, and what in it became none. */
export const read: Command = {
  name: "read",
  words: ["TABLE"],
  says: "the events in a table that somebody published, and what could not be read",
  more: [
    "untc-csv is a table of the United Nations Treaty Collection as CSV: a row a participant, a column an act. csv is a table whose columns have names: a row an event, or a row a participant. json is a file of events.",
    "Every cell becomes an event or a problem; a flag is something to know before relying on the table.",
  ],
  options: ["format"],
  required: ["format"],
  formats: { known: Object.keys(READERS), notYet: ["untc-xml", "untc-html", "nl"] },
  examples: ["read status.csv --format untc-csv", "read status.csv --format untc-csv --json"],
  async run(given, io) {
    const file = word(given, 0);
    const text = await readText(io, file);
    const reading = readerOf(given)(text, file);
    refuseUnreadable(file, reading);
    if (given.json) printJson(io, reading);
    else io.stdout.write(pageOf(file, reading, io).toString());
    return 0;
  },
};

/** The reader of a format; that there is none was found when the command line was read. */
function readerOf({ format = "" }: Given): Reader {
  const reader = READERS[format];
  if (reader === undefined) throw complaint("--format", quote(format), "give a format that is read");
  return reader;
}

/** The events of an event file, each with the source of the file where it names none. */
function readEventFile(text: string, file: string): TableReading {
  const parsed = parseEventFile(text);
  if (!parsed.ok) throw inFile(file, parsed.mistakes);
  const { source, events } = parsed.value;
  const sourced = events.map((event) =>
    event.source !== undefined || source === undefined ? event : { ...event, source },
  );
  return { events: inOrder(sourced), problems: [], flags: [] };
}

/** What is no table at all is unreadable input, not a table without events. */
function refuseUnreadable(file: string, { events, problems }: TableReading): void {
  const none = problems.filter(({ code }) => code === "notATable");
  if (events.length > 0 || none.length === 0) return;
  throw new Complaint(
    none.map(({ row, column, text, why }) => ({
      path: `${file}: row ${row}, column ${column}`,
      found: quote(text),
      remedy: why,
    })),
  );
}

/** Where most names end. */
const NAME = 26;
const PLACE = 22;

function pageOf(file: string, { events, problems, flags }: TableReading, io: Io): Page {
  const page = new Page(io);
  const participants = actsBy(events);
  page.text([
    styled(file, "bold"),
    `  ${count(events.length, "event")} of ${count(participants.size, "participant")}, ${count(problems.length, "problem")}, ${count(flags.length, "flag")}`,
  ]);
  page.gap();
  for (const [who, acts] of [...participants].sort(([a], [b]) => byName(a, b)))
    page.row(who, acts.map(actOf).join("; "), NAME);
  const others = events.filter(({ participant }) => participant === undefined);
  if (others.length > 0) page.row("The treaty", others.map(actOf).join("; "), NAME);
  if (problems.length > 0) page.heading(`Not read (${problems.length})`);
  for (const { row, column, text, why } of problems)
    page.row(`row ${row}, column ${column}`, [`${quote(text)} `, styled(why, "dim")], PLACE, "yellow");
  if (flags.length > 0) page.heading("Before relying on it");
  for (const flag of flags) page.text([styled(placeOf(flag), "dim"), flag.message], { indent: 2, hang: 4 });
  return page;
}

/** The acts of each participant, by its name. */
function actsBy(events: readonly TreatyEvent[]): ReadonlyMap<string, readonly TreatyEvent[]> {
  const acts = new Map<string, TreatyEvent[]>();
  for (const event of events) {
    if (event.participant === undefined) continue;
    const who = nameIn(event.participant);
    const own = acts.get(who) ?? [];
    acts.set(who, own);
    own.push(event);
  }
  return acts;
}

function actOf({ kind, date, dateText }: TreatyEvent): string {
  return `${kindInWords(kind)} ${date === null ? (dateText ?? "without a date") : inShort(date)}`;
}

function placeOf({ row, column }: TableFlag): string {
  const at = [row === undefined ? [] : `row ${row}`, column === undefined ? [] : `column ${column}`].flat();
  return at.length === 0 ? "" : `${at.join(", ")}: `;
}
