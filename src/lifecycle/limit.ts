import type { EventKind } from "../model/event-kind.js";

/**
 * What the engine does not model, by kind of event: our limits, never a reproach to the record. Such an event
 * stands in the record and moves no date. @internal
 */
export const LIMITED: Readonly<Partial<Record<EventKind, LimitCode>>> = {
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
};

/** What is recorded and not computed: the stable name of a limit. */
export type LimitCode =
  | "reservations"
  | "relations"
  | "territories"
  | "amendments"
  | "corrections"
  | "extensions"
  | "declarations"
  | "suspensions";
