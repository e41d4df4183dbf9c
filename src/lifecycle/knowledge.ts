import { type Day, NEVER, readDay } from "../model/day.js";
import { type RecordCorrection, TreatyEvent } from "../model/event.js";
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
  const corrections = known.filter(isCorrection);
  if (corrections.length === 0) return { events: known, failed: new Map() };
  const byId = new Map<Id, TreatyEvent>();
  for (const event of known) byId.set(eventId(event), event);
  // Later knowledge first: a correction that is itself corrected is so before it acts.
  const order = [...corrections].sort(
    (a, b) => knownFrom(b) - knownFrom(a) || (eventId(a) < eventId(b) ? 1 : -1),
  );
  const failed = new Map<TreatyEvent, IrregularityCode>();
  const replacements = new Map<Id, JsonFields | null>();
  for (const correction of order) {
    const id = eventId(correction);
    if (replacements.get(id) === null) continue;
    const target = byId.get(correction.refersTo);
    if (target === undefined) failed.set(correction, "unknownReference");
    else if (replacements.get(correction.refersTo) !== null)
      replacements.set(correction.refersTo, corrected(correction, replacements.get(correction.refersTo)));
  }
  const result: TreatyEvent[] = [];
  for (const event of known) {
    const id = eventId(event);
    const fields = replacements.get(id);
    if (fields === undefined) result.push(event);
    else if (fields !== null) {
      const parsed = parseWith(TreatyEvent, { ...event, ...fields, id }, "");
      if (parsed.ok) result.push(parsed.value);
      else {
        result.push(event);
        for (const correction of corrections) {
          if (correction.refersTo === id) failed.set(correction, "malformedCorrection");
        }
      }
    }
  }
  return { events: result, failed };
}

type JsonFields = Readonly<Record<string, unknown>>;

/** Fields to replace, those known later above those known earlier; null for a void event. */
function corrected(correction: RecordCorrection, later: JsonFields | undefined | null): JsonFields | null {
  return "void" in correction.details ? null : { ...correction.details.replace, ...later };
}

function isCorrection(event: TreatyEvent): event is RecordCorrection {
  return event.kind === "recordCorrection";
}

/** The day on which the record learnt of an event: its own unless it says so. */
function knownFrom(event: TreatyEvent): Day {
  const text = event.knownOn ?? event.date;
  return text === null ? -NEVER : readDay(text);
}
