import type * as z from "zod/mini";
import { type Day, NEVER } from "../model/day.js";
import { addPeriod, type MonthsPeriod, Period, type YearsPeriod } from "../model/period.js";
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
  const end = (lap: number): Day => endOf(start.on, first, then, lap);
  const inTime = (lap: number): boolean => end(lap) === NEVER || addPeriod(end(lap), notice, true) >= given;
  if (!inTime(0) && end(1) <= end(0)) return notDerivable("the clock has a period without length");
  // Ends only move forward, so the lap is found by halving.
  let low = 0;
  let high = 1;
  while (!inTime(high)) high *= 2;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (inTime(middle)) high = middle;
    else low = middle + 1;
  }
  if (end(low) === NEVER) return notDerivable("the clock ends before the notice");
  return reckoned(end(low), Math.max(start.since, given));
}

/** The end of a lap, counted from the start of the clock, so that a short month does not shift the laps after it. */
function endOf(start: Day, first: Period, then: Period, lap: number): Day {
  if (lap === 0) return addPeriod(start, first);
  if ("days" in first || "days" in then || first.snap !== undefined) {
    return addPeriod(
      addPeriod(start, first),
      "days" in then ? { ...then, days: lap * then.days } : inMonths(then, lap * monthsIn(then)),
    );
  }
  return addPeriod(start, inMonths(then, monthsIn(first) + lap * monthsIn(then)));
}

function monthsIn(period: MonthsPeriod | YearsPeriod): number {
  return "months" in period ? period.months : 12 * period.years;
}

function inMonths({ counting, monthEnd, snap }: MonthsPeriod | YearsPeriod, months: number): Period {
  return {
    months,
    ...(counting === undefined ? {} : { counting }),
    ...(monthEnd === undefined ? {} : { monthEnd }),
    ...(snap === undefined ? {} : { snap }),
  };
}
