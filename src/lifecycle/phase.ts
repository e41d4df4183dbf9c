import { type Day, NEVER } from "../model/day.js";
import { within } from "./admission.js";
import type { Ledger } from "./ledger.js";

/**
 * The state of a treaty in one word: the first of these that fits. A summary, never stored; the signature and
 * the force of a treaty are states of their own and do not exclude each other (R7).
 */
export type Phase =
  | "terminated"
  | "operationSuspended"
  | "inForce"
  | "entryIntoForceDetermined"
  | "openForSignature"
  | "closedForSignature"
  | "adopted"
  | "notAdopted";

/** Whether the treaty can be signed. Between two periods it is closed, with the next opening. */
export type SignatureState = "none" | "notYetOpen" | "open" | "closed";

/** Whether the treaty is in force. A suspended treaty is still in force (R43). */
export type ForceState =
  | "notInForce"
  | "dateDetermined"
  | "inForceProvisionally"
  | "inForce"
  | "operationSuspended"
  | "terminated";

/** @internal */
export function signatureState(ledger: Ledger, day: Day): SignatureState {
  if (ledger.rules.definition.signature.length === 0) return "none";
  if (ledger.endOn(day) <= day) return "closed";
  const states = ledger.signaturePeriods.map((period) => within(period, day));
  if (states.includes("open")) return "open";
  return states.includes("closed") ? "closed" : "notYetOpen";
}

/** @internal */
export function forceState(ledger: Ledger, day: Day, regime = 0): ForceState {
  if (ledger.endOn(day) <= day) return "terminated";
  const entry = ledger.entryOn(regime, day);
  if (entry > day) {
    if (regime === 0 && ledger.provisionalEntry.since <= day && ledger.provisionalEntry.on <= day)
      return "inForceProvisionally";
    return entry < NEVER ? "dateDetermined" : "notInForce";
  }
  return ledger.suspensions.some((each) => each.slot < 0 && each.from <= day && day < each.until)
    ? "operationSuspended"
    : "inForce";
}

/** @internal */
export function phaseOf(ledger: Ledger, day: Day): Phase {
  const force = forceState(ledger, day);
  if (force === "terminated" || force === "operationSuspended" || force === "inForce") return force;
  if (!(ledger.adoption.on <= day && ledger.adoption.since <= day)) return "notAdopted";
  if (ledger.entryOn(0, day) < NEVER) return "entryIntoForceDetermined";
  const signature = signatureState(ledger, day);
  if (signature === "open") return "openForSignature";
  return signature === "closed" ? "closedForSignature" : "adopted";
}
