import type { Exit } from "../definition/regime.js";
import { type Day, NEVER } from "../model/day.js";
import { KINDS } from "../model/event-kind.js";
import type { Act } from "./act.js";
import {
  hasNotified,
  isDoneElsewhere,
  refusesExpulsion,
  refusesNotice,
  refusesRevocation,
} from "./admission.js";
import { admits } from "./admitting.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** A party gives notice of withdrawal (R38). @internal */
export const notifiesWithdrawal: Act = (ledger, event, slot, day, regime) => {
  const exit = ledger.rules.regimes[regime]?.exit;
  const refusal = refusesNotice(ledger, slot, day, regime);
  const again = isDoneElsewhere(ledger, refusal, ledger.kind(event), slot, regime);
  if (again && ledger.rules.policies.severalDepositaries === "first") return;
  if (!again && !admits(ledger, event, refusal)) return;
  // Received or not, one that is not bound has nothing to leave.
  if (!ledger.isParty(slot, day, regime)) return;
  const until = exit === undefined ? ledger.effect(event) : exitDate(ledger, exit, event, slot, regime);
  // One that is expelled before then is not bound longer for its notice.
  const expelled = ledger.get(slot, ROW.untilBy, regime) >= 0 && !hasNotified(ledger, slot, regime);
  if (expelled && until >= ledger.get(slot, ROW.until, regime)) return;
  leave(ledger, slot, until, day, event, regime);
};

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
export const revokesWithdrawal: Act = (ledger, event, slot, day, regime) => {
  if (!admits(ledger, event, refusesRevocation(ledger, slot, day, regime))) return;
  leave(ledger, slot, NEVER, NEVER, -1, regime);
  // One that is to be expelled later is so all the same.
  const { kinds, slots } = ledger.record;
  for (let by = kinds.indexOf(EXPULSION); by >= 0 && by < event; by = kinds.indexOf(EXPULSION, by + 1))
    if (regime === 0 && slots[by] === slot && ledger.effect(by) > day)
      isExpelled(ledger, by, slot, day, regime);
};

const EXPULSION = KINDS.indexOf("expulsion");

/** A party is expelled: bound no more from the day that the decision names, otherwise at once (R38). @internal */
export const isExpelled: Act = (ledger, event, slot, day) => {
  const until = ledger.effect(event);
  if (!admits(ledger, event, refusesExpulsion(ledger, slot, day)) || !ledger.isParty(slot, day)) return;
  // One that leaves before, by its own notice, is not bound longer for being expelled.
  if (until < ledger.get(slot, ROW.until)) leave(ledger, slot, until, day, event, 0);
};

/** Why a party is bound no more that has given no notice and was not expelled. @internal */
export function withoutNotice(
  ledger: Ledger,
  slot: number,
  until: Day,
  exit: Exit | undefined,
): "ceasedToExist" | "organizationWithMembers" | "withParent" {
  if (ledger.mortal.some(([gone, last]) => gone === slot && last === until)) return "ceasedToExist";
  return exit?.ceasesWithMembers !== undefined && ledger.isOrganizationAt(slot)
    ? "organizationWithMembers"
    : "withParent";
}

/** The article under which one is bound no more; none of a State that is gone, and of one that is expelled. @internal */
export function leftUnder(
  ledger: Ledger,
  slot: number,
  until: Day,
  by: number,
  exit: Exit | undefined,
): string {
  if (by >= 0) return ledger.kind(by) === "expulsion" ? "" : (exit?.article ?? "");
  const why = withoutNotice(ledger, slot, until, exit);
  if (why === "ceasedToExist") return "";
  return (why === "withParent" ? exit?.ceasesWithParent : exit?.ceasesWithMembers)?.article ?? "";
}
