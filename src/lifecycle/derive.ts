import { type Comparison, reaches, required } from "../clauses/condition.js";
import type { ConditionDerivation, Derivation, TallyDerivation } from "../clauses/derivation.js";
import { evaluate, type Trace } from "../clauses/evaluate.js";
import type { Names } from "../clauses/names.js";
import type { TreatyCondition, When } from "../clauses/when.js";
import { knownDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import type { Ledger } from "./ledger.js";
import { missingIn } from "./missing.js";

/** Whom an expression is derived for: a regime, a participant, an act, by their numbers. @internal */
export interface Subject {
  readonly regime?: number;
  readonly slot?: number;
  readonly act?: number;
}

/** How a comparison is counted: by number only, or with every event that counts and every one that does not. @internal */
export type Counting = (
  ledger: Ledger,
  comparison: Comparison<Names, When<"treaty">>,
  day: Day,
) => TallyDerivation;

/** How an expression comes to what it comes to, as it stands at the end of a day. @internal */
export function derive(
  ledger: Ledger,
  when: When,
  article: string,
  horizon: Day,
  counting: Counting,
  subject: Subject = {},
): Derivation {
  const trace: Trace = {
    horizon,
    condition: (node) => {
      const met = ledger.metOn[ledger.rules.watchOf.get(node) ?? -1] ?? NEVER;
      return conditionOn(
        ledger,
        "first" in node ? node.first : node.lasting,
        Math.min(met, horizon),
        counting,
      );
    },
    missing: (each, condition) => missingIn(ledger, each, condition, article),
  };
  const into: Derivation[] = [];
  ledger.speakOf(subject.regime ?? 0, subject.slot ?? -1, subject.act ?? -1);
  evaluate(when, ledger, trace, into);
  const derivation = into[0];
  if (derivation === undefined) throw new RangeError("an expression derives to one node");
  return derivation;
}

/** How a condition stood at the end of a day. */
function conditionOn(
  ledger: Ledger,
  condition: TreatyCondition,
  day: Day,
  counting: Counting,
): ConditionDerivation {
  const on = knownDate(day);
  if ("tally" in condition) {
    const comparison = counting(ledger, condition, day);
    return { on, holds: reaches(comparison.have, condition.is, ledger, day), comparison, parts: [] };
  }
  const below = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  const parts = below.map((each) => conditionOn(ledger, each, day, counting));
  if ("all" in condition) return { on, holds: parts.every((part) => part.holds), how: "all", parts };
  if ("any" in condition) return { on, holds: parts.some((part) => part.holds), how: "any", parts };
  return { on, holds: !parts.some((part) => part.holds), how: "not", parts };
}

/** By number only: what status needs. @internal */
export const byNumber: Counting = (ledger, { tally, is }, day) => {
  const need = required(is, ledger, day);
  const have = ledger.tally(tally, day);
  return { tally, is, need: Number.isNaN(need) ? null : need, have, counted: [], notCounted: [] };
};
