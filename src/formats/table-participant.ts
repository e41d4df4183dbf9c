import type { DateText } from "../model/calendar-date.js";
import { Id } from "../model/id.js";
import { findParticipant } from "../register/index.js";
import { takeFootnotes } from "./footnotes.js";
import type { TableProblem } from "./table-reading.js";

/** A cell that names a participant, with its column. @internal */
export interface NameCell {
  readonly column: number;
  readonly text: string;
}

/** Who is meant by the names of a row, on a day. @internal */
export interface TableParticipant {
  /** An id of the register, or the name as it stands; undefined where nothing in the row can be an id. */
  readonly id: string | undefined;
  readonly footnotes: readonly string[];
  readonly problems: readonly Omit<TableProblem, "row">[];
}

/**
 * Finds who is meant by the names in a row: the first that the register knows. A name that it does not know, or
 * knows for several, stays as it is and is reported. Digits at its end are never taken off, but the report says
 * whose name would be left.
 *
 * @internal
 */
export function tableParticipant(names: readonly NameCell[], on?: DateText): TableParticipant {
  const problems: Omit<TableProblem, "row">[] = [];
  const footnotes: string[] = [];
  const open: Omit<TableProblem, "row">[] = [];
  let found: string | undefined;
  let kept: string | undefined;
  for (const cell of names) {
    const noted = takeFootnotes(cell.text);
    footnotes.push(...noted.footnotes);
    const name = noted.text;
    if (name === "") continue;
    if (!Id.safeParse(name).success) {
      open.push({ ...cell, code: "noName", why: "no name has these characters, or so many" });
      continue;
    }
    const match = findParticipant(name, on);
    if (match.is === "found") {
      found ??= match.id;
      if (found !== match.id)
        problems.push({ ...cell, code: "conflictingNames", why: `this is ${match.id}; ${found} was used` });
      continue;
    }
    kept = name;
    open.push(
      match.is === "ambiguous"
        ? {
            ...cell,
            code: "ambiguousName",
            why: `several bear this name: ${match.candidates.join(", ")}; it was kept as it stands`,
          }
        : { ...cell, code: "unknownName", why: unknown(name, on) },
    );
  }
  if (found === undefined) return { id: kept, footnotes, problems: open };
  for (const each of open)
    problems.push({ ...each, code: "unknownCode", why: `not in the register; the row also names ${found}` });
  return { id: found, footnotes, problems };
}

function unknown(name: string, on: DateText | undefined): string {
  const why = "the register knows nobody of this name; it was kept as it stands";
  const [, bare] = /^(.*?\D)\d{1,2}(?:, ?\d{1,2})*$/.exec(name) ?? [];
  if (bare === undefined) return why;
  const match = findParticipant(bare, on);
  return match.is === "found" ? `${why}; if its figures are a footnote, it is ${match.id}` : why;
}
