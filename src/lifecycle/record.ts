import { type Day, readDay } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import { sameContent } from "../model/event-file.js";
import { areDistinct, eventId } from "../model/event-id.js";
import { type EventKind, KINDS, rankOf } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { type Mistake, Misuse, mistake } from "../model/mistake.js";
import type { Described, Rules } from "./compile.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Knowledge } from "./knowledge.js";

/**
 * The events of one treaty in the order in which they are taken, as columns of integers: by day, within a day by
 * the stage of their kind, States before organizations, then by id (R15). @internal
 */
export interface EventRecord {
  readonly events: readonly TreatyEvent[];
  /** Known as text only; they count nowhere. */
  readonly undated: readonly TreatyEvent[];
  readonly days: Int32Array;
  /** Number of the kind in {@link KINDS}. */
  readonly kinds: Uint8Array;
  /** Number of the participant in `participants`; -1 where the event names none. */
  readonly slots: Int32Array;
  /** By number, in the order of their first event. */
  readonly participants: readonly Id[];
  /** What is known of each of them. */
  readonly known: readonly (Described | undefined)[];
  /** Corrections of the record that could not be made. */
  readonly failed: ReadonlyMap<TreatyEvent, IrregularityCode>;
}

interface KindNumbers {
  readonly code: number;
  readonly rank: number;
}

const NUMBERS: ReadonlyMap<string, KindNumbers> = new Map(
  KINDS.map((kind, code) => [kind, { code, rank: 2 * rankOf(kind) }]),
);
/** Room for the ranks of a day beside the number of the day, and for the number of the event beside its place. */
const RANKS = 32;
const EVENTS = 2 ** 26;

/** Orders what is known of the events, the same event given twice once. @internal */
export function record({ events, failed }: Knowledge, rules: Rules): EventRecord {
  const dated: TreatyEvent[] = [];
  const undated: TreatyEvent[] = [];
  const mistakes: Mistake[] = [];
  const places = new Float64Array(events.length);
  const days = new Int32Array(events.length);
  const kinds = new Uint8Array(events.length);
  const slots = new Int32Array(events.length);
  // By rank those that are described, by id the others.
  const slotAt: number[] = [];
  const slotOf = new Map<Id, number>();
  const participants: Id[] = [];
  const known: (Described | undefined)[] = [];
  let ordered = true;
  let named = false;
  for (const event of events) {
    if (event.date === null) {
      undated.push(event);
      continue;
    }
    const index = dated.length;
    const numbers = NUMBERS.get(event.kind);
    const day = isDate(event.effectiveOn) && isDate(event.knownOn) ? readDay(event.date) : Number.NaN;
    if (Number.isNaN(day) || numbers === undefined) {
      mistakes.push(
        mistake("impossibleDate", "events", `${event.kind} of ${event.date}`, "parse events before replay"),
      );
      continue;
    }
    let slot = -1;
    const { participant } = event;
    if (participant !== undefined) {
      const described = rules.described.get(participant);
      slot =
        (described === undefined ? slotOf.get(participant) : slotAt[described.rank]) ?? participants.length;
      if (slot === participants.length) {
        if (described === undefined) slotOf.set(participant, slot);
        else slotAt[described.rank] = slot;
        participants.push(participant);
        known.push(described);
      }
    }
    const place = day * RANKS + numbers.rank + (known[slot]?.isOrganization === true ? 1 : 0);
    if (index > 0 && ordered) {
      const gap = place - (places[index - 1] ?? 0);
      ordered = gap > 0 || (gap === 0 && compareIds(at(dated, index - 1), event) < 0);
    }
    named ||= event.id !== undefined;
    places[index] = place;
    days[index] = day;
    kinds[index] = numbers.code;
    slots[index] = slot;
    dated.push(event);
  }
  const order = once(dated, ordered ? null : sorted(dated, places), named, mistakes);
  const apart = once(undated, null, true, mistakes)?.map((index) => at(undated, index)) ?? undated;
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new Misuse([first, ...others]);
  const given = { events: dated, undated: apart, days, kinds, slots, participants, known, failed };
  return order === null ? firstOf(given, dated.length) : inOrder(given, order);
}

function inOrder(given: EventRecord, order: readonly number[]): EventRecord {
  const { undated, participants, known, failed } = given;
  const events: TreatyEvent[] = [];
  const days = new Int32Array(order.length);
  const kinds = new Uint8Array(order.length);
  const slots = new Int32Array(order.length);
  for (const from of order) {
    days[events.length] = given.days[from] ?? 0;
    kinds[events.length] = given.kinds[from] ?? 0;
    slots[events.length] = given.slots[from] ?? 0;
    events.push(at(given.events, from));
  }
  return { events, undated, days, kinds, slots, participants, known, failed };
}

/** A record with one more event. @internal */
export function insert(base: EventRecord, event: TreatyEvent, rules: Rules): EventRecord {
  const place = placeOf(event, rules);
  const numbers = NUMBERS.get(event.kind);
  if (Number.isNaN(place) || numbers === undefined) {
    throw new Misuse([mistake("impossibleDate", "event", event.date, "parse an event before you add it")]);
  }
  let low = 0;
  let high = base.events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = at(base.events, middle);
    if ((placeOf(there, rules) - place || compareIds(there, event)) < 0) low = middle + 1;
    else high = middle;
  }
  const { participant } = event;
  const grown = participant === undefined ? base : withParticipant(base, participant, rules);
  const slot = participant === undefined ? -1 : grown.participants.indexOf(participant);
  const events = [...base.events];
  events.splice(low, 0, event);
  const size = events.length;
  return {
    ...grown,
    events,
    days: spliced(base.days, new Int32Array(size), low, Math.floor(place / RANKS)),
    kinds: spliced(base.kinds, new Uint8Array(size), low, numbers.code),
    slots: spliced(base.slots, new Int32Array(size), low, slot),
  };
}

/** A record with a place for somebody who may not have acted. @internal */
export function withParticipant(base: EventRecord, participant: Id, rules: Rules): EventRecord {
  if (base.participants.includes(participant)) return base;
  return {
    ...base,
    participants: [...base.participants, participant],
    known: [...base.known, rules.described.get(participant)],
  };
}

function at(events: readonly TreatyEvent[], index: number): TreatyEvent {
  const event = events[index];
  if (event === undefined) throw new RangeError(`no event ${index}`);
  return event;
}

function spliced<A extends Int32Array | Uint8Array>(from: A, to: A, index: number, value: number): A {
  to.set(from.subarray(0, index));
  to[index] = value;
  to.set(from.subarray(index), index + 1);
  return to;
}

/** The place of an event: its day, and within the day the rank of its kind, acts of organizations after those of States. */
function placeOf(event: TreatyEvent, rules: Rules): number {
  const dates = isDate(event.effectiveOn) && isDate(event.knownOn);
  const rank = dates ? (NUMBERS.get(event.kind)?.rank ?? Number.NaN) : Number.NaN;
  const by = event.participant === undefined ? undefined : rules.described.get(event.participant);
  return readDay(event.date ?? "") * RANKS + rank + (by?.isOrganization === true ? 1 : 0);
}

/** A date that is left out is none that could be wrong. */
function isDate(text: string | undefined): boolean {
  return text === undefined || !Number.isNaN(readDay(text));
}

/** By id; the parts of a derived one in their order, as long as they tell. */
function compareIds(a: TreatyEvent, b: TreatyEvent): number {
  if (a.id === undefined && b.id === undefined && a.date === b.date) {
    if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
    const one = a.participant ?? "";
    const other = b.participant ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  const one = eventId(a);
  const other = eventId(b);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Numbers of events by place, sorted as plain numbers, and those of one place by id. */
function sorted(events: readonly TreatyEvent[], places: Float64Array): number[] {
  const keys = new Float64Array(events.length);
  for (let i = 0; i < keys.length; i++) keys[i] = (places[i] ?? 0) * EVENTS + i;
  keys.sort();
  const order: number[] = [];
  for (const key of keys) order.push(key - Math.floor(key / EVENTS) * EVENTS);
  const placeAt = (index: number): number | undefined => places[order[index] ?? -1];
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && placeAt(to) === placeAt(from)) to++;
    if (to - from === 1) continue;
    const there = order.slice(from, to).sort((a, b) => compareIds(at(events, a), at(events, b)));
    for (const [i, index] of there.entries()) order[from + i] = index;
  }
  return order;
}

/**
 * The order without an event that is there already, null where all stay as they stand; two of one id that differ
 * are a mistake. Where no event has an id of its own, the same ones stand side by side.
 */
function once(
  events: readonly TreatyEvent[],
  order: readonly number[] | null,
  named: boolean,
  mistakes: Mistake[],
): readonly number[] | null {
  if (!named)
    return (
      order?.filter(
        (index, place) => place === 0 || !isSame(at(events, order[place - 1] ?? index), at(events, index)),
      ) ?? null
    );
  if (areDistinct(events)) return order;
  const seen = new Map<Id, TreatyEvent>();
  return (order ?? [...events.keys()]).filter((index) => {
    const event = at(events, index);
    const id = eventId(event);
    const same = seen.get(id);
    if (same === undefined) seen.set(id, event);
    else if (!sameContent(same, event)) {
      mistakes.push(
        mistake("repeated", "events", id, "give each event an id of its own: two of this id differ"),
      );
    }
    return same === undefined;
  });
}

function isSame(a: TreatyEvent, b: TreatyEvent): boolean {
  return (
    a.date === b.date && a.kind === b.kind && a.participant === b.participant && eventId(a) === eventId(b)
  );
}

/** The kind of an event by its number. @internal */
export function kindAt(record: EventRecord, index: number): EventKind {
  return KINDS[record.kinds[index] ?? 0] ?? "notification";
}

/** The events of a record up to a day. @internal */
export function until(record: EventRecord, day: Day): EventRecord {
  let count = record.days.length;
  while (count > 0 && (record.days[count - 1] ?? 0) > day) count--;
  return firstOf(record, count);
}

function firstOf(record: EventRecord, count: number): EventRecord {
  if (record.days.length === count) return record;
  return {
    ...record,
    events: record.events.slice(0, count),
    days: record.days.subarray(0, count),
    kinds: record.kinds.subarray(0, count),
    slots: record.slots.subarray(0, count),
  };
}
