import type * as z from "zod/mini";
import { maybe, strictObject } from "../model/schema.js";
import type { Condition } from "./condition.js";
import type { Names } from "./names.js";

/**
 * The first day at whose end a condition holds: the deposit of the fortieth instrument, the day on which all of
 * a list have ratified. Days before `from` do not count.
 */
export interface First<N extends Names = Names, W = unknown> {
  readonly first: Condition<N, W>;
  readonly from?: W;
}

/** @internal */
export function firstSchema<W>(
  condition: z.ZodMiniType<Condition<Names, W>>,
  when: z.ZodMiniType<W>,
): z.ZodMiniType<First<Names, W>> {
  return strictObject({ first: condition, from: maybe(when) });
}
