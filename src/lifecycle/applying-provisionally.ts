import { NEVER } from "../model/day.js";
import type { Act } from "./act.js";
import { ROW } from "./row.js";

/** It applies the treaty provisionally, from the day that the clause gives or its notice names (R31, VCLT 25(1)). @internal */
export const appliesProvisionally: Act = (ledger, event, slot) => {
  const when = ledger.rules.definition.provisional?.when;
  const from = when === undefined ? ledger.effect(event) : ledger.evaluate(when, 0, slot, event).on;
  ledger.set(slot, ROW.provisionalFrom, from);
  ledger.changed = true;
  ledger.set(slot, ROW.provisionalBy, event);
  ledger.set(slot, ROW.provisionalUntil, NEVER);
  ledger.set(slot, ROW.provisionalUntilBy, -1);
};

/** It ends its provisional application, a later notice never later than an earlier one (R31, VCLT 25(2)). @internal */
export const endsProvisionalApplication: Act = (ledger, event, slot) => {
  const until = ledger.effect(event);
  if (until >= ledger.get(slot, ROW.provisionalUntil)) return;
  ledger.set(slot, ROW.provisionalUntil, until);
  ledger.set(slot, ROW.provisionalUntilBy, event);
};
