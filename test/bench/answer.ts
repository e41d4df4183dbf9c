import { isDeepStrictEqual } from "node:util";
import type { TreatyEvent } from "../../src/index.js";

/** What every candidate finds out from the events of one treaty. Dates are ISO text. */
export interface Answer {
  readonly conditionMetOn: string | null;
  readonly entryIntoForce: string | null;
  readonly participants: Iterable<Dates>;
}

/** The dates of one participant; `inForceUntil` is the first day on which it is no longer bound. */
export interface Dates {
  readonly participant: string;
  readonly signedOn: string | null;
  readonly consentedOn: string | null;
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
}

export type Candidate = (events: readonly TreatyEvent[]) => Answer;

/** Reads every date, so that none can be left uncomputed: how many there are. */
export function datesIn({ participants }: Answer): number {
  let dates = 0;
  for (const { signedOn, consentedOn, inForceFrom, inForceUntil } of participants) {
    if (signedOn !== null) dates++;
    if (consentedOn !== null) dates++;
    if (inForceFrom !== null) dates++;
    if (inForceUntil !== null) dates++;
  }
  return dates;
}

/** The candidates differ: the benchmark measures nothing. */
export class AnswersDiffer extends Error {
  override readonly name = "AnswersDiffer";
}

/** Throws {@link AnswersDiffer} unless all say the same of these events. */
export function assertSame(
  candidates: Readonly<Record<string, Candidate>>,
  events: readonly TreatyEvent[],
): void {
  const [first, ...others] = Object.entries(candidates);
  if (first === undefined) return;
  const expected = plain(first[1](events));
  for (const [name, candidate] of others) {
    const found = plain(candidate(events));
    if (isDeepStrictEqual(found, expected)) continue;
    const at = found.participants.findIndex((each, i) => !isDeepStrictEqual(each, expected.participants[i]));
    throw new AnswersDiffer(
      `${name} and ${first[0]} differ on ${events.length} events:\n${show(found, at)}\n${show(expected, at)}`,
    );
  }
}

function plain({ conditionMetOn, entryIntoForce, participants }: Answer) {
  const dates = Array.from(
    participants,
    ({ participant, signedOn, consentedOn, inForceFrom, inForceUntil }) => ({
      participant,
      signedOn,
      consentedOn,
      inForceFrom,
      inForceUntil,
    }),
  );
  dates.sort((a, b) => (a.participant < b.participant ? -1 : 1));
  return { conditionMetOn, entryIntoForce, participants: dates };
}

function show(
  { conditionMetOn, entryIntoForce, participants }: ReturnType<typeof plain>,
  at: number,
): string {
  return JSON.stringify({
    conditionMetOn,
    entryIntoForce,
    participants: participants.length,
    differing: participants[at],
  });
}
