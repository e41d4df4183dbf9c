import { NEVER } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import { sameContent } from "../model/event-file.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { Misuse, mistake } from "../model/mistake.js";
import { type Change, difference } from "./changes.js";
import { type Chronicle, ledgersOf } from "./chronicle.js";
import { fold } from "./fold.js";
import { knownBy } from "./knowledge.js";
import { insert, record as order } from "./record.js";
import { type Irregularity, irregularity } from "./status.js";

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
  const id = eventId(event);
  const known = chronicle.events.find((each) => (each.id ?? (mayBe(each, id) ? eventId(each) : "")) === id);
  if (known !== undefined && sameContent(known, event)) return { chronicle, changes: [], irregularities: [] };
  if (known !== undefined) {
    throw new Misuse([
      mistake("repeated", "event.id", id, "give it an id of its own: another event has this one"),
    ]);
  }
  const next = withEvent(chronicle, event);
  const before = chronicle.ledger;
  const after = next.ledger;
  return {
    chronicle: next,
    changes: difference({ ledger: before, day: NEVER }, { ledger: after, day: NEVER }),
    irregularities: after.irregular
      .filter(
        (each) =>
          each.healedOn === NEVER &&
          !before.irregular.some(
            (old) =>
              old.code === each.code &&
              old.healedOn === NEVER &&
              before.event(old.event) === after.event(each.event),
          ),
      )
      .map((each) => irregularity(after, each)),
  };
}

/** Whether the derived id of an event can be this one: it begins with day and kind. */
function mayBe({ date, kind }: TreatyEvent, id: Id): boolean {
  return id.startsWith(date ?? "undated") && id.includes(kind);
}

function withEvent(chronicle: Chronicle, event: TreatyEvent): Chronicle {
  const events = [...chronicle.events, event];
  // A correction works on other events, and one that waits for its event may find it now.
  const plain = event.date !== null && !events.some((each) => each.kind === "recordCorrection");
  const record = plain
    ? insert(chronicle.record, event, chronicle.rules)
    : order(knownBy(events, NEVER), chronicle.rules);
  return {
    ...chronicle,
    events,
    record,
    ledger: fold(chronicle.rules, record, ledgersOf(chronicle.parents), NEVER),
  };
}
