import { WAITING } from "../clauses/reckoning.js";
import { type Day, NEVER } from "../model/day.js";
import type { Ledger } from "./ledger.js";

/** A fact that the text leaves to the record; the first one stands, and another date is irregular (R6). @internal */
export function decides(ledger: Ledger, event: number, day: Day, subject: string): void {
  const on = ledger.effect(event);
  const known = ledger.decisions.get(subject)?.on ?? fixedBy(ledger, subject);
  if (known !== undefined) {
    if (known !== on) ledger.noteIrregular(event, "otherDate", "");
    return;
  }
  ledger.decisions.set(subject, { on, since: day, event });
  ledger.changed = true;
  ledger.settleText();
}

const TEXT_FACTS: ReadonlyMap<string, "adoption" | "opening" | "closing"> = new Map([
  ["adopted", "adoption"],
  ["opened", "opening"],
  ["closed", "closing"],
]);

/** The date that the definition itself gives to adoption, opening or closing. */
function fixedBy(ledger: Ledger, subject: string): Day | undefined {
  if (ledger.rules.leftOpen.has(subject)) return undefined;
  const anchor = TEXT_FACTS.get(subject);
  const regime = ledger.rules.regimes.findIndex((each) => each.id === subject);
  const { on } = anchor === undefined ? WAITING : ledger.anchor(anchor, undefined);
  const by = regime > 0 ? ledger.adoptionOf(regime).on : on;
  return by === NEVER ? undefined : by;
}
