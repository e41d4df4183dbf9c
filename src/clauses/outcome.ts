import { type CalendarDate, toDate } from "../model/calendar-date.js";
import type { Day } from "../model/day.js";
import type { Id } from "../model/id.js";
import type { Reckoning } from "./reckoning.js";

/**
 * What a date expression comes to, on the day for which one asks. *Waiting*: something has still to happen, and
 * `missing` says what. *Not derivable*: text and record do not say, whatever happens (R51). Both absorb: the
 * later of a date and of something not derivable is not derivable.
 */
export type Outcome =
  | {
      readonly is: "date";
      readonly on: CalendarDate;
      /** The day on which the date became certain: with the fortieth deposit, with the notice. */
      readonly since: CalendarDate;
    }
  | { readonly is: "waiting"; readonly missing: readonly Missing[] }
  | { readonly is: "notDerivable"; readonly why: string };

/** What has still to happen. */
export interface Missing {
  readonly article: string;
  readonly text: string;
  /** How many, or how much weight, the clause asks for; null where it is no number. */
  readonly need: number | null;
  readonly have: number | null;
  readonly lack: number | null;
  /** Those still wanted, by id, where all of a list are needed. */
  readonly participants?: readonly Id[];
}

/** Something that has still to happen and is no number. @internal */
export function awaited(article: string, text: string): Missing {
  return { article, text, need: null, have: null, lack: null };
}

/** The outcome as it stands at the end of `horizon`: what became certain later still waits. @internal */
export function outcomeOf(reckoning: Reckoning, horizon: Day, missing: () => readonly Missing[]): Outcome {
  if (reckoning.why !== null) return { is: "notDerivable", why: reckoning.why };
  const on = reckoning.since <= horizon ? toDate(reckoning.on) : null;
  const since = toDate(reckoning.since);
  return on === null || since === null ? { is: "waiting", missing: missing() } : { is: "date", on, since };
}
