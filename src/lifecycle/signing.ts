import { type Day, NEVER } from "../model/day.js";
import type { Act } from "./act.js";
import {
  confirmationConsents,
  confirmedFrom,
  isDoneElsewhere,
  refusesActor,
  refusesConfirmation,
  refusesSignature,
  refusesSignatureAdReferendum,
} from "./admission.js";
import { admits } from "./admitting.js";
import { consents } from "./consenting.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** A signature in the period for it, or a successor's notice that it is bound by its predecessor's (R6, R45). @internal */
export const signs: Act = (ledger, event, slot, day) => {
  const kind = ledger.kind(event);
  // A successor takes over its predecessor's signature whatever the period (R45).
  const refusal =
    kind === "successionToSignature" ? refusesActor(ledger, slot, day) : refusesSignature(ledger, slot, day);
  if (isDoneElsewhere(ledger, refusal, kind, slot, 0)) return;
  if (admits(ledger, event, refusal)) sign(ledger, event, slot, day);
};

/** A full signature: of one ad referendum nothing is left to confirm. @internal */
export function sign(ledger: Ledger, event: number, slot: number, day: Day): void {
  if (ledger.get(slot, ROW.adReferendumBy) >= 0) ledger.set(slot, ROW.adReferendumBy, -1);
  if (ledger.get(slot, ROW.signedOn) !== NEVER) return;
  ledger.set(slot, ROW.signedOn, day);
  ledger.set(slot, ROW.signedBy, event);
  ledger.signatories++;
  ledger.count(slot, "signatures", "signature", day, 1);
}

/** Confirmation makes of a signature ad referendum a full one (R3, VCLT 12(2)(b)). @internal */
export const confirms: Act = (ledger, event, slot, day, regime) => {
  if (!admits(ledger, event, refusesConfirmation(ledger, slot, day))) return;
  const from = confirmedFrom(ledger, slot, day);
  sign(ledger, event, slot, from);
  if (confirmationConsents(ledger)) consents(ledger, event, slot, from, regime);
};

/** A definitive signature is consent as well, where the treaty provides for it (VCLT 12(1)). @internal */
export const signsDefinitively: Act = (ledger, event, slot, day, regime) => {
  signs(ledger, event, slot, day, regime);
  if (ledger.get(slot, ROW.signedBy) === event) consents(ledger, event, slot, day, regime);
};

/** A signature ad referendum waits to be confirmed (R3). @internal */
export const signsAdReferendum: Act = (ledger, event, slot, day) => {
  if (!admits(ledger, event, refusesSignatureAdReferendum(ledger, slot, day))) return;
  // Received or not, one that has signed in full has nothing to confirm.
  if (ledger.get(slot, ROW.signedOn) === NEVER) ledger.set(slot, ROW.adReferendumBy, event);
};
