import type { Day } from "../model/day.js";

/**
 * Why an act is not admitted, or not in due form: the code, the rule of the list of rules in the documentation,
 * and the words. It is no finding that the act is void: the act has no effect unless the record marks it as
 * received by the depositary, and a later event may heal it.
 */
export const IRREGULARITIES = {
  beforeAdoption: {
    rule: "R4",
    says: "the text was not yet adopted; final clauses apply from adoption (VCLT 24(4))",
  },
  afterEnd: { rule: "R43", says: "the treaty was no longer in force for anybody (VCLT 70)" },
  signatureNotOpen: { rule: "R6", says: "the treaty was not yet open for signature" },
  signatureClosed: { rule: "R6", says: "the period for signature had ended" },
  noSignature: { rule: "R6", says: "the treaty does not provide for signature" },
  alreadySigned: { rule: "R11", says: "it had signed already; participants are counted, not papers" },
  alreadyConsented: { rule: "R11", says: "its consent to be bound was established already" },
  kindNotProvided: {
    rule: "R1",
    says: "the treaty does not provide for consent by this kind of act (VCLT 11)",
  },
  notEligible: { rule: "R48", says: "it does not belong to those to whom the treaty is open" },
  notSignatory: { rule: "R6", says: "it had not signed; only a signatory may ratify, accept or approve" },
  consentNotOpen: { rule: "R7", says: "this way of joining was not yet open" },
  consentClosed: { rule: "R7", says: "this way of joining was closed" },
  organizationMembers: { rule: "R8", says: "the treaty asks more of the organization's member States first" },
  didNotExist: { rule: "R48", says: "it did not exist on this day" },
  nothingToConfirm: { rule: "R3", says: "there is no signature ad referendum to confirm" },
  notContracting: { rule: "R12", says: "there is no instrument to withdraw" },
  alreadyInForce: {
    rule: "R12",
    says: "the treaty is in force for it; an instrument can be withdrawn only before",
  },
  withdrawnAfterThreshold: {
    rule: "R12",
    says: "withdrawn after the conditions for entry into force were met; no practice is known",
  },
  notParty: { rule: "R38", says: "it is not a party, and only a party can do this or have it done" },
  noExit: {
    rule: "R37",
    says: "the treaty has no clause on withdrawal; whether it admits one is not derived (VCLT 56)",
  },
  lockedIn: { rule: "R38", says: "the treaty does not yet admit a notice" },
  alreadyNotified: { rule: "R38", says: "it had given notice already" },
  nothingToRevoke: { rule: "R39", says: "there is no notice to revoke" },
  tooLateToRevoke: { rule: "R39", says: "the withdrawal had taken effect (VCLT 68)" },
  declarationDue: {
    rule: "R48",
    says: "a declaration is due with the instrument, and there is none",
  },
  unknownSubject: {
    rule: "R16",
    says: "its subject is no part, amendment or territory of this treaty, which is left as it is",
  },
  tooLateToOppose: {
    rule: "R33",
    says: "the amendment was in force already",
  },
  suspensionNotProvided: {
    rule: "R43",
    says: "the treaty does not provide for suspension by one party (VCLT 57)",
  },
  notSuspended: { rule: "R43", says: "its operation was not suspended" },
  nothingToExtend: { rule: "R43", says: "the treaty has no fixed term that is still running" },
  otherDate: { rule: "R6", says: "the definition or an earlier event fixes another date" },
  unknownReference: {
    rule: "R47",
    says: "it refers to an event that the record does not have, or to one that it cannot follow",
  },
  malformedCorrection: { rule: "R36", says: "what it puts in place of the event is no event" },
  effectInInstrument: {
    rule: "R24",
    says: "it names a date of effect of its own, which the clause does not provide for",
  },
  reservationProhibited: { rule: "R25", says: "the treaty prohibits reservations (VCLT 19(a))" },
  reservationNotListed: {
    rule: "R25",
    says: "the treaty admits no reservation to a provision that it names (VCLT 19(a)-(b))",
  },
  reservationTooEarly: {
    rule: "R25",
    says: "a reservation is made when signing or consenting, and confirmed when consenting (VCLT 19, 23(2))",
  },
  reservationNotConfirmed: {
    rule: "R25",
    says: "it did not confirm the reservation that it had made before, which is not established (VCLT 23(2))",
  },
  lateReservation: {
    rule: "R29",
    says: "made after consent to be bound; received only if no contracting State objects within twelve months",
  },
  notEntitledToAnswer: {
    rule: "R26",
    says: "only a contracting State or a signatory accepts a reservation of another or objects to it",
  },
  objectionTooLate: {
    rule: "R26",
    says: "it had accepted the reservation, expressly or by its silence (VCLT 20(5))",
  },
  withdrawalExcluded: { rule: "R49", says: "the treaty does not admit that reservations are withdrawn" },
  noAnswerProvided: { rule: "R30", says: "the treaty does not make the accession depend on this answer" },
  accessionObjectionTooLate: { rule: "R30", says: "the time for objections to the accession was over" },
  notEntitledToObject: {
    rule: "R36",
    says: "only a signatory or contracting State objects to a correction of the text (VCLT 79(1))",
  },
  correctionObjectionTooLate: {
    rule: "R36",
    says: "the time for objections to the correction of the text was over (VCLT 79(2))",
  },
  effectTooEarly: { rule: "R38", says: "the date it names comes before the one that the clause gives" },
} as const satisfies Record<string, { readonly rule: `R${number}`; readonly says: string }>;

/** The stable name of an irregularity. */
export type IrregularityCode = keyof typeof IRREGULARITIES;

/** An irregularity as the fold notes it. @internal */
export interface Irregular {
  readonly code: IrregularityCode;
  /** Number of the event. */
  readonly event: number;
  readonly article: string;
  /** The act has effect all the same. */
  readonly hasEffect: boolean;
  /** Day on which a later event healed it. */
  readonly healedOn: Day;
}
