import type { Derivation } from "../clauses/derivation.js";
import { evaluate, type Trace } from "../clauses/evaluate.js";
import type { When } from "../clauses/when.js";
import { type Day, NEVER } from "../model/day.js";
import { conditionOn } from "./count-out.js";
import type { Ledger } from "./ledger.js";
import { missingIn } from "./missing.js";

/** Whom an expression is derived for: a regime, a participant, an act, by their numbers. @internal */
export interface Subject {
  readonly regime?: number;
  readonly slot?: number;
  readonly act?: number;
}

/**
 * How an expression comes to what it comes to, as it stands at the end of a day. `listed`: with every event that
 * counts; without, only what is missing. @internal
 */
export function derive(
  ledger: Ledger,
  when: When,
  article: string,
  horizon: Day,
  listed: boolean,
  subject: Subject = {},
): Derivation {
  const trace: Trace = {
    horizon,
    condition: (node) => {
      const met = ledger.metOn[ledger.rules.watchOf.get(node) ?? -1] ?? NEVER;
      if (met <= horizon && !listed) return undefined;
      return conditionOn(ledger, "first" in node ? node.first : node.lasting, Math.min(met, horizon), listed);
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
