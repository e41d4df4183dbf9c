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

/** The day of a date given by year, month (1-12) and day of the month. @internal */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years are counted from 1 March, so that the leap day is the last of its year.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    dayOfMonth -
    719469
  );
}

/** Year, month and day of the month of a day. @internal */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** @internal */
export function civil(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** How many days the month has. @internal */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day of an ISO text `YYYY-MM-DD`, or NaN when it is no such text or no such day exists. @internal */
export function readDay(text: string): Day {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const dayOfMonth = digits(text, 8, 10);
  // NaN fails every comparison, so one test covers letters and impossible dates.
  if (
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    dayOfMonth >= 1 &&
    (dayOfMonth <= 28 || dayOfMonth <= daysInMonth(year, month))
  ) {
    return dayOf(year, month, dayOfMonth);
  }
  return Number.NaN;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
