import { reckoned } from "../clauses/reckoning.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import { EVENT_KINDS, type EventKind, KINDS } from "../model/event-kind.js";
import { answersAccession } from "./accessions.js";
import type { Act } from "./act.js";
import { appliesProvisionally, endsProvisionalApplication } from "./applying-provisionally.js";
import { consents, withdrawsInstrument } from "./consenting.js";
import { objectsToCorrection } from "./correcting.js";
import { decides } from "./deciding.js";
import { namedBy } from "./filing.js";
import { isExpelled, leave, notifiesWithdrawal, revokesWithdrawal } from "./leaving.js";
import type { Ledger } from "./ledger.js";
import { opposes } from "./opposing.js";
import {
  answersReservation,
  confirmsReservation,
  reserves,
  withdrawsObjection,
  withdrawsReservation,
} from "./reservations.js";
import { ROW } from "./row.js";
import { confirms, signs, signsAdReferendum, signsDefinitively } from "./signing.js";
import { resumes, suspends } from "./suspending.js";

/**
 * Kinds that stand in the record and move nothing by themselves (R2, R40, R50). What they mean between two parties, for a
 * territory or for the text, is found out when someone asks.
 */
const INERT = [
  "registration",
  "notification",
  "internalProcedure",
  "amendmentProposed",
  "textCorrection",
  "territorialExtension",
  "territorialExclusion",
] as const satisfies readonly EventKind[];

type Inert = (typeof INERT)[number];

const EFFECTS: Readonly<Record<Exclude<EventKind, Inert>, Act>> = {
  adopted: (ledger, event, _slot, day) => decides(ledger, event, day, "adopted"),
  opened: (ledger, event, _slot, day) => decides(ledger, event, day, "opened"),
  closed: (ledger, event, _slot, day) => decides(ledger, event, day, "closed"),
  decision: (ledger, event, _slot, day) =>
    decides(ledger, event, day, ledger.event(event).subject ?? eventId(ledger.event(event))),
  signature: signs,
  successionToSignature: signs,
  definitiveSignature: signsDefinitively,
  signatureAdReferendum: signsAdReferendum,
  signatureConfirmed: confirms,
  ratification: consents,
  acceptance: consents,
  approval: consents,
  accession: consents,
  formalConfirmation: consents,
  consentToBeBound: consents,
  succession: consents,
  instrumentWithdrawn: withdrawsInstrument,
  withdrawalNotified: notifiesWithdrawal,
  withdrawalRevoked: revokesWithdrawal,
  expulsion: isExpelled,
  provisionalApplication: appliesProvisionally,
  provisionalApplicationEnded: endsProvisionalApplication,
  // It also ends a provisional application (R31).
  intentionNotToBecomeParty: (ledger, event, slot, day, regime) => {
    ledger.set(slot, ROW.intentionOn, day);
    if (ledger.get(slot, ROW.provisionalFrom) < NEVER)
      endsProvisionalApplication(ledger, event, slot, day, regime);
  },
  terminated: (ledger, event, _slot, day) => {
    ledger.recordedEnd = reckoned(ledger.effect(event), day);
    ledger.endedBy = event;
    ledger.changed = true;
  },
  extended: (ledger, event, _slot, day) => {
    const term = ledger.rules.definition.end?.find(({ extendable }) => extendable === true);
    if (term === undefined || ledger.ending.on <= day) {
      ledger.noteIrregular(event, "nothingToExtend", term?.article ?? "");
      return;
    }
    ledger.extension = reckoned(ledger.effect(event), day);
    ledger.changed = true;
  },
  operationSuspended: suspends,
  operationResumed: resumes,
  // A declaration accepts a part that the treaty leaves to declarations (R16); any other moves no date.
  declaration: (ledger, event, slot, day, regime) => {
    if (regime > 0) consents(ledger, event, slot, day, regime);
  },
  declarationWithdrawn: (ledger, event, slot, day, regime) => {
    if (regime > 0 && ledger.get(slot, ROW.consentOn, regime) <= day)
      leave(ledger, slot, ledger.effect(event), day, event, regime);
  },
  amendmentAdopted: (ledger, event, _slot, day, regime) => {
    if (regime < ledger.rules.firstAmendment) ledger.noteIrregular(event, "unknownSubject", "");
    else decides(ledger, event, day, ledger.event(event).subject ?? "");
  },
  amendmentAccepted: consents,
  amendmentObjected: opposes,
  amendmentOptedOut: opposes,
  reservation: reserves,
  reservationConfirmed: confirmsReservation,
  reservationWithdrawn: withdrawsReservation,
  reservationAccepted: answersReservation,
  objection: (ledger, event, slot, day, regime) => {
    const toCorrection = namedBy(ledger, event, ["textCorrection"]) >= 0;
    (toCorrection ? objectsToCorrection : answersReservation)(ledger, event, slot, day, regime);
  },
  objectionWithdrawn: withdrawsObjection,
  accessionAccepted: answersAccession,
  accessionObjected: answersAccession,
  recordCorrection: (ledger, event) => {
    const failed = ledger.record.failed.get(ledger.event(event));
    if (failed !== undefined) ledger.noteIrregular(event, failed, "");
  },
};

function hasEffect(kind: EventKind): kind is keyof typeof EFFECTS {
  return kind in EFFECTS;
}

/** Kinds whose subject can be anything that the text speaks of. */
const FREE_SUBJECTS: readonly EventKind[] = ["declaration", "declarationWithdrawn"];

/** By the number of the kind: what it does, and whether its subject can only be a part or an amendment. */
const ACTS = KINDS.map((kind) => ({
  act: hasEffect(kind) ? EFFECTS[kind] : null,
  namesRegime: EVENT_KINDS[kind].of !== "treaty" && !FREE_SUBJECTS.includes(kind),
}));

/** An event of the record has the effect of its kind. @internal */
export function take(ledger: Ledger, event: number, day: Day): void {
  const { kinds, slots } = ledger.record;
  const kind = ACTS[kinds[event] ?? 0];
  if (kind === undefined || kind.act === null) return;
  const regime = ledger.regimeOf(event);
  if (regime >= 0 || !kind.namesRegime) kind.act(ledger, event, slots[event] ?? -1, day, regime);
  // An act on a territory leaves the treaty itself as it is (R34).
  else if (!ledger.isTerritory(ledger.event(event).subject))
    ledger.noteIrregular(event, "unknownSubject", "");
}
