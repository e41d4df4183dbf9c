import type { Ledger } from "../lifecycle/ledger.js";
import { predecessorIn } from "../lifecycle/predecessor.js";
import { ROW } from "../lifecycle/row.js";
import { type Day, NEVER } from "../model/day.js";

/** One consent of a participant and the time for which it binds, as far as certain on a day. @internal */
export interface Bond {
  readonly slot: number;
  readonly consentOn: Day;
  readonly consentBy: number;
  /** {@link NEVER} where the day is not certain. */
  readonly from: Day;
  /** First day on which it is over: by its own exit or with the treaty. */
  readonly until: Day;
  readonly untilBy: number;
}

/** The consents of a participant in order, those without effect left out (R42). @internal */
export function bondsOf(ledger: Ledger, slot: number, day: Day): Bond[] {
  if (slot < 0) return [];
  const end = ledger.endOn(day);
  const bonds: Bond[] = ledger
    .stintsOf(slot)
    .filter((each) => each.regime === 0 && each.from < each.until)
    .map((each) => ({ ...each, slot, until: Math.min(each.until, end) }));
  const get = (column: (typeof ROW)[keyof typeof ROW]): number => ledger.get(slot, column);
  if (get(ROW.consentOn) <= day) {
    const until = get(ROW.untilSince) <= day ? get(ROW.until) : NEVER;
    bonds.push({
      slot,
      consentOn: get(ROW.consentOn),
      consentBy: get(ROW.consentBy),
      from: get(ROW.fromSince) <= day ? get(ROW.from) : NEVER,
      until: Math.min(until, end),
      untilBy: until <= end ? get(ROW.untilBy) : -1,
    });
  }
  return bonds;
}

/** Whether a participant was a party on a day, as far as certain on another. @internal */
export function wasParty(ledger: Ledger, slot: number, on: Day, day: Day): boolean {
  return bondsOf(ledger, slot, day).some((bond) => bond.from <= on && on < bond.until);
}

/**
 * A bond and those into whose place it came, by succession: what a predecessor answered to the reservations of others
 * is taken as its successor's (R49). @internal
 */
export function lineOf(ledger: Ledger, bond: Bond, day: Day): readonly [Bond, ...Bond[]] {
  const line: [Bond, ...Bond[]] = [bond];
  for (let next = earlier(ledger, bond, day); next !== undefined; next = earlier(ledger, next, day)) {
    if (line.some(({ slot }) => slot === next?.slot)) break;
    line.push(next);
  }
  return line;
}

function earlier(ledger: Ledger, { slot, consentBy }: Bond, day: Day): Bond | undefined {
  return bondsOf(ledger, predecessorIn(ledger, slot, consentBy), day).at(-1);
}
