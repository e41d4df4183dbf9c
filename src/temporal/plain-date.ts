import { Temporal } from "temporal-polyfill";
import type { DateInput } from "../model/calendar-date.js";
import { knownDate, toDay } from "../model/calendar-date.js";

/** A Temporal.PlainDate: the native one where there is one, otherwise that of temporal-polyfill. */
export type PlainDate = Temporal.PlainDate;

/**
 * A date of the views as a Temporal.PlainDate, in the ISO calendar.
 *
 * Throws `Misuse` when it is no date that exists.
 *
 * @example The leap day
 * ```ts
 * import { toPlainDate } from "treaty-lifecycle/temporal";
 *
 * toPlainDate("2024-02-29").add({ years: 1 }).toString(); // → "2025-02-28"
 * ```
 */
export function toPlainDate(date: DateInput): PlainDate {
  return Temporal.PlainDate.from(knownDate(toDay(date, "date")));
}
