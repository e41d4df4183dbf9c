import type { Filed } from "../lifecycle/dossier.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { communicatedOn, lastDayToObject } from "../lifecycle/reservations.js";
import { opposesEntryIntoForce } from "../model/act-details.js";
import { type Day, NEVER } from "../model/day.js";
import { type Bond, lineOf } from "./bond.js";
import { type Found, lastDay, meanwhile, unsaid, waiting } from "./effect.js";

/** What the other has done, or left undone (R26, R27). @internal */
export function answered(ledger: Ledger, filed: Filed, slot: number, other: Bond, day: Day): Found {
  const line = lineOf(ledger, other, day);
  const slots = line.map((each) => each.slot);
  const received = Math.max(filed.madeOn, filed.late?.hasEffect === false ? filed.late.healedOn : -NEVER);
  const objection = objectionOf(ledger, filed, slots, day);
  if (objection.event >= 0) return objected(ledger, objection.event, other.slot, received);
  if (objection.withdrawal >= 0) {
    const since = Math.max(communicatedOn(ledger, objection.withdrawal), received);
    return {
      effect: "accepted",
      since,
      event: objection.withdrawal,
      freeFrom: objection.opposed ? since : waiting(ledger, objection.first),
      reasons: [
        { code: "objectionWithdrawn", slot: other.slot, on: since, event: objection.withdrawal },
        unsaid(ledger, objection.withdrawal, other.slot),
      ],
    };
  }
  const act =
    answersBy(ledger, filed, slots).find((each) => ledger.kind(each) === "reservationAccepted") ?? -1;
  if (act >= 0) {
    const since = Math.max(ledger.day(act), received);
    return {
      effect: "accepted",
      since,
      event: act,
      freeFrom: waiting(ledger, since),
      reasons: [{ code: "accepted", slot: other.slot, on: since, event: act }],
    };
  }
  return silent(ledger, filed, slot, other, line.at(-1)?.consentOn ?? other.consentOn, received, day);
}

/** An objection that stands: with the treaty in force between the two all the same, or not (R27). */
function objected(ledger: Ledger, event: number, slot: number, received: Day): Found {
  const { objections } = ledger.rules.definition.reservations ?? {};
  const opposes = objections?.effect === "notInForce" || opposesEntryIntoForce(ledger.event(event));
  const since = Math.max(ledger.day(event), received);
  const effect = opposes ? "opposed" : "objected";
  const article = opposes ? objections?.article : undefined;
  return {
    effect,
    since,
    event,
    freeFrom: opposes ? NEVER : waiting(ledger, since),
    reasons: [{ code: effect, slot, on: since, event, article }],
  };
}

/** Silence: an acceptance once the time is over, and until then open. */
function silent(
  ledger: Ledger,
  filed: Filed,
  slot: number,
  other: Bond,
  consentOn: Day,
  received: Day,
  day: Day,
): Found {
  const { objections } = ledger.rules.definition.reservations ?? {};
  const article = objections?.within === undefined ? undefined : objections.article;
  const last = lastDayToObject(ledger, filed, consentOn);
  const since = Math.max(last, received);
  const known = communicatedOn(ledger, filed.notice) <= day;
  if (known && since <= day)
    return {
      effect: "tacitlyAccepted",
      since,
      event: -1,
      freeFrom: waiting(ledger, since),
      reasons: [
        { code: "tacitlyAccepted", slot: other.slot, on: last, article },
        unsaid(ledger, filed.notice, slot),
      ],
    };
  return {
    effect: "pending",
    since: received,
    event: -1,
    freeFrom: waiting(ledger, NEVER),
    reasons: [
      { code: "pending", slot: other.slot, article, ...lastDay(ledger, filed, last, day) },
      unsaid(ledger, filed.notice, slot),
      meanwhile(ledger),
    ],
  };
}

/** Objections to a reservation and acceptances of it by some. @internal */
export function answersBy(ledger: Ledger, filed: Filed, slots: readonly number[]): number[] {
  return (ledger.dossier?.answers.get(filed.event) ?? []).filter(
    (each) =>
      slots.includes(ledger.record.slots[each] ?? -1) &&
      (ledger.kind(each) === "objection" || ledger.kind(each) === "reservationAccepted"),
  );
}

interface Objection {
  /** One that stands; -1 while there is none. */
  readonly event: number;
  /** The withdrawal of the last one, where none stands. */
  readonly withdrawal: number;
  /** One that was withdrawn had kept the treaty out of force. */
  readonly opposed: boolean;
  /** The day of the first. */
  readonly first: Day;
}

/** Objections by one of those who stand in one line, as they stand on a day; the withdrawal of one works on notice to the other (VCLT 22(3)(b)). @internal */
export function objectionOf(ledger: Ledger, filed: Filed, slots: readonly number[], day: Day): Objection {
  const prevents = ledger.rules.definition.reservations?.objections?.effect === "notInForce";
  let withdrawal = -1;
  let opposed = false;
  let first = NEVER;
  for (const event of answersBy(ledger, filed, slots)) {
    if (ledger.kind(event) !== "objection" || ledger.day(event) > day) continue;
    const over = (ledger.dossier?.answers.get(event) ?? []).find(
      (each) => communicatedOn(ledger, each) <= day,
    );
    if (over === undefined) return { event, withdrawal: -1, opposed, first };
    withdrawal = over;
    opposed ||= prevents || opposesEntryIntoForce(ledger.event(event));
    first = Math.min(first, ledger.day(event));
  }
  return { event: -1, withdrawal, opposed, first };
}
