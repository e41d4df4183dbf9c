import { type Day, NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import { take } from "./acts.js";
import type { Rules } from "./compile.js";
import { meetConditions } from "./conditions.js";
import { meetAwaited } from "./consenting.js";
import { settleEnds, settleExits, settleSuspension } from "./ends.js";
import { settleEntry, settleForce } from "./force.js";
import { heal } from "./healing.js";
import { Ledger } from "./ledger.js";
import type { EventRecord } from "./record.js";
import { settleReservations } from "./reservations.js";

/** One pass over a record, up to the horizon. @internal */
export function fold(
  rules: Rules,
  record: EventRecord,
  parents: ReadonlyMap<Id, Ledger>,
  horizon: Day,
): Ledger {
  const ledger = new Ledger(rules, record, parents);
  judge(ledger, 0, 0);
  return goOn(ledger, 0, horizon);
}

/**
 * Day by day: the events of a day are taken in their order, then the day is judged at its end, in fixed strata. Days
 * on which something changes by itself are on the agenda and judged like the others.
 */
function goOn(ledger: Ledger, from: number, horizon: Day): Ledger {
  const { days } = ledger.record;
  let next = from;
  for (;;) {
    const day: Day = Math.min(days[next] ?? NEVER, ledger.agenda[0] ?? NEVER);
    if (day === NEVER || day > horizon) return ledger;
    if (ledger.agenda[0] === day) {
      ledger.agenda.shift();
      ledger.changed = true;
    }
    ledger.today = day;
    const first = next;
    for (; days[next] === day; next++) take(ledger, next, day);
    judge(ledger, first, next);
  }
}

/**
 * The whole fold of a record that has grown by one event. Where no day has been judged that the event could touch, it
 * goes on from a copy of what was known. @internal
 */
export function foldGrown(known: Ledger, record: EventRecord): Ledger {
  const { rules, parents } = known;
  const isLater = (record.days.at(-1) ?? -NEVER) > known.today;
  const isNew = record.participants.length > known.record.participants.length;
  // What is filed of reservations names events by their numbers. With somebody new, other days may have to be judged: changes of membership, exits from a parent, the end of a State.
  const newcomer = record.known.at(-1);
  const goesBack =
    known.dossier !== null ||
    (isNew && (parents.size > 0 || newcomer?.isOrganization === true || (newcomer?.until ?? NEVER) < NEVER));
  return isLater && !goesBack
    ? goOn(known.copyFor(record), known.record.events.length, NEVER)
    : fold(rules, record, parents, NEVER);
}

/**
 * What stands at the end of the day: consents and conditions, entry into force, in force for whom, exits, ends. Each
 * stratum reads only what stands above it. An act that becomes regular on this day is a consent of this day.
 */
function judge(ledger: Ledger, first: number, next: number): void {
  // Under a treaty that has ended nothing comes about any more (R43).
  if (ledger.endOn(ledger.today) <= ledger.today) {
    ledger.changed = false;
    return;
  }
  if (ledger.awaited.length > 0) meetAwaited(ledger);
  if (ledger.changed) ledger.settleText();
  // What the day's own acts heal counts on that day; what hangs on entry into force is healed after it.
  healRefused(ledger, first, next);
  settle(ledger);
  if (ledger.changed) ledger.settleText();
  if (healRefused(ledger, first, next)) settle(ledger);
  if (ledger.dossier !== null) settleReservations(ledger);
  if (!ledger.changed) return;
  settleExits(ledger);
  meetConditions(ledger, "after");
  settleSuspension(ledger);
  settleEnds(ledger);
  ledger.settleText();
  ledger.changed = false;
}

function healRefused(ledger: Ledger, first: number, next: number): boolean {
  return ledger.refused.size > 0 && heal(ledger, ledger.record.slots.slice(first, next));
}

function settle(ledger: Ledger): void {
  for (let regime = 0; regime < ledger.entries.length; regime++) {
    meetConditions(ledger, "entry", regime);
    if (ledger.changed) settleEntry(ledger, regime);
    settleForce(ledger, regime);
  }
}
