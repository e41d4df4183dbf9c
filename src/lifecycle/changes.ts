import { type CalendarDate, type DateInput, knownDate, toDay } from "../model/calendar-date.js";
import { compareText } from "../model/compare-text.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { Misuse, mistake } from "../model/mistake.js";
import { type Chronicle, type Sight, sightOf, type ViewOptions } from "./chronicle.js";
import { everyFact, type Fact, type FactCode, factsOf, factsOfTreaty } from "./facts.js";
import type { Ledger } from "./ledger.js";
import { DAY_COLUMNS, WIDTH } from "./row.js";

/**
 * Something that changed: it `happened`; a future date was `determined`; or a date that had been determined
 * `lapsed`, a notice revoked, an instrument withdrawn.
 */
export interface Change {
  /** The day of the change. */
  readonly date: CalendarDate;
  readonly change: "happened" | "determined" | "lapsed";
  readonly fact: FactCode;
  readonly participant: Id | null;
  /** The part of the treaty concerned; null for the treaty itself. */
  readonly part: Id | null;
  /** The date of the fact, which may lie ahead. */
  readonly on: CalendarDate;
  /** The event by which it came about, where it was one. */
  readonly event: Id | null;
}

/**
 * What happened or became certain between two days: after the first, up to and including the second.
 *
 * @example
 * ```ts
 * import { changes, compile, replay } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 * import { participants } from "treaty-lifecycle/register";
 *
 * const chronicle = replay(compile(definition, { participants }), events);
 * changes(chronicle, "2025-10-26", "2025-11-19").map((change) => `${change.fact} ${change.participant}`);
 * // → ["signature MUS"]
 * ```
 */
export function changes(
  chronicle: Chronicle,
  from: DateInput,
  to: DateInput,
  options: ViewOptions = {},
): Change[] {
  const end = toDay(to, "to");
  let before = sightOf(chronicle, knownDate(toDay(from, "from")), options);
  if (end < before.day)
    throw new Misuse([
      mistake("wrongOrder", "to", to, `give a day that is not before ${knownDate(before.day)}`),
    ]);
  const found: Change[] = [];
  const { ledger } = sightOf(chronicle, to, options);
  const days = new Set<Day>([end]);
  // Days with events, and those on which something became certain by itself.
  for (const day of [...ledger.record.days, ...everyFact(ledger).map(({ since }) => since)])
    if (day > before.day && day < end) days.add(day);
  for (const day of [...days].sort((a, b) => a - b)) {
    if (day <= before.day) continue;
    const after = sightOf(chronicle, knownDate(day), options);
    found.push(...difference(before, after));
    before = after;
  }
  return found.sort(byDate);
}

/** Changes in the order in which they come about; on one day those of the treaty first, then by participant. @internal */
export function byDate(a: Change, b: Change): number {
  return compareText(a.date, b.date) || compareText(a.participant ?? "", b.participant ?? "");
}

/** What is so in one sight of a treaty and was not in an earlier one, or no longer is. @internal */
export function difference(before: Sight, after: Sight): Change[] {
  const found: Change[] = [];
  compare(factsOfTreaty(before.ledger), factsOfTreaty(after.ledger), before, after, found);
  const { participants } = after.ledger.record;
  // With the end of the treaty, and of applying it provisionally, facts of all come and go.
  const sameEnd =
    before.ledger.ending.on === after.ledger.ending.on &&
    before.ledger.provisionalEnd.on === after.ledger.provisionalEnd.on;
  const unmoved = before.day === after.day && sameEnd ? withSameDays(before.ledger, after.ledger) : NOBODY;
  for (let slot = 0; slot < participants.length; slot++) {
    if (unmoved[slot] === true) continue;
    const earlier =
      before.ledger.id(slot) === participants[slot] ? slot : before.ledger.slotOf(after.ledger.id(slot));
    compare(
      earlier < 0 ? [] : factsOf(before.ledger, earlier),
      factsOf(after.ledger, slot),
      before,
      after,
      found,
    );
  }
  before.ledger.record.participants.forEach((id, slot) => {
    if (after.ledger.id(slot) !== id && after.ledger.slotOf(id) < 0)
      compare(factsOf(before.ledger, slot), [], before, after, found);
  });
  return found;
}

const NOBODY: readonly boolean[] = [];

/**
 * Of each participant, by its number afterwards, whether the same days are known of it before: one more event moves
 * those of few. Numbers of events are not compared, which it shifts; one that came back is always looked at.
 */
function withSameDays(before: Ledger, after: Ledger): readonly boolean[] {
  const had = before.record.participants;
  const same = after.record.participants.map((id, slot) => had[slot] === id);
  for (const { stints } of [before, after])
    stints.forEach((_, slot) => {
      same[slot] = false;
    });
  for (let regime = 0; regime < after.rules.regimes.length; regime++) {
    for (const day of DAY_COLUMNS) {
      const then = before.columns[regime * WIDTH + day];
      const now = after.columns[regime * WIDTH + day];
      if (then === now) continue;
      for (let slot = 0; slot < same.length; slot++)
        if ((then?.[slot] ?? NEVER) !== (now?.[slot] ?? NEVER)) same[slot] = false;
    }
  }
  return same;
}

function compare(
  old: readonly Fact[],
  now: readonly Fact[],
  before: Sight,
  after: Sight,
  found: Change[],
): void {
  // Two facts can say the same, as two periods that close on one day; then each is found again once.
  const was = new Map<string, Fact[]>();
  for (const fact of old) {
    if (fact.since > before.day) continue;
    const same = was.get(keyOf(fact));
    if (same === undefined) was.set(keyOf(fact), [fact]);
    else same.push(fact);
  }
  for (const fact of now) {
    if (fact.since > after.day) continue;
    const known = was.get(keyOf(fact))?.pop() !== undefined;
    const ahead = fact.on > fact.since;
    // What is new has come about since the day before, whatever day the act itself has.
    const since = before.day < NEVER && fact.since <= before.day ? after.day : fact.since;
    if (!known) found.push(changeOf(after, fact, ahead ? "determined" : "happened", since));
    if (ahead && fact.on > before.day && fact.on <= after.day && after.day < NEVER)
      found.push(changeOf(after, fact, "happened", fact.on));
  }
  for (const fact of [...was.values()].flat())
    found.push(changeOf(before, fact, "lapsed", after.day < NEVER ? after.day : fact.since));
}

function keyOf({ code, regime, on, event, why }: Fact): string {
  // Of these there can be several on one day, each by somebody else.
  const ofAct = event !== null && (why !== undefined || code === "signatureAdReferendum");
  return `${code} ${regime} ${on} ${ofAct ? `${why} ${eventId(event)}` : ""}`;
}

function changeOf({ ledger }: Sight, fact: Fact, change: Change["change"], date: Day): Change {
  const part = fact.regime === 0 ? undefined : ledger.rules.regimes[fact.regime]?.id;
  return {
    date: knownDate(date),
    change,
    fact: fact.code,
    participant: fact.slot < 0 ? (fact.event?.participant ?? null) : ledger.id(fact.slot),
    part: part ?? null,
    on: knownDate(fact.on),
    event: fact.event === null ? null : eventId(fact.event),
  };
}
