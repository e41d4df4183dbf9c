import { readCsv, type TableProblem } from "../formats/index.js";
import type { EventFile } from "../index.js";
import { participants } from "../register/index.js";
import { Complaint, complaint, quote } from "./complaint.js";
import { suggesting } from "./nearest.js";
import { nameIn } from "./words.js";

/**
 * The events of a CSV file with an event a row. What a reader of tables passes over and reports is a mistake here:
 * a record of which a part is missing answers wrongly. Only an id that the register does not know is taken as it
 * is, since applications have participants of their own.
 */
export function readEventTable(file: string, text: string): EventFile {
  const { events, problems, flags } = readCsv(text);
  if (flags.some(({ code }) => code === "mayBeIncomplete")) {
    throw complaint(
      `${file}: row 1`,
      "a table without the columns kind and date",
      "give a row an event, under a heading of the fields of an event",
    );
  }
  const mistakes = problems.filter((problem) => !(problem.code === "unknownName" && isId(problem.text)));
  if (mistakes.length > 0) {
    throw new Complaint(
      mistakes.map((problem) => ({
        path: `${file}: row ${problem.row}, column ${problem.column}`,
        found: quote(problem.text),
        remedy: remedyFor(problem),
      })),
    );
  }
  return { format: 1, events };
}

function isId(text: string): boolean {
  return /^[A-Z0-9-]+$/.test(text);
}

function remedyFor({ code, text, why }: TableProblem): string {
  if (code === "unknownColumn") return `${why}; call it after a field of an event, or take it out`;
  if (code === "unknownName") {
    const names = participants.map(({ id }) => nameIn(id));
    return suggesting(text, names, "give a name or an id of the register, or an id of your own in capitals");
  }
  return why;
}
