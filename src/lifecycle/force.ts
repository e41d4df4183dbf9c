import { type Reckoning, WAITING } from "../clauses/reckoning.js";
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
  const bound = ledger.bound[regime];
  const entry = ledger.entryOf(regime);
  if (bound === undefined || bound.length === 0 || entry.since > ledger.today) return;
  const start = laterFrom(ledger, regime);
  const left: number[] = [];
  for (const slot of bound) if (!settleFor(ledger, slot, regime, entry, start)) left.push(slot);
  ledger.bound[regime] = left;
}

/** The day after which a deposit is a later one, with a date of its own; that day itself is not after (R22). @internal */
export function laterFrom(ledger: Ledger, regime: number): Day {
  const { joining } = ledger.rules.regimes[regime] ?? {};
  return joining?.startsAt === "threshold" ? ledger.thresholdOf(regime) : ledger.entryOf(regime).on;
}

/** Whether the day from which a participant is bound could be found, or need not be (R21-R23, R42, VCLT 24(3)). */
function settleFor(ledger: Ledger, slot: number, regime: number, entry: Reckoning, start: Day): boolean {
  if (ledger.get(slot, ROW.consentOn, regime) === NEVER) return true;
  const consent = ledger.consentOn(slot, regime);
  if (consent > ledger.today) {
    ledger.schedule(consent);
    return false;
  }
  const by = ledger.get(slot, ROW.consentBy, regime);
  const { joining, floor } = ledger.rules.regimes[regime] ?? {};
  let on = entry.on;
  // One whose instrument has waited, for its day or for what it lacked, is bound no sooner known than now.
  let since = Math.max(consent, entry.since, ledger.today);
  if (ledger.kind(by) === "succession") on = Math.max(ledger.effect(by), on);
  else if (consent > start) {
    const own = joining === undefined ? undefined : ledger.evaluate(joining.when, regime, slot, by);
    on = own === undefined ? consent : Math.max(own.on, on);
    since = Math.max(own?.since ?? consent, since);
  }
  // Nobody is bound anew before it has left.
  for (const each of ledger.stintsOf(slot))
    if (each.regime === regime && each.from < each.until) on = Math.max(on, each.until);
  if (floor !== undefined) {
    const least = ledger.evaluate(floor.when, regime, slot);
    on = Math.max(on, least.on);
    since = Math.max(since, least.since);
  }
  if (on >= NEVER) return false;
  // One that has ceased to exist meanwhile goes on counting, and is bound no more (R44).
  if (on >= ledger.get(slot, ROW.until)) return true;
  ledger.set(slot, ROW.from, on, regime);
  ledger.set(slot, ROW.fromSince, since, regime);
  if (ledger.rules.countsAnew || ledger.refusedOrganizations.size > 0) {
    ledger.schedule(on);
    if (on <= ledger.today) ledger.changed = true;
  }
  return true;
}
