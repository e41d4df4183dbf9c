import type {
  CalendarDate,
  Change,
  ClauseDerivation,
  Derivation,
  Explanation,
  NextDate,
  ParticipantStatus,
  Projection,
  Relation,
  ReservationStatus,
  StatusReport,
  TerritorialApplication,
  TextStatus,
  TreatyStatus,
} from "../index.js";
import { type PlainDate, toPlainDate } from "./plain-date.js";

/** What a view of the engine gives, or a list of them. */
export type View =
  | StatusReport
  | TreatyStatus
  | ParticipantStatus
  | Change
  | NextDate
  | Explanation
  | ClauseDerivation
  | Derivation
  | Projection
  | TerritorialApplication
  | TextStatus
  | Relation
  | ReservationStatus
  | readonly View[];

/**
 * A view with a Temporal.PlainDate wherever it has a date. The expressions of the definition in a derivation stay as
 * they are written.
 */
export type WithPlainDates<T> = T extends CalendarDate
  ? PlainDate
  : T extends readonly (infer E)[]
    ? readonly WithPlainDates<E>[]
    : T extends object
      ? { readonly [K in keyof T]: K extends AsWritten ? T[K] : WithPlainDates<T[K]> }
      : T;

/**
 * A view with its dates as Temporal.PlainDate: a copy; what was given stays as it was. As JSON both are the same.
 *
 * Dates are found by their keys, so it takes views, whole or in lists, and not objects of one's own.
 *
 * @example
 * ```ts
 * import { compile, replay, treatyStatus } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 * import { withPlainDates } from "treaty-lifecycle/temporal";
 *
 * const { on, signature } = withPlainDates(treatyStatus(replay(compile(definition), events), "2026-11-24"));
 * signature.closesOn === null || on.until(signature.closesOn).days; // → 37
 * ```
 */
export function withPlainDates<V extends View>(view: V): WithPlainDates<V> {
  // The keys that are turned are those whose type is: a test compares them with the types of all views.
  return turn(view) as WithPlainDates<V>;
}

function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (AS_WRITTEN.some((each) => each === key)) return [key, child];
      return [
        key,
        typeof child === "string" && DATES.some((each) => each === key) ? toPlainDate(child) : turn(child),
      ];
    }),
  );
}

/** The keys under which views have dates. @internal */
export const DATES = [
  "acceptedOn",
  "adoptedOn",
  "closesOn",
  "conditionMetOn",
  "consentedOn",
  "correctedOn",
  "date",
  "earliestEntryIntoForce",
  "entryIntoForce",
  "from",
  "inForceFrom",
  "inForceUntil",
  "knownUntil",
  "objectionsUntil",
  "madeOn",
  "on",
  "opensOn",
  "proposedOn",
  "provisionallyFrom",
  "registeredOn",
  "signedOn",
  "since",
  "terminatedOn",
  "until",
] as const;

/** The keys under which a derivation repeats what the definition says. */
const AS_WRITTEN = ["expression", "tally", "is"] as const;

type AsWritten = (typeof AS_WRITTEN)[number];
