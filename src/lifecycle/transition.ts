import { NEVER } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import { sameContent } from "../model/event-file.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { Misuse, mistake } from "../model/mistake.js";
import { byDate, type Change, difference } from "./changes.js";
import { type Chronicle, refuseNoChronicle } from "./chronicle.js";
import { fold, foldGrown } from "./fold.js";
import { type Irregularity, irregularity } from "./irregular-act.js";
import type { IrregularityCode } from "./irregularity.js";
import { knownBy } from "./knowledge.js";
import { insert, record as order, refuseNoEvent } from "./record.js";

/** What one more event brings about. */
export interface Transition {
  readonly chronicle: Chronicle;
  /** What is now so or certain and was not before, and what no longer is. */
  readonly changes: readonly Change[];
  /** The irregularities that the event has, or causes in others. */
  readonly irregularities: readonly Irregularity[];
}

/**
 * Adds an event, of any day, and says what it brings about. The chronicle that was given stays as it was; an
 * event that it holds already changes nothing.
 *
 * Throws {@link Misuse} when the event was not parsed, or its id belongs to another event.
 *
 * @example
 * ```ts
 * import { compile, replay, transition } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * const { irregularities } = transition(replay(compile(definition), events), {
 *   kind: "signature",
 *   participant: "NOR",
 *   date: "2027-01-01",
 * });
 * irregularities.map((each) => `${each.code}, ${each.article}`); // → ["signatureClosed, 64(1)"]
 * ```
 */
export function transition(chronicle: Chronicle, event: TreatyEvent): Transition {
  refuseNoChronicle(chronicle);
  refuseNoEvent(event);
  const id = eventId(event);
  const known = chronicle.events.find((each) => mayBe(each, event, id) && eventId(each) === id);
  if (known !== undefined && sameContent(known, event)) return { chronicle, changes: [], irregularities: [] };
  if (known !== undefined) {
    throw new Misuse([
      mistake("repeated", "event.id", id, "give it an id of its own: another event has this one"),
    ]);
  }
  const next = withEvent(chronicle, event);
  const before = chronicle.ledger;
  const after = next.ledger;
  const had = new Map<TreatyEvent, Set<IrregularityCode>>();
  for (const each of before.irregular) {
    if (each.healedOn < NEVER) continue;
    const of = before.event(each.event);
    had.set(of, (had.get(of) ?? new Set()).add(each.code));
  }
  return {
    chronicle: next,
    changes: difference({ ledger: before, day: NEVER }, { ledger: after, day: NEVER }).sort(byDate),
    irregularities: after.irregular
      .filter((each) => {
        const of = after.event(each.event);
        // Its own is told even where something later in the record, or the passing of days, has healed it.
        return (each.healedOn === NEVER || of === event) && had.get(of)?.has(each.code) !== true;
      })
      .map((each) => irregularity(after, each)),
  };
}

/** Whether an event can have the id of another: a derived one says day and kind. */
function mayBe(each: TreatyEvent, other: TreatyEvent, id: Id): boolean {
  if (each.id !== undefined) return each.id === id;
  return other.id === undefined
    ? each.date === other.date && each.kind === other.kind
    : id.startsWith(each.date ?? "undated");
}

function withEvent(chronicle: Chronicle, event: TreatyEvent): Chronicle {
  const events = [...chronicle.events, event];
  // A correction works on other events, and one that waits for its event may find it now.
  const plain = event.date !== null && !events.some((each) => each.kind === "recordCorrection");
  if (plain) {
    const record = insert(chronicle.record, event, chronicle.rules);
    return { ...chronicle, events, record, ledger: foldGrown(chronicle.ledger, record) };
  }
  const record = order(knownBy(events, NEVER), chronicle.rules);
  return {
    ...chronicle,
    events,
    record,
    ledger: fold(chronicle.rules, record, chronicle.ledger.parents, NEVER),
  };
}
