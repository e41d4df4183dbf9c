import type { End, Regime } from "../definition/regime.js";
import { beyondKnown, type Chronicle, sightOf, type ViewOptions } from "../lifecycle/chronicle.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { type CalendarDate, type DateInput, knownDate } from "../model/calendar-date.js";
import { type Day, readDay } from "../model/day.js";
import type { Id } from "../model/id.js";
import { apply, type ClauseDerivation, periodOf } from "./clause-derivation.js";
import { note } from "./notes.js";
import { ofParticipant } from "./participant-clauses.js";

/** Why the dates of a treaty, or of one participant, are what they are on a day. Plain JSON. */
export interface Explanation {
  readonly treaty: Id;
  readonly on: CalendarDate;
  readonly knownUntil: CalendarDate | null;
  readonly beyondKnown: boolean;
  readonly participant: Id | null;
  readonly clauses: readonly ClauseDerivation[];
}

/** What explain takes besides chronicle and day. */
export interface ExplainOptions extends ViewOptions {
  /** Explain the dates of this participant instead of those of the treaty. */
  readonly participant?: Id;
}

/**
 * Explains the dates of a treaty on a day, or those of one participant: for each clause what it comes to, article,
 * the events that count in order, those that do not and why, and what is missing. Of a participant it says in which
 * period it signed, under which rule it consented and from when it is bound; of one that has not consented, what
 * consent would take under each rule that admits it on the day.
 *
 * @example
 * ```ts
 * import { compile, explain, replay } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * const { clauses } = explain(replay(compile(definition), events), "2026-11-24");
 * clauses.map(({ clause, article, outcome }) => `${clause} ${article} ${outcome.is}`);
 * // → ["adoption General Assembly resolution 79/243 date", "opening 64(1) date", "closing 64(1) date", "entryIntoForce 65(1) waiting"]
 * ```
 *
 * @example A signatory: the period in which it signed, and what it would still have to do
 * ```ts
 * import { compile, explain, replay } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 * import { participants } from "treaty-lifecycle/register";
 *
 * const chronicle = replay(compile(definition, { participants }), events);
 * const { clauses } = explain(chronicle, "2025-10-25", { participant: "VNM" });
 * clauses.map(({ clause, article, outcome }) => `${clause} ${article} ${outcome.is}`);
 * // → ["opening 64(1) date", "closing 64(1) date", "signature 64(1) date", "consent 64(3) waiting"]
 * ```
 */
export function explain(chronicle: Chronicle, on: DateInput, options: ExplainOptions = {}): Explanation {
  const { participant } = options;
  const { ledger, day } = sightOf(chronicle, on, options, participant);
  return {
    treaty: ledger.rules.definition.id,
    on: knownDate(day),
    knownUntil: chronicle.knownUntil,
    beyondKnown: beyondKnown(chronicle, day),
    participant: participant ?? null,
    clauses:
      participant === undefined
        ? ofTreaty(ledger, day)
        : ofParticipant(ledger, ledger.slotOf(participant), day),
  };
}

function ofTreaty(ledger: Ledger, day: Day): ClauseDerivation[] {
  const { definition, regimes } = ledger.rules;
  return [
    apply(ledger, "adoption", definition.adoption, day),
    ...definition.signature.flatMap((period) => periodOf(ledger, period, day)),
    ...regimes.flatMap((regime, index) => [
      entryOf(ledger, regime, index, day),
      ...(regime.end ?? []).map((end) => endOf(ledger, end, index, day)),
    ]),
  ];
}

/** Entry into force; none where the treaty ends before (R43). */
function entryOf(ledger: Ledger, { entry }: Regime, index: number, day: Day): ClauseDerivation {
  const clause = apply(ledger, "entryIntoForce", entry, day, index);
  const { outcome } = clause;
  return outcome.is !== "date" || readDay(outcome.on) < ledger.endOn(day) ? clause : overtaken(clause);
}

/** The end by a clause: moved by an extension; none where the treaty ends before in another way (R43). */
function endOf(ledger: Ledger, end: End, index: number, day: Day): ClauseDerivation {
  const clause = apply(ledger, "end", end, day, index);
  const { outcome } = clause;
  if (outcome.is !== "date") return clause;
  const { on: moved, since } = ledger.extension;
  const own = readDay(outcome.on);
  const isExtended = index === 0 && end.extendable === true && since <= day && moved > own;
  if ((isExtended ? moved : own) > ledger.endOn(day)) return overtaken(clause);
  if (!isExtended) return clause;
  const certain = knownDate(Math.max(since, readDay(outcome.since)));
  return {
    ...clause,
    outcome: { is: "date", on: knownDate(moved), since: certain },
    notes: [...clause.notes, note("extended")],
  };
}

function overtaken(clause: ClauseDerivation): ClauseDerivation {
  return { ...clause, outcome: { is: "waiting", missing: [] }, notes: [...clause.notes, note("endsBefore")] };
}
