import { type Day, readDay } from "./day.js";
import type { TreatyEvent } from "./event.js";
import type { Id } from "./id.js";
import type { Json } from "./json.js";

/**
 * What `details` of an event say that the law of reservations and of pairs asks for. What is not there, or not of its
 * form, is not said.
 */

/** The provisions to which a reservation relates: `["9(2)", "16"]`. @internal */
export function provisionsOf(event: TreatyEvent): readonly string[] {
  const provisions = detail(event, "provisions");
  return Array.isArray(provisions) ? provisions.filter((each) => typeof each === "string") : [];
}

/** The day on which the depositary told the others of the act; null where it is not recorded. @internal */
export function notifiedOn(event: TreatyEvent): Day | null {
  const text = detail(event, "notifiedOn");
  const day = typeof text === "string" ? readDay(text) : Number.NaN;
  return Number.isNaN(day) ? null : day;
}

/** An objection that definitely says that the treaty shall not be in force between the two (VCLT 20(4)(b)). @internal */
export function opposesEntryIntoForce(event: TreatyEvent): boolean {
  return detail(event, "opposesEntryIntoForce") === true;
}

/** The State to whose place in the treaty a successor succeeds. @internal */
export function predecessorOf(event: TreatyEvent): Id | null {
  const id = detail(event, "predecessor");
  return typeof id === "string" ? id : null;
}

/** A successor expressed the intention not to maintain its predecessor's reservations (VCLT-78 20(1)). @internal */
export function dropsReservations(event: TreatyEvent): boolean {
  return detail(event, "maintainsReservations") === false;
}

function detail({ details }: TreatyEvent, key: string): Json | undefined {
  return details !== undefined && Object.hasOwn(details, key) ? Reflect.get(details, key) : undefined;
}
