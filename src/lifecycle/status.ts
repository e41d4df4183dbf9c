import type { Missing } from "../clauses/outcome.js";
import type { NotModelled } from "../definition/definition.js";
import { type CalendarDate, type DateInput, knownDate, toDate } from "../model/calendar-date.js";
import { compareText } from "../model/compare-text.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { amendmentsOf } from "./amendments.js";
import { beyondKnown, type Chronicle, sightOf, type ViewOptions } from "./chronicle.js";
import { byNumber, derive } from "./derive.js";
import { IRREGULARITIES, type Irregular, type IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";
import { type ParticipantStatus, statusOf } from "./participant-status.js";
import {
  type ForceState,
  forceState,
  type Phase,
  phaseOf,
  type SignatureState,
  signatureState,
} from "./phase.js";
import { ROW } from "./row.js";

/** A treaty on a day: the whole report, in plain JSON. */
export interface StatusReport extends TreatyStatus {
  /** Everybody who has acted, by id. */
  readonly participants: readonly ParticipantStatus[];
}

/** A treaty on a day, without the list of its participants. */
export interface TreatyStatus {
  readonly treaty: Id;
  readonly on: CalendarDate;
  /** The last day up to which events are known. */
  readonly knownUntil: CalendarDate | null;
  /** The report speaks of a day beyond that. */
  readonly beyondKnown: boolean;
  readonly phase: Phase;
  readonly adoptedOn: CalendarDate | null;
  readonly signature: SignatureStatus;
  readonly force: ForceStatus;
  readonly threshold: ThresholdStatus;
  /** What has still to happen before the treaty enters into force. */
  readonly missing: readonly Missing[];
  readonly counts: Counts;
  /** The parts that have an entry into force of their own (R16). */
  readonly parts: readonly PartStatus[];
  /** The amendments, each in force among those whom it binds (R32, R33). */
  readonly amendments: readonly AmendmentStatus[];
  readonly irregularities: readonly Irregularity[];
  readonly limits: readonly Limit[];
}

/** The signature of a treaty on a day. `closesOn` is the last day on which one can sign. */
export interface SignatureStatus {
  readonly state: SignatureState;
  readonly opensOn: CalendarDate | null;
  readonly closesOn: CalendarDate | null;
  /** What the text says of an opening whose day is not known. */
  readonly opensText: string | null;
}

/** The force of a treaty on a day. `terminatedOn` is the first day on which it is no longer in force. */
export interface ForceStatus {
  readonly state: ForceState;
  /** The day on which the conditions for entry into force were met. */
  readonly conditionMetOn: CalendarDate | null;
  readonly entryIntoForce: CalendarDate | null;
  /** Of the treaty itself, where it can be in force provisionally before (R31). */
  readonly provisionallyFrom: CalendarDate | null;
  readonly terminatedOn: CalendarDate | null;
}

/** What counts towards entry into force; nulls where the condition is no simple number. Once reached it stands as on that day. */
export interface ThresholdStatus {
  readonly article: string;
  readonly required: number | null;
  readonly counted: number | null;
}

/** A part of the treaty on a day. */
export interface PartStatus {
  readonly part: Id;
  readonly force: ForceStatus;
  readonly threshold: ThresholdStatus;
  readonly missing: readonly Missing[];
}

/** An amendment on a day. */
export interface AmendmentStatus {
  readonly amendment: Id;
  readonly adoptedOn: CalendarDate | null;
  readonly force: ForceStatus;
  readonly threshold: ThresholdStatus;
  readonly missing: readonly Missing[];
}

/** How many there are on a day. */
export interface Counts {
  /** All signatures received, as depositaries count them, whatever followed (R5). */
  readonly signatories: number;
  /** Participants whose consent is established, parties and organizations included. */
  readonly consentsToBeBound: number;
  readonly parties: number;
}

/** An act that the rules do not admit, or not in due form. */
export interface Irregularity {
  readonly code: IrregularityCode;
  readonly rule: string;
  readonly article: string;
  readonly event: Id;
  readonly participant: Id | null;
  readonly date: CalendarDate;
  readonly message: string;
  /** It has effect all the same, since the depositary received it. */
  readonly hasEffect: boolean;
}

/** What the final clauses say and the definition does not model: a clause, never an event. */
export interface Limit {
  readonly code: "notModelled";
  /** The event concerned; null, since what is not modelled is a clause. */
  readonly event: Id | null;
  readonly article: string;
  readonly message: string;
}

/**
 * The status of a treaty on a day, with all its participants. Nothing dated after that day is in it, nor, with
 * `knownOn`, anything that became known later; a future date is shown as soon as it is certain.
 *
 * @example
 * ```ts
 * import { compile, replay, status } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 * import { participants } from "treaty-lifecycle/register";
 *
 * const chronicle = replay(compile(definition, { participants }), events);
 * status(chronicle, "2026-12-31").phase; // → "openForSignature"
 * status(chronicle, "2027-01-01").phase; // → "closedForSignature"
 * ```
 */
export function status(chronicle: Chronicle, on: DateInput, options: ViewOptions = {}): StatusReport {
  const { ledger, day } = sightOf(chronicle, on, options);
  const participants = everyone(ledger, day);
  const report = reportOn(chronicle, ledger, day);
  // Written out: spreading an object is slow, and the list stands before what is irregular.
  return {
    treaty: report.treaty,
    on: report.on,
    knownUntil: report.knownUntil,
    beyondKnown: report.beyondKnown,
    phase: report.phase,
    adoptedOn: report.adoptedOn,
    signature: report.signature,
    force: report.force,
    threshold: report.threshold,
    missing: report.missing,
    counts: report.counts,
    parts: report.parts,
    amendments: report.amendments,
    participants,
    irregularities: report.irregularities,
    limits: report.limits,
  };
}

/** The status of a treaty on a day without the list of its participants, which takes most of the time. */
export function treatyStatus(chronicle: Chronicle, on: DateInput, options: ViewOptions = {}): TreatyStatus {
  const { ledger, day } = sightOf(chronicle, on, options);
  return reportOn(chronicle, ledger, day);
}

/** All who have acted, by id. The place of those that are described is known; only others have to be sorted in. */
function everyone(ledger: Ledger, day: Day): ParticipantStatus[] {
  const { known } = ledger.record;
  const ranked: (ParticipantStatus | undefined)[] = [];
  const others: ParticipantStatus[] = [];
  for (let slot = 0; slot < known.length; slot++) {
    if (!hasActed(ledger, slot, day)) continue;
    const rank = known[slot]?.rank;
    if (rank === undefined) others.push(statusOf(ledger, slot, day));
    else ranked[rank] = statusOf(ledger, slot, day);
  }
  const participants: ParticipantStatus[] = [];
  for (const each of ranked) if (each !== undefined) participants.push(each);
  if (others.length === 0) return participants;
  return participants.concat(others).sort((a, b) => (a.participant < b.participant ? -1 : 1));
}

/** Whether there is anything to say of it on this day. */
function hasActed(ledger: Ledger, slot: number, day: Day): boolean {
  return (
    ledger.get(slot, ROW.signedOn) <= day ||
    ledger.get(slot, ROW.consentOn) <= day ||
    ledger.get(slot, ROW.adReferendumBy) >= 0 ||
    ledger.get(slot, ROW.provisionalFrom) < NEVER ||
    ledger.get(slot, ROW.intentionOn) <= day ||
    ledger.stintsOf(slot).length > 0
  );
}

function reportOn(chronicle: Chronicle, ledger: Ledger, day: Day): TreatyStatus {
  const { definition } = ledger.rules;
  const adopted = ledger.adoption.since <= day && ledger.adoption.on <= day;
  return {
    treaty: definition.id,
    on: knownDate(day),
    knownUntil: chronicle.knownUntil,
    beyondKnown: beyondKnown(chronicle, day),
    phase: phaseOf(ledger, day),
    adoptedOn: adopted ? toDate(ledger.adoption.on) : null,
    signature: signatureOn(ledger, day),
    force: forceOn(ledger, day, 0),
    threshold: thresholdOn(ledger, day, 0),
    missing: missingOn(ledger, day, 0),
    counts: countsOn(ledger, day),
    parts: ledger.rules.regimes.slice(1, ledger.rules.firstAmendment).map((part, index) => ({
      part: part.id,
      force: forceOn(ledger, day, index + 1),
      threshold: thresholdOn(ledger, day, index + 1),
      missing: missingOn(ledger, day, index + 1),
    })),
    amendments: amendmentsOf(ledger).map(([regime, amendment]) => ({
      amendment: amendment.id,
      adoptedOn: toDate(ledger.adoptionOf(regime).on <= day ? ledger.adoptionOf(regime).on : NEVER),
      force: forceOn(ledger, day, regime),
      threshold: thresholdOn(ledger, day, regime),
      missing: missingOn(ledger, day, regime),
    })),
    irregularities: ledger.irregular
      .filter((each) => !(each.healedOn <= day))
      .map((each) => irregularity(ledger, each))
      .sort(byParticipant),
    limits: definition.notModelled.map(limit),
  };
}

function signatureOn(ledger: Ledger, day: Day): SignatureStatus {
  const state = signatureState(ledger, day);
  let opens = NEVER;
  let next = NEVER;
  let closes = -NEVER;
  ledger.signaturePeriods.forEach((period) => {
    const from = period.opens.since <= day ? period.opens.on : NEVER;
    opens = Math.min(opens, from);
    if (from > day) next = Math.min(next, from);
    if (period.closes.since <= day || period.closes.on === NEVER) closes = Math.max(closes, period.closes.on);
  });
  // The last day on which one could sign a treaty that ends is the one before it ends (R43).
  const end = ledger.endOn(day);
  const opensOn = toDate(state === "closed" && next < end ? next : opens < end ? opens : NEVER);
  const last = end === NEVER ? closes : opensOn === null ? NEVER : Math.min(closes, end - 1);
  return {
    state,
    opensOn,
    closesOn: toDate(last),
    opensText: opensOn === null && end === NEVER ? openingText(ledger, day) : null,
  };
}

function openingText(ledger: Ledger, day: Day): string | null {
  if (!(ledger.adoption.on <= day)) return null;
  for (const { opens } of ledger.rules.definition.signature) {
    if ("recorded" in opens && opens.meanwhile !== undefined) return opens.meanwhile;
  }
  return null;
}

function forceOn(ledger: Ledger, day: Day, regime: number): ForceStatus {
  const end = ledger.endOn(day);
  const { provisionalEntry } = ledger;
  return {
    state: forceState(ledger, day, regime),
    conditionMetOn: ledger.entryOf(regime).since <= day ? toDate(ledger.thresholdOf(regime)) : null,
    entryIntoForce: toDate(ledger.entryOn(regime, day)),
    provisionallyFrom:
      regime === 0 && provisionalEntry.since <= day && provisionalEntry.on < end
        ? toDate(provisionalEntry.on)
        : null,
    terminatedOn: toDate(end),
  };
}

function thresholdOn(ledger: Ledger, day: Day, regime: number): ThresholdStatus {
  const article = ledger.rules.regimes[regime]?.entry.article ?? "";
  const index = ledger.rules.thresholds[regime] ?? -1;
  const node = ledger.rules.watches[index]?.node;
  if (node === undefined || !("first" in node) || !("tally" in node.first))
    return { article, required: null, counted: null };
  const { tally, is } = node.first;
  const amount = "atLeast" in is ? is.atLeast : is.moreThan;
  const required = typeof amount !== "number" ? null : "atLeast" in is ? amount : amount + 1;
  const counted =
    (ledger.metOn[index] ?? NEVER) <= day ? (ledger.metCount[index] ?? null) : ledger.tally(tally, day);
  return { article, required, counted };
}

function missingOn(ledger: Ledger, day: Day, regime: number): readonly Missing[] {
  const clause = ledger.rules.regimes[regime]?.entry;
  // Of a treaty that has ended nothing is awaited any more (R43).
  if (clause === undefined || ledger.entryOf(regime).since <= day || ledger.endOn(day) <= day) return [];
  const { outcome } = derive(ledger, clause.when, clause.article, day, byNumber, { regime });
  return outcome.is === "waiting" ? outcome.missing : [];
}

function countsOn(ledger: Ledger, day: Day): Counts {
  const end = ledger.endOn(day);
  // Nobody has consented yet to most treaties that are open for signature.
  const consents = ledger.columns[ROW.consentOn] ?? [];
  let consentsToBeBound = 0;
  let parties = 0;
  for (let slot = 0; slot < consents.length; slot++) {
    const until = ledger.get(slot, ROW.untilSince) <= day ? ledger.get(slot, ROW.until) : NEVER;
    if ((consents[slot] ?? NEVER) > day || Math.min(end, until) <= day) continue;
    consentsToBeBound++;
    if (ledger.get(slot, ROW.from) <= day && ledger.get(slot, ROW.fromSince) <= day) parties++;
  }
  return { signatories: ledger.signatories, consentsToBeBound, parties };
}

function byParticipant(a: Irregularity, b: Irregularity): number {
  return (
    compareText(a.participant ?? "", b.participant ?? "") ||
    compareText(a.date, b.date) ||
    compareText(a.event, b.event)
  );
}

/** @internal */
export function irregularity(ledger: Ledger, { code, event, article, hasEffect }: Irregular): Irregularity {
  const { rule, says } = IRREGULARITIES[code];
  const { participant, kind } = ledger.event(event);
  return {
    code,
    rule,
    article,
    event: eventId(ledger.event(event)),
    participant: participant ?? null,
    date: knownDate(ledger.day(event)),
    message: `${kind}${participant === undefined ? "" : ` by ${participant}`}: ${says}${hasEffect ? "; it has effect all the same" : ""}`,
    hasEffect,
  };
}

function limit({ article, why }: NotModelled): Limit {
  return { code: "notModelled", event: null, article, message: why };
}
