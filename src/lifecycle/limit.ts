import type { EventKind } from "../model/event-kind.js";

/**
 * What the engine does not model, by kind of event: our limits, never a reproach to the record. Such an event
 * stands in the record and moves no date. @internal
 */
export const LIMITED = {
  reservation: "reservations",
  reservationConfirmed: "reservations",
  reservationWithdrawn: "reservations",
  reservationAccepted: "reservations",
  objection: "reservations",
  objectionWithdrawn: "reservations",
  accessionAccepted: "relations",
  accessionObjected: "relations",
  territorialExtension: "territories",
  territorialExclusion: "territories",
  amendmentProposed: "amendments",
  amendmentAdopted: "amendments",
  amendmentAccepted: "amendments",
  amendmentObjected: "amendments",
  amendmentOptedOut: "amendments",
  textCorrection: "corrections",
  extended: "extensions",
  declaration: "declarations",
  declarationWithdrawn: "declarations",
} as const satisfies Partial<Record<EventKind, string>>;

/**
 * What is recorded and not computed: the stable name of a limit.
 *
 * @useDeclaredType
 */
export type LimitCode = (typeof LIMITED)[keyof typeof LIMITED] | "suspensions" | "subjects";

/** @internal */
export function limitOf(kind: EventKind): LimitCode {
  const limited: Readonly<Partial<Record<EventKind, LimitCode>>> = LIMITED;
  if (kind === "operationSuspended" || kind === "operationResumed") return "suspensions";
  // An act that is modelled, on a territory or a part that the definition does not have.
  return limited[kind] ?? "subjects";
}
