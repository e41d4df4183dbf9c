import { type Day, NEVER } from "../model/day.js";

/**
 * What is known of one participant in one regime: integers in columns, of which only those are made that something is
 * written to. Days are {@link NEVER} while there is none, events are numbers in the record and -1. @internal
 */
export const ROW = {
  /** Day from which it counts as a signatory, and the event. */
  signedOn: 0,
  signedBy: 1,
  /** Signature ad referendum that waits to be confirmed. */
  adReferendumBy: 2,
  /** Day from which its consent to be bound is established, and the event. */
  consentOn: 3,
  consentBy: 4,
  /** First day on which the regime is in force for it, and the day from which that was certain. */
  from: 5,
  fromSince: 6,
  /** First day on which it is no longer, since when that is certain, and the notice or other event. */
  until: 7,
  untilSince: 8,
  untilBy: 9,
  /** Provisional application: first day, first day on which it is over, and the events. */
  provisionalFrom: 10,
  provisionalBy: 11,
  provisionalUntil: 12,
  provisionalUntilBy: 13,
  /** Day on which it declared that it does not intend to become a party. */
  intentionOn: 14,
} as const;

/** @internal */
export type Column = (typeof ROW)[keyof typeof ROW];

/** @internal */
export const WIDTH = 15;

/** Columns that hold the number of an event; the others hold days. @internal */
export const EVENT_COLUMNS: readonly number[] = [
  ROW.signedBy,
  ROW.adReferendumBy,
  ROW.consentBy,
  ROW.untilBy,
  ROW.provisionalBy,
  ROW.provisionalUntilBy,
];

/** Columns that hold days. @internal */
export const DAY_COLUMNS: readonly number[] = Object.values(ROW).filter(
  (column) => !EVENT_COLUMNS.includes(column),
);

/** What stands in each column before anything has happened. @internal */
export const EMPTY: readonly number[] = Object.values(ROW).map((column) =>
  EVENT_COLUMNS.includes(column) ? -1 : NEVER,
);

/** As many as most treaties have participants: a column is a slice of one of these. */
const LENGTH = 256;
const NO_DAYS: readonly number[] = Array.from({ length: LENGTH }, () => NEVER);
const NO_EVENTS: readonly number[] = Array.from({ length: LENGTH }, () => -1);

/** A column for so many participants. Plain numbers: a typed array costs more to make than most records to read. @internal */
export function emptyColumn(column: number, length: number): number[] {
  const empty = EMPTY[column] ?? NEVER;
  return length <= LENGTH
    ? (empty === NEVER ? NO_DAYS : NO_EVENTS).slice(0, length)
    : new Array<number>(length).fill(empty);
}

/** A time of being bound that is over, or an instrument that was withdrawn before it had effect. @internal */
export interface Stint {
  readonly regime: number;
  readonly slot: number;
  readonly consentOn: Day;
  readonly consentBy: number;
  readonly from: Day;
  readonly fromSince: Day;
  /** First day on which it was over. */
  readonly until: Day;
  readonly untilSince: Day;
  readonly untilBy: number;
}
