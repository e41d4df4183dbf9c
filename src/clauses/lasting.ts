import type * as z from "zod/mini";
import { Period } from "../model/period.js";
import { maybe, strictObject } from "../model/schema.js";
import type { Condition } from "./condition.js";
import type { Names } from "./names.js";

/**
 * The end of a period through which a condition has held without a break, counted from `from` at the earliest:
 * no objection for twelve months, fewer than sixteen parties for twelve months. Without a period: at once.
 */
export interface Lasting<N extends Names = Names, W = unknown> {
  readonly lasting: Condition<N, W>;
  readonly period?: Period;
  readonly from: W;
}

/** @internal */
export function lastingSchema<W>(
  condition: z.ZodMiniType<Condition<Names, W>>,
  when: z.ZodMiniType<W>,
): z.ZodMiniType<Lasting<Names, W>> {
  return strictObject({ lasting: condition, period: maybe(Period), from: when });
}
