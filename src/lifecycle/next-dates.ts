import { type CalendarDate, type DateInput, knownDate } from "../model/calendar-date.js";
import { compareText } from "../model/compare-text.js";
import { NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import { type Chronicle, sightOf, type ViewOptions } from "./chronicle.js";
import { everyFact, type FactCode } from "./facts.js";

/** A day to come on which something changes by itself. */
export interface NextDate {
  readonly date: CalendarDate;
  readonly fact: FactCode;
  readonly participant: Id | null;
  readonly part: Id | null;
}

/**
 * The days after a day on which something changes by itself, as far as it is certain: opening and last day for
 * signature, entry into force, the day from which a State is bound or no longer bound.
 *
 * @example
 * ```ts
 * import { compile, nextDates, replay } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * nextDates(replay(compile(definition), events), "2026-11-24").map(({ date, fact }) => `${date} ${fact}`);
 * // → ["2026-12-31 closing"]
 * ```
 */
export function nextDates(chronicle: Chronicle, on: DateInput, options: ViewOptions = {}): NextDate[] {
  const { ledger, day } = sightOf(chronicle, on, options);
  return everyFact(ledger)
    .filter((fact) => fact.since <= day && fact.on > day && fact.on < NEVER)
    .map((fact) => ({
      date: knownDate(fact.on),
      fact: fact.code,
      participant: fact.slot < 0 ? null : ledger.id(fact.slot),
      part: fact.regime === 0 ? null : (ledger.rules.regimes[fact.regime]?.id ?? null),
    }))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.participant ?? "", b.participant ?? ""));
}
