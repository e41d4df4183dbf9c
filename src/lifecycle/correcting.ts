import type { Day } from "../model/day.js";
import { addPeriod } from "../model/period.js";
import type { Act } from "./act.js";
import { answer, namedBy } from "./filing.js";
import type { Ledger } from "./ledger.js";
import { received } from "./reservations.js";
import { ROW } from "./row.js";

/** A signatory or contracting State objects to a proposed correction of the text, in time (R36, VCLT 79(1)-(2)). @internal */
export const objectsToCorrection: Act = (ledger, event, slot, day) => {
  const proposal = namedBy(ledger, event, ["textCorrection"]);
  const entitled = ledger.get(slot, ROW.signedOn) <= day || ledger.hasConsented(slot, day);
  const late = day > lastDayToObjectToCorrection(ledger, proposal);
  const admitted =
    (entitled || received(ledger, event, "notEntitledToObject", "VCLT 79(1)")) &&
    (!late || received(ledger, event, "correctionObjectionTooLate", "VCLT 79(2)"));
  if (admitted) answer(ledger, proposal, event);
};

/** The last day on which an objection stops a proposed correction. @internal */
export function lastDayToObjectToCorrection(ledger: Ledger, proposal: number): Day {
  return addPeriod(ledger.day(proposal), ledger.rules.policies.correctionPeriod);
}
