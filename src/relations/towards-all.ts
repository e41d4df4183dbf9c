import type { Filed } from "../lifecycle/dossier.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { communicatedOn, lastDayOfSilence, stoppedBy } from "../lifecycle/reservations.js";
import { type Day, NEVER } from "../model/day.js";
import { type Found, type Grounds, lastDay, unsaid } from "./effect.js";
import { type Held, withdrawalsOf } from "./held.js";

/** Withdrawn by the one that has it: works once the other has notice of that (VCLT 22(3)(a)), or as the treaty says. @internal */
export function withdrawnFor(ledger: Ledger, { filed, slot }: Held, day: Day): Found | null {
  const rule = ledger.rules.definition.reservations?.withdrawal;
  for (const event of withdrawalsOf(ledger, filed, slot)) {
    const on = Math.max(
      ledger.effect(event),
      rule?.effect === "onReceipt" ? ledger.day(event) : communicatedOn(ledger, event),
    );
    if (on > day) continue;
    return {
      effect: "withdrawn",
      since: on,
      event,
      reasons: [
        { code: "withdrawn", slot, on, event, article: rule?.article },
        rule?.effect === "onReceipt" ? null : unsaid(ledger, event, slot),
      ],
    };
  }
  return null;
}

/** Not admitted, not confirmed, or late and not received. @internal */
export function barred(ledger: Ledger, filed: Filed, slot: number, day: Day): Found | null {
  const { admitted, event, madeOn, late, notice } = filed;
  const article = ledger.rules.definition.reservations?.article;
  const contested: Grounds = { code: "consentContested", slot };
  if (!admitted)
    return {
      effect: "notEstablished",
      since: ledger.day(event),
      event,
      reasons: [{ code: "notPermitted", slot, event, article }, contested],
    };
  if (madeOn === NEVER)
    return {
      effect: "notEstablished",
      since: ledger.day(filed.consentBy),
      event: filed.consentBy,
      reasons: [{ code: "notConfirmed", slot, event: filed.consentBy }, contested],
    };
  if (late === null || late.hasEffect) return null;
  const stopped = stoppedBy(ledger, filed, day);
  if (stopped >= 0) {
    const by = ledger.record.slots[stopped] ?? -1;
    const on = ledger.day(stopped);
    return {
      effect: "notEstablished",
      since: on,
      event: stopped,
      reasons: [
        { code: "lateStopped", slot, event },
        { code: "objected", slot: by, on, event: stopped },
      ],
    };
  }
  return late.healedOn <= day
    ? null
    : {
        effect: "pending",
        since: madeOn,
        event: -1,
        reasons: [
          { code: "lateRuns", slot, event, ...lastDay(ledger, filed, lastDayOfSilence(ledger, filed), day) },
          unsaid(ledger, notice, slot),
        ],
      };
}
