import * as z from "zod/mini";
import { NEVER } from "../model/day.js";
import { strictObject } from "../model/schema.js";
import { type Reckoning, reckoned, WAITING } from "./reckoning.js";

/** The latest of several dates: "whichever is later" (R14). */
export interface Latest<W = unknown> {
  readonly latest: readonly W[];
}

/** The earliest of several dates. */
export interface Earliest<W = unknown> {
  readonly earliest: readonly W[];
}

/** @internal */
export function latestSchema<W>(when: z.ZodMiniType<W>): z.ZodMiniType<Latest<W>> {
  return strictObject({ latest: z.array(when).check(z.minLength(1)) });
}

/** @internal */
export function earliestSchema<W>(when: z.ZodMiniType<W>): z.ZodMiniType<Earliest<W>> {
  return strictObject({ earliest: z.array(when).check(z.minLength(1)) });
}

/** Certain when all are; what is not derivable or still waiting absorbs the rest. @internal */
export function latestOf(dates: readonly Reckoning[]): Reckoning {
  let on = -NEVER;
  let since = -NEVER;
  let waiting = false;
  for (const date of dates) {
    if (date.why !== null) return date;
    waiting ||= date.on === NEVER;
    if (date.on > on) on = date.on;
    if (date.since > since) since = date.since;
  }
  return waiting ? WAITING : reckoned(on, since);
}

/**
 * Certain when all are, or on the day itself: until then one that still waits could come first. @internal
 */
export function earliestOf(dates: readonly Reckoning[]): Reckoning {
  let on = NEVER;
  let since = -NEVER;
  for (const date of dates) {
    if (date.why !== null) return date;
    if (date.on < on) on = date.on;
    if (date.since > since) since = date.since;
  }
  return on === NEVER ? WAITING : reckoned(on, Math.min(on, since));
}
