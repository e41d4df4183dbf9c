import type { Derivation } from "../clauses/derivation.js";
import type { Outcome } from "../clauses/outcome.js";
import type { SignaturePeriod } from "../definition/definition.js";
import type { Clause } from "../definition/regime.js";
import { derive } from "../lifecycle/derive.js";
import type { Ledger } from "../lifecycle/ledger.js";
import type { Day } from "../model/day.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { countOut } from "./count-out.js";
import { type Note, note } from "./notes.js";

/** One clause applied: what it comes to, and how. */
export interface ClauseDerivation {
  readonly clause:
    | "adoption"
    | "opening"
    | "closing"
    | "entryIntoForce"
    | "end"
    | "signature"
    | "consent"
    | "entryIntoForceForParticipant"
    | "exit";
  /** The part of the treaty; null for the treaty itself. */
  readonly part: Id | null;
  readonly article: string;
  readonly outcome: Outcome;
  /** The event on which it rests, where it is one act. */
  readonly event: Id | null;
  /** What kind of act that is. */
  readonly kind: EventKind | null;
  readonly derivation: Derivation | null;
  readonly notes: readonly Note[];
}

/** A clause on the treaty as a whole. @internal */
export function apply(
  ledger: Ledger,
  clause: ClauseDerivation["clause"],
  { article, when }: Clause<"treaty">,
  day: Day,
  regime = 0,
): ClauseDerivation {
  const derivation = derive(ledger, when, article, day, countOut, { regime });
  return {
    clause,
    part: partId(ledger, regime),
    article,
    outcome: derivation.outcome,
    event: null,
    kind: null,
    derivation,
    notes: restsOnPolicy(derivation) ? [note("policy")] : [],
  };
}

/** First and last day of a period for signature. @internal */
export function periodOf(
  ledger: Ledger,
  { article, opens, closes }: SignaturePeriod,
  day: Day,
): ClauseDerivation[] {
  return [
    apply(ledger, "opening", { article, when: opens }, day),
    ...(closes === undefined ? [] : [apply(ledger, "closing", { article, when: closes }, day)]),
  ];
}

function restsOnPolicy({ condition, parts }: Derivation): boolean {
  return (condition !== undefined && policyIn(condition)) || parts.some(restsOnPolicy);
}

function policyIn({ comparison, parts }: NonNullable<Derivation["condition"]>): boolean {
  return comparison?.policy !== undefined || parts.some(policyIn);
}

/** @internal */
export function partId(ledger: Ledger, regime: number): Id | null {
  return regime === 0 ? null : (ledger.rules.regimes[regime]?.id ?? null);
}
