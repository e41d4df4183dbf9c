import type * as z from "zod/mini";
import { NEVER } from "../model/day.js";
import { addPeriod, Period } from "../model/period.js";
import { strictObject } from "../model/schema.js";
import { type Reckoning, reckoned } from "./reckoning.js";

/** A period after another date: the ninetieth day after the deposit, three months after the notice. */
export interface After<W = unknown> {
  readonly after: W;
  readonly period: Period;
}

/** A period before another date: the day before entry into force. */
export interface Before<W = unknown> {
  readonly before: W;
  readonly period: Period;
}

/** @internal */
export function beforeSchema<W>(when: z.ZodMiniType<W>): z.ZodMiniType<Before<W>> {
  return strictObject({ before: when, period: Period });
}

/** @internal */
export function afterSchema<W>(when: z.ZodMiniType<W>): z.ZodMiniType<After<W>> {
  return strictObject({ after: when, period: Period });
}

/** Certain as soon as the date from which it counts is; `backwards` towards the past. @internal */
export function afterDate(start: Reckoning, period: Period, backwards = false): Reckoning {
  return start.on === NEVER ? start : reckoned(addPeriod(start.on, period, backwards), start.since);
}
