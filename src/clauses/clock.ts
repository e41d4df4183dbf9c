import type * as z from "zod/mini";
import { type Day, NEVER } from "../model/day.js";
import { addPeriod, Period } from "../model/period.js";
import { strictObject } from "../model/schema.js";
import { notDerivable, type Reckoning, reckoned } from "./reckoning.js";

/**
 * The end of the running period, of a clock that all parties share: ten years from entry into force, then five
 * and five, for a notice given at least six months before (Genocide Convention, XIV). Only an act can be
 * measured by it.
 */
export interface RunningClock<W = unknown> {
  readonly clock: {
    readonly first: Period;
    readonly then: Period;
    /** How long before the end a notice must have been received. */
    readonly notice: Period;
  };
  readonly from: W;
}

/** @internal */
export function clockSchema<W>(when: z.ZodMiniType<W>): z.ZodMiniType<RunningClock<W>> {
  return strictObject({ clock: strictObject({ first: Period, then: Period, notice: Period }), from: when });
}

/** The first end of a period for which a notice of this day is in time, that last day included. @internal */
export function nextEnd(
  start: Reckoning,
  { first, then, notice }: RunningClock["clock"],
  given: Day,
): Reckoning {
  if (start.on === NEVER) return start;
  let end = addPeriod(start.on, first);
  for (let lap = 0; lap < 1000 && end < NEVER; lap++) {
    if (addPeriod(end, notice, true) >= given) return reckoned(end, Math.max(start.since, given));
    const next = addPeriod(end, then);
    if (next <= end) return notDerivable("the clock has a period without length");
    end = next;
  }
  return notDerivable("the clock ends before the notice");
}
