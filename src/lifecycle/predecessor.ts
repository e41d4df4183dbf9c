import { predecessorOf } from "../model/act-details.js";
import { NEVER } from "../model/day.js";
import type { Id } from "../model/id.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/**
 * To whose place in the treaty a successor succeeded: to that of the one which the notification names, or of the only
 * one known. Null where that cannot be told (R44). @internal
 */
export function predecessorNamed(ledger: Ledger, succession: number): Id | null {
  const event = ledger.event(succession);
  const [known, ...others] = ledger.rules.predecessors.get(event.participant ?? "") ?? [];
  return predecessorOf(event) ?? (others.length === 0 ? (known?.id ?? null) : null);
}

/** Its number; -1 where the participant is no successor, or to whom it succeeded cannot be told. @internal */
export function predecessorIn(
  ledger: Ledger,
  slot: number,
  by: number = ledger.get(slot, ROW.consentBy),
): number {
  const id = by >= 0 && ledger.kind(by) === "succession" ? predecessorNamed(ledger, by) : null;
  return id === null ? -1 : ledger.slotOf(id);
}

/**
 * The number of a predecessor whose being bound the successor goes on with, since it came about by separation,
 * dissolution or union; -1 of a newly independent State, which consents for itself, and where that is not known. @internal
 */
export function predecessorContinuing(ledger: Ledger, slot: number): number {
  const before = predecessorIn(ledger, slot);
  if (before < 0 || ledger.get(before, ROW.consentOn) >= NEVER) return -1;
  const known = ledger.rules.predecessors.get(ledger.id(slot)) ?? [];
  const how = known.find(({ id }) => id === ledger.id(before))?.how;
  return how === undefined || how === "newlyIndependent" ? -1 : before;
}
