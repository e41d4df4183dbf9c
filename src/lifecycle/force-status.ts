import type { Missing } from "../clauses/outcome.js";
import { type CalendarDate, toDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import { amendmentsOf } from "./amendments.js";
import { byNumber, derive } from "./derive.js";
import type { Ledger } from "./ledger.js";
import { type ForceState, forceState } from "./phase.js";

/** The force of a treaty on a day. `terminatedOn` is the first day on which it is no longer in force. */
export interface ForceStatus {
  readonly state: ForceState;
  /** The day on which the conditions for entry into force were met. */
  readonly conditionMetOn: CalendarDate | null;
  readonly entryIntoForce: CalendarDate | null;
  /** Of the treaty itself, where it can be in force provisionally before (R31). */
  readonly provisionallyFrom: CalendarDate | null;
  readonly terminatedOn: CalendarDate | null;
}

/** What counts towards entry into force; nulls where the condition is no simple number. Once reached it stands as on that day. */
export interface ThresholdStatus {
  readonly article: string;
  readonly required: number | null;
  readonly counted: number | null;
}

/** A part of the treaty on a day. */
export interface PartStatus {
  readonly part: Id;
  readonly force: ForceStatus;
  readonly threshold: ThresholdStatus;
  readonly missing: readonly Missing[];
}

/** An amendment on a day. */
export interface AmendmentStatus {
  readonly amendment: Id;
  readonly adoptedOn: CalendarDate | null;
  readonly force: ForceStatus;
  readonly threshold: ThresholdStatus;
  readonly missing: readonly Missing[];
}

/** @internal */
export function forceOn(ledger: Ledger, day: Day, regime: number): ForceStatus {
  const end = ledger.endOn(day);
  const { provisionalEntry } = ledger;
  return {
    state: forceState(ledger, day, regime),
    conditionMetOn: ledger.entryOf(regime).since <= day ? toDate(ledger.thresholdOf(regime)) : null,
    entryIntoForce: toDate(ledger.entryOn(regime, day)),
    provisionallyFrom:
      regime === 0 && provisionalEntry.since <= day && provisionalEntry.on < end
        ? toDate(provisionalEntry.on)
        : null,
    terminatedOn: toDate(end),
  };
}

/** @internal */
export function thresholdOn(ledger: Ledger, day: Day, regime: number): ThresholdStatus {
  const article = ledger.rules.regimes[regime]?.entry.article ?? "";
  const index = ledger.rules.thresholds[regime] ?? -1;
  const node = ledger.rules.watches[index]?.node;
  if (node === undefined || !("first" in node) || !("tally" in node.first))
    return { article, required: null, counted: null };
  const { tally, is } = node.first;
  const amount = "atLeast" in is ? is.atLeast : is.moreThan;
  const required = typeof amount !== "number" ? null : "atLeast" in is ? amount : amount + 1;
  const counted =
    (ledger.metOn[index] ?? NEVER) <= day ? (ledger.metCount[index] ?? null) : ledger.tally(tally, day);
  return { article, required, counted };
}

/** @internal */
export function missingOn(ledger: Ledger, day: Day, regime: number): readonly Missing[] {
  const clause = ledger.rules.regimes[regime]?.entry;
  // Of a treaty that has ended nothing is awaited any more (R43).
  if (clause === undefined || ledger.entryOf(regime).since <= day || ledger.endOn(day) <= day) return [];
  const { outcome } = derive(ledger, clause.when, clause.article, day, byNumber, { regime });
  return outcome.is === "waiting" ? outcome.missing : [];
}

/** @internal */
export function partsOn(ledger: Ledger, day: Day): PartStatus[] {
  const { regimes, firstAmendment } = ledger.rules;
  return regimes.slice(1, firstAmendment).map((part, index) => ({
    part: part.id,
    force: forceOn(ledger, day, index + 1),
    threshold: thresholdOn(ledger, day, index + 1),
    missing: missingOn(ledger, day, index + 1),
  }));
}

/** @internal */
export function amendmentsOn(ledger: Ledger, day: Day): AmendmentStatus[] {
  return amendmentsOf(ledger).map(([regime, amendment]) => ({
    amendment: amendment.id,
    adoptedOn: toDate(ledger.adoptionOf(regime).on <= day ? ledger.adoptionOf(regime).on : NEVER),
    force: forceOn(ledger, day, regime),
    threshold: thresholdOn(ledger, day, regime),
    missing: missingOn(ledger, day, regime),
  }));
}
