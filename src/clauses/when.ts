import type * as z from "zod/mini";
import { CalendarDate, type DateText } from "../model/calendar-date.js";
import { keyed, onFirstUse, strictObject } from "../model/schema.js";
import { type After, afterSchema, type Before, beforeSchema } from "./after.js";
import { type Anchor, anchorSchema } from "./anchor.js";
import { clockSchema, type RunningClock } from "./clock.js";
import { type Condition, conditionSchema } from "./condition.js";
import { type Deadline, deadlineSchema } from "./deadline.js";
import { type First, firstSchema } from "./first.js";
import { type Lasting, lastingSchema } from "./lasting.js";
import { type Earliest, earliestSchema, type Latest, latestSchema } from "./latest-earliest.js";
import type { Names, Scope } from "./names.js";
import { type Recorded, recordedSchema } from "./recorded.js";

/**
 * A date expression: when something has effect. It counts from dates, facts and conditions, and comes to a date,
 * to *waiting* or to *not derivable*. Its scope is in the type: a treaty's clause cannot speak of one
 * participant, a participant's not of one act.
 *
 * | node | it comes to |
 * |---|---|
 * | `{ on }` | that date |
 * | `{ anchor }` | the date of a fact: adoption, consent, a notice |
 * | `{ recorded }` | the date of effect of a recorded decision |
 * | `{ first }` | the first day on which a condition holds |
 * | `{ lasting, period, from }` | the end of a period through which a condition held without a break |
 * | `{ after, period }`, `{ before, period }` | a period after, or before, another date |
 * | `{ latest }`, `{ earliest }` | one of several dates |
 * | `{ if, by, then, else }` | one date where a deadline was kept, another where it was not |
 * | `{ clock, from }` | the end of a running period (acts only) |
 */
export type When<S extends Scope = Scope, N extends Names = Names> =
  | { readonly on: DateText }
  | Anchor<S, N>
  | Recorded
  | First<N, When<"treaty", N>>
  | Lasting<N, When<"treaty", N>>
  | After<When<S, N>>
  | Before<When<S, N>>
  | Latest<When<S, N>>
  | Earliest<When<S, N>>
  | Deadline<When<S, N>>
  | (S extends "act" ? RunningClock<When<"participant", N>> : never);

/** A node that waits for a condition. @internal */
export type WaitingNode = First<Names, When<"treaty">> | Lasting<Names, When<"treaty">>;

/** A condition as it stands in a date expression. @internal */
export type TreatyCondition = Condition<Names, When<"treaty">>;

/** The schema of a condition as it stands in a date expression. @internal */
export const TreatyCondition: z.ZodMiniType<TreatyCondition> = conditionSchema(onFirstUse(() => TreatyWhen));

/** The nodes of an expression of a scope, of which `own` is the schema. */
function nodes<S extends Scope>(
  scope: S,
  own: z.ZodMiniType<When<S>>,
): Record<string, z.core.$ZodType<When<S>>> {
  return {
    on: strictObject({ on: CalendarDate }),
    anchor: anchorSchema(scope),
    recorded: recordedSchema,
    // Whomever an expression speaks of, conditions are of the treaty.
    first: firstSchema(TreatyCondition, TreatyWhen),
    lasting: lastingSchema(TreatyCondition, TreatyWhen),
    after: afterSchema(own),
    before: beforeSchema(own),
    latest: latestSchema(own),
    earliest: earliestSchema(own),
    if: deadlineSchema(own),
  };
}

/** The schema of a date expression of the treaty as a whole. */
export const TreatyWhen: z.ZodMiniType<When<"treaty">> = onFirstUse(() =>
  keyed<When<"treaty">>(nodes("treaty", TreatyWhen)),
);

/** The schema of a date expression that may speak of one participant. */
export const ParticipantWhen: z.ZodMiniType<When<"participant">> = onFirstUse(() =>
  keyed<When<"participant">>(nodes("participant", ParticipantWhen)),
);

/** The schema of a date expression that may speak of one act. */
export const ActWhen: z.ZodMiniType<When<"act">> = onFirstUse(() =>
  keyed<When<"act">>({ ...nodes("act", ActWhen), clock: clockSchema(ParticipantWhen) }),
);
