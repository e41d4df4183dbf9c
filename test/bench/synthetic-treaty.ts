import type { DateText, TreatyEvent } from "../../src/index.js";
import { register } from "./built.js";

/** Numbers in [0, 1), the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** States of the register that existed when the treaty was adopted and still do; invented ones where a treaty needs more. */
const STATES: string[] = register.participants
  .filter(
    ({ kind, from, until }) =>
      kind === "state" && until === undefined && !(from !== undefined && from > "2000"),
  )
  .map(({ id }) => id)
  .sort();
const SUCCESSORS_OF_SIGNATURE = [
  "ratification",
  "ratification",
  "ratification",
  "acceptance",
  "approval",
] as const;

const ADOPTION = Date.UTC(2000, 0, 15);
const OPENING = 46;
const CLOSING = OPENING + 730;
const LAST_DEPOSIT = 7_000;
/** By then every treaty that will ever enter into force has done so. */
const FIRST_NOTICE = 7_200;
const LAST_DAY = 8_000;
/** How many instruments bring the treaty into force. */
const THRESHOLD = 40;

/** Every event lies before it. */
export const AFTERWARDS: DateText = "2030-01-01";
/** A day in the middle of the record. */
export const MIDWAY: DateText = "2009-06-15";

/**
 * The record of one treaty: signatures, half of them on the day of opening, deposits with or without signature, a few
 * withdrawals of parties. Sorted by date, on one day by kind and participant, as a depositary lists them.
 */
export function syntheticTreaty(size: number, random: () => number): TreatyEvent[] {
  const deposits = Math.round(size * 0.56);
  const notices = deposits < THRESHOLD ? 0 : Math.max(2, Math.round(size * 0.04));
  const signatures = size - deposits - notices;
  const actors = sample(Math.max(signatures, deposits), random);
  const days: [day: number, event: Omit<TreatyEvent, "date">][] = [];

  const signedOn = actors.slice(0, signatures).map((participant) => {
    const day = random() < 0.5 ? OPENING : between(OPENING, CLOSING, random);
    days.push([day, { kind: "signature", participant }]);
    return day;
  });
  // Some of those who signed never deposit, some of those who deposit never signed.
  const depositors = signatures < deposits ? actors : actors.slice(-deposits);
  depositors.slice(0, deposits).forEach((participant) => {
    const signed = signedOn[actors.indexOf(participant)];
    const kind =
      signed === undefined
        ? "accession"
        : (SUCCESSORS_OF_SIGNATURE[between(0, SUCCESSORS_OF_SIGNATURE.length - 1, random)] ?? "ratification");
    days.push([between((signed ?? OPENING) + 1, LAST_DEPOSIT, random), { kind, participant }]);
  });
  for (const participant of depositors.slice(0, notices)) {
    days.push([between(FIRST_NOTICE, LAST_DAY, random), { kind: "withdrawalNotified", participant }]);
  }
  const rank = { signature: 0, withdrawalNotified: 2 } as Readonly<Record<string, number>>;
  days.sort(
    ([day, one], [otherDay, other]) =>
      day - otherDay ||
      (rank[one.kind] ?? 1) - (rank[other.kind] ?? 1) ||
      ((one.participant ?? "") < (other.participant ?? "") ? -1 : 1),
  );
  // Written out: V8 gives every object that is spread and then grows a shape of its own, which no parsed event has.
  return days.map(
    ([day, { kind, participant }]) => ({ kind, participant, date: dateOf(day) }) as TreatyEvent,
  );
}

/** The same events in no order. */
export function shuffled(events: readonly TreatyEvent[], random: () => number): TreatyEvent[] {
  const mixed = [...events];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = between(0, i, random);
    [mixed[i], mixed[j]] = [mixed[j] as TreatyEvent, mixed[i] as TreatyEvent];
  }
  return mixed;
}

/** Events with all that a careful record says of them. */
export function documented(events: readonly TreatyEvent[]): TreatyEvent[] {
  return events.map((event, number) => ({
    id: `C.N.${number + 1}.TREATIES`,
    ...event,
    knownOn: event.date ?? AFTERWARDS,
    source: {
      title: `Depositary notification C.N.${number + 1}.TREATIES`,
      url: `https://treaties.example.org/doc/CN/C.N.${number + 1}-Eng.pdf`,
      readOn: "2025-11-19",
      verified: true,
    },
    note: "The instrument was received in due form and circulated on the same day.",
  }));
}

function sample(count: number, random: () => number): string[] {
  const all = [...STATES];
  for (let i = all.length; i < count; i++) all.push(`X${String(i).padStart(5, "0")}`);
  for (let i = 0; i < count; i++) {
    const j = between(i, all.length - 1, random);
    [all[i], all[j]] = [all[j] as string, all[i] as string];
  }
  return all.slice(0, count);
}

function between(from: number, to: number, random: () => number): number {
  return from + Math.floor(random() * (to - from + 1));
}

function dateOf(day: number): DateText {
  return new Date(ADOPTION + day * 86_400_000).toISOString().slice(0, 10) as DateText;
}
