import { HEALABLE, type Refusal } from "./admission.js";
import type { Refused } from "./book.js";
import type { Ledger } from "./ledger.js";

/** Whether the act has effect; one that is refused is noted, and has effect if the depositary received it. @internal */
export function admits(ledger: Ledger, event: number, refusal: Refusal | null): boolean {
  if (refusal === null) return true;
  const received = ledger.event(event).receivedByDepositary === true;
  const place = ledger.noteIrregular(event, refusal.code, refusal.article, received);
  if (!received && HEALABLE.has(refusal.code)) waitForHealing(ledger, { event, place });
  return received;
}

function waitForHealing(ledger: Ledger, refused: Refused): void {
  const slot = ledger.record.slots[refused.event] ?? -1;
  const waiting = ledger.refused.get(slot);
  if (waiting === undefined) ledger.refused.set(slot, [refused]);
  else waiting.push(refused);
  if (ledger.isOrganizationAt(slot)) ledger.refusedOrganizations.add(slot);
}
