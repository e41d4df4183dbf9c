import type { When } from "../clauses/when.js";
import { type Chronicle, sightOf, type ViewOptions } from "../lifecycle/chronicle.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { type CalendarDate, type DateInput, toDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { type Bond, bondsOf } from "./bond.js";

/** A treaty's application to one territory of a party on a day. `until` is the first day on which it no longer applies. */
export interface TerritorialApplication {
  readonly territory: Id;
  readonly applies: boolean;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** The notice of extension; null where the territory was only ever excluded. */
  readonly extendedBy: Id | null;
  /** The notice that ended or excluded the application, a denunciation for the territory among them. */
  readonly endedBy: Id | null;
  /** To whom the territory passed, where the notice says so (R50, VCLT-78 art. 15). */
  readonly passedTo: Id | null;
}

/**
 * To which territories a party has extended a treaty, or from which it has excluded it, as known on a day (R34).
 * A treaty binds a party in respect of its entire territory unless it appears otherwise (VCLT 29); listed are
 * the territories for which there is a declaration. An extension has effect no earlier than the treaty is in force
 * for its maker, and ends with that; who comes back extends it anew.
 *
 * @example
 * ```ts
 * import { compile, defineTreaty, replay, territories } from "treaty-lifecycle";
 *
 * const treaty = defineTreaty({
 *   format: 1,
 *   id: "quarantine",
 *   title: "Convention on Quarantine",
 *   adoption: { article: "9", when: { on: "2020-01-15" } },
 *   signature: [],
 *   consent: [{ article: "10", kinds: ["accession"] }],
 *   entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast: 1 } } } },
 *   territories: { article: "12", when: { after: { anchor: "notice" }, period: { days: 30 } } },
 *   notModelled: [],
 * });
 * const chronicle = replay(compile(treaty), [
 *   { kind: "accession", participant: "DNK", date: "2021-03-01" },
 *   { kind: "territorialExtension", participant: "DNK", subject: "Faroe Islands", date: "2021-03-01" },
 * ]);
 * territories(chronicle, "DNK", "2021-03-30").map(({ applies }) => applies); // → [false]
 * territories(chronicle, "DNK", "2021-03-31").map(({ applies }) => applies); // → [true]
 * ```
 */
export function territories(
  chronicle: Chronicle,
  participant: Id,
  on: DateInput,
  options: ViewOptions = {},
): TerritorialApplication[] {
  const { ledger, day } = sightOf(chronicle, on, options);
  const slot = ledger.slotOf(participant);
  const bonds = bondsOf(ledger, slot, day);
  const spans: Span[] = [];
  for (let event = 0; event < ledger.record.days.length; event++) {
    if (ledger.day(event) > day) break;
    if (ledger.record.slots[event] === slot && slot >= 0)
      take(
        ledger,
        event,
        slot,
        bonds.find(({ until }) => until > ledger.day(event)),
        spans,
      );
  }
  return spans
    .map((span) => applicationOf(ledger, span, day))
    .sort((a, b) => (a.territory < b.territory ? -1 : a.territory > b.territory ? 1 : 0));
}

/** A time during which the treaty applies to a territory, by the numbers of the notices. */
interface Span {
  readonly territory: Id;
  readonly from: Day;
  readonly extendedBy: number;
  /** The consent under which it was declared: who comes back declares anew (R42). */
  readonly bond: Bond | undefined;
  until: Day;
  endedBy: number;
}

const ENDS: readonly EventKind[] = ["territorialExclusion", "withdrawalNotified"];

function take(ledger: Ledger, event: number, slot: number, bond: Bond | undefined, spans: Span[]): void {
  const kind = ledger.kind(event);
  const { subject } = ledger.event(event);
  if (subject === undefined) return;
  const last = [...spans].reverse().find((each) => each.territory === subject && each.bond === bond);
  const clauses = ledger.rules.definition.territories;
  if (kind === "territorialExtension") {
    // What applies already is not extended once more: one exclusion ends it.
    if (last?.until === NEVER) return;
    const from = effectOf(ledger, clauses?.when, event, slot);
    spans.push({ territory: subject, from, extendedBy: event, bond, until: NEVER, endedBy: -1 });
  } else if (ENDS.includes(kind) && (last !== undefined || kind === "territorialExclusion")) {
    const until = effectOf(ledger, clauses?.ends, event, slot);
    if (last !== undefined && last.until === NEVER) {
      last.until = until;
      last.endedBy = event;
    } else spans.push({ territory: subject, from: NEVER, extendedBy: -1, bond, until, endedBy: event });
  } else if (kind === "withdrawalRevoked" && last !== undefined && last.until > ledger.day(event)) {
    // A denunciation for a territory is revoked as one of the treaty is, before it has effect (R39, VCLT 68).
    if (last.endedBy < 0 || ledger.kind(last.endedBy) !== "withdrawalNotified") return;
    last.until = NEVER;
    last.endedBy = -1;
  }
}

/** From when a notice has effect: as the clause says, otherwise from its day or the later one that it names. */
function effectOf(ledger: Ledger, when: When<"act"> | undefined, event: number, slot: number): Day {
  const named = ledger.effect(event);
  return when === undefined ? named : Math.max(ledger.evaluate(when, 0, slot, event).on, named);
}

function applicationOf(ledger: Ledger, span: Span, day: Day): TerritorialApplication {
  const from = Math.max(span.from, span.bond?.from ?? NEVER);
  const until = Math.min(span.until, span.bond?.until ?? NEVER);
  const passedTo = span.endedBy < 0 ? undefined : ledger.event(span.endedBy);
  return {
    territory: span.territory,
    applies: from <= day && day < until,
    from: toDate(from),
    until: toDate(until),
    extendedBy: span.extendedBy < 0 ? null : eventId(ledger.event(span.extendedBy)),
    endedBy: span.endedBy < 0 ? null : eventId(ledger.event(span.endedBy)),
    passedTo: passedTo === undefined ? null : successorIn(passedTo),
  };
}

function successorIn(event: ReturnType<Ledger["event"]>): Id | null {
  const passedTo = event.kind === "recordCorrection" ? undefined : event.details?.passedTo;
  return typeof passedTo === "string" ? passedTo : null;
}
