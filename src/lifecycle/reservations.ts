import { notifiedOn, provisionsOf } from "../model/act-details.js";
import { type Day, NEVER } from "../model/day.js";
import { addPeriod, type Period } from "../model/period.js";
import type { Act } from "./act.js";
import type { Filed } from "./dossier.js";
import { answer, dossierOf, namedBy } from "./filing.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";
import { predecessorContinuing, predecessorIn } from "./predecessor.js";
import { ROW } from "./row.js";

/** For silence on a reservation (VCLT 20(5)), and for a late one to be received (R29). */
const TWELVE_MONTHS: Period = { months: 12 };

/** A reservation is made on signing, with consent, or late (R25, R29; VCLT 19). @internal */
export const reserves: Act = (ledger, event, slot, day) => {
  const dossier = dossierOf(ledger);
  const article = ledger.rules.definition.reservations?.article ?? "";
  const { instrument, on } = instrumentOf(ledger, slot, day);
  const content = contentRefused(ledger, event);
  const early = instrument < 0 && !(ledger.get(slot, ROW.signedOn) <= day);
  const admitted =
    (content === null || received(ledger, event, content, article)) &&
    (!early || received(ledger, event, "reservationTooEarly", article));
  const filed: Filed = {
    event,
    slot,
    consentBy: instrument,
    madeOn: instrument < 0 ? NEVER : day,
    notice: event,
    admitted,
    late: null,
  };
  dossier.reservations.set(event, filed);
  if (instrument < 0) dossier.waiting.push(filed);
  else if (on < day && depositsAnew(ledger, slot, day)) dossier.undecided.push(filed);
  else if (on < day) comesLate(ledger, filed, event);
};

/** An instrument, and the day of its deposit; -1 where there is none. */
interface Instrument {
  readonly instrument: number;
  readonly on: Day;
}

/** The instrument with which it reserves: one that has effect later, by which it comes back or on a condition; otherwise that by which it is bound. */
function instrumentOf(ledger: Ledger, slot: number, day: Day): Instrument {
  const next = ledger.awaited.find((each) => each.slot === slot && each.regime === 0);
  if (next !== undefined) return { instrument: next.event, on: ledger.day(next.event) };
  return ledger.hasConsented(slot, day)
    ? { instrument: ledger.get(slot, ROW.consentBy), on: ledger.get(slot, ROW.consentOn) }
    : { instrument: -1, on: NEVER };
}

/** Whether it has deposited another instrument on the day, which a notice of the same day can make regular (R15, R42). */
function depositsAnew(ledger: Ledger, slot: number, day: Day): boolean {
  const refused = ledger.refused.get(slot) ?? [];
  return refused.some(({ event }) => ledger.day(event) === day && ledger.regimeOf(event) === 0);
}

/** What it is confirmed with is consent to be bound, on that day; it then counts as made (VCLT 23(2)). @internal */
export const confirmsReservation: Act = (ledger, event, slot, day) => {
  const filed = ownReservation(ledger, event, slot);
  if (filed === null) {
    ledger.noteIrregular(event, "unknownReference", "");
    return;
  }
  // What stands already, its maker's or a predecessor's, needs no confirmation.
  if (filed.madeOn < NEVER || filed.slot !== slot) return;
  const dossier = dossierOf(ledger);
  const { instrument, on } = instrumentOf(ledger, slot, day);
  if (instrument < 0) {
    received(ledger, event, "reservationTooEarly", ledger.rules.definition.reservations?.article ?? "");
    return;
  }
  dossier.waiting = dossier.waiting.filter((each) => each !== filed);
  filed.consentBy = instrument;
  filed.madeOn = day;
  filed.notice = event;
  if (on < day) comesLate(ledger, filed, event);
};

/** Made after consent: without effect until twelve months have gone by in silence (R29). */
function comesLate(ledger: Ledger, filed: Filed, event: number): void {
  const has = ledger.event(event).receivedByDepositary === true;
  const place = ledger.noteIrregular(event, "lateReservation", "", has);
  filed.late = { place, hasEffect: has, healedOn: NEVER };
  if (has) return;
  dossierOf(ledger).running.push(filed);
  ledger.schedule(lastDayOfSilence(ledger, filed));
}

/** What the end of a day brings: consent without confirmation, silence that is long enough. @internal */
export function settleReservations(ledger: Ledger): void {
  const dossier = dossierOf(ledger);
  const { today } = ledger;
  for (const filed of dossier.undecided) {
    const { instrument, on } = instrumentOf(ledger, filed.slot, today);
    if (on < today) comesLate(ledger, filed, filed.event);
    else filed.consentBy = instrument;
  }
  dossier.undecided = [];
  dossier.waiting = dossier.waiting.filter((filed) => {
    if (!ledger.hasConsented(filed.slot, today)) return true;
    // One that was withdrawn before is not there to be confirmed.
    if (filed.admitted && !isWithdrawn(ledger, filed, today))
      ledger.noteIrregular(ledger.get(filed.slot, ROW.consentBy), "reservationNotConfirmed", "", true);
    filed.consentBy = ledger.get(filed.slot, ROW.consentBy);
    return false;
  });
  dossier.running = dossier.running.filter((filed) => {
    if (lastDayOfSilence(ledger, filed) > today) return true;
    if (filed.late !== null && stoppedBy(ledger, filed, today) < 0) {
      const irregular = ledger.irregular[filed.late.place];
      if (irregular !== undefined) ledger.irregular[filed.late.place] = { ...irregular, healedOn: today };
      filed.late = { ...filed.late, healedOn: today };
    }
    return false;
  });
}

function isWithdrawn(ledger: Ledger, filed: Filed, day: Day): boolean {
  return (dossierOf(ledger).answers.get(filed.event) ?? []).some(
    (each) =>
      ledger.kind(each) === "reservationWithdrawn" &&
      ledger.record.slots[each] === filed.slot &&
      ledger.effect(each) <= day,
  );
}

/** The objection of a contracting State that keeps a late reservation out; -1 while there is none (R29). @internal */
export function stoppedBy(ledger: Ledger, filed: Filed, day: Day): number {
  const { answers } = dossierOf(ledger);
  const last = lastDayOfSilence(ledger, filed);
  for (const event of answers.get(filed.event) ?? []) {
    const on = ledger.day(event);
    const slot = ledger.record.slots[event] ?? -1;
    if (
      ledger.kind(event) === "objection" &&
      on <= Math.min(day, last) &&
      wasContracting(ledger, slot, on) &&
      !(answers.get(event) ?? []).some((withdrawal) => ledger.day(withdrawal) <= Math.min(day, last))
    )
      return event;
  }
  return -1;
}

/** Whether its consent was established on a day, in its present time of being bound or an earlier one (R42). */
function wasContracting(ledger: Ledger, slot: number, on: Day): boolean {
  return (
    ledger.hasConsented(slot, on) ||
    ledger.stintsOf(slot).some((each) => each.regime === 0 && each.consentOn <= on && on < each.until)
  );
}

/** The last of the twelve months, counted from the depositary's communication. @internal */
export function lastDayOfSilence(ledger: Ledger, filed: Filed): Day {
  return addPeriod(communicatedOn(ledger, filed.notice), TWELVE_MONTHS);
}

/** The day from which the others knew of an act: the communication, or the act's own where none is recorded. @internal */
export function communicatedOn(ledger: Ledger, event: number): Day {
  return Math.max(notifiedOn(ledger.event(event)) ?? -NEVER, ledger.day(event));
}

/**
 * The last day on which one that consented on a day can object: twelve months from the communication or the day of
 * its consent, whichever is later (VCLT 20(5)), or as the treaty says (R26). @internal
 */
export function lastDayToObject(ledger: Ledger, filed: Filed, consentOn: Day): Day {
  if (filed.madeOn === NEVER) return NEVER;
  const { objections } = ledger.rules.definition.reservations ?? {};
  const from = communicatedOn(ledger, filed.notice);
  if (objections?.within === undefined) return Math.max(addPeriod(from, TWELVE_MONTHS), consentOn);
  return addPeriod(
    objections.laterParties === "fromConsent" ? Math.max(from, consentOn) : from,
    objections.within,
  );
}

/** An objection, or an express acceptance, by one that has signed or consented (R26, VCLT 20(4)-(5), 23(3)). @internal */
export const answersReservation: Act = (ledger, event, slot, day) => {
  const named = namedBy(ledger, event, ["reservation"]);
  const filed = dossierOf(ledger).reservations.get(named);
  if (filed === undefined) {
    ledger.noteIrregular(event, "unknownReference", "");
    return;
  }
  const { reservations } = ledger.rules.definition;
  const organ = reservations?.acceptance?.organ === ledger.id(slot);
  const code = organ ? null : answerRefused(ledger, filed, event, slot, day);
  const article = reservations?.objections?.article ?? reservations?.article ?? "";
  if (code === null || received(ledger, event, code, article)) answer(ledger, named, event);
};

function answerRefused(
  ledger: Ledger,
  filed: Filed,
  event: number,
  slot: number,
  day: Day,
): IrregularityCode | null {
  const consented = ledger.hasConsented(slot, day);
  if (filed.slot === slot || !(consented || ledger.get(slot, ROW.signedOn) <= day))
    return "notEntitledToAnswer";
  if (ledger.kind(event) === "reservationAccepted") return null;
  const before = consented ? predecessorContinuing(ledger, slot) : -1;
  const line = before < 0 ? [slot] : [slot, before];
  const accepted = (dossierOf(ledger).answers.get(filed.event) ?? []).some(
    (each) => ledger.kind(each) === "reservationAccepted" && line.includes(ledger.record.slots[each] ?? -1),
  );
  // A successor for which the treaty goes on objects no later than its predecessor could (R44).
  const consentOn = ledger.get(before < 0 ? slot : before, ROW.consentOn);
  const last = lastDayToObject(ledger, filed, consented ? consentOn : NEVER);
  return accepted || last < day ? "objectionTooLate" : null;
}

/** A reservation is withdrawn by its maker, or by one that succeeded to it (R49, VCLT 22). @internal */
export const withdrawsReservation: Act = (ledger, event, slot) => {
  const filed = ownReservation(ledger, event, slot);
  const rule = ledger.rules.definition.reservations?.withdrawal;
  if (filed === null) ledger.noteIrregular(event, "unknownReference", "");
  else if (rule?.effect !== "excluded" || received(ledger, event, "withdrawalExcluded", rule.article))
    answer(ledger, filed.event, event);
};

/** An objection, to a reservation or to an accession, is withdrawn (VCLT 22(2)). @internal */
export const withdrawsObjection: Act = (ledger, event, slot) => {
  const named = namedBy(ledger, event, ["objection", "accessionObjected"]);
  if (named >= 0 && isOwn(ledger, ledger.record.slots[named] ?? -1, slot)) answer(ledger, named, event);
  else ledger.noteIrregular(event, "unknownReference", "");
};

function ownReservation(ledger: Ledger, event: number, slot: number): Filed | null {
  const filed = dossierOf(ledger).reservations.get(namedBy(ledger, event, ["reservation"]));
  return filed !== undefined && isOwn(ledger, filed.slot, slot) ? filed : null;
}

function isOwn(ledger: Ledger, maker: number, slot: number): boolean {
  return maker === slot || maker === predecessorIn(ledger, slot);
}

/** Why the treaty does not admit a reservation of this content (VCLT 19(a)-(b)). */
function contentRefused(ledger: Ledger, event: number): IrregularityCode | null {
  const { regime, provisions: listed = [] } = ledger.rules.definition.reservations ?? {};
  if (regime === "prohibited") return "reservationProhibited";
  const provisions = provisionsOf(ledger.event(event));
  const refused =
    regime === "onlyListed"
      ? provisions.some((each) => !listed.some((place) => isWithin(each, place)))
      : regime === "permittedExcept" &&
        provisions.some((each) => listed.some((place) => sameSubject(each, place)));
  return refused ? "reservationNotListed" : null;
}

/** Whether a provision is another or stands below it: 9(1)(a) is within 9(1) and within 9. */
function isWithin(provision: string, place: string): boolean {
  return provision === place || provision.startsWith(`${place}(`);
}

/** Whether one of two provisions is within the other. @internal */
export function sameSubject(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** Notes an irregularity; whether the act has effect all the same. @internal */
export function received(ledger: Ledger, event: number, code: IrregularityCode, article: string): boolean {
  const has = ledger.event(event).receivedByDepositary === true;
  ledger.noteIrregular(event, code, article, has);
  return has;
}
