import { type Day, readDay } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import { sameContent } from "../model/event-file.js";
import { eventId } from "../model/event-id.js";
import { type EventKind, KINDS, rankOf } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { type Mistake, Misuse, mistake } from "../model/mistake.js";
import type { Rules } from "./compile.js";
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
  /** Corrections of the record that could not be made. */
  readonly failed: ReadonlyMap<TreatyEvent, IrregularityCode>;
}

interface KindNumbers {
  readonly code: number;
  readonly rank: number;
}

const NUMBERS: Readonly<Record<string, KindNumbers>> = Object.fromEntries(
  KINDS.map((kind, code) => [kind, { code, rank: rankOf(kind) }]),
);
/** A day's place among doubles, with room for the ranks within it. */
const RANKS = 32;

/** Orders events, the same event given twice once. @internal */
export function record({ events, failed }: Knowledge, rules: Rules): EventRecord {
  const dated: TreatyEvent[] = [];
  const undated: TreatyEvent[] = [];
  const mistakes: Mistake[] = [];
  const keys = new Float64Array(events.length);
  let ordered = true;
  let named = false;
  for (let i = 0; i < events.length; i++) {
    const event = events[i];
    if (event === undefined) continue;
    if (event.date === null) {
      undated.push(event);
      continue;
    }
    const key = placeOf(event, rules);
    if (Number.isNaN(key)) {
      mistakes.push(
        mistake(
          "impossibleDate",
          `events[${i}]`,
          `${event.kind} of ${event.date}`,
          "parse events before replay: kind and date must exist",
        ),
      );
      continue;
    }
    const last = dated.length - 1;
    const before = dated[last];
    if (before !== undefined && ordered) {
      const gap = key - (keys[last] ?? 0);
      ordered = gap > 0 || (gap === 0 && compareIds(before, event) < 0);
    }
    named ||= event.id !== undefined;
    keys[dated.length] = key;
    dated.push(event);
  }
  const sorted = ordered ? dated : sort(dated, keys);
  const once = ordered && !named ? sorted : withoutRepetitions(sorted, mistakes);
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new Misuse([first, ...others]);
  return { ...columns(once), undated, failed };
}

/** A record with one more event. @internal */
export function insert(base: EventRecord, event: TreatyEvent, rules: Rules): EventRecord {
  const key = placeOf(event, rules);
  const { events } = base;
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = events[middle];
    const gap = there === undefined ? 0 : placeOf(there, rules) - key || compareIds(there, event);
    if (gap < 0) low = middle + 1;
    else high = middle;
  }
  const numbers = NUMBERS[event.kind];
  if (Number.isNaN(key) || numbers === undefined)
    throw new Misuse([mistake("impossibleDate", "event", event.date, "parse an event before you add it")]);
  let participants = base.participants;
  let slot = -1;
  if (event.participant !== undefined) {
    slot = participants.indexOf(event.participant);
    if (slot === -1) {
      slot = participants.length;
      participants = [...participants, event.participant];
    }
  }
  return {
    events: [...events.slice(0, low), event, ...events.slice(low)],
    undated: base.undated,
    failed: base.failed,
    days: spliced(base.days, new Int32Array(events.length + 1), low, dayOfEvent(event)),
    kinds: spliced(base.kinds, new Uint8Array(events.length + 1), low, numbers.code),
    slots: spliced(base.slots, new Int32Array(events.length + 1), low, slot),
    participants,
  };
}

function spliced<A extends Int32Array | Uint8Array>(from: A, to: A, at: number, value: number): A {
  to.set(from.subarray(0, at));
  to[at] = value;
  to.set(from.subarray(at), at + 1);
  return to;
}

/** The day of an event; NaN when undated. @internal */
export function dayOfEvent(event: TreatyEvent): Day {
  return event.date === null ? Number.NaN : readDay(event.date);
}

function placeOf(event: TreatyEvent, rules: Rules): number {
  const numbers = NUMBERS[event.kind];
  if (numbers === undefined) return Number.NaN;
  const byOrganization = event.participant !== undefined && rules.organizations.has(event.participant);
  return dayOfEvent(event) * RANKS + 2 * numbers.rank + (byOrganization ? 1 : 0);
}

/** By id; the cheap parts of a derived one first. */
function compareIds(a: TreatyEvent, b: TreatyEvent): number {
  if (a.id === undefined && b.id === undefined && a.date === b.date && a.kind === b.kind) {
    const one = a.participant ?? "";
    const other = b.participant ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  const one = eventId(a);
  const other = eventId(b);
  return one < other ? -1 : one > other ? 1 : 0;
}

function sort(events: readonly TreatyEvent[], keys: Float64Array): TreatyEvent[] {
  const order = Array.from(events.keys());
  const at = (index: number): TreatyEvent => {
    const event = events[index];
    if (event === undefined) throw new RangeError("no such event");
    return event;
  };
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || compareIds(at(a), at(b)));
  return order.map(at);
}

function withoutRepetitions(sorted: readonly TreatyEvent[], mistakes: Mistake[]): TreatyEvent[] {
  const named = new Map<Id, TreatyEvent>();
  let before: TreatyEvent | undefined;
  return sorted.filter((event) => {
    const previous = before;
    before = event;
    if (event.id === undefined)
      return (
        previous === undefined ||
        previous.id !== undefined ||
        compareIds(previous, event) !== 0 ||
        previous.date !== event.date
      );
    const same = named.get(event.id);
    if (same === undefined) {
      named.set(event.id, event);
      return true;
    }
    if (!sameContent(same, event)) {
      mistakes.push(
        mistake("repeated", "events", event.id, "give each event an id of its own: two of this id differ"),
      );
    }
    return false;
  });
}

function columns(events: readonly TreatyEvent[]): Omit<EventRecord, "undated" | "failed"> {
  const days = new Int32Array(events.length);
  const kinds = new Uint8Array(events.length);
  const slots = new Int32Array(events.length);
  const numberOf = new Map<Id, number>();
  for (let i = 0; i < events.length; i++) {
    const event = events[i];
    if (event === undefined) continue;
    days[i] = dayOfEvent(event);
    kinds[i] = NUMBERS[event.kind]?.code ?? 0;
    const { participant } = event;
    let slot = -1;
    if (participant !== undefined) {
      const known = numberOf.get(participant);
      slot = known ?? numberOf.size;
      if (known === undefined) numberOf.set(participant, slot);
    }
    slots[i] = slot;
  }
  return { events, days, kinds, slots, participants: [...numberOf.keys()] };
}

/** The kind of an event by its number. @internal */
export function kindAt(record: EventRecord, index: number): EventKind {
  return KINDS[record.kinds[index] ?? 0] ?? "notification";
}

/** The events of a record up to a day. @internal */
export function until(record: EventRecord, day: Day): EventRecord {
  let count = record.days.length;
  while (count > 0 && (record.days[count - 1] ?? 0) > day) count--;
  return {
    ...record,
    events: record.events.slice(0, count),
    days: record.days.subarray(0, count),
    kinds: record.kinds.subarray(0, count),
    slots: record.slots.subarray(0, count),
  };
}
