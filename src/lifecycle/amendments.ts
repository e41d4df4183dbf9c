import type { Amendment } from "../definition/amendment.js";
import { type CalendarDate, toDate } from "../model/calendar-date.js";
import { type Day, NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/**
 * By what an amendment binds a party: it `accepted`; the amendment binds every party; it did not object; or it
 * joined the treaty after the amendment had entered into force.
 */
export type BoundBy = "accepted" | "bindsAll" | "didNotObject" | "joinedLater";

/** An amendment on the day for one participant. */
export interface AmendmentStanding {
  readonly amendment: Id;
  readonly acceptedOn: CalendarDate | null;
  readonly inForceFrom: CalendarDate | null;
  readonly inForceUntil: CalendarDate | null;
  readonly boundBy: BoundBy | null;
  /** It has objected to the amendment, or opted out of it. */
  readonly opposed: boolean;
}

/** From when and by what an amendment binds a party, as far as that is certain. @internal */
export interface Bond {
  readonly from: Day;
  readonly until: Day;
  readonly by: BoundBy;
}

/** The amendments of a treaty, with their numbers among the regimes. @internal */
export function amendmentsOf(ledger: Ledger): readonly (readonly [regime: number, amendment: Amendment])[] {
  const { definition, firstAmendment } = ledger.rules;
  return (definition.amendments ?? []).map((amendment, index) => [firstAmendment + index, amendment]);
}

/** How an amendment binds a participant, as known on a day (R32, R33, VCLT 40); null where it does not. @internal */
export function bondOf(
  ledger: Ledger,
  slot: number,
  regime: number,
  amendment: Amendment,
  day: Day,
): Bond | null {
  const entry = ledger.entryOf(regime);
  const treatyFrom = ledger.get(slot, ROW.fromSince) <= day ? ledger.get(slot, ROW.from) : NEVER;
  if (!(entry.since <= day) || treatyFrom === NEVER) return null;
  const until = Math.min(leavesOn(ledger, slot, 0, day), leavesOn(ledger, slot, regime, day));
  const accepted = acceptedUnder(ledger, regime, amendment);
  const acceptance =
    ledger.get(slot, ROW.fromSince, accepted) <= day ? ledger.get(slot, ROW.from, accepted) : NEVER;
  const without = boundWithout(ledger, slot, regime, amendment, treatyFrom, day);
  const floor = Math.max(entry.on, treatyFrom);
  // One that is bound already is not bound later for having accepted too.
  const by = without !== null && acceptance > floor ? without : "accepted";
  const from = by === "accepted" ? Math.max(acceptance, floor) : floor;
  return from < until ? { from, until, by } : null;
}

/** By what it would be bound without having accepted. */
function boundWithout(
  ledger: Ledger,
  slot: number,
  regime: number,
  { laterParties, binds }: Amendment,
  treatyFrom: Day,
  day: Day,
): BoundBy | null {
  if (laterParties === "bound" && treatyFrom > ledger.entryOf(regime).on) return "joinedLater";
  if (binds === "all") return "bindsAll";
  return binds === "allButObjectors" && !hasOpposed(ledger, slot, regime, day) ? "didNotObject" : null;
}

/** The regime to which the instruments of an amendment are made: its own, or that of which it is a part. */
function acceptedUnder(ledger: Ledger, regime: number, { instrumentsOf }: Amendment): number {
  return instrumentsOf === undefined
    ? regime
    : ledger.rules.regimes.findIndex((each) => each.id === instrumentsOf);
}

function leavesOn(ledger: Ledger, slot: number, regime: number, day: Day): Day {
  const own = ledger.get(slot, ROW.untilSince, regime) <= day ? ledger.get(slot, ROW.until, regime) : NEVER;
  return Math.min(own, ledger.endOn(day));
}

function hasOpposed(ledger: Ledger, slot: number, regime: number, day: Day): boolean {
  return ledger.oppositions.some(
    (each) => each.slot === slot && each.regime === regime && ledger.day(each.event) <= day,
  );
}

/** How a participant stands towards each amendment. @internal */
export function amendmentsFor(ledger: Ledger, slot: number, day: Day): AmendmentStanding[] {
  return amendmentsOf(ledger).flatMap(([regime, amendment]) => {
    const bond = bondOf(ledger, slot, regime, amendment, day);
    const accepted = ledger.get(slot, ROW.consentOn, acceptedUnder(ledger, regime, amendment));
    const opposed = hasOpposed(ledger, slot, regime, day);
    if (bond === null && !(accepted <= day) && !opposed) return [];
    return {
      amendment: amendment.id,
      acceptedOn: accepted <= day ? toDate(accepted) : null,
      inForceFrom: bond === null ? null : toDate(bond.from),
      inForceUntil: bond === null ? null : toDate(bond.until),
      boundBy: bond?.by ?? null,
      opposed,
    };
  });
}

/** The amendments in force between two participants on a day: those by which both are bound (VCLT 40(4)-(5)). @internal */
export function versionBetween(ledger: Ledger, one: number, other: number, day: Day): Id[] {
  return amendmentsOf(ledger).flatMap(([regime, amendment]) => {
    const binds = (slot: number): boolean => {
      const bond = bondOf(ledger, slot, regime, amendment, day);
      return bond !== null && bond.from <= day && day < bond.until;
    };
    return binds(one) && binds(other) ? amendment.id : [];
  });
}
