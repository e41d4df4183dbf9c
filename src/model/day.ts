/**
 * A day as a number: days since 1 January 1970 in the proleptic Gregorian calendar. The loops count in
 * these; dates as text exist only at the edge.
 *
 * @internal
 */
export type Day = number;

/** Later than every date: "not yet", "without end". @internal */
export const NEVER: Day = 0x3fffffff;

/** 1 January 0001 and 31 December 9999: what four digits of a year can say. @internal */
export const FIRST_DAY: Day = -719162;
/** @internal */
export const LAST_DAY: Day = 2932896;

/** The calendar repeats itself after 400 years; with 21 times as many before it no year or day below is negative. */
const CYCLE = { years: 400, days: 146_097 };
const BEFORE = { years: 21 * CYCLE.years, days: 21 * CYCLE.days };
/** From 1 March of the year 0, on which years begin here so that the leap day is the last of its year, to 1 January 1970. */
const EPOCH = 719_468 + BEFORE.days;

/** How often one whole number goes into another. Both are positive; said so, the division is one of integers. */
function quotient(whole: number, by: number): number {
  return (whole / by) | 0;
}

/** The day of a date given by year, month (1-12) and day of the month. @internal */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = BEFORE.years + (month > 2 ? year : year - 1);
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = quotient(y, 4) - quotient(y, 100) + quotient(y, CYCLE.years);
  return 365 * y + leapDays + quotient(153 * m + 2, 5) + dayOfMonth - 1 - EPOCH;
}

/** Year, month and day of the month of a day. @internal */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** @internal */
export function civil(day: Day): CivilDate {
  const z = day + EPOCH;
  const cycle = quotient(z, CYCLE.days);
  const doc = z - cycle * CYCLE.days;
  const yoc = quotient(
    doc - quotient(doc, 1_460) + quotient(doc, 36_524) - quotient(doc, CYCLE.days - 1),
    365,
  );
  const doy = doc - (365 * yoc + quotient(yoc, 4) - quotient(yoc, 100));
  const mp = quotient(5 * doy + 2, 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoc + cycle * CYCLE.years - BEFORE.years + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: doy - quotient(153 * mp + 2, 5) + 1,
  };
}

/** How many days the month has. @internal */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day of an ISO text `YYYY-MM-DD`, or NaN when it is no such text or no such day exists. @internal */
export function readDay(text: string): Day {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return Number.NaN;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  const exists =
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    dayOfMonth >= 1 &&
    (dayOfMonth <= 28 || dayOfMonth <= daysInMonth(year, month));
  return exists ? dayOf(year, month, dayOfMonth) : Number.NaN;
}

const HYPHEN = 45;
const ZERO = 48;

/** A number of two digits; where one is none, a number so far below 1 that no date comes of it. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10_000;
}
