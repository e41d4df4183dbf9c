import * as z from "zod/mini";
import { CalendarDate, type DateText } from "./calendar-date.js";
import { maybe, onFirstUse, strictObject } from "./schema.js";
import { text } from "./text.js";

/** Where a fact comes from, and whether somebody has compared it with the original. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** The day on which it was read. */
  readonly readOn?: DateText;
  /** True when it was read in the depositary's own record; false: still to be verified. */
  readonly verified: boolean;
}

/** The schema of a {@link Source}. */
export const Source: z.ZodMiniType<Source> = onFirstUse(() =>
  strictObject({
    title: text,
    url: maybe(text),
    readOn: maybe(CalendarDate),
    verified: z.boolean(),
  }),
);
