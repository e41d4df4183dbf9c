import { establish, regimeOf, sign } from "./acts.js";
import { refusesConsent, refusesSignature } from "./admission.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** Acts that were refused and that what has happened since has made regular; whether there are any. @internal */
export function heal(ledger: Ledger): boolean {
  const { today } = ledger;
  const refused = ledger.refused.splice(0);
  const waits = refused.length;
  for (const each of refused) {
    const { event, irregular } = each;
    const kind = ledger.kind(event);
    const regime = regimeOf(ledger, event);
    const slot = ledger.record.slots[event] ?? -1;
    const signs = kind === "signature" || kind === "definitiveSignature";
    if (
      (signs ? refusesSignature(ledger, slot, today) : refusesConsent(ledger, kind, slot, today, regime)) !==
      null
    ) {
      ledger.refused.push(each);
      // An organization may wait for a member to become a party, which comes without an event.
      for (const member of ledger.membersOn(ledger.id(slot), today))
        ledger.schedule(ledger.get(member, ROW.from));
      continue;
    }
    irregular.healedOn = today;
    const day = ledger.rules.policies.healed === "deposit" ? ledger.day(event) : today;
    if (signs) sign(ledger, event, slot, day);
    if (kind !== "signature") establish(ledger, event, slot, day, regime);
  }
  return ledger.refused.length < waits;
}
