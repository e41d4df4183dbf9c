import type { CalendarDate } from "../model/calendar-date.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import type { Comparison } from "./condition.js";
import type { Outcome } from "./outcome.js";
import type { When } from "./when.js";

/**
 * How a date was reached: one node for each node of the expression, with what it came to. Plain JSON. Whatever
 * explains, projects or says what is missing reads this; nothing computes a date a second way.
 */
export interface Derivation {
  /** The expression as the definition has it. */
  readonly expression: When;
  readonly outcome: Outcome;
  /** Of `first` and `lasting`: how the condition stood on the day it was met, or stands now. */
  readonly condition?: ConditionDerivation;
  readonly parts: readonly Derivation[];
}

/** How a condition stood at the end of a day. */
export interface ConditionDerivation {
  readonly on: CalendarDate;
  readonly holds: boolean;
  /** Of a comparison. */
  readonly comparison?: TallyDerivation;
  /** Of `all`, `any`, `not`. */
  readonly how?: "all" | "any" | "not";
  readonly parts: readonly ConditionDerivation[];
}

/** A tally, counted out. */
export interface TallyDerivation {
  readonly tally: Comparison["tally"];
  readonly is: Comparison["is"];
  /** The smallest number that satisfies the bound; null where its base cannot be counted. */
  readonly need: number | null;
  readonly have: number;
  /** In the order in which they came. */
  readonly counted: readonly Counted[];
  readonly notCounted: readonly NotCounted[];
  /** The policy on which the number rests, where it rests on one. */
  readonly policy?: string;
}

/** An event that counts towards a tally. */
export interface Counted {
  readonly event: Id;
  readonly kind: EventKind;
  readonly participant: Id;
  readonly date: CalendarDate;
  /** Its weight, where the tally has one. */
  readonly weight?: number;
}

/** An event that one might expect to count, and why it does not. */
export interface NotCounted extends Counted {
  readonly why: "kind" | "group" | "organization" | "withdrawn" | "left" | "notInForce" | "irregular";
  /** The rule of the list of rules in the documentation. */
  readonly rule: string;
}
