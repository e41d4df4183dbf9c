import type { Exit } from "../definition/regime.js";
import { type Day, NEVER } from "../model/day.js";
import { refusesExpulsion, refusesNotice, refusesRevocation } from "./admission.js";
import { admits } from "./admitting.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** A party gives notice of withdrawal (R38). @internal */
export function notifiesWithdrawal(
  ledger: Ledger,
  event: number,
  slot: number,
  day: Day,
  regime: number,
): void {
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

/** It revokes its notice before it has left (R39). @internal */
export function revokesWithdrawal(
  ledger: Ledger,
  event: number,
  slot: number,
  day: Day,
  regime: number,
): void {
  if (admits(ledger, event, refusesRevocation(ledger, slot, day, regime)))
    leave(ledger, slot, NEVER, NEVER, -1, regime);
}

/** @internal */
export function isExpelled(ledger: Ledger, event: number, slot: number, day: Day): void {
  if (admits(ledger, event, refusesExpulsion(ledger, slot, day)) && ledger.isParty(slot, day))
    leave(ledger, slot, ledger.effect(event), day, event, 0);
}
