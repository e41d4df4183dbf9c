import { NEVER } from "../model/day.js";
import type { Act } from "./act.js";
import {
  admitsNamedDate,
  firstArticle,
  isDoneElsewhere,
  refusesConsent,
  refusesInstrumentWithdrawal,
} from "./admission.js";
import { admits } from "./admitting.js";
import type { Awaited } from "./book.js";
import type { Ledger } from "./ledger.js";
import { ROW, type Stint } from "./row.js";

/** An act that gives consent to be bound by the treaty, a part or an amendment. @internal */
export const consents: Act = (ledger, event, slot, day, regime) => {
  const kind = ledger.kind(event);
  const refusal = refusesConsent(ledger, kind, slot, day, regime);
  if (isDoneElsewhere(ledger, refusal, kind, slot, regime)) {
    if (ledger.rules.policies.severalDepositaries === "last") depositsLast(ledger, event, slot, day, regime);
    return;
  }
  const names = kind !== "succession" && ledger.event(event).effectiveOn !== undefined;
  const may = names && admitsNamedDate(ledger, kind, slot, day, regime);
  // Where it may name a later day, it may not name an earlier one.
  if (names && !(may && ledger.effect(event) >= day))
    ledger.noteIrregular(event, "effectInInstrument", "", true);
  if (!admits(ledger, event, refusal)) return;
  const later = may ? ledger.effect(event) : day;
  if (later > day) awaits(ledger, { event, slot, regime, on: later, consentOn: later });
  else establish(ledger, event, slot, day, regime);
};

/** The instrument has effect on a later day: one that it names, or the one on which an earlier time of being bound ends. */
function awaits(ledger: Ledger, awaited: Awaited): void {
  ledger.awaited.push(awaited);
  ledger.schedule(awaited.on);
}

/** Instruments whose day has come. One whose maker has meanwhile revoked its notice of withdrawal adds nothing. @internal */
export function meetAwaited(ledger: Ledger): void {
  const { awaited, today } = ledger;
  ledger.awaited = awaited.filter(({ on }) => on > today);
  // The treaty before its parts and amendments, of which nothing is left from before.
  const due = awaited.filter(({ on }) => on <= today).sort((a, b) => a.regime - b.regime);
  for (const { event, slot, regime, consentOn } of due) {
    if (ledger.staysBound(slot, regime, today)) isOneTooMany(ledger, event, regime);
    else establish(ledger, event, slot, consentOn, regime);
  }
}

/** An instrument that a notice, since revoked, would have made regular (R39, R42). */
function isOneTooMany(ledger: Ledger, event: number, regime: number): void {
  const place = ledger.noteIrregular(event, "alreadyConsented", firstArticle(ledger, regime));
  const irregular = ledger.irregular[place];
  if (irregular !== undefined) ledger.irregular[place] = { ...irregular, healedOn: NEVER };
}

/** The last of several deposits counts, as long as the treaty is not in force for its maker. */
const depositsLast: Act = (ledger, event, slot, day, regime) => {
  if (ledger.isParty(slot, day, regime)) return;
  ledger.set(slot, ROW.consentOn, day, regime);
  ledger.set(slot, ROW.consentBy, event, regime);
  ledger.set(slot, ROW.from, NEVER, regime);
  ledger.set(slot, ROW.fromSince, NEVER, regime);
  if (ledger.bound[regime]?.includes(slot) === false) ledger.bound[regime]?.push(slot);
};

/** Consent to be bound is established from this day. @internal */
export const establish: Act = (ledger, event, slot, day, regime) => {
  if (ledger.get(slot, ROW.consentOn, regime) !== NEVER) {
    const until = ledger.boundUntil(slot, regime);
    if (until > ledger.today) {
      if (until < NEVER) awaits(ledger, { event, slot, regime, on: until, consentOn: day });
      return;
    }
    close(ledger, slot, regime, endOf(ledger, slot, regime));
  }
  ledger.set(slot, ROW.consentOn, day, regime);
  ledger.set(slot, ROW.consentBy, event, regime);
  ledger.bound[regime]?.push(slot);
  if (regime === 0) ledger.count(slot, "consents", ledger.kind(event), day, 1);
};

/** How a time of being bound ends: the first day on which it is over, since when that is certain, by which event. */
type StintEnd = Pick<Stint, "until" | "untilSince" | "untilBy">;

/** Of a part or an amendment it is the end of the treaty for its maker, where that comes first. */
function endOf(ledger: Ledger, slot: number, regime: number): StintEnd {
  const until = ledger.boundUntil(slot, regime);
  const ended = until === ledger.get(slot, ROW.until, regime) ? regime : 0;
  return {
    until,
    untilSince: ledger.get(slot, ROW.untilSince, ended),
    untilBy: ledger.get(slot, ROW.untilBy, ended),
  };
}

/** The present time of being bound moves into the history: both are kept (R42). */
function close(ledger: Ledger, slot: number, regime: number, end: StintEnd): void {
  if (regime === 0) closeWithTreaty(ledger, slot, end);
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
    ...end,
  });
  if (regime === 0 && consentBy >= 0)
    ledger.count(slot, "consents", ledger.kind(consentBy), ledger.get(slot, ROW.consentOn), -1);
  ledger.set(slot, ROW.consentOn, NEVER, regime);
  ledger.set(slot, ROW.consentBy, -1, regime);
  for (const column of [ROW.from, ROW.fromSince, ROW.until, ROW.untilSince] as const)
    ledger.set(slot, column, NEVER, regime);
  ledger.set(slot, ROW.untilBy, -1, regime);
}

/** What was accepted of parts and amendments until then ends with the treaty (R16), and what was suspended (R43). */
function closeWithTreaty(ledger: Ledger, slot: number, end: StintEnd): void {
  for (let other = 1; other < ledger.rules.regimes.length; other++) {
    if (!(ledger.get(slot, ROW.consentOn, other) < end.until)) continue;
    const own = endOf(ledger, slot, other);
    close(ledger, slot, other, own.until < end.until ? own : end);
  }
  ledger.suspensions = ledger.suspensions.map((each) =>
    each.slot === slot ? { ...each, until: Math.min(each.until, end.until) } : each,
  );
}

/** An instrument is withdrawn before it has effect (R12). @internal */
export const withdrawsInstrument: Act = (ledger, event, slot, day, regime) => {
  if (!admits(ledger, event, refusesInstrumentWithdrawal(ledger, slot, day, regime))) return;
  if (ledger.isAwaited(slot, regime)) {
    ledger.awaited = ledger.awaited.filter((each) => each.slot !== slot || each.regime !== regime);
    return;
  }
  if (ledger.get(slot, ROW.consentOn, regime) === NEVER) return;
  const article = ledger.rules.regimes[regime]?.entry.article ?? "";
  if (ledger.entryOf(regime).since <= day)
    ledger.noteIrregular(event, "withdrawnAfterThreshold", article, true);
  close(ledger, slot, regime, { until: day, untilSince: day, untilBy: event });
};
