import * as z from "zod/mini";
import { CalendarDate } from "../model/calendar-date.js";
import { type PlainDate, toPlainDate } from "./plain-date.js";

/**
 * A codec between the ISO text of a date and a Temporal.PlainDate: `z.decode` gives the PlainDate, `z.encode` the
 * text. A PlainDate is recognised by its brand, so that native and polyfilled ones are both encoded; one of
 * another calendar is written in the ISO calendar, one outside the years 0001 to 9999 is refused.
 *
 * @example
 * ```ts
 * import { PlainDateCodec } from "treaty-lifecycle/temporal";
 * import * as z from "zod";
 *
 * const date = z.decode(PlainDateCodec, "2026-12-31");
 * date.dayOfWeek; // → 4
 * z.encode(PlainDateCodec, date); // → "2026-12-31"
 * z.safeDecode(PlainDateCodec, "2025-02-29").success; // → false
 * ```
 */
export const PlainDateCodec: z.ZodMiniCodec<
  z.ZodMiniType<CalendarDate, string>,
  z.ZodMiniType<PlainDate>
> = /* @__PURE__ */ z.codec(CalendarDate, /* @__PURE__ */ z.custom<PlainDate>(isPlainDate), {
  decode: (date) => toPlainDate(date),
  encode: (date, payload) => {
    const written = CalendarDate.safeParse(date.toString({ calendarName: "never" }));
    if (written.success) return written.data;
    payload.issues.push({
      code: "custom",
      input: date,
      message: "give a date of the years 0001 to 9999",
    });
    return z.NEVER;
  },
});

function isPlainDate(value: unknown): value is PlainDate {
  return Object.prototype.toString.call(value) === "[object Temporal.PlainDate]";
}
