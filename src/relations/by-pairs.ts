import type { AccessionByPairs } from "../definition/accession-by-pairs.js";
import { lastDayToAnswer, mustAnswer } from "../lifecycle/accessions.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { communicatedOn } from "../lifecycle/reservations.js";
import { notifiedOn } from "../model/act-details.js";
import { type Day, NEVER } from "../model/day.js";
import { addPeriod } from "../model/period.js";
import { type Bond, lineOf } from "./bond.js";
import type { Grounds } from "./effect.js";

/** From when an accession has effect towards one other, and why. @internal */
export interface Opening {
  /** {@link NEVER} where it has none, or not yet. */
  readonly from: Day;
  readonly reasons: readonly Grounds[];
}

/** Accession towards one other, where it has effect pair by pair (R30); null where nothing hangs on the other's answer. @internal */
export function openingBetween(ledger: Ledger, one: Bond, other: Bond, day: Day): Opening | null {
  const rule = ledger.rules.definition.accessionByPairs;
  // A successor comes into the place that its predecessor had acceded to, towards whom that had effect (R44).
  const accession = lineOf(ledger, one, day).at(-1)?.consentBy ?? one.consentBy;
  if (rule === undefined || ledger.kind(accession) !== "accession") return null;
  const line = lineOf(ledger, other, day);
  // Two successors of one State have not acceded towards each other.
  if (line.some(({ slot }) => slot === ledger.record.slots[accession])) return null;
  if (!line.some((each) => mustAnswer(ledger, accession, each.consentBy, each.consentOn))) return null;
  const slots = line.map(({ slot }) => slot);
  const answers = (ledger.dossier?.answers.get(accession) ?? []).filter((each) =>
    slots.includes(ledger.record.slots[each] ?? -1),
  );
  return rule.needs === "acceptance"
    ? onceAccepted(ledger, rule, other.slot, answers)
    : unlessOpposed(ledger, rule, { accession, accedes: one.slot, answers: other.slot }, answers, day);
}

/** The accession has effect towards one that has accepted it. */
function onceAccepted(
  ledger: Ledger,
  { article, entry }: AccessionByPairs,
  slot: number,
  [event]: readonly number[],
): Opening {
  if (event === undefined) return { from: NEVER, reasons: [{ code: "accessionNotAccepted", slot, article }] };
  const on = ledger.day(event);
  return { from: addPeriod(on, entry), reasons: [{ code: "accessionAccepted", slot, on, event, article }] };
}

/** An accession, the one that accedes and the one that can answer. */
interface Asked {
  readonly accession: number;
  readonly accedes: number;
  readonly answers: number;
}

/** The accession has effect towards one that lets the time for objections go by, or withdraws its objection. */
function unlessOpposed(
  ledger: Ledger,
  { article, entry }: AccessionByPairs,
  { accession, accedes, answers: slot }: Asked,
  answers: readonly number[],
  day: Day,
): Opening {
  const last = lastDayToAnswer(ledger, accession);
  const objection = answers.find((each) => ledger.kind(each) === "accessionObjected");
  if (objection !== undefined) {
    const withdrawal = ledger.dossier?.answers
      .get(objection)
      ?.find((each) => communicatedOn(ledger, each) <= day);
    const on = ledger.day(withdrawal ?? objection);
    return withdrawal === undefined
      ? { from: NEVER, reasons: [{ code: "accessionOpposed", slot, on, event: objection, article }] }
      : {
          from: Math.max(communicatedOn(ledger, withdrawal), addPeriod(last, entry)),
          reasons: [{ code: "accessionObjectionWithdrawn", slot, on, event: withdrawal, article }],
        };
  }
  const unsaid: readonly Grounds[] =
    notifiedOn(ledger.event(accession)) === null
      ? [{ code: "communicationUnsaid", slot: accedes, event: accession }]
      : [];
  if (last <= day)
    return {
      from: addPeriod(last, entry),
      reasons: [{ code: "accessionUnopposed", slot, on: last, article }, ...unsaid],
    };
  const runs = communicatedOn(ledger, accession) <= day ? { on: last } : {};
  return { from: NEVER, reasons: [{ code: "accessionRuns", slot, article, ...runs }, ...unsaid] };
}
