import { versionBetween } from "../lifecycle/amendments.js";
import type { Suspended } from "../lifecycle/book.js";
import { beyondKnown, type Chronicle, sightOf, type ViewOptions } from "../lifecycle/chronicle.js";
import { laterFrom } from "../lifecycle/force.js";
import { leftUnder } from "../lifecycle/leaving.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { predecessorNamed } from "../lifecycle/predecessor.js";
import { provisionsOf } from "../model/act-details.js";
import { type CalendarDate, type DateInput, knownDate, toDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { Misuse, mistake } from "../model/mistake.js";
import { type Reason, type ReasonCode, reason } from "./because.js";
import { type Bond, bondsOf } from "./bond.js";
import { openingBetween } from "./by-pairs.js";
import type { Grounds, ReservationEffect, Towards } from "./effect.js";
import { type Held, heldUnder } from "./held.js";
import { towards } from "./towards.js";

/**
 * What a treaty is between two of its participants on a day. Ends are exclusive: `until` is the first day on which it
 * is no longer in force between them.
 */
export interface Relation {
  readonly treaty: Id;
  readonly a: Id;
  readonly b: Id;
  readonly on: CalendarDate;
  /** The last day up to which events are known. */
  readonly knownUntil: CalendarDate | null;
  /** It speaks of a day beyond that. */
  readonly beyondKnown: boolean;
  readonly inForce: boolean;
  /** First day of the present time of force between the two; where there is none, of the next that is certain or else of the last. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** Operation is suspended, for all or for one of the two; the treaty is still in force (R43). */
  readonly operationSuspended: boolean;
  /** The amendments in force between the two. */
  readonly version: readonly Id[];
  /** The reservations of either, and how each stands towards the other. */
  readonly modifiedBy: readonly Modification[];
  readonly because: readonly Reason[];
}

/** A reservation of one of the two, towards the other. */
export interface Modification {
  /** The event by which it was made. */
  readonly reservation: Id;
  /** The one that has it: its maker, or a successor (R49). */
  readonly by: Id;
  readonly provisions: readonly string[];
  readonly effect: ReservationEffect;
  /** The act on which the effect rests; null where it is none, as silence. */
  readonly event: Id | null;
  /** First day on which it is so. */
  readonly since: CalendarDate | null;
}

/**
 * What a treaty is between two participants on a day: whether it is in force between them, from when, as modified by
 * which reservations, and why (R25-R30, R49). The two may be given in either order. Nothing dated after that day counts,
 * nor, with `knownOn`, anything that became known later.
 *
 * Limits: whether a reservation is compatible with object and purpose, and whether consent stands without a reservation
 * that is not established, is never decided; the reasons say so. Throws {@link Misuse} where both are the same participant.
 *
 * @example Silence accepts a reservation at the end of twelve months
 * ```ts
 * import { compile, defineTreaty, relation, replay } from "treaty-lifecycle";
 *
 * const treaty = defineTreaty({
 *   format: 1,
 *   id: "fog-signals",
 *   title: "Convention on Fog Signals",
 *   adoption: { article: "9", when: { on: "2020-01-15" } },
 *   signature: [],
 *   consent: [{ article: "10", kinds: ["accession"] }],
 *   entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast: 2 } } } },
 *   notModelled: [],
 * });
 * const chronicle = replay(compile(treaty), [
 *   { kind: "accession", participant: "ISL", date: "2021-01-10" },
 *   { kind: "accession", participant: "NOR", date: "2021-02-01" },
 *   { kind: "reservation", participant: "NOR", date: "2021-02-01", details: { provisions: ["4"], notifiedOn: "2021-02-15" } },
 * ]);
 * relation(chronicle, "ISL", "NOR", "2022-02-14").modifiedBy[0]?.effect; // → "pending"
 * relation(chronicle, "ISL", "NOR", "2022-02-15").modifiedBy[0]?.effect; // → "tacitlyAccepted"
 * relation(chronicle, "ISL", "NOR", "2022-02-15").from; // → "2021-02-01"
 * ```
 *
 * @see Vienna Convention on the Law of Treaties, art. 19-23.
 */
export function relation(
  chronicle: Chronicle,
  a: Id,
  b: Id,
  on: DateInput,
  options: ViewOptions = {},
): Relation {
  if (a === b)
    throw new Misuse([mistake("repeated", "b", b, "name another participant: a relation has two sides")]);
  const { ledger, day } = sightOf(chronicle, on, options);
  const [one, other] = [ledger.slotOf(a), ledger.slotOf(b)];
  const { from, until, span } = timeOf(spansBetween(ledger, one, other, day), day);
  const suspended = ledger.suspensions.filter(
    (each) => [-1, one, other].includes(each.slot) && each.from <= day && day < each.until,
  );
  const inForce = from <= day && day < until;
  const modifications = span?.modifications ?? [];
  return {
    treaty: ledger.rules.definition.id,
    a,
    b,
    on: knownDate(day),
    knownUntil: chronicle.knownUntil,
    beyondKnown: beyondKnown(chronicle, day),
    inForce,
    from: toDate(from),
    until: from === NEVER ? null : toDate(until),
    operationSuspended: inForce && suspended.length > 0,
    version: inForce ? versionBetween(ledger, one, other, day) : [],
    modifiedBy: modifications
      .filter(({ effect }) => effect.effect !== "withdrawn")
      .map((each) => modification(ledger, each))
      .sort((x, y) => (placeOf(x) < placeOf(y) ? -1 : 1)),
    because: [
      ...bindings(ledger, { id: a, slot: one, bond: span?.one }, day),
      ...bindings(ledger, { id: b, slot: other, bond: span?.other }, day),
      ...(span?.openings ?? []).map((each) => reason(ledger, each.code, each)),
      ...(from === NEVER ? [] : [reason(ledger, "between", { on: from })]),
      ...(inForce ? suspended : []).map((each) => ofSuspension(ledger, each)),
      ...modifications.flatMap((each) => ofReservation(ledger, each)),
    ],
  };
}

function ofSuspension(ledger: Ledger, { slot, from, by }: Suspended): Reason {
  return reason(ledger, "suspended", { slot, on: from, event: by });
}

function ofReservation(ledger: Ledger, { held, effect }: Standing): Reason[] {
  const reservation = held.filed.event;
  return effect.reasons.map((each) => reason(ledger, each.code, { ...each, reservation }));
}

function placeOf({ by, reservation }: Modification): string {
  return [by, reservation].join("\0");
}

/** A reservation of one side, as it stands towards the other. */
interface Standing {
  readonly held: Held;
  readonly effect: Towards;
}

/** A time for which both are bound in consent: in force between them from a day, if at all. */
interface Span {
  readonly one: Bond;
  readonly other: Bond;
  /** {@link NEVER} where the treaty is not in force between them. */
  readonly from: Day;
  readonly until: Day;
  readonly openings: readonly Grounds[];
  readonly modifications: readonly Standing[];
}

function spansBetween(ledger: Ledger, one: number, other: number, day: Day): Span[] {
  const spans: Span[] = [];
  for (const mine of bondsOf(ledger, one, day)) {
    for (const theirs of bondsOf(ledger, other, day)) {
      const until = Math.min(mine.until, theirs.until);
      if (Math.max(mine.consentOn, theirs.consentOn) < until)
        spans.push(spanOf(ledger, mine, theirs, until, day));
    }
  }
  return spans;
}

function spanOf(ledger: Ledger, one: Bond, other: Bond, until: Day, day: Day): Span {
  const modifications = [
    ...heldUnder(ledger, one, day).map((held) => ({ held, effect: towards(ledger, held, other, day) })),
    ...heldUnder(ledger, other, day).map((held) => ({ held, effect: towards(ledger, held, one, day) })),
  ];
  const openings = [openingBetween(ledger, one, other, day), openingBetween(ledger, other, one, day)];
  const from = Math.max(
    one.from,
    other.from,
    ...openings.map((each) => each?.from ?? -NEVER),
    ...modifications.map(({ effect }) => effect.freeFrom),
  );
  return {
    one,
    other,
    from: from < until ? from : NEVER,
    until,
    openings: openings.flatMap((each) => each?.reasons ?? []),
    modifications,
  };
}

interface Time {
  readonly from: Day;
  readonly until: Day;
  /** The span of which the reservations are told. */
  readonly span: Span | undefined;
}

/**
 * The unbroken time of force around the day; otherwise the next that is certain, otherwise the last. The reservations
 * are those of the consents that hold on the day, where both have consented.
 */
function timeOf(spans: readonly Span[], day: Day): Time {
  const times: { readonly from: Day; readonly until: Day; readonly span: Span }[] = [];
  for (const span of spans) {
    if (span.from === NEVER) continue;
    const before = times.at(-1);
    if (before?.until === span.from) times.splice(-1, 1, { from: before.from, until: span.until, span });
    else times.push({ from: span.from, until: span.until, span });
  }
  const time =
    times.find(({ from, until }) => from <= day && day < until) ??
    times.find(({ from }) => from > day) ??
    times.at(-1);
  const present = spans.find(
    ({ one, other, until }) => Math.max(one.consentOn, other.consentOn) <= day && day < until,
  );
  return {
    from: time?.from ?? NEVER,
    until: time?.until ?? NEVER,
    span: present ?? time?.span ?? spans.at(-1),
  };
}

function modification(ledger: Ledger, { held, effect }: Standing): Modification {
  const event = ledger.event(held.filed.event);
  return {
    reservation: eventId(event),
    by: ledger.id(held.slot),
    provisions: provisionsOf(event),
    effect: effect.effect,
    event: effect.event < 0 ? null : eventId(ledger.event(effect.event)),
    since: toDate(effect.since),
  };
}

interface Side {
  readonly id: Id;
  readonly slot: number;
  readonly bond: Bond | undefined;
}

/** From when, and until when, the treaty is in force for one of the two. */
function bindings(ledger: Ledger, { id, slot, bond: chosen }: Side, day: Day): Reason[] {
  const bond = chosen ?? bondsOf(ledger, slot, day).at(-1);
  const { entry, joining, exit } = ledger.rules.definition;
  const of = (code: ReasonCode, about: Parameters<typeof reason>[2]): Reason => ({
    ...reason(ledger, code, about),
    participant: id,
  });
  if (bond === undefined || bond.from === NEVER) return [of("notBound", { article: entry.article })];
  const { consentOn, consentBy: event, from, until, untilBy } = bond;
  const succession = ledger.kind(event) === "succession";
  const later = !succession && consentOn > laterFrom(ledger, 0);
  const article = later ? (joining?.article ?? "VCLT 24(3)") : entry.article;
  const reasons = [of("bound", { on: from, event, article })];
  const ended = ledger.ending.since <= day && until === ledger.ending.on;
  if (until < NEVER)
    reasons.push(
      ended
        ? of("ended", { on: until, event: ledger.endedBy })
        : of("left", { on: until, event: untilBy, article: leftUnder(ledger, slot, until, untilBy, exit) }),
    );
  if (succession && ledger.dossier !== null && predecessorNamed(ledger, event) === null)
    reasons.push(of("predecessorUnknown", { event }));
  return reasons;
}
