import type * as z from "zod/mini";
import { NEVER } from "../model/day.js";
import { strictObject } from "../model/schema.js";
import { type Reckoning, reckoned, WAITING } from "./reckoning.js";

/** One date if something falls by a deadline, that day included, otherwise another (Montreal Protocol, 16(1)). */
export interface Deadline<W = unknown> {
  readonly if: W;
  readonly by: W;
  readonly then: W;
  readonly else: W;
}

/** @internal */
export function deadlineSchema<W>(when: z.ZodMiniType<W>): z.ZodMiniType<Deadline<W>> {
  return strictObject({ if: when, by: when, then: when, else: when });
}

/** That something was missed is certain on the day after the deadline, or once its later date is. @internal */
export function byDeadline(
  what: Reckoning,
  by: Reckoning,
  kept: () => Reckoning,
  missed: () => Reckoning,
): Reckoning {
  if (what.why !== null) return what;
  if (by.on === NEVER) return by;
  const inTime = what.on <= by.on;
  const branch = inTime ? kept() : missed();
  if (branch.on === NEVER) return branch.why === null ? WAITING : branch;
  const decided = inTime
    ? Math.max(what.since, by.since)
    : Math.max(by.since, Math.min(what.since, by.on + 1));
  return reckoned(branch.on, Math.max(decided, branch.since));
}
