import * as z from "zod/mini";
import type { Day } from "../model/day.js";
import { Id } from "../model/id.js";
import { keyed, maybe, onFirstUse, plainOr, strictObject, wholeNumber } from "../model/schema.js";
import { Group } from "./group.js";
import type { Names } from "./names.js";
import { Tally } from "./tally.js";

/**
 * What must hold: a tally compared with a bound, or several such (R13). `W` is the kind of date expression on
 * which a base may be frozen.
 */
export type Condition<N extends Names = Names, W = unknown> =
  | { readonly tally: Tally<N>; readonly is: Bound<N, W> }
  | { readonly all: readonly Condition<N, W>[] }
  | { readonly any: readonly Condition<N, W>[] }
  | { readonly not: Condition<N, W> };

/** A tally compared with a bound. */
export type Comparison<N extends Names = Names, W = unknown> = Extract<
  Condition<N, W>,
  { readonly tally: Tally<N> }
>;

/** `atLeast` includes the bound, `moreThan` excludes it. */
export type Bound<N extends Names = Names, W = unknown> =
  | { readonly atLeast: Amount<N, W> }
  | { readonly moreThan: Amount<N, W> };

/**
 * A number, or a fraction of a base as two whole numbers: `share: [2, 3]` of 60 is 40. The base moves with the
 * days unless it is frozen on one.
 */
export type Amount<N extends Names = Names, W = unknown> =
  | number
  | { readonly share: readonly [number, number]; readonly of: Base<N>; readonly frozenOn?: W };

/** What a fraction is a fraction of: a tally, the members of a group that can be listed, the total of a table. */
export type Base<N extends Names = Names> =
  | { readonly tally: Tally<N> }
  | { readonly group: Group<N> }
  | { readonly total: N["table"] };

const whole = wholeNumber(1, Number.MAX_SAFE_INTEGER);

const base: z.ZodMiniType<Base> = onFirstUse(() =>
  keyed<Base>({
    tally: strictObject({ tally: Tally }),
    group: strictObject({ group: Group }),
    total: strictObject({ total: Id }),
  }),
);

/** The schema of a {@link Condition} whose bases may be frozen on a date expression. @internal */
export function conditionSchema<W>(when: z.ZodMiniType<W>): z.ZodMiniType<Condition<Names, W>> {
  type C = Condition<Names, W>;
  const condition: z.ZodMiniType<C> = onFirstUse(() => {
    const amount = plainOr<Amount<Names, W>>(
      whole,
      strictObject({ share: z.tuple([whole, whole]), of: base, frozenOn: maybe(when) }),
    );
    const list = z.array(condition).check(z.minLength(1));
    return keyed<C>({
      tally: strictObject({
        tally: Tally,
        is: keyed<Bound<Names, W>>({
          atLeast: strictObject({ atLeast: amount }),
          moreThan: strictObject({ moreThan: amount }),
        }),
      }),
      all: strictObject({ all: list }),
      any: strictObject({ any: list }),
      not: strictObject({ not: condition }),
    });
  });
  return condition;
}

/** What a condition asks of the record, at the end of a day. @internal */
export interface Count<W> {
  tally(tally: Tally, day: Day): number;
  /** The base of a fraction; NaN where it cannot be counted. */
  base(amount: Exclude<Amount<Names, W>, number>, day: Day): number;
}

/** Whether a condition holds at the end of a day. @internal */
export function holds<W>(condition: Condition<Names, W>, count: Count<W>, day: Day): boolean {
  if ("tally" in condition) return reaches(count.tally(condition.tally, day), condition.is, count, day);
  if ("all" in condition) return condition.all.every((each) => holds(each, count, day));
  if ("any" in condition) return condition.any.some((each) => holds(each, count, day));
  return countable(condition.not, count, day) && !holds(condition.not, count, day);
}

/** Whether every base can be counted; of one that cannot, neither that a bound is reached is true nor that it is not. */
function countable<W>(condition: Condition<Names, W>, count: Count<W>, day: Day): boolean {
  if ("tally" in condition) return !Number.isNaN(required(condition.is, count, day));
  if ("all" in condition) return condition.all.every((each) => countable(each, count, day));
  if ("any" in condition) return condition.any.every((each) => countable(each, count, day));
  return countable(condition.not, count, day);
}

/**
 * Whether a number satisfies a bound: in whole numbers, the fraction's denominator on the other side. Where
 * nobody is counted no bound is reached. @internal
 */
export function reaches<W>(have: number, bound: Bound<Names, W>, count: Count<W>, day: Day): boolean {
  const amount = "atLeast" in bound ? bound.atLeast : bound.moreThan;
  const left = typeof amount === "number" ? have : have * amount.share[1];
  const right = typeof amount === "number" ? amount : count.base(amount, day) * amount.share[0];
  return have > 0 && ("atLeast" in bound ? left >= right : left > right);
}

/** The smallest whole number that satisfies a bound; NaN where its base cannot be counted. @internal */
export function required<W>(bound: Bound<Names, W>, count: Count<W>, day: Day): number {
  const amount = "atLeast" in bound ? bound.atLeast : bound.moreThan;
  const exact =
    typeof amount === "number" ? amount : (count.base(amount, day) * amount.share[0]) / amount.share[1];
  return Math.max(1, "atLeast" in bound ? Math.ceil(exact) : Math.floor(exact) + 1);
}
