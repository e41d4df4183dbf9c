import { holds } from "../clauses/condition.js";
import { WAITING } from "../clauses/reckoning.js";
import type { When } from "../clauses/when.js";
import { NEVER } from "../model/day.js";
import { addPeriod } from "../model/period.js";
import type { Watch } from "./compile.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** The conditions for which clauses of a stratum wait, as they stand at the end of the day (R15). @internal */
export function meetConditions(ledger: Ledger, stage: Watch["stage"], regime?: number): void {
  const { watches } = ledger.rules;
  if (!(ledger.adoption.on <= ledger.today)) return;
  for (let i = 0; i < watches.length; i++) {
    const watch = watches[i];
    if (watch === undefined || watch.stage !== stage || (regime !== undefined && watch.regime !== regime))
      continue;
    const met = ledger.metOn[i] ?? NEVER;
    ledger.speakOf(watch.regime, -1, -1);
    if ("first" in watch.node) {
      if (met === NEVER) {
        if (begins(ledger, watch.node.from, watch.regime) && holds(watch.node.first, ledger, ledger.today))
          meet(ledger, i);
      } else if (ledger.rules.policies.withdrawnAfterThreshold === "reopens") reopen(ledger, i, watch);
    } else lasts(ledger, i, watch.node, watch.regime, met);
  }
}

/** Whether the day from which a condition counts has come. */
function begins(ledger: Ledger, from: When<"treaty"> | undefined, regime: number): boolean {
  if (from === undefined) return true;
  const { on } = ledger.evaluate(from, regime);
  ledger.schedule(on);
  return on <= ledger.today;
}

function meet(ledger: Ledger, index: number): void {
  const node = ledger.rules.watches[index]?.node;
  if (node === undefined) return;
  const condition = "first" in node ? node.first : node.lasting;
  ledger.metOn[index] = ledger.today;
  ledger.metCount[index] = "tally" in condition ? ledger.tally(condition.tally, ledger.today) : Number.NaN;
  ledger.changed = true;
}

/** A condition that must hold without a break: it begins to, or it breaks before its period is over. */
function lasts(
  ledger: Ledger,
  index: number,
  node: Extract<Watch["node"], { readonly lasting: unknown }>,
  regime: number,
  met: number,
): void {
  const over = met < NEVER && (node.period === undefined ? met : addPeriod(met, node.period)) <= ledger.today;
  if (over || (met === NEVER && !begins(ledger, node.from, regime))) return;
  const stands = holds(node.lasting, ledger, ledger.today);
  if (stands && met === NEVER) {
    meet(ledger, index);
    if (node.period !== undefined) ledger.schedule(addPeriod(ledger.today, node.period));
  } else if (!stands && met < NEVER) {
    ledger.metOn[index] = NEVER;
    ledger.changed = true;
  }
}

/** An instrument was withdrawn after the threshold, and the definition lets the count begin again (R12). */
function reopen(ledger: Ledger, index: number, { node, regime }: Watch): void {
  const entry = ledger.entries[regime] ?? WAITING;
  if (!("first" in node) || entry.on <= ledger.today || holds(node.first, ledger, ledger.today)) return;
  ledger.metOn[index] = NEVER;
  ledger.entries[regime] = WAITING;
  ledger.changed = true;
  for (let slot = 0; slot < ledger.record.participants.length; slot++) {
    if (ledger.get(slot, ROW.from, regime) === NEVER) continue;
    ledger.set(slot, ROW.from, NEVER, regime);
    ledger.set(slot, ROW.fromSince, NEVER, regime);
    ledger.bound[regime]?.push(slot);
  }
}
