import { refusesConsent, refusesSignature, refusesSignatureAdReferendum } from "./admission.js";
import type { Refused } from "./book.js";
import { establish } from "./consenting.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";
import { sign } from "./signing.js";

/**
 * Acts that were refused and that what has happened since has made regular; whether there are any. Looked at are
 * those of the participants who acted on the day, and those of organizations. @internal
 */
export function heal(ledger: Ledger, actors: readonly number[]): boolean {
  let healed = false;
  for (const slot of new Set([...actors, ...ledger.refusedOrganizations])) {
    const refused = ledger.refused.get(slot);
    if (refused === undefined) continue;
    const left = refused.filter((each) => !heals(ledger, each, slot));
    healed ||= left.length < refused.length;
    if (left.length > 0) ledger.refused.set(slot, left);
    else {
      ledger.refused.delete(slot);
      ledger.refusedOrganizations.delete(slot);
    }
  }
  return healed;
}

function heals(ledger: Ledger, { event, place }: Refused, slot: number): boolean {
  const { today } = ledger;
  const kind = ledger.kind(event);
  const regime = ledger.regimeOf(event);
  const irregular = ledger.irregular[place];
  if (irregular === undefined) return true;
  if (irregular.code === "alreadyConsented" && ledger.day(event) < today) return true;
  const adReferendum = kind === "signatureAdReferendum";
  const signs =
    (kind === "signature" || kind === "definitiveSignature" || adReferendum) &&
    irregular.code !== "alreadyConsented";
  const consented = hasConsentedSince(ledger, slot, regime, event);
  if (!signs && consented) return false;
  const refusal = adReferendum
    ? refusesSignatureAdReferendum(ledger, slot, today)
    : signs
      ? refusesSignature(ledger, slot, today)
      : refusesConsent(ledger, kind, slot, today, regime);
  if (refusal !== null) {
    // What stands in its way at the end of the day, not what did before the day's other acts (R15).
    if (ledger.day(event) === today) ledger.irregular[place] = { ...irregular, ...refusal };
    // An organization may wait for a member to become a party, which comes without an event.
    for (const member of ledger.membersOn(ledger.id(slot), today))
      ledger.schedule(ledger.get(member, ROW.from));
    return false;
  }
  ledger.irregular[place] = { ...irregular, healedOn: today };
  const day = ledger.rules.policies.healed === "deposit" ? ledger.day(event) : today;
  if (adReferendum) {
    ledger.set(slot, ROW.adReferendumBy, event);
    return true;
  }
  if (signs) sign(ledger, event, slot, day);
  if (kind === "signature" || consented) return true;
  // A definitive signature that is healed is consent only where the treaty provides for it (VCLT 12(1)).
  const left = signs ? refusesConsent(ledger, kind, slot, today, regime) : null;
  if (left === null) establish(ledger, event, slot, day, regime);
  else ledger.noteIrregular(event, left.code, left.article);
  return true;
}

/** Whether its maker has consented by another act since: nothing is left to heal, whatever became of that consent. */
function hasConsentedSince(ledger: Ledger, slot: number, regime: number, event: number): boolean {
  return (
    ledger.get(slot, ROW.consentBy, regime) > event ||
    ledger.stintsOf(slot).some((each) => each.regime === regime && each.consentBy > event)
  );
}
