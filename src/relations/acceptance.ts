import type { Filed } from "../lifecycle/dossier.js";
import type { Ledger } from "../lifecycle/ledger.js";
import { communicatedOn, lastDayToObject } from "../lifecycle/reservations.js";
import { provisionsOf } from "../model/act-details.js";
import { type Day, NEVER } from "../model/day.js";
import { answered, answersBy, objectionOf } from "./answered.js";
import { bondsOf, wasParty } from "./bond.js";
import { type Found, meanwhile, unsaid, waiting } from "./effect.js";

/** A share of the parties has objected (R28): judged on the last day for objections. @internal */
export function refusedByShare(ledger: Ledger, filed: Filed, slot: number, day: Day): Found | null {
  const refusal = ledger.rules.definition.reservations?.refusal;
  const last = lastDayToObject(ledger, filed, -NEVER);
  if (refusal === undefined || last > day) return null;
  const on = ledger.rules.policies.refusingShare === "lastDay" ? last : communicatedOn(ledger, filed.notice);
  const parties = ledger.record.participants.flatMap((_, each) =>
    wasParty(ledger, each, on, day) ? [each] : [],
  );
  const objecting = parties.filter((each) => objectionOf(ledger, filed, [each], last).event >= 0);
  const [numerator, denominator] = refusal.share;
  if (objecting.length === 0 || objecting.length * denominator < parties.length * numerator) return null;
  return {
    effect: "notEstablished",
    since: last,
    event: -1,
    reasons: [
      { code: "refusedByShare", slot, on: last, article: refusal.article },
      { code: "consentContested", slot },
      unsaid(ledger, filed.notice, slot),
    ],
  };
}

/** The acceptance of all, or of the organ (R28, VCLT 20(2)-(3)). @internal */
export function acceptedTogether(ledger: Ledger, filed: Filed, slot: number, day: Day): Found | null {
  const rule = ledger.rules.definition.reservations?.acceptance;
  if (rule === undefined) return null;
  const { article } = rule;
  return rule.by === "organ"
    ? byOrgan(ledger, filed, slot, ledger.slotOf(rule.organ ?? ""), article)
    : byAll(ledger, filed, slot, day, article);
}

function byOrgan(ledger: Ledger, filed: Filed, slot: number, organ: number, article: string): Found {
  const act = answersBy(ledger, filed, [organ]).at(-1) ?? -1;
  if (act < 0)
    return {
      effect: "pending",
      since: filed.madeOn,
      event: -1,
      freeFrom: waiting(ledger, NEVER),
      reasons: [{ code: "awaitsOrgan", slot, article }, meanwhile(ledger)],
    };
  const on = ledger.day(act);
  const accepted = ledger.kind(act) === "reservationAccepted";
  return {
    effect: accepted ? "accepted" : "notEstablished",
    since: Math.max(on, filed.madeOn),
    event: act,
    freeFrom: accepted ? waiting(ledger, on) : -NEVER,
    reasons: [
      { code: accepted ? "acceptedByOrgan" : "refusedByOrgan", slot, on, event: act, article },
      accepted ? null : { code: "consentContested", slot },
    ],
  };
}

/** Of all that were bound in consent when it was made, and of those that came to be before the last of these accepted. */
function byAll(ledger: Ledger, filed: Filed, slot: number, day: Day, article: string): Found {
  let since = filed.madeOn;
  let asked = false;
  const others = ledger.record.participants
    .flatMap((_, each) => (each === slot ? [] : bondsOf(ledger, each, day).slice(-1)))
    .sort((a, b) => a.consentOn - b.consentOn);
  for (const bond of others) {
    if ((asked && bond.consentOn > since) || bond.until <= filed.madeOn) continue;
    const { effect, since: on, event } = answered(ledger, filed, slot, bond, day);
    if (effect === "objected" || effect === "opposed")
      return {
        effect: "notEstablished",
        since: on,
        event,
        reasons: [
          { code: "refusedByOne", slot: bond.slot, on, event, article },
          { code: "consentContested", slot },
        ],
      };
    since = Math.max(since, effect === "pending" ? NEVER : on);
    asked = true;
  }
  const open = !asked || since > day;
  return {
    effect: open ? "pending" : "accepted",
    since: open ? filed.madeOn : since,
    event: -1,
    freeFrom: waiting(ledger, open ? NEVER : since),
    reasons: [
      { code: open ? "awaitsAll" : "acceptedByAll", slot, article, ...(open ? {} : { on: since }) },
      open ? meanwhile(ledger) : null,
    ],
  };
}

/** What the treaty lists it authorizes, unless it says itself what objections do (VCLT 20(1)). @internal */
export function authorized(ledger: Ledger, { event, madeOn }: Filed, slot: number): Found | null {
  const { regime, objections, article } = ledger.rules.definition.reservations ?? {};
  const listed = regime === "onlyListed" && provisionsOf(ledger.event(event)).length > 0;
  return listed && objections === undefined
    ? { effect: "authorized", since: madeOn, event: -1, reasons: [{ code: "authorized", slot, article }] }
    : null;
}
