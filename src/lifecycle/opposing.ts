import type { Act } from "./act.js";
import { refusesOpposition } from "./admission.js";
import { admits } from "./admitting.js";

/** An objection to an amendment, or a notice of opting out: before it is in force (R33). @internal */
export const opposes: Act = (ledger, event, slot, day, regime) => {
  if (!admits(ledger, event, refusesOpposition(ledger, slot, day, regime))) return;
  ledger.oppositions.push({ slot, regime, event });
  ledger.changed = true;
};
