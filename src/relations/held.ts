import type { Filed } from "../lifecycle/dossier.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { sameSubject } from "../lifecycle/reservations.js";
import { dropsReservations, provisionsOf } from "../model/act-details.js";
import type { Day } from "../model/day.js";
import { type Bond, lineOf } from "./bond.js";

/** A reservation, and the participant that has it: its maker, or one that came into the maker's place. @internal */
export interface Held {
  readonly filed: Filed;
  readonly slot: number;
}

/**
 * The reservations that belong to a consent: those made with it, late ones, and where it is a succession those of the
 * predecessor, unless the contrary is expressed or a new one is on the same subject (R49, VCLT-78 20(1)). @internal
 */
export function heldUnder(ledger: Ledger, bond: Bond, day: Day): Held[] {
  const { dossier } = ledger;
  if (dossier === null) return [];
  const held: Held[] = [];
  for (const each of lineOf(ledger, bond, day)) {
    const own = [...dossier.reservations.values()].filter(
      (filed) => filed.slot === each.slot && filed.consentBy === each.consentBy,
    );
    const kept = own.filter((filed) => each === bond || isMaintained(ledger, filed, held, bond));
    held.push(...kept.map((filed) => ({ filed, slot: bond.slot })));
    if (dropsReservations(ledger.event(each.consentBy))) break;
  }
  return held;
}

function isMaintained(ledger: Ledger, filed: Filed, held: readonly Held[], { consentBy }: Bond): boolean {
  const succession = ledger.effect(consentBy);
  const provisions = provisionsOf(ledger.event(filed.event));
  return (
    filed.madeOn <= succession &&
    filed.admitted &&
    !withdrawalsOf(ledger, filed, filed.slot).some((each) => ledger.day(each) <= succession) &&
    !held.some(({ filed: other }) =>
      provisionsOf(ledger.event(other.event)).some((one) => provisions.some((two) => sameSubject(one, two))),
    )
  );
}

/** The withdrawals of a reservation by one of those who had it. @internal */
export function withdrawalsOf(ledger: Ledger, filed: Filed, slot: number): number[] {
  return (ledger.dossier?.answers.get(filed.event) ?? []).filter(
    (each) => ledger.kind(each) === "reservationWithdrawn" && ledger.record.slots[each] === slot,
  );
}
