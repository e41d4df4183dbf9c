import { compareText } from "../model/compare-text.js";
import type { TreatyEvent } from "../model/event.js";
import { sameContent } from "../model/event-file.js";
import { areDistinct, eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { type Mistake, mistake } from "../model/mistake.js";

/** Room for the number of an event beside its place. */
const EVENTS = 2 ** 26;

/** By id; the parts of a derived one in their order, as long as they tell. @internal */
export function compareIds(a: TreatyEvent, b: TreatyEvent): number {
  if (a.id === undefined && b.id === undefined && a.date === b.date) {
    if (a.kind !== b.kind) return compareText(a.kind, b.kind);
    if (a.participant !== b.participant) return compareText(a.participant ?? "", b.participant ?? "");
  }
  return compareText(eventId(a), eventId(b));
}

/**
 * The numbers of events in the order in which they are taken: by place, those of one place by id (R15); null where
 * they stand in it. Most records come by date, so that only within some days there is something to sort. @internal
 */
export function orderOf(events: readonly TreatyEvent[], places: readonly number[]): readonly number[] | null {
  let order: number[] | null = isAscending(places) ? null : byPlace(places);
  const indexAt = (place: number): number => order?.[place] ?? place;
  const compare = (one: number, other: number): number =>
    compareIds(eventAt(events, one), eventAt(events, other));
  for (let from = 0, to = 1; from < events.length; from = to++) {
    const place = places[indexAt(from)];
    let stand = true;
    for (; to < events.length && places[indexAt(to)] === place; to++)
      stand &&= compare(indexAt(to - 1), indexAt(to)) < 0;
    if (stand) continue;
    order ??= Array.from(events, (_, index) => index);
    const there = order.slice(from, to).sort(compare);
    for (let i = 0; i < there.length; i++) order[from + i] = there[i] ?? from;
  }
  return order;
}

function isAscending(places: readonly number[]): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i - 1] ?? 0) > (places[i] ?? 0)) return false;
  return true;
}

/** Sorted as plain numbers, which compares without a call. */
function byPlace(places: readonly number[]): number[] {
  const keys = new Float64Array(places.length);
  for (let i = 0; i < keys.length; i++) keys[i] = (places[i] ?? 0) * EVENTS + i;
  keys.sort();
  return Array.from(keys, (key) => key - Math.floor(key / EVENTS) * EVENTS);
}

/**
 * The order without an event that is there already; two of one id that differ are a mistake. Where no event has an id
 * of its own, the same ones stand side by side. @internal
 */
export function once(
  events: readonly TreatyEvent[],
  order: readonly number[] | null,
  named: boolean,
  mistakes: Mistake[],
): readonly number[] | null {
  if (!named)
    return (
      order?.filter(
        (index, at) => at === 0 || !isSame(eventAt(events, order[at - 1] ?? index), eventAt(events, index)),
      ) ?? null
    );
  if (areDistinct(events)) return order;
  const seen = new Map<Id, TreatyEvent>();
  return (order ?? [...events.keys()]).filter((index) => {
    const event = eventAt(events, index);
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

/** @internal */
export function eventAt(events: readonly TreatyEvent[], index: number): TreatyEvent {
  const event = events[index];
  if (event === undefined) throw new RangeError(`no event ${index}`);
  return event;
}
