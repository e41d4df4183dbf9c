/**
 * Dates as Temporal.PlainDate: native where there is one, otherwise of temporal-polyfill. Only this subpath loads
 * it; the engine itself takes PlainDates of either kind wherever it takes a date.
 *
 * @module temporal
 */

export { type PlainDate, toPlainDate } from "./plain-date.js";
export { PlainDateCodec } from "./plain-date-codec.js";
export { type View, type WithPlainDates, withPlainDates } from "./with-plain-dates.js";
