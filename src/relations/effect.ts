import type { Filed } from "../lifecycle/dossier.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { communicatedOn } from "../lifecycle/reservations.js";
import { notifiedOn } from "../model/act-details.js";
import { type Day, NEVER } from "../model/day.js";
import type { ReasonCode } from "./because.js";

/**
 * How a reservation stands towards one other contracting State.
 *
 * | effect | what it means between the two |
 * |---|---|
 * | `authorized` | the treaty itself authorizes it: it modifies the provisions (VCLT 20(1), 21(1)) |
 * | `accepted` | accepted by an act, its own, that of all or of the organ: it modifies them |
 * | `tacitlyAccepted` | accepted by silence: it modifies them (VCLT 20(5)) |
 * | `pending` | the other can still accept or object |
 * | `objected` | the provisions do not apply to the extent of the reservation (VCLT 21(3)) |
 * | `opposed` | the treaty is not in force between the two (VCLT 20(4)(b)) |
 * | `notEstablished` | not admitted, not confirmed, refused or not received: it modifies nothing |
 * | `withdrawn` | withdrawn, with effect towards the other: it modifies nothing any longer |
 */
export type ReservationEffect =
  | "authorized"
  | "accepted"
  | "tacitlyAccepted"
  | "pending"
  | "objected"
  | "opposed"
  | "notEstablished"
  | "withdrawn";

/** A reservation towards one other, in days and numbers of events. @internal */
export interface Towards {
  readonly effect: ReservationEffect;
  readonly since: Day;
  /** The act on which it rests; -1 where it is none, as silence. */
  readonly event: number;
  /** First day from which nothing in it keeps the treaty from being in force between the two. */
  readonly freeFrom: Day;
  readonly reasons: readonly Grounds[];
}

/** Why: whose act, or time that runs. @internal */
export interface Grounds {
  readonly code: ReasonCode;
  readonly slot: number;
  readonly on?: Day;
  readonly event?: number;
  readonly article?: string | undefined;
}

/** What one rule finds; no reason where there is none to give. @internal */
export type Found = Omit<Towards, "freeFrom" | "reasons"> & {
  readonly freeFrom?: Day;
  readonly reasons: readonly (Grounds | null)[];
};

/** Whether the two are bound before the other has answered is a policy; then this is the first day on which they are. @internal */
export function waiting(ledger: Ledger, until: Day): Day {
  return ledger.rules.policies.unansweredReservation === "inForce" ? -NEVER : until;
}

/** What the policy on unanswered reservations makes of the meantime. @internal */
export function meanwhile({ rules }: Ledger): Grounds {
  const inForce = rules.policies.unansweredReservation === "inForce";
  return { code: inForce ? "inForceMeanwhile" : "notInForceMeanwhile", slot: -1 };
}

/** That the day of a communication is not recorded. @internal */
export function unsaid(ledger: Ledger, event: number, slot: number): Grounds | null {
  return notifiedOn(ledger.event(event)) === null ? { code: "communicationUnsaid", slot, event } : null;
}

/** The last day of a time that runs, once the communication from which it counts has been made. @internal */
export function lastDay(ledger: Ledger, filed: Filed, last: Day, day: Day): { readonly on?: Day } {
  return communicatedOn(ledger, filed.notice) <= day && last < NEVER ? { on: last } : {};
}
