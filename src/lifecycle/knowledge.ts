import { type Day, NEVER, readDay } from "../model/day.js";
import { type RecordCorrection, TreatyEvent } from "../model/event.js";
import { sameContent } from "../model/event-file.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { parseWith } from "../model/parse.js";
import type { IrregularityCode } from "./irregularity.js";

/** What is known by a day, as corrected by then. @internal */
export interface Knowledge {
  readonly events: readonly TreatyEvent[];
  /** Corrections that could not be made. */
  readonly failed: ReadonlyMap<TreatyEvent, IrregularityCode>;
}

/**
 * The events known by the end of a day, with the corrections of the record known by then made. Knowledge is a
 * filter before replay: a correction learnt later changes a later answer, never an earlier one. @internal
 */
export function knownBy(events: readonly TreatyEvent[], day: Day): Knowledge {
  const known = day >= NEVER ? events : events.filter((event) => knownFrom(event) <= day);
  return known.some(isCorrection) ? correct(known) : { events: known, failed: NONE };
}

const NONE: Knowledge["failed"] = new Map();

/** An event and the corrections that are made to it. */
interface Entry {
  readonly given: TreatyEvent;
  /** As it stands: null once it is void. */
  event: TreatyEvent | null;
  readonly corrections: RecordCorrection[];
  /** How many corrections of it have still to be looked at. */
  open: number;
}

/**
 * A correction that is itself corrected is so before it acts: those that nothing corrects act first. Several of one
 * event act in the order in which they became known, each on what the one before it left.
 */
function correct(known: readonly TreatyEvent[]): Knowledge {
  const failed = new Map<TreatyEvent, IrregularityCode>();
  const entries = new Map<Id, Entry>();
  const clashes: TreatyEvent[] = [];
  for (const event of known) {
    const id = eventId(event);
    const same = entries.get(id);
    if (same === undefined) entries.set(id, { given: event, event, corrections: [], open: 0 });
    else if (!sameContent(same.given, event)) clashes.push(event);
  }
  for (const { given } of entries.values()) {
    if (!isCorrection(given)) continue;
    const target = entries.get(given.refersTo);
    if (target === undefined) failed.set(given, "unknownReference");
    else target.open++;
  }
  const ready = [...entries.values()].filter(({ open }) => open === 0);
  for (let entry = ready.pop(); entry !== undefined; entry = ready.pop()) {
    makeCorrections(entry, failed);
    const { given, event } = entry;
    const target = isCorrection(given) ? entries.get(given.refersTo) : undefined;
    if (target === undefined) continue;
    // One without a day counts nowhere, as other events do not.
    if (event !== null && isCorrection(event) && event.date !== null) target.corrections.push(event);
    target.open--;
    if (target.open === 0) ready.push(target);
  }
  // What is left goes round in a circle.
  for (const { given, open } of entries.values()) {
    if (open > 0 && isCorrection(given)) failed.set(given, "malformedCorrection");
  }
  return { events: [...[...entries.values()].flatMap(({ event }) => event ?? []), ...clashes], failed };
}

function makeCorrections(entry: Entry, failed: Map<TreatyEvent, IrregularityCode>): void {
  const id = eventId(entry.given);
  entry.corrections.sort((a, b) => knownFrom(a) - knownFrom(b) || (eventId(a) < eventId(b) ? -1 : 1));
  for (const correction of entry.corrections) {
    if (entry.event === null) return;
    if ("void" in correction.details) {
      entry.event = null;
      continue;
    }
    const replaced = parseWith(TreatyEvent, { ...entry.event, id, ...correction.details.replace }, "");
    if (replaced.ok && replaced.value.id === id && !isTurned(entry.given, replaced.value))
      entry.event = replaced.value;
    else failed.set(correction, "malformedCorrection");
  }
}

/** Whether what was no correction, or one of another event, would now correct this one. */
function isTurned(given: TreatyEvent, replaced: TreatyEvent): boolean {
  return isCorrection(replaced) && !(isCorrection(given) && replaced.refersTo === given.refersTo);
}

function isCorrection(event: TreatyEvent): event is RecordCorrection {
  return event.kind === "recordCorrection";
}

/** The day on which the record learnt of an event: its own unless it says so. @internal */
export function knownFrom(event: TreatyEvent): Day {
  const text = event.knownOn ?? event.date;
  return text === null ? -NEVER : readDay(text);
}
