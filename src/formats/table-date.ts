import { CalendarDate, type DateText } from "../model/calendar-date.js";

/** A date at the beginning of a cell, what follows it, and whether the order of day and month was assumed. */
interface TableDate {
  /** Null: there is no such day. */
  readonly date: DateText | null;
  readonly rest: string;
  readonly dayFirst: boolean;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const WORDS = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})(?!\d)/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const FIGURES = /^(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/;

/**
 * Reads the date with which a cell begins: `22 Apr 2016`, `5 Sept. 2000`, `19 July 2006`, `2016-04-22`, and
 * `22-04-2016` with the day first. Undefined where there is none. Months are English; two figures are no year.
 *
 * @internal
 */
export function readTableDate(text: string): TableDate | undefined {
  const read = (match: RegExpExecArray, year: string, month: number, day: string, dayFirst = false) => ({
    date: dateOf(year, month, day),
    rest: text.slice(match[0].length).trim(),
    dayFirst,
  });
  const words = WORDS.exec(text);
  if (words !== null) {
    const [, day = "", name = "", year = ""] = words;
    const month = monthOf(name);
    return month === 0 ? undefined : read(words, year, month, day);
  }
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year = "", month = "", day = ""] = iso;
    return read(iso, year, Number(month), day);
  }
  const figures = FIGURES.exec(text);
  if (figures === null) return undefined;
  const [, day = "", month = "", year = ""] = figures;
  return read(figures, year, Number(month), day, true);
}

/** `Sep`, `Sept` and `September` are 9; what is no month is 0. */
function monthOf(name: string): number {
  const word = name.toLowerCase();
  return word === "sept" ? 9 : MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

function dateOf(year: string, month: number, day: string): DateText | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = CalendarDate.safeParse(text);
  return date.success ? date.data : null;
}
