import type * as z from "zod/mini";
import { civil, type Day, FIRST_DAY, LAST_DAY, readDay } from "./day.js";
import { Misuse, mistake } from "./mistake.js";
import { textThat } from "./schema.js";

/** A date as one writes it in a definition or an event: `"2025-10-25"`. The editor checks the shape, parsing the date. */
export type DateText = `${number}-${number}-${number}`;

/**
 * A date of the calendar as the views give it: ISO text `YYYY-MM-DD`, years 0001 to 9999, known to exist.
 * Dates have no hour and no zone: they are days at the seat of the depositary.
 */
export type CalendarDate = DateText & z.core.$brand<"CalendarDate">;

/**
 * Decides whether a text is a date that exists: `2024-02-29` is one, `2025-02-29` is none.
 *
 * @example The leap day
 * ```ts
 * import { CalendarDate } from "treaty-lifecycle";
 *
 * CalendarDate.safeParse("2024-02-29").success; // → true
 * CalendarDate.safeParse("2025-02-29").success; // → false
 * ```
 */
export const CalendarDate: z.ZodMiniType<CalendarDate, string> = textThat(
  isCalendarDate,
  "impossibleDate",
  "write a date that exists, as YYYY-MM-DD",
);

/** What every argument that takes a date accepts: ISO text, or a Temporal.PlainDate, native or polyfilled. */
export type DateInput = string | PlainDateLike;

/** The part of Temporal.PlainDate that is read here; recognised by its brand, never by its class. */
export interface PlainDateLike {
  readonly [Symbol.toStringTag]: string;
  /** ISO text, without the name of the calendar when asked so. */
  toString(options?: { calendarName?: "never" }): string;
}

function isCalendarDate(text: string): text is CalendarDate {
  return !Number.isNaN(readDay(text));
}

/** The day that an argument names. Throws {@link Misuse} when it is no date. @internal */
export function toDay(input: DateInput, argument: string): Day {
  const text = typeof input === "string" ? input : plainDateText(input);
  const day = text === undefined ? Number.NaN : readDay(text);
  if (Number.isNaN(day)) {
    throw new Misuse([
      mistake(
        "impossibleDate",
        argument,
        text ?? input,
        "give a date that exists, as YYYY-MM-DD or a Temporal.PlainDate",
      ),
    ]);
  }
  return day;
}

function plainDateText(input: PlainDateLike): string | undefined {
  return Object.prototype.toString.call(input) === "[object Temporal.PlainDate]"
    ? input.toString({ calendarName: "never" })
    : undefined;
}

const DAYS: readonly string[] = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));
const MONTHS: readonly string[] = DAYS.slice(0, 13).map((month) => `-${month}-`);

/** The ISO text of a day, or null for a day outside the calendar ("never", "not yet"). @internal */
export function toDate(day: Day): CalendarDate | null {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return null;
  const { year, month, dayOfMonth } = civil(day);
  const text = `${year < 1000 ? String(year).padStart(4, "0") : year}${MONTHS[month]}${DAYS[dayOfMonth]}`;
  // A day within the calendar, written in this form, is what the brand says.
  return text as CalendarDate;
}

/** The ISO text of a day that is known to lie in the calendar. @internal */
export function knownDate(day: Day): CalendarDate {
  const date = toDate(day);
  if (date === null) throw new RangeError(`no day of the calendar: ${day}`);
  return date;
}
