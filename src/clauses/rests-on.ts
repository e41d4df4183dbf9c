import { evaluate, type Facts } from "./evaluate.js";
import type { WaitingNode, When } from "./when.js";

/**
 * The conditions on which the date of an expression rests. Of several dates only the one that decides: what was met
 * in a branch that came too late, or was not taken, adds nothing to it. @internal
 */
export function restsOn(when: When, facts: Facts): readonly WaitingNode[] {
  if ("first" in when || "lasting" in when) return [when];
  if ("after" in when) return restsOn(when.after, facts);
  if ("before" in when) return restsOn(when.before, facts);
  if ("latest" in when) return when.latest.flatMap((each) => restsOn(each, facts));
  if ("earliest" in when) {
    const { on } = evaluate(when, facts);
    const decides = when.earliest.find((each) => evaluate(each, facts).on === on);
    return decides === undefined ? [] : restsOn(decides, facts);
  }
  if ("if" in when) {
    const kept = evaluate(when.if, facts).on <= evaluate(when.by, facts).on;
    return kept ? [...restsOn(when.if, facts), ...restsOn(when.then, facts)] : restsOn(when.else, facts);
  }
  return [];
}
