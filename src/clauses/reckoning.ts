import { type Day, FIRST_DAY, NEVER } from "../model/day.js";

/**
 * What an expression comes to, in days: `on`, the date; `since`, the day on which it became certain. Both are
 * {@link NEVER} while it waits; `why` is set where it cannot be derived at all. @internal
 */
export interface Reckoning {
  readonly on: Day;
  readonly since: Day;
  readonly why: string | null;
}

/** Something has still to happen. @internal */
export const WAITING: Reckoning = { on: NEVER, since: NEVER, why: null };

/** A date, certain from a day on. @internal */
export function reckoned(on: Day, since: Day): Reckoning {
  if (on < FIRST_DAY) return notDerivable("the date lies before the year 1");
  return on >= NEVER ? notDerivable("the date lies past the year 9999") : { on, since, why: null };
}

/** The text or the record does not say. @internal */
export function notDerivable(why: string): Reckoning {
  return { on: NEVER, since: NEVER, why };
}
