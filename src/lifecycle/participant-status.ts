import { type CalendarDate, type DateInput, toDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { hasNotified } from "./admission.js";
import { type AmendmentStanding, amendmentsFor } from "./amendments.js";
import { type Chronicle, sightOf, type ViewOptions } from "./chronicle.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/**
 * Where a participant stands, the first that fits: a party that has given notice; a party; `contracting`, its
 * consent established and the treaty not yet in force for it (VCLT 2(1)(f)); a signatory; a former party; none.
 */
export type Standing =
  | "partyWithdrawalNotified"
  | "party"
  | "contracting"
  | "signatory"
  | "formerParty"
  | "none";

/** One participant of a treaty on a day. Ends are exclusive: `inForceUntil` is the first day on which it is no longer bound. */
export interface ParticipantStatus {
  readonly participant: Id;
  readonly status: Standing;
  readonly signedOn: CalendarDate | null;
  readonly consentedOn: CalendarDate | null;
  /** The kind of act by which it consented. */
  readonly consentBy: EventKind | null;
  readonly inForceFrom: CalendarDate | null;
  readonly inForceUntil: CalendarDate | null;
  readonly provisionallyApplying: boolean;
  readonly intentionNotToBecomeParty: boolean;
  /** Operation is suspended for it alone; the treaty is still in force for it (R43). */
  readonly operationSuspended: boolean;
  /** Earlier times of being bound, and instruments withdrawn before they had effect (R42). */
  readonly earlier: readonly EarlierStatus[];
  /** The parts of the treaty that it has accepted (R16). */
  readonly parts: readonly PartAcceptance[];
  /** The amendments that bind it, and those that it has accepted or opposed (R32, R33). */
  readonly amendments: readonly AmendmentStanding[];
}

/** A time of being bound that is over; without `inForceFrom` the instrument never had effect. */
export interface EarlierStatus {
  readonly consentedOn: CalendarDate | null;
  readonly consentBy: EventKind | null;
  readonly inForceFrom: CalendarDate | null;
  readonly inForceUntil: CalendarDate | null;
}

/** A part of the treaty that a participant has accepted. */
export interface PartAcceptance {
  readonly part: Id;
  readonly consentedOn: CalendarDate | null;
  readonly inForceFrom: CalendarDate | null;
  readonly inForceUntil: CalendarDate | null;
}

/**
 * Where one participant stands on a day. Someone who never acted has the status `none`.
 *
 * @example A State that deposits after the threshold gets a date of its own
 * ```ts
 * import { compile, defineTreaty, participantStatus, replay } from "treaty-lifecycle";
 *
 * const treaty = defineTreaty({
 *   format: 1,
 *   id: "beacons",
 *   title: "Convention on Beacons",
 *   adoption: { article: "9", when: { on: "2020-01-15" } },
 *   signature: [],
 *   consent: [{ article: "10", kinds: ["accession"] }],
 *   entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast: 1 } } } },
 *   joining: {
 *     article: "12",
 *     when: { after: { anchor: "consent" }, period: { months: 3 } },
 *     startsAt: "threshold",
 *     floor: "implied",
 *   },
 *   notModelled: [],
 * });
 * const chronicle = replay(compile(treaty), [
 *   { kind: "accession", participant: "ISL", date: "2021-01-10" },
 *   { kind: "accession", participant: "NOR", date: "2021-11-30" },
 * ]);
 * participantStatus(chronicle, "NOR", "2022-02-27").status; // → "contracting"
 * participantStatus(chronicle, "NOR", "2022-02-28").status; // → "party"
 * ```
 */
export function participantStatus(
  chronicle: Chronicle,
  participant: Id,
  on: DateInput,
  options: ViewOptions = {},
): ParticipantStatus {
  const { ledger, day } = sightOf(chronicle, on, options);
  const slot = ledger.slotOf(participant);
  return slot < 0 ? { ...NOBODY, participant } : statusOf(ledger, slot, day);
}

const NOBODY: ParticipantStatus = {
  participant: "",
  status: "none",
  signedOn: null,
  consentedOn: null,
  consentBy: null,
  inForceFrom: null,
  inForceUntil: null,
  provisionallyApplying: false,
  intentionNotToBecomeParty: false,
  earlier: [],
  operationSuspended: false,
  parts: [],
  amendments: [],
};

/** @internal */
export function statusOf(ledger: Ledger, slot: number, day: Day): ParticipantStatus {
  const from = fromOn(ledger, slot, day);
  const until = untilOn(ledger, slot, day);
  const consented = ledger.get(slot, ROW.consentOn) <= day;
  const provisionalFrom = ledger.get(slot, ROW.provisionalFrom);
  return {
    participant: ledger.id(slot),
    status: standingOf(ledger, slot, day, from, until),
    signedOn: dateBy(ledger, ledger.get(slot, ROW.signedOn), ledger.get(slot, ROW.signedBy), day),
    consentedOn: dateBy(ledger, ledger.get(slot, ROW.consentOn), ledger.get(slot, ROW.consentBy), day),
    consentBy: consented ? ledger.kind(ledger.get(slot, ROW.consentBy)) : null,
    // Where the end comes first, it was never in force for it.
    inForceFrom: from < until ? ledger.dateOf(from) : null,
    inForceUntil: from < until ? toDate(until) : null,
    provisionallyApplying:
      provisionalFrom <= day && day < ledger.provisionalUntil(slot, day) && ledger.endOn(day) > day,
    intentionNotToBecomeParty: intends(ledger, slot, day),
    operationSuspended:
      ledger.suspensions.length > 0 &&
      from <= day &&
      day < until &&
      ledger.suspensions.some((each) => each.slot === slot && each.from <= day && day < each.until),
    earlier: ledger.stints[slot] === undefined ? [] : earlierOf(ledger, slot),
    parts: ledger.rules.regimes.length === 1 ? [] : partsOf(ledger, slot, day),
    amendments:
      ledger.rules.regimes.length === ledger.rules.firstAmendment ? [] : amendmentsFor(ledger, slot, day),
  };
}

/** It has declared that it does not intend to become a party, and has not consented since (R5, VCLT 18(a)). */
function intends(ledger: Ledger, slot: number, day: Day): boolean {
  const declared = ledger.get(slot, ROW.intentionOn);
  const consentOn = ledger.get(slot, ROW.consentOn);
  return declared <= day && !(declared < consentOn && consentOn <= day);
}

function standingOf(ledger: Ledger, slot: number, day: Day, from: Day, until: Day): Standing {
  if (from <= day && day < until)
    return hasNotified(ledger, slot, 0) && ledger.get(slot, ROW.untilSince) <= day
      ? "partyWithdrawalNotified"
      : "party";
  if (ledger.get(slot, ROW.consentOn) <= day && day < until) return "contracting";
  const wasParty =
    (from <= day && from < until) ||
    ledger.stintsOf(slot).some((each) => each.regime === 0 && each.from < each.until);
  if (ledger.get(slot, ROW.signedOn) <= day && !wasParty) return "signatory";
  return wasParty ? "formerParty" : "none";
}

/** First day in force for it, as far as certain on the day. */
function fromOn(ledger: Ledger, slot: number, day: Day): Day {
  return ledger.get(slot, ROW.fromSince) <= day ? ledger.get(slot, ROW.from) : NEVER;
}

/** First day no longer in force for it: its own exit, or the end of the treaty. */
function untilOn(ledger: Ledger, slot: number, day: Day): Day {
  const own = ledger.get(slot, ROW.untilSince) <= day ? ledger.get(slot, ROW.until) : NEVER;
  return Math.min(own, ledger.endOn(day));
}

/** The date of what an event brought about, in the event's own text where it is the event's day. */
function dateBy(ledger: Ledger, on: Day, event: number, day: Day): CalendarDate | null {
  if (!(on <= day)) return null;
  // The record has read that text as a date that exists.
  return event >= 0 && ledger.day(event) === on ? (ledger.event(event).date as CalendarDate) : toDate(on);
}

function earlierOf(ledger: Ledger, slot: number): EarlierStatus[] {
  return ledger
    .stintsOf(slot)
    .filter((each) => each.regime === 0)
    .map((each) => ({
      consentedOn: toDate(each.consentOn),
      consentBy: each.consentBy < 0 ? null : ledger.kind(each.consentBy),
      inForceFrom: each.from < each.until ? toDate(each.from) : null,
      inForceUntil: toDate(each.until),
    }));
}

function partsOf(ledger: Ledger, slot: number, day: Day): PartAcceptance[] {
  const parts: PartAcceptance[] = [];
  ledger.rules.regimes.forEach((regime, index) => {
    if (
      index === 0 ||
      index >= ledger.rules.firstAmendment ||
      !(ledger.get(slot, ROW.consentOn, index) <= day)
    )
      return;
    const from = ledger.get(slot, ROW.fromSince, index) <= day ? ledger.get(slot, ROW.from, index) : NEVER;
    const own = ledger.get(slot, ROW.untilSince, index) <= day ? ledger.get(slot, ROW.until, index) : NEVER;
    const until = Math.min(untilOn(ledger, slot, day), own);
    parts.push({
      part: regime.id,
      consentedOn: toDate(ledger.get(slot, ROW.consentOn, index)),
      inForceFrom: from < until ? toDate(from) : null,
      inForceUntil: toDate(until),
    });
  });
  return parts;
}
