import type { Ledger } from "../lifecycle/ledger.js";
import { provisionsOf } from "../model/act-details.js";
import { type Day, NEVER } from "../model/day.js";
import { acceptedTogether, authorized, refusedByShare } from "./acceptance.js";
import { answered } from "./answered.js";
import type { Bond } from "./bond.js";
import type { Towards } from "./effect.js";
import { type Held, withdrawalsOf } from "./held.js";
import { barred, withdrawnFor } from "./towards-all.js";

/** How a reservation stands towards one that is bound or has consented, on a day (R25-R29, R49). @internal */
export function towards(ledger: Ledger, held: Held, other: Bond, day: Day): Towards {
  const { filed, slot } = held;
  const standing =
    barred(ledger, filed, slot, day) ??
    refusedByShare(ledger, filed, slot, day) ??
    acceptedTogether(ledger, filed, slot, day) ??
    authorized(ledger, filed, slot) ??
    answered(ledger, filed, slot, other, day);
  const withdrawn = withdrawnFor(ledger, held, day);
  const found = withdrawn ?? standing;
  const over = withdrawn !== null;
  const withdrawal = over ? undefined : withdrawalsOf(ledger, filed, slot)[0];
  const reasons = [
    filed.slot === slot ? null : { code: "inherited" as const, slot, event: filed.event },
    !over && provisionsOf(ledger.event(filed.event)).length === 0
      ? { code: "provisionsUnsaid" as const, slot }
      : null,
    filed.late !== null && filed.late.healedOn <= day
      ? { code: "lateReceived" as const, slot, on: filed.late.healedOn }
      : null,
    ...found.reasons,
    withdrawal === undefined ? null : { code: "withdrawalUnknown" as const, slot, event: withdrawal },
  ];
  // What kept the treaty out of force between the two goes with the reservation.
  const freeFrom = Math.min(standing.freeFrom ?? -NEVER, withdrawn?.since ?? NEVER);
  return { ...found, freeFrom, reasons: reasons.filter((each) => each !== null) };
}
