import { predecessorOf } from "../model/act-details.js";
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
