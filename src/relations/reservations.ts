import { type Chronicle, sightOf, type ViewOptions } from "../lifecycle/chronicle.js";
import type { Filed } from "../lifecycle/dossier.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { provisionsOf } from "../model/act-details.js";
import { type CalendarDate, type DateInput, toDate } from "../model/calendar-date.js";
import type { Day } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";
import { type Bond, bondsOf } from "./bond.js";
import type { ReservationEffect } from "./effect.js";
import { type Held, heldUnder, withdrawalsOf } from "./held.js";
import { towards } from "./towards.js";

/**
 * One reservation on a day. `awaitsConfirmation`: made before its maker's consent, which has not come (VCLT 23(2)), or
 * with an instrument that has effect on a later day. `stands`: its maker has consented with it, or later made it; what
 * it is worth is said towards each other. `withdrawn`: its withdrawal was received, whether or not the others have
 * notice of it. `lapsed`: its maker is bound no longer.
 */
export type ReservationStanding = "awaitsConfirmation" | "stands" | "withdrawn" | "lapsed";

/** A reservation on a day, and how it stands towards the others. */
export interface ReservationStatus {
  /** The event by which it was made. */
  readonly reservation: Id;
  /** The one that has it: its maker, or a successor (R49). */
  readonly by: Id;
  readonly provisions: readonly string[];
  /** The day on which it counts as made: on confirmation, where it was made on signing (VCLT 23(2)). */
  readonly madeOn: CalendarDate | null;
  readonly standing: ReservationStanding;
  /** Towards each other that has consented, by id; none where it does not stand. */
  readonly towards: readonly TowardsOne[];
}

/** How a reservation stands towards one other. */
export interface TowardsOne {
  readonly participant: Id;
  readonly effect: ReservationEffect;
  /** First day on which it is so. */
  readonly since: CalendarDate | null;
  /** The act on which it rests; null where it is none, as silence. */
  readonly event: Id | null;
}

/** What `reservations` takes besides chronicle and day. */
export interface ReservationsOptions extends ViewOptions {
  /** Only how they stand towards this participant. */
  readonly towards?: Id;
}

/**
 * Every reservation of a record with its standing on a day and its effect towards each of the others that have
 * consented, bound already or not; `relation` says why (R25-R29, R49). By id of the one that has it, then by day.
 *
 * @example An objection keeps a reservation from one only
 * ```ts
 * import { compile, defineTreaty, replay, reservations } from "treaty-lifecycle";
 *
 * const treaty = defineTreaty({
 *   format: 1,
 *   id: "leading-lights",
 *   title: "Convention on Leading Lights",
 *   adoption: { article: "9", when: { on: "2020-01-15" } },
 *   signature: [],
 *   consent: [{ article: "10", kinds: ["accession"] }],
 *   entry: { article: "11", when: { first: { tally: { count: "consents" }, is: { atLeast: 3 } } } },
 *   reservations: { article: "12", regime: "compatible" },
 *   notModelled: [],
 * });
 * const chronicle = replay(compile(treaty), [
 *   { kind: "accession", participant: "DNK", date: "2021-01-10" },
 *   { kind: "accession", participant: "ISL", date: "2021-01-10" },
 *   { kind: "accession", participant: "NOR", date: "2021-01-10" },
 *   { kind: "reservation", id: "r", participant: "NOR", date: "2021-01-10", details: { provisions: ["4"] } },
 *   { kind: "objection", participant: "ISL", date: "2021-06-01", refersTo: "r" },
 * ]);
 * const effects = (on: string) => reservations(chronicle, on)[0]?.towards.map((one) => `${one.participant} ${one.effect}`);
 * effects("2021-05-31"); // → ["DNK pending", "ISL pending"]
 * effects("2021-06-01"); // → ["DNK pending", "ISL objected"]
 * ```
 */
export function reservations(
  chronicle: Chronicle,
  on: DateInput,
  options: ReservationsOptions = {},
): ReservationStatus[] {
  const { ledger, day } = sightOf(chronicle, on, options);
  const filed = [...(ledger.dossier?.reservations.values() ?? [])];
  if (filed.length === 0) return [];
  const bonds = ledger.record.participants
    .flatMap((_, slot) => bondsOf(ledger, slot, day).slice(-1))
    .filter(({ until }) => until > day);
  const standing = bonds.flatMap((bond) => heldUnder(ledger, bond, day));
  const others = bonds.filter(
    ({ slot }) => options.towards === undefined || ledger.id(slot) === options.towards,
  );
  const gone = filed
    .filter((each) => !standing.some((held) => held.filed === each && held.slot === each.slot))
    .map((each) => ({ filed: each, slot: each.slot }));
  return [
    ...standing.map((held) => statusOf(ledger, held, "stands", others, day)),
    ...gone.map((held) =>
      statusOf(ledger, held, isAwaiting(ledger, held.filed) ? "awaitsConfirmation" : "lapsed", [], day),
    ),
  ].sort((x, y) => (placeOf(x) < placeOf(y) ? -1 : 1));
}

/** Whether the consent to which it belongs is still to come: unconfirmed, or made with an instrument that has effect later. */
function isAwaiting(ledger: Ledger, { consentBy }: Filed): boolean {
  return consentBy < 0 || ledger.awaited.some(({ event }) => event === consentBy);
}

function placeOf({ by, madeOn, reservation }: ReservationStatus): string {
  return [by, madeOn, reservation].join("\0");
}

function statusOf(
  ledger: Ledger,
  held: Held,
  standing: ReservationStanding,
  others: readonly Bond[],
  day: Day,
): ReservationStatus {
  const { filed, slot } = held;
  const event = ledger.event(filed.event);
  const withdrawn = withdrawalsOf(ledger, filed, slot).some((each) => ledger.effect(each) <= day);
  return {
    reservation: eventId(event),
    by: ledger.id(slot),
    provisions: provisionsOf(event),
    madeOn: toDate(filed.madeOn),
    standing: withdrawn ? "withdrawn" : standing,
    towards: others
      .filter((other) => other.slot !== slot)
      .map((other) => towardsOne(ledger, held, other, day))
      .sort((x, y) => (x.participant < y.participant ? -1 : 1)),
  };
}

function towardsOne(ledger: Ledger, held: Held, other: Bond, day: Day): TowardsOne {
  const { effect, since, event } = towards(ledger, held, other, day);
  return {
    participant: ledger.id(other.slot),
    effect,
    since: toDate(since),
    event: event < 0 ? null : eventId(ledger.event(event)),
  };
}
