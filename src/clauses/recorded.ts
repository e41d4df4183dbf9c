import type * as z from "zod/mini";
import { Id } from "../model/id.js";
import { maybe, onFirstUse, strictObject } from "../model/schema.js";
import { text } from "../model/text.js";

/**
 * A date that the text leaves to a later fact: the day the depositary set for opening, a decision of a
 * conference (R17). `recorded` is `opened`, `closed` or `adopted` for those events, otherwise the subject of a
 * `decision`; its date of effect counts, known from the day of the event. `meanwhile` is what the text says
 * before: "in 2025, day not known".
 */
export interface Recorded {
  readonly recorded: Id;
  readonly meanwhile?: string;
}

/** @internal */
export const recordedSchema: z.ZodMiniType<Recorded> = onFirstUse(() =>
  strictObject({
    recorded: Id,
    meanwhile: maybe(text),
  }),
);
