import type { DateText } from "../model/calendar-date.js";
import type { NamedAct } from "./act-names.js";
import { takeFootnotes } from "./footnotes.js";
import type { Legend, LegendItem } from "./legend.js";
import { readTableDate } from "./table-date.js";
import type { TableProblemCode } from "./table-reading.js";

/** The act that a cell records. @internal */
export interface CellAct {
  readonly is: "act";
  readonly act: NamedAct;
  readonly date: DateText;
  /** In square brackets: no longer so, since a day that the table does not give. */
  readonly withdrawn: boolean;
  readonly dayFirst: boolean;
  readonly footnotes: readonly string[];
  /** Figures behind the date were not marked up as a footnote but taken for one. */
  readonly footnoteAssumed: boolean;
}

interface CellProblem {
  readonly is: "problem";
  readonly code: TableProblemCode;
  readonly why: string;
}

/** What may follow a date: a marker, in parentheses or not, and footnotes. */
const TAIL = /^(?:\(([a-z]{1,3})\)|([a-z]{1,3}))? ?(\d{1,2}(?:, ?\d{1,2})*)?$/i;

/**
 * Reads a cell against the legend of its column: brackets, a date, a marker, footnotes, and nothing else.
 *
 * @internal
 */
export function readCell(cell: string, legend: Legend): CellAct | CellProblem {
  const { text, footnotes } = takeFootnotes(cell);
  const bracketed = /^\[([^[\]]*)\]([^[\]]*)$/.exec(text);
  const [, inside = text, outside = ""] = bracketed ?? [];
  const read = readTableDate(inside.trim());
  if (read === undefined) return problem("unreadableDate", "this is no date in a form that is known here");
  if (read.date === null) return problem("impossibleDate", "there is no such day");
  const tail = TAIL.exec(`${read.rest} ${outside}`.trim());
  if (tail === null) return problem("unreadableDate", "there is more than a date and a marker");
  const item = itemFor(tail[1] ?? tail[2] ?? null, legend.items);
  if ("is" in item) return item;
  if (item.act === undefined)
    return problem("unknownAct", `"${item.words}" is no act that is known here; name it in the option acts`);
  const assumed = tail[3]?.match(/\d+/g) ?? [];
  return {
    is: "act",
    act: item.act,
    date: read.date,
    withdrawn: bracketed !== null,
    dayFirst: read.dayFirst,
    footnotes: [...footnotes, ...assumed],
    footnoteAssumed: assumed.length > 0,
  };
}

function itemFor(marker: string | null, items: readonly LegendItem[]): LegendItem | CellProblem {
  const meant = items.filter((each) => each.marker === marker);
  const [item, ...others] = meant;
  const acts = meant.map(({ words }) => `"${words}"`).join(", ");
  if (item !== undefined && others.length === 0) return item;
  if (marker === null) {
    const why = item === undefined ? "its legend marks every act" : `without marker it can be any of ${acts}`;
    return problem("ambiguousAct", why);
  }
  return item === undefined
    ? problem("unknownMarker", `the legend of this column declares no marker "${marker}"`)
    : problem("repeatedMarker", `the legend gives "${marker}" to ${acts}`);
}

function problem(code: TableProblemCode, why: string): CellProblem {
  return { is: "problem", code, why };
}
