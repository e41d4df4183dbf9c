import type { Missing } from "../clauses/outcome.js";
import type { NotModelled } from "../definition/definition.js";
import { type CalendarDate, type DateInput, knownDate, toDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import { beyondKnown, type Chronicle, sightOf, type ViewOptions } from "./chronicle.js";
import {
  type AmendmentStatus,
  amendmentsOn,
  type ForceStatus,
  forceOn,
  missingOn,
  type PartStatus,
  partsOn,
  type ThresholdStatus,
  thresholdOn,
} from "./force-status.js";
import { type Irregularity, irregularitiesOn } from "./irregular-act.js";
import type { Ledger } from "./ledger.js";
import { type ParticipantStatus, statusOf } from "./participant-status.js";
import { type Phase, phaseOf } from "./phase.js";
import { ROW } from "./row.js";
import { type SignatureStatus, signatureOn } from "./signature-status.js";

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

/** How many there are on a day. */
export interface Counts {
  /** All signatures received, as depositaries count them, whatever followed (R5). */
  readonly signatories: number;
  /** Participants whose consent is established, parties and organizations included. */
  readonly consentsToBeBound: number;
  readonly parties: number;
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
    parts: partsOn(ledger, day),
    amendments: amendmentsOn(ledger, day),
    irregularities: irregularitiesOn(ledger, day),
    limits: definition.notModelled.map(limit),
  };
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

function limit({ article, why }: NotModelled): Limit {
  return { code: "notModelled", event: null, article, message: why };
}
