import { reckoned, WAITING } from "../clauses/reckoning.js";
import type { Exit } from "../definition/regime.js";
import { type Day, NEVER } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import { EVENT_KINDS, type EventKind, KINDS } from "../model/event-kind.js";
import { answersAccession } from "./accessions.js";
import {
  admitsNamedDate,
  confirmationConsents,
  confirmedFrom,
  HEALABLE,
  type Refusal,
  refusesConfirmation,
  refusesConsent,
  refusesExpulsion,
  refusesInstrumentWithdrawal,
  refusesNotice,
  refusesOpposition,
  refusesRevocation,
  refusesSignature,
  refusesSuspension,
} from "./admission.js";
import type { Awaited, Refused } from "./book.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";
import {
  answersReservation,
  confirmsReservation,
  reserves,
  withdrawsObjection,
  withdrawsReservation,
} from "./reservations.js";
import { ROW } from "./row.js";

/** What an act does to the ledger. `event` is its number in the record. */
type Act = (ledger: Ledger, event: number, slot: number, day: Day) => void;

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
  adopted: decide("adopted"),
  opened: decide("opened"),
  closed: decide("closed"),
  decision: (ledger, event, slot, day) => {
    decide(ledger.event(event).subject ?? eventId(ledger.event(event)))(ledger, event, slot, day);
  },
  signature: signs,
  successionToSignature: signs,
  definitiveSignature: (ledger, event, slot, day) => {
    signs(ledger, event, slot, day);
    if (ledger.get(slot, ROW.signedBy) === event) consents(ledger, event, slot, day);
  },
  signatureAdReferendum: (ledger, event, slot, day) => {
    if (admits(ledger, event, refusesSignature(ledger, slot, day)))
      ledger.set(slot, ROW.adReferendumBy, event);
  },
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
  provisionalApplication: (ledger, event, slot) => {
    const when = ledger.rules.definition.provisional?.when;
    const from = when === undefined ? ledger.effect(event) : ledger.evaluate(when, 0, slot, event).on;
    ledger.set(slot, ROW.provisionalFrom, from);
    ledger.changed = true;
    ledger.set(slot, ROW.provisionalBy, event);
    ledger.set(slot, ROW.provisionalUntil, NEVER);
    ledger.set(slot, ROW.provisionalUntilBy, -1);
  },
  provisionalApplicationEnded: endsProvisionalApplication,
  // It also ends a provisional application (R31, VCLT 25(2)).
  intentionNotToBecomeParty: (ledger, event, slot, day) => {
    ledger.set(slot, ROW.intentionOn, day);
    if (ledger.get(slot, ROW.provisionalFrom) < NEVER) endsProvisionalApplication(ledger, event, slot);
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
  operationResumed: (ledger, event, slot) => {
    const last = ledger.suspensions.findIndex((each) => each.slot === slot && each.until === NEVER);
    const suspended = ledger.suspensions[last];
    if (suspended === undefined) ledger.noteIrregular(event, "notSuspended", "");
    else {
      const until = ledger.effect(event);
      ledger.suspensions[last] = { ...suspended, until, endedBy: event };
    }
  },
  // A declaration accepts a part that the treaty leaves to declarations (R16); any other moves no date.
  declaration: (ledger, event, slot, day) => {
    if (regimeOf(ledger, event) > 0) consents(ledger, event, slot, day);
  },
  declarationWithdrawn: (ledger, event, slot, day) => {
    const regime = regimeOf(ledger, event);
    if (regime > 0 && ledger.get(slot, ROW.consentOn, regime) <= day)
      leave(ledger, slot, ledger.effect(event), day, event, regime);
  },
  amendmentAdopted: (ledger, event, slot, day) => {
    const regime = regimeOf(ledger, event);
    if (regime < ledger.rules.firstAmendment) ledger.noteIrregular(event, "unknownSubject", "");
    else decide(ledger.event(event).subject ?? "")(ledger, event, slot, day);
  },
  amendmentAccepted: consents,
  amendmentObjected: opposes,
  amendmentOptedOut: opposes,
  reservation: reserves,
  reservationConfirmed: confirmsReservation,
  reservationWithdrawn: withdrawsReservation,
  reservationAccepted: answersReservation,
  objection: answersReservation,
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

/** Operation is suspended for all, or for one party where the treaty lets it (R43, VCLT 57). */
function suspends(ledger: Ledger, event: number, slot: number, day: Day): void {
  if (slot >= 0 && !admits(ledger, event, refusesSuspension(ledger, slot, day))) return;
  const from = ledger.effect(event);
  // What is suspended until further notice is not suspended once more: one resumption ends it.
  if (ledger.suspensions.some((each) => each.slot === slot && each.from <= from && each.until === NEVER))
    return;
  ledger.suspensions.push({ slot, from, by: event, until: NEVER, endedBy: -1 });
}

/** An objection to an amendment, or a notice of opting out: before it is in force (R33). */
function opposes(ledger: Ledger, event: number, slot: number, day: Day): void {
  const regime = regimeOf(ledger, event);
  if (!admits(ledger, event, refusesOpposition(ledger, slot, day, regime))) return;
  ledger.oppositions.push({ slot, regime, event });
  ledger.changed = true;
}

/** Kinds whose subject can be anything that the text speaks of. */
const FREE_SUBJECTS: readonly EventKind[] = ["declaration", "declarationWithdrawn"];

/** What each kind of event does, by its number. @internal */
export const ACTS: readonly Act[] = KINDS.map((kind) => {
  if (!hasEffect(kind)) return () => {};
  const act = EFFECTS[kind];
  if (EVENT_KINDS[kind].of === "treaty" || FREE_SUBJECTS.includes(kind)) return act;
  return (ledger, event, slot, day) => {
    if (regimeOf(ledger, event) >= 0) act(ledger, event, slot, day);
    // An act on a territory leaves the treaty itself as it is (R34).
    else if (!ledger.isTerritory(ledger.event(event).subject))
      ledger.noteIrregular(event, "unknownSubject", "");
  };
});

function endsProvisionalApplication(ledger: Ledger, event: number, slot: number): void {
  const until = ledger.effect(event);
  if (until >= ledger.get(slot, ROW.provisionalUntil)) return;
  ledger.set(slot, ROW.provisionalUntil, until);
  ledger.set(slot, ROW.provisionalUntilBy, event);
}

/** The part of the treaty that an event names; 0, the treaty itself, when it names none; -1 when it names something else. @internal */
export function regimeOf(ledger: Ledger, event: number): number {
  const { subject } = ledger.event(event);
  return subject === undefined ? 0 : ledger.rules.regimes.findIndex((each) => each.id === subject);
}

/** Whether the act has effect; one that is refused is noted, and has effect if the depositary received it. */
function admits(ledger: Ledger, event: number, refusal: Refusal | null): boolean {
  if (refusal === null) return true;
  const received = ledger.event(event).receivedByDepositary === true;
  const place = ledger.noteIrregular(event, refusal.code, refusal.article, received);
  if (!received && HEALABLE.has(refusal.code)) waitForHealing(ledger, { event, place });
  return received;
}

function waitForHealing(ledger: Ledger, refused: Refused): void {
  const slot = ledger.record.slots[refused.event] ?? -1;
  const waiting = ledger.refused.get(slot);
  if (waiting === undefined) ledger.refused.set(slot, [refused]);
  else waiting.push(refused);
  if (ledger.isOrganizationAt(slot)) ledger.refusedOrganizations.add(slot);
}

/** A fact that the text leaves to the record; the first one stands, and another date is irregular (R6). */
function decide(subject: string): Act {
  return (ledger, event, _slot, day) => {
    const on = ledger.effect(event);
    const known = ledger.decisions.get(subject)?.on ?? fixedBy(ledger, subject);
    if (known !== undefined) {
      if (known !== on) ledger.noteIrregular(event, "otherDate", "");
      return;
    }
    ledger.decisions.set(subject, { on, since: day, event });
    ledger.changed = true;
    ledger.settleText();
  };
}

const TEXT_FACTS: Readonly<Record<string, "adoption" | "opening" | "closing">> = {
  adopted: "adoption",
  opened: "opening",
  closed: "closing",
};

/** The date that the definition itself gives to adoption, opening or closing. */
function fixedBy(ledger: Ledger, subject: string): Day | undefined {
  if (ledger.rules.leftOpen.has(subject)) return undefined;
  const anchor = TEXT_FACTS[subject];
  const regime = ledger.rules.regimes.findIndex((each) => each.id === subject);
  const { on } = anchor === undefined ? WAITING : ledger.anchor(anchor, undefined);
  const by = regime > 0 ? ledger.adoptionOf(regime).on : on;
  return by === NEVER ? undefined : by;
}

function signs(ledger: Ledger, event: number, slot: number, day: Day): void {
  const kind = ledger.kind(event);
  // A successor takes over its predecessor's signature whatever the period (R45).
  const refusal = kind === "successionToSignature" ? null : refusesSignature(ledger, slot, day);
  if (admits(ledger, event, refusal)) sign(ledger, event, slot, day);
}

/** @internal */
export function sign(ledger: Ledger, event: number, slot: number, day: Day): void {
  if (ledger.get(slot, ROW.signedOn) !== NEVER) return;
  ledger.set(slot, ROW.signedOn, day);
  ledger.set(slot, ROW.signedBy, event);
  ledger.signatories++;
  ledger.count(slot, "signatures", "signature", day, 1);
}

/** Confirmation makes of a signature ad referendum a full one (R3, VCLT 12(2)(b)). */
function confirms(ledger: Ledger, event: number, slot: number, day: Day): void {
  if (!admits(ledger, event, refusesConfirmation(ledger, slot))) return;
  const from = confirmedFrom(ledger, slot, day);
  ledger.set(slot, ROW.adReferendumBy, -1);
  sign(ledger, event, slot, from);
  if (confirmationConsents(ledger)) consents(ledger, event, slot, from);
}

function consents(ledger: Ledger, event: number, slot: number, day: Day): void {
  const regime = regimeOf(ledger, event);
  const kind = ledger.kind(event);
  const refusal = refusesConsent(ledger, kind, slot, day, regime);
  // Deposited again, with another depositary (R46).
  if (refusal?.code === "alreadyConsented" && hasDepositedElsewhere(ledger, kind, slot, regime)) {
    if (ledger.rules.policies.severalDepositaries === "last") depositsLast(ledger, event, slot, day, regime);
    return;
  }
  const later = ledger.effect(event);
  const names = kind !== "succession" && ledger.event(event).effectiveOn !== undefined;
  const may = names && admitsNamedDate(ledger, kind, slot, day, regime);
  if (names && !may) ledger.noteIrregular(event, "effectInInstrument", "", true);
  if (!admits(ledger, event, refusal)) return;
  if (may && later > day) awaits(ledger, { event, slot, regime, on: later, consentOn: later });
  else establish(ledger, event, slot, day, regime);
}

/** The instrument has effect on a later day: one that it names, or the one on which an earlier time of being bound ends. */
function awaits(ledger: Ledger, awaited: Awaited): void {
  ledger.awaited.push(awaited);
  ledger.schedule(awaited.on);
}

/** Instruments whose day has come. One whose maker has meanwhile revoked its notice of withdrawal adds nothing. @internal */
export function meetAwaited(ledger: Ledger): void {
  const { awaited, today } = ledger;
  ledger.awaited = awaited.filter(({ on }) => on > today);
  for (const { event, slot, regime, on, consentOn } of awaited) {
    if (on > today) continue;
    const bound =
      ledger.get(slot, ROW.consentOn, regime) !== NEVER && ledger.get(slot, ROW.until, regime) > today;
    if (bound)
      ledger.noteIrregular(
        event,
        "alreadyConsented",
        ledger.rules.regimes[regime]?.consent[0]?.article ?? "",
      );
    else establish(ledger, event, slot, consentOn, regime);
  }
}

/** Whether it has deposited an instrument of this kind, and there are several depositaries. */
function hasDepositedElsewhere(ledger: Ledger, kind: EventKind, slot: number, regime: number): boolean {
  const by = ledger.get(slot, ROW.consentBy, regime);
  return typeof ledger.rules.definition.depositary === "object" && by >= 0 && ledger.kind(by) === kind;
}

/** The last of several deposits counts, as long as the treaty is not in force for its maker. */
function depositsLast(ledger: Ledger, event: number, slot: number, day: Day, regime: number): void {
  if (ledger.isParty(slot, day, regime)) return;
  ledger.set(slot, ROW.consentOn, day, regime);
  ledger.set(slot, ROW.consentBy, event, regime);
  ledger.set(slot, ROW.from, NEVER, regime);
  ledger.set(slot, ROW.fromSince, NEVER, regime);
  if (ledger.bound[regime]?.includes(slot) === false) ledger.bound[regime]?.push(slot);
}

/** Consent to be bound is established from this day. @internal */
export function establish(ledger: Ledger, event: number, slot: number, day: Day, regime: number): void {
  if (ledger.get(slot, ROW.consentOn, regime) !== NEVER) {
    const until = ledger.get(slot, ROW.until, regime);
    if (until > ledger.today) {
      if (until < NEVER) awaits(ledger, { event, slot, regime, on: until, consentOn: day });
      return;
    }
    close(
      ledger,
      slot,
      regime,
      until,
      ledger.get(slot, ROW.untilSince, regime),
      ledger.get(slot, ROW.untilBy, regime),
    );
  }
  ledger.set(slot, ROW.consentOn, day, regime);
  ledger.set(slot, ROW.consentBy, event, regime);
  ledger.bound[regime]?.push(slot);
  if (regime === 0) ledger.count(slot, "consents", ledger.kind(event), day, 1);
}

/** The present time of being bound moves into the history: both are kept (R42). */
function close(
  ledger: Ledger,
  slot: number,
  regime: number,
  until: Day,
  untilSince: Day,
  untilBy: number,
): void {
  const consentBy = ledger.get(slot, ROW.consentBy, regime);
  const stints = ledger.stints[slot] ?? [];
  ledger.stints[slot] = stints;
  stints.push({
    regime,
    slot,
    consentOn: ledger.get(slot, ROW.consentOn, regime),
    consentBy,
    from: ledger.get(slot, ROW.from, regime),
    fromSince: ledger.get(slot, ROW.fromSince, regime),
    until,
    untilSince,
    untilBy,
  });
  if (regime === 0 && consentBy >= 0)
    ledger.count(slot, "consents", ledger.kind(consentBy), ledger.get(slot, ROW.consentOn), -1);
  ledger.set(slot, ROW.consentOn, NEVER, regime);
  ledger.set(slot, ROW.consentBy, -1, regime);
  for (const column of [ROW.from, ROW.fromSince, ROW.until, ROW.untilSince] as const)
    ledger.set(slot, column, NEVER, regime);
  ledger.set(slot, ROW.untilBy, -1, regime);
}

function withdrawsInstrument(ledger: Ledger, event: number, slot: number, day: Day): void {
  const regime = regimeOf(ledger, event);
  if (!admits(ledger, event, refusesInstrumentWithdrawal(ledger, slot, day, regime))) return;
  if (ledger.isAwaited(slot, regime)) {
    ledger.awaited = ledger.awaited.filter((each) => each.slot !== slot || each.regime !== regime);
    return;
  }
  if (ledger.get(slot, ROW.consentOn, regime) === NEVER) return;
  const article = ledger.rules.regimes[regime]?.entry.article ?? "";
  if (ledger.entryOf(regime).since <= day)
    ledger.noteIrregular(event, "withdrawnAfterThreshold", article, true);
  close(ledger, slot, regime, day, day, event);
}

function notifiesWithdrawal(ledger: Ledger, event: number, slot: number, day: Day): void {
  const regime = regimeOf(ledger, event);
  const exit = ledger.rules.regimes[regime]?.exit;
  if (!admits(ledger, event, refusesNotice(ledger, slot, day, regime))) return;
  // Received or not, one that is not bound has nothing to leave.
  if (!ledger.isParty(slot, day, regime)) return;
  const until = exit === undefined ? ledger.effect(event) : exitDate(ledger, exit, event, slot, regime);
  leave(ledger, slot, until, day, event, regime);
}

/** When a notice has effect; a later date that it names counts where the clause admits one (R38). @internal */
export function exitDate(ledger: Ledger, exit: Exit, event: number, slot: number, regime: number): Day {
  const by = ledger.evaluate(exit.when, regime, slot, event).on;
  if (ledger.event(event).effectiveOn === undefined) return by;
  const named = ledger.effect(event);
  if (named < by) return flagged(ledger, event, "effectTooEarly", exit.article, by);
  if (named > by && exit.namedDate !== "later")
    return flagged(ledger, event, "effectInInstrument", exit.article, by);
  return named;
}

function flagged(ledger: Ledger, event: number, code: IrregularityCode, article: string, day: Day): Day {
  ledger.noteIrregular(event, code, article, true);
  return day;
}

/** It is bound until this day; {@link NEVER} where that is not certain yet. @internal */
export function leave(
  ledger: Ledger,
  slot: number,
  until: Day,
  since: Day,
  event: number,
  regime: number,
): void {
  if (ledger.rules.exitsMatter) {
    ledger.schedule(until);
    if (until <= ledger.today) ledger.changed = true;
  }
  if (until === NEVER && event >= 0) {
    ledger.undatedExits.push(slot);
    ledger.changed = true;
  }
  ledger.set(slot, ROW.until, until, regime);
  ledger.set(slot, ROW.untilSince, since, regime);
  ledger.set(slot, ROW.untilBy, event, regime);
}

function revokesWithdrawal(ledger: Ledger, event: number, slot: number, day: Day): void {
  const regime = regimeOf(ledger, event);
  if (admits(ledger, event, refusesRevocation(ledger, slot, day, regime)))
    leave(ledger, slot, NEVER, NEVER, -1, regime);
}

function isExpelled(ledger: Ledger, event: number, slot: number, day: Day): void {
  if (admits(ledger, event, refusesExpulsion(ledger, slot, day)) && ledger.isParty(slot, day))
    leave(ledger, slot, ledger.effect(event), day, event, 0);
}
