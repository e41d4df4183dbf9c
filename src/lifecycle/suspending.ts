import { NEVER } from "../model/day.js";
import type { Act } from "./act.js";
import { refusesSuspension } from "./admission.js";
import { admits } from "./admitting.js";

/** Operation is suspended for all, or for one party where the treaty lets it (R43, VCLT 57). @internal */
export const suspends: Act = (ledger, event, slot, day) => {
  if (slot >= 0 && !admits(ledger, event, refusesSuspension(ledger, slot, day))) return;
  const from = ledger.effect(event);
  // What is suspended until further notice is not suspended once more: one resumption ends it.
  if (ledger.suspensions.some((each) => each.slot === slot && each.from <= from && each.until === NEVER))
    return;
  ledger.suspensions.push({ slot, from, by: event, until: NEVER, endedBy: -1 });
};

/** A suspension of operation ends, for the one that suspended or for all (R43). @internal */
export const resumes: Act = (ledger, event, slot, day) => {
  const bound = slot < 0 || ledger.isParty(slot, day);
  const open = ledger.suspensions.findIndex((each) => each.slot === slot && each.until === NEVER);
  const suspended = bound ? ledger.suspensions[open] : undefined;
  if (suspended === undefined) ledger.noteIrregular(event, "notSuspended", "");
  else ledger.suspensions[open] = { ...suspended, until: ledger.effect(event), endedBy: event };
};
