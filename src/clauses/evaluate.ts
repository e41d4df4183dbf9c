import { type Day, readDay } from "../model/day.js";
import type { Id } from "../model/id.js";
import { afterDate } from "./after.js";
import type { AnchorName } from "./anchor.js";
import { nextEnd } from "./clock.js";
import { byDeadline } from "./deadline.js";
import type { ConditionDerivation, Derivation } from "./derivation.js";
import { earliestOf, latestOf } from "./latest-earliest.js";
import { type Missing, outcomeOf } from "./outcome.js";
import { type Reckoning, reckoned } from "./reckoning.js";
import type { WaitingNode, When } from "./when.js";

/** What an expression reads: facts of one treaty, and of the participant or the act it is evaluated for. @internal */
export interface Facts {
  /** The day from which the text, and with it every date written in it, is known; null of the adoption itself. */
  readonly textSince: Day | null;
  anchor(name: AnchorName<"act">, regime: Id | undefined): Reckoning;
  recorded(id: Id): Reckoning;
  /** When a condition was first met, or had lasted. */
  met(node: WaitingNode): Reckoning;
}

/** What a derivation asks besides. @internal */
export interface Trace {
  /** The day for which one asks; what became certain later is still waiting. */
  readonly horizon: Day;
  condition(node: WaitingNode): ConditionDerivation | undefined;
  missing(when: When, condition: ConditionDerivation | undefined): readonly Missing[];
}

/**
 * The one evaluator: what a date expression comes to. Given a trace it also says how, in `into`. @internal
 */
export function evaluate(when: When, facts: Facts, trace?: Trace, into?: Derivation[]): Reckoning {
  if (trace === undefined) return step(when, facts);
  const parts: Derivation[] = [];
  const result = step(when, facts, trace, parts);
  const waits = "first" in when || "lasting" in when;
  if (waits && when.from !== undefined) evaluate(when.from, facts, trace, parts);
  const condition = waits ? trace.condition(when) : undefined;
  into?.push({
    expression: when,
    outcome: outcomeOf(result, trace.horizon, () =>
      once([
        ...trace.missing(when, condition),
        ...parts.flatMap((part) => (part.outcome.is === "waiting" ? part.outcome.missing : [])),
      ]),
    ),
    ...(condition === undefined ? {} : { condition }),
    parts,
  });
  return result;
}

/** A condition can stand in two branches; it is missing once. */
function once(missing: readonly Missing[]): Missing[] {
  return missing.filter(({ text }, index) => missing.findIndex((each) => each.text === text) === index);
}

function step(when: When, facts: Facts, trace?: Trace, parts?: Derivation[]): Reckoning {
  if ("anchor" in when) return facts.anchor(when.anchor, when.regime);
  if ("after" in when) return afterDate(evaluate(when.after, facts, trace, parts), when.period);
  if ("first" in when || "lasting" in when) return facts.met(when);
  if ("on" in when) return reckoned(readDay(when.on), facts.textSince ?? readDay(when.on));
  if ("recorded" in when) return facts.recorded(when.recorded);
  // Made only where it is needed: the nodes above are evaluated for every later party.
  const child = (each: When): Reckoning => evaluate(each, facts, trace, parts);
  if ("before" in when) return afterDate(child(when.before), when.period, true);
  if ("latest" in when) return latestOf(when.latest.map(child));
  if ("earliest" in when) return earliestOf(when.earliest.map(child));
  if ("if" in when)
    return byDeadline(
      child(when.if),
      child(when.by),
      () => child(when.then),
      () => child(when.else),
    );
  return nextEnd(child(when.from), when.clock, facts.anchor("notice", undefined).on);
}
