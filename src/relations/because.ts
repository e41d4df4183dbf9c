import type { Ledger } from "../lifecycle/ledger.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { toDate } from "../model/calendar-date.js";
import type { Day } from "../model/day.js";
import { eventId } from "../model/event-id.js";
import type { Id } from "../model/id.js";

/** One reason for what is said of two parties: plain JSON. Codes are stable, the words of `says` are not. */
export interface Reason {
  readonly code: ReasonCode;
  /** The rule of the list of rules in the documentation. */
  readonly rule: string;
  /** Of the treaty, or of the Vienna Convention on the Law of Treaties (VCLT). */
  readonly article: string;
  readonly says: string;
  /** Of whom it speaks. */
  readonly participant: Id | null;
  /** The day from which it is so, or the last day of a time that runs. */
  readonly date: CalendarDate | null;
  /** The event on which it rests. */
  readonly event: Id | null;
  /** The reservation of which it speaks. */
  readonly reservation: Id | null;
}

const REASONS = {
  bound: { rule: "R30", article: "", says: "the treaty is in force for it from this day" },
  notBound: { rule: "R30", article: "", says: "the treaty is not in force for it" },
  left: { rule: "R38", article: "", says: "the treaty is no longer in force for it from this day" },
  ended: { rule: "R43", article: "", says: "the treaty ends" },
  suspended: {
    rule: "R43",
    article: "VCLT 57",
    says: "operation is suspended; the treaty is still in force",
  },
  between: { rule: "R30", article: "VCLT 2(1)(g)", says: "it is in force between the two from this day" },
  accessionAccepted: { rule: "R30", article: "", says: "it accepted the accession of the other" },
  accessionNotAccepted: {
    rule: "R30",
    article: "",
    says: "it has not accepted the accession of the other, which has no effect between them",
  },
  accessionUnopposed: {
    rule: "R30",
    article: "",
    says: "it did not object to the accession of the other in time",
  },
  accessionRuns: {
    rule: "R30",
    article: "",
    says: "it can object to the accession of the other up to this day",
  },
  accessionOpposed: {
    rule: "R30",
    article: "",
    says: "it objected to the accession of the other, which has no effect between them",
  },
  accessionObjectionWithdrawn: {
    rule: "R30",
    article: "",
    says: "it withdrew its objection to the accession of the other",
  },
  notPermitted: { rule: "R25", article: "VCLT 19", says: "the treaty does not admit its reservation" },
  notConfirmed: {
    rule: "R25",
    article: "VCLT 23(2)",
    says: "it did not confirm the reservation when consenting to be bound",
  },
  provisionsUnsaid: {
    rule: "R25",
    article: "VCLT 19",
    says: "the record does not say to which provisions its reservation relates; whether the treaty admits it is not derivable",
  },
  consentContested: {
    rule: "R25",
    article: "VCLT 19-21",
    says: "whether its consent stands without the reservation or falls with it is contested; it is taken as received and not decided here",
  },
  lateRuns: {
    rule: "R29",
    article: "practice",
    says: "its reservation came after its consent and is received if no contracting State objects up to this day",
  },
  lateStopped: {
    rule: "R29",
    article: "practice",
    says: "its reservation came after its consent, and a contracting State objected",
  },
  lateReceived: {
    rule: "R29",
    article: "practice",
    says: "its reservation came after its consent and was received, since no contracting State objected",
  },
  inherited: {
    rule: "R49",
    article: "VCLT-78 20(1)",
    says: "as a successor it is taken to maintain the reservation of its predecessor",
  },
  predecessorUnknown: {
    rule: "R49",
    article: "VCLT-78 20(1)",
    says: "to whose place it succeeded cannot be told; whether it maintains reservations is not derivable",
  },
  withdrawn: { rule: "R49", article: "VCLT 22(3)(a)", says: "it withdrew its reservation" },
  withdrawalUnknown: {
    rule: "R49",
    article: "VCLT 22(3)(a)",
    says: "it withdrew its reservation, of which the other has no notice yet",
  },
  refusedByShare: {
    rule: "R28",
    article: "",
    says: "so many parties objected that its reservation is not permitted (policy refusingShare)",
  },
  acceptedByAll: { rule: "R28", article: "VCLT 20(2)", says: "all have accepted its reservation" },
  awaitsAll: { rule: "R28", article: "VCLT 20(2)", says: "not all have accepted its reservation yet" },
  refusedByOne: {
    rule: "R28",
    article: "VCLT 20(2)",
    says: "its reservation needs the acceptance of all, and one has objected",
  },
  acceptedByOrgan: {
    rule: "R28",
    article: "VCLT 20(3)",
    says: "the competent organ accepted its reservation",
  },
  awaitsOrgan: {
    rule: "R28",
    article: "VCLT 20(3)",
    says: "the competent organ has not accepted its reservation yet",
  },
  refusedByOrgan: { rule: "R28", article: "VCLT 20(3)", says: "the competent organ refused its reservation" },
  authorized: {
    rule: "R26",
    article: "VCLT 20(1)",
    says: "the treaty itself authorizes the reservation; it needs no acceptance, and an objection changes nothing",
  },
  accepted: { rule: "R26", article: "VCLT 20(4)(a)", says: "it accepted the reservation of the other" },
  tacitlyAccepted: {
    rule: "R26",
    article: "VCLT 20(5)",
    says: "it is taken to have accepted the reservation of the other: up to this day it raised no objection",
  },
  pending: {
    rule: "R26",
    article: "VCLT 20(5)",
    says: "it has neither accepted the reservation of the other nor objected, and still can up to this day",
  },
  inForceMeanwhile: {
    rule: "R26",
    article: "VCLT 20(4)(a)",
    says: "meanwhile the treaty counts as in force between the two (policy unansweredReservation)",
  },
  notInForceMeanwhile: {
    rule: "R26",
    article: "VCLT 20(4)(a)",
    says: "until then the treaty is not in force between the two (policy unansweredReservation)",
  },
  communicationUnsaid: {
    rule: "R26",
    article: "VCLT 20(5)",
    says: "the record does not say when the depositary communicated it: time is counted from the day of the act",
  },
  objected: {
    rule: "R27",
    article: "VCLT 20(4)(b), 21(3)",
    says: "it objected, not to the treaty's being in force between the two: the provisions do not apply to the extent of the reservation",
  },
  opposed: {
    rule: "R27",
    article: "VCLT 20(4)(b)",
    says: "it objected, and the treaty is not in force between the two",
  },
  objectionWithdrawn: {
    rule: "R49",
    article: "VCLT 22(3)(b)",
    says: "it withdrew its objection, which leaves the reservation accepted",
  },
} as const satisfies Record<
  string,
  { readonly rule: `R${number}`; readonly article: string; readonly says: string }
>;

/**
 * The stable name of a reason.
 *
 * @useDeclaredType
 */
export type ReasonCode = keyof typeof REASONS;

/** Of what a reason speaks, as numbers of the ledger. @internal */
export interface About {
  readonly slot?: number;
  readonly on?: Day;
  readonly event?: number;
  readonly reservation?: number;
  /** The treaty's own article, where it has one; otherwise that of the Vienna Convention. */
  readonly article?: string | undefined;
}

/** @internal */
export function reason(ledger: Ledger, code: ReasonCode, about: About): Reason {
  const { rule, article, says } = REASONS[code];
  const { slot = -1, on, event = -1, reservation = -1 } = about;
  return {
    code,
    rule,
    article: about.article ?? article,
    says,
    participant: slot < 0 ? null : ledger.id(slot),
    date: on === undefined ? null : toDate(on),
    event: event < 0 ? null : eventId(ledger.event(event)),
    reservation: reservation < 0 ? null : eventId(ledger.event(reservation)),
  };
}
