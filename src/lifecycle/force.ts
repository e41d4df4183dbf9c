import { latestOf } from "../clauses/latest-earliest.js";
import { type Reckoning, reckoned, WAITING } from "../clauses/reckoning.js";
import type { Joining } from "../definition/regime.js";
import { type Day, NEVER } from "../model/day.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** When a regime enters into force (R9, VCLT 24(1)). A date stands once it is certain. @internal */
export function settleEntry(ledger: Ledger, index: number): void {
  const regime = ledger.rules.regimes[index];
  if (regime === undefined || ledger.adoption === WAITING) return;
  if (index === 0) settleProvisional(ledger);
  if (ledger.entryOf(index).since <= ledger.today) return;
  const entry = ledger.evaluate(regime.entry.when, index);
  ledger.entries[index] = entry;
  ledger.schedule(entry.since);
  ledger.schedule(entry.on);
}

/** Provisional entry into force, a state of its own before the definitive one, and the end of applying provisionally (R31). */
function settleProvisional(ledger: Ledger): void {
  const { provisional } = ledger.rules.definition;
  if (provisional?.until !== undefined) ledger.provisionalEnd = ledger.evaluate(provisional.until);
  if (provisional?.entry === undefined || ledger.provisionalEntry.since <= ledger.today) return;
  ledger.provisionalEntry = ledger.evaluate(provisional.entry.when);
  ledger.schedule(ledger.provisionalEntry.since);
  ledger.schedule(ledger.provisionalEntry.on);
}

/** For whom it is in force, and from when. @internal */
export function settleForce(ledger: Ledger, regime: number): void {
  const bound = ledger.bound[regime] ?? [];
  const entry = ledger.entryOf(regime);
  if (bound.length > 0 && entry.since <= ledger.today) {
    ledger.bound[regime] = bound.filter((slot) => !settleFor(ledger, slot, regime, entry));
  }
}

/** Whether the day from which a participant is bound could be found, or need not be. */
function settleFor(ledger: Ledger, slot: number, regime: number, entry: Reckoning): boolean {
  if (ledger.get(slot, ROW.consentOn, regime) === NEVER) return true;
  const consent = ledger.consentOn(slot, regime);
  if (consent > ledger.today) {
    ledger.schedule(consent);
    return false;
  }
  const date = notBelow(ledger, slot, regime, dateFor(ledger, slot, regime, entry, consent));
  if (date.on === NEVER) return false;
  // One that has ceased to exist meanwhile goes on counting, and is bound no more (R44).
  if (date.on >= ledger.get(slot, ROW.until)) return true;
  ledger.set(slot, ROW.from, date.on, regime);
  ledger.set(slot, ROW.fromSince, date.since, regime);
  if (ledger.rules.countsAnew || ledger.refusedOrganizations.size > 0) {
    ledger.schedule(date.on);
    if (date.on <= ledger.today) ledger.changed = true;
  }
  return true;
}

/** Nobody is bound before the floor that the regime sets for each, nor anew before it has left (R42). */
function notBelow(ledger: Ledger, slot: number, regime: number, date: Reckoning): Reckoning {
  const floor = ledger.rules.regimes[regime]?.floor;
  let { on } = date;
  for (const each of ledger.stints)
    if (each.slot === slot && each.regime === regime && each.from < each.until) on = Math.max(on, each.until);
  const own = on === date.on ? date : reckoned(on, date.since);
  return floor === undefined ? own : latestOf([own, ledger.evaluate(floor.when, regime, slot)]);
}

/** From when a regime is in force for one participant (R21-R23, VCLT 24(3)). */
function dateFor(ledger: Ledger, slot: number, regime: number, entry: Reckoning, consent: Day): Reckoning {
  const by = ledger.get(slot, ROW.consentBy, regime);
  const certain = Math.max(consent, entry.since);
  if (ledger.kind(by) === "succession") return reckoned(Math.max(ledger.effect(by), entry.on), certain);
  const { joining } = ledger.rules.regimes[regime] ?? {};
  if (!joinsLater(joining, consent, entry, ledger.thresholdOf(regime))) return reckoned(entry.on, certain);
  if (joining === undefined) return reckoned(consent, certain);
  const own = ledger.evaluate(joining.when, regime, slot, by);
  return own.on === NEVER ? own : reckoned(Math.max(own.on, entry.on), Math.max(own.since, certain));
}

/** Whether it deposited after the day from which later parties have a date of their own; that day itself is not after (R22). @internal */
export function joinsLater(
  joining: Joining | undefined,
  consent: Day,
  entry: Reckoning,
  threshold: Day,
): boolean {
  return consent > (joining?.startsAt === "threshold" ? threshold : entry.on);
}
