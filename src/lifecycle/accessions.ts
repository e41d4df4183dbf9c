import type { Day } from "../model/day.js";
import { addPeriod } from "../model/period.js";
import type { Act } from "./act.js";
import { answer, namedBy } from "./filing.js";
import type { Ledger } from "./ledger.js";
import { communicatedOn, received } from "./reservations.js";
import { ROW } from "./row.js";

/** A contracting State accepts an accession, or objects to it, where the treaty makes it depend on that (R30). @internal */
export const answersAccession: Act = (ledger, event, slot, day) => {
  const named = namedBy(ledger, event, ["accession"]);
  if (named < 0) {
    ledger.noteIrregular(event, "unknownReference", "");
    return;
  }
  const rule = ledger.rules.definition.accessionByPairs;
  const kind = rule?.needs === "acceptance" ? "accessionAccepted" : "accessionObjected";
  const asked =
    rule !== undefined &&
    ledger.kind(event) === kind &&
    ledger.record.slots[named] !== slot &&
    ledger.hasConsented(slot, day) &&
    mustAnswer(ledger, named, ledger.get(slot, ROW.consentBy), ledger.get(slot, ROW.consentOn));
  const article = rule?.article ?? "";
  const late = asked && rule.within !== undefined && day > lastDayToAnswer(ledger, named);
  const admitted =
    (asked || received(ledger, event, "noAnswerProvided", article)) &&
    (!late || received(ledger, event, "accessionObjectionTooLate", article));
  if (admitted) answer(ledger, named, event);
};

/** Whether an accession depends on the answer of one that consented by this act: of those who were there, not of those who acceded after. @internal */
export function mustAnswer(ledger: Ledger, accession: number, consentBy: number, consentOn: Day): boolean {
  if (consentBy < 0) return false;
  if (consentOn <= ledger.day(accession)) return true;
  const kind = ledger.kind(consentBy);
  return (
    ledger.rules.definition.accessionByPairs?.laterRatification === "accepts" &&
    (kind === "ratification" || kind === "acceptance" || kind === "approval")
  );
}

/** The last day on which one can object to an accession. @internal */
export function lastDayToAnswer(ledger: Ledger, accession: number): Day {
  return addPeriod(
    communicatedOn(ledger, accession),
    ledger.rules.definition.accessionByPairs?.within ?? { days: 0 },
  );
}
