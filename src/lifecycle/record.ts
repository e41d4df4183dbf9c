import { type Day, readDay } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import { EVENT_KINDS, type EventKind, KINDS, rankOf } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { type Mistake, Misuse, mistake, mistakeIn } from "../model/mistake.js";
import type { Described, Rules } from "./compile.js";
import { compareIds, eventAt, once, orderOf } from "./event-order.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Knowledge } from "./knowledge.js";

/**
 * The events of one treaty in the order in which they are taken, as columns of integers: by day, within a day by
 * the stage of their kind, States before organizations, then by id (R15). The columns are plain arrays: a typed one
 * takes longer to make than the events of most treaties to read. @internal
 */
export interface EventRecord {
  readonly events: readonly TreatyEvent[];
  /** Known as text only; they count nowhere. */
  readonly undated: readonly TreatyEvent[];
  readonly days: readonly Day[];
  /** Number of the kind in {@link KINDS}. */
  readonly kinds: readonly number[];
  /** Number of the participant in `participants`; -1 where the event names none. */
  readonly slots: readonly number[];
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
  /** An act of one participant, which it must name. */
  readonly named: boolean;
}

const NUMBERS: ReadonlyMap<string, KindNumbers> = new Map(
  KINDS.map((kind, code) => [
    kind,
    { code, rank: 2 * rankOf(kind), named: EVENT_KINDS[kind].of === "participant" },
  ]),
);
/** Room for the ranks of a day beside the number of the day. */
const RANKS = 32;
const NONE: readonly TreatyEvent[] = [];

/** Orders what is known of the events, the same event given twice once. @internal */
export function record({ events, failed }: Knowledge, rules: Rules): EventRecord {
  const mistakes: Mistake[] = [];
  const undated = events.some(isUndated) ? unlike(events.filter(isUndated), mistakes) : NONE;
  const dated = undated === NONE ? events.slice() : events.filter((event) => !isUndated(event));
  const places = new Array<number>(dated.length);
  const days = new Array<Day>(dated.length);
  const kinds = new Array<number>(dated.length);
  const slots = new Array<number>(dated.length);
  // By rank those that are described, by id the others.
  const slotAt = new Array<number | undefined>(rules.described.size);
  const slotOf = new Map<Id, number>();
  const participants: Id[] = [];
  const known: (Described | undefined)[] = [];
  let named = false;
  for (let index = 0; index < dated.length; index++) {
    const event = eventAt(dated, index);
    const numbers = NUMBERS.get(event.kind);
    const day = dayOf(event);
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
    } else if (numbers.named) mistakes.push(ofNobody(event, "events"));
    const place = day * RANKS + numbers.rank + (known[slot]?.isOrganization === true ? 1 : 0);
    named ||= event.id !== undefined;
    places[index] = place;
    days[index] = day;
    kinds[index] = numbers.code;
    slots[index] = slot;
  }
  const order = once(dated, mistakes.length > 0 ? null : orderOf(dated, places), named, mistakes);
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new Misuse([first, ...others]);
  const given = { events: dated, undated, days, kinds, slots, participants, known, failed };
  return order === null ? given : inOrder(given, order);
}

/** An act that names no participant, where its kind is one of a participant. */
function ofNobody({ kind, date }: TreatyEvent, path: string): Mistake {
  return mistakeIn(
    "missing",
    path,
    `${kind} of ${date} without participant`,
    "name the participant whose act it is",
  );
}

/** What cannot be added to a record: no event, or an act of nobody. Its dates are looked at where they are read. @internal */
export function refuseNoEvent(event: TreatyEvent | null | undefined): void {
  if (typeof event !== "object" || event === null)
    throw new Misuse([mistake("wrongType", "event", event, "give an event, parsed before you add it")]);
  if (event.participant === undefined && NUMBERS.get(event.kind)?.named === true)
    throw new Misuse([ofNobody(event, "event.participant")]);
}

function isUndated({ date }: TreatyEvent): boolean {
  return date === null;
}

/** Each of several events once. */
function unlike(events: readonly TreatyEvent[], mistakes: Mistake[]): readonly TreatyEvent[] {
  return once(events, null, true, mistakes)?.map((index) => eventAt(events, index)) ?? events;
}

function inOrder(given: EventRecord, order: readonly number[]): EventRecord {
  return {
    ...given,
    events: order.map((from) => eventAt(given.events, from)),
    days: order.map((from) => given.days[from] ?? 0),
    kinds: order.map((from) => given.kinds[from] ?? 0),
    slots: order.map((from) => given.slots[from] ?? 0),
  };
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
    const there = eventAt(base.events, middle);
    if ((placeOf(there, rules) - place || compareIds(there, event)) < 0) low = middle + 1;
    else high = middle;
  }
  const { participant } = event;
  const grown = participant === undefined ? base : withParticipant(base, participant, rules);
  const slot = participant === undefined ? -1 : grown.participants.indexOf(participant);
  return {
    ...grown,
    events: withOneMore(base.events, low, event),
    days: withOneMore(base.days, low, Math.floor(place / RANKS)),
    kinds: withOneMore(base.kinds, low, numbers.code),
    slots: withOneMore(base.slots, low, slot),
  };
}

function withOneMore<T>(list: readonly T[], at: number, value: T): readonly T[] {
  const grown = list.slice();
  grown.splice(at, 0, value);
  return grown;
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

/** The place of an event: its day, and within the day the rank of its kind, acts of organizations after those of States. */
function placeOf(event: TreatyEvent, rules: Rules): number {
  const rank = NUMBERS.get(event.kind)?.rank ?? Number.NaN;
  const by = event.participant === undefined ? undefined : rules.described.get(event.participant);
  return dayOf(event) * RANKS + rank + (by?.isOrganization === true ? 1 : 0);
}

/** The day of an event, NaN where one of its dates is none. */
function dayOf({ date, effectiveOn, knownOn }: TreatyEvent): Day {
  // Most are known from their own day on: the same text is read once.
  const isRead =
    (effectiveOn === undefined || !Number.isNaN(readDay(effectiveOn))) &&
    (knownOn === undefined || knownOn === date || !Number.isNaN(readDay(knownOn)));
  return isRead ? readDay(date ?? "") : Number.NaN;
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
    days: record.days.slice(0, count),
    kinds: record.kinds.slice(0, count),
    slots: record.slots.slice(0, count),
  };
}
