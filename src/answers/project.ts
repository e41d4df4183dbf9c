import { evaluate, type Facts } from "../clauses/evaluate.js";
import type { Missing } from "../clauses/outcome.js";
import { reckoned, WAITING } from "../clauses/reckoning.js";
import { byDate, type Change, difference } from "../lifecycle/changes.js";
import { type Chronicle, replay, sightOf, type ViewOptions } from "../lifecycle/chronicle.js";
import type { ForceStatus } from "../lifecycle/force-status.js";
import { type Irregularity, irregularity } from "../lifecycle/irregular-act.js";
import { knownBy, knownFrom } from "../lifecycle/knowledge.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { treatyStatus } from "../lifecycle/status.js";
import { type CalendarDate, type DateInput, knownDate, toDate, toDay } from "../model/calendar-date.js";
import { type Day, NEVER, readDay } from "../model/day.js";
import { parseEvent, type TreatyEvent } from "../model/event.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { type Mistake, Misuse, mistake } from "../model/mistake.js";
import { addPeriod } from "../model/period.js";

/** What lies between a treaty and its entry into force, and what assumed events would change. */
export interface Projection {
  readonly treaty: Id;
  readonly on: CalendarDate;
  /** The last day up to which events are known. */
  readonly knownUntil: CalendarDate | null;
  /** It speaks of a day beyond that: what is missing may have been done since. */
  readonly beyondKnown: boolean;
  readonly force: ForceStatus;
  readonly missing: readonly Missing[];
  /**
   * The date of entry into force if all that is missing happened on the day asked about: no earlier one is
   * possible. Null where it hangs on something that no clause dates.
   */
  readonly earliestEntryIntoForce: CalendarDate | null;
  /** With the assumed events; null when none were assumed. */
  readonly assumed: AssumedProjection | null;
}

/** What follows from events that have not happened. */
export interface AssumedProjection {
  readonly events: number;
  readonly force: ForceStatus;
  readonly missing: readonly Missing[];
  readonly changes: readonly Change[];
  readonly irregularities: readonly Irregularity[];
}

/** What project takes besides chronicle and day. */
export interface ProjectOptions extends ViewOptions {
  /** Events that are assumed to happen, of any day, besides what had happened by the day asked about. */
  readonly assume?: readonly TreatyEvent[];
}

/**
 * Projects: what is missing for entry into force, the earliest day on which it could come, and what assumed events
 * would bring about. It foretells nothing; whether States will act is not asked.
 *
 * Throws {@link Misuse} when the day is no date, or an assumed event is no event: with its place, `assume[0].date`.
 *
 * @example
 * ```ts
 * import { compile, project, replay } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * project(replay(compile(definition), events), "2026-11-24").earliestEntryIntoForce; // → "2027-02-22"
 * ```
 */
export function project(chronicle: Chronicle, on: DateInput, options: ProjectOptions = {}): Projection {
  const { ledger, day } = sightOf(chronicle, on, options);
  if (options.assume !== undefined) refuseNoEvents(options.assume);
  const now = treatyStatus(chronicle, on, options);
  return {
    treaty: now.treaty,
    on: now.on,
    knownUntil: now.knownUntil,
    beyondKnown: now.beyondKnown,
    force: now.force,
    missing: now.missing,
    earliestEntryIntoForce: earliest(ledger, day),
    assumed: options.assume === undefined ? null : assuming(chronicle, options.assume, day, options),
  };
}

/** What a program without types can assume that is no event: replay would speak of it as of one in the record. */
function refuseNoEvents(assume: unknown): void {
  if (!Array.isArray(assume))
    throw new Misuse([mistake("wrongType", "assume", assume, "give a list of events")]);
  const [first, ...others] = assume.flatMap((event: unknown, index): readonly Mistake[] => {
    const read = parseEvent(event, `assume[${index}]`);
    return read.ok ? [] : read.mistakes;
  });
  if (first !== undefined) throw new Misuse([first, ...others]);
}

/** The same evaluator over the same facts, but for what is missing: that is taken to happen on this day. */
function earliest(ledger: Ledger, day: Day): CalendarDate | null {
  const entry = ledger.entries[0] ?? WAITING;
  const end = ledger.endOn(day);
  if (entry.since <= day) return toDate(ledger.entryOn(0, day));
  if (ledger.adoption.on === NEVER) return null;
  const start = Math.max(day, ledger.adoption.on);
  ledger.speakOf(0, -1, -1);
  const facts: Facts = {
    textSince: ledger.textSince,
    anchor: (name, regime) => ledger.anchor(name, regime),
    recorded: (id) => ledger.recorded(id),
    met: (node) => {
      const met = ledger.met(node);
      // Met, or holding already and still to last: then that time is running.
      if (met.on < NEVER) return met;
      const from = node.from === undefined ? start : Math.max(start, evaluate(node.from, facts).on);
      if (from >= NEVER) return WAITING;
      const end = "first" in node || node.period === undefined ? from : addPeriod(from, node.period);
      return reckoned(end, end);
    },
  };
  const { on, why } = evaluate(ledger.rules.definition.entry.when, facts);
  return why === null && on < end ? toDate(on) : null;
}

function assuming(
  chronicle: Chronicle,
  events: readonly TreatyEvent[],
  day: Day,
  { knownOn }: ViewOptions,
): AssumedProjection {
  const known = knownOn === undefined ? NEVER : toDay(knownOn, "knownOn");
  const now = asOf(chronicle, day, known);
  const next = asOf(chronicle, day, known, events);
  const last = next.record.days[next.record.days.length - 1] ?? day;
  const { force, missing } = treatyStatus(next, knownDate(Math.max(day, last)));
  const isAssumed = new Set<TreatyEvent>(events);
  return {
    events: events.length,
    force,
    missing,
    changes: difference({ ledger: now.ledger, day: NEVER }, { ledger: next.ledger, day: NEVER }).sort(byDate),
    irregularities: next.ledger.irregular
      .filter((each) => isAssumed.has(next.ledger.event(each.event)))
      .map((each) => irregularity(next.ledger, each)),
  };
}

/** The record as one had it at the end of a day, the assumed events added: no other that was dated or known later. */
function asOf(
  { rules, events, parents }: Chronicle,
  day: Day,
  known: Day,
  assumed: readonly TreatyEvent[] = [],
): Chronicle {
  const had = known === NEVER ? events : events.filter((event) => knownFrom(event) <= known);
  // Corrections are made first: they can change a date.
  const later = new Set(
    knownBy(had, NEVER)
      .events.filter(({ date, kind }) => date !== null && readDay(date) > day && kind !== "recordCorrection")
      .map(eventId),
  );
  return replay(rules, [...had.filter((event) => !later.has(eventId(event))), ...assumed], {
    parents: [...parents.values()].map((parent) => asOf(parent, day, known)),
  });
}
