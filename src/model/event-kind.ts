/**
 * The order in which events of one day are taken for deciding. In law they have none (R15).
 * A second number, for acts of organizations, follows that of States.
 */
const ORDER = {
  recordCorrection: 0,
  text: 1,
  signature: 2,
  confirmation: 3,
  consent: 4,
  provisional: 5,
  reservation: 6,
  objection: 7,
  notice: 8,
  revocation: 9,
  closing: 10,
  record: 11,
} as const;

type Stage = keyof typeof ORDER;

/** Whose act it is: of the text as a whole (a participant may be named), or of one participant (it must be). */
type Of = "treaty" | "participant";

/** Every kind of event, what stage of the day it belongs to and whose act it is. */
export const EVENT_KINDS = {
  adopted: { stage: "text", of: "treaty" },
  opened: { stage: "text", of: "treaty" },
  closed: { stage: "closing", of: "treaty" },
  signature: { stage: "signature", of: "participant" },
  signatureAdReferendum: { stage: "signature", of: "participant" },
  signatureConfirmed: { stage: "confirmation", of: "participant" },
  definitiveSignature: { stage: "signature", of: "participant" },
  successionToSignature: { stage: "signature", of: "participant" },
  intentionNotToBecomeParty: { stage: "record", of: "participant" },
  ratification: { stage: "consent", of: "participant" },
  acceptance: { stage: "consent", of: "participant" },
  approval: { stage: "consent", of: "participant" },
  accession: { stage: "consent", of: "participant" },
  formalConfirmation: { stage: "consent", of: "participant" },
  consentToBeBound: { stage: "consent", of: "participant" },
  succession: { stage: "consent", of: "participant" },
  instrumentWithdrawn: { stage: "notice", of: "participant" },
  provisionalApplication: { stage: "provisional", of: "participant" },
  provisionalApplicationEnded: { stage: "notice", of: "participant" },
  reservation: { stage: "reservation", of: "participant" },
  reservationConfirmed: { stage: "reservation", of: "participant" },
  reservationWithdrawn: { stage: "revocation", of: "participant" },
  objection: { stage: "objection", of: "participant" },
  objectionWithdrawn: { stage: "revocation", of: "participant" },
  reservationAccepted: { stage: "objection", of: "participant" },
  accessionAccepted: { stage: "objection", of: "participant" },
  accessionObjected: { stage: "objection", of: "participant" },
  declaration: { stage: "reservation", of: "participant" },
  declarationWithdrawn: { stage: "revocation", of: "participant" },
  territorialExtension: { stage: "notice", of: "participant" },
  territorialExclusion: { stage: "notice", of: "participant" },
  withdrawalNotified: { stage: "notice", of: "participant" },
  withdrawalRevoked: { stage: "revocation", of: "participant" },
  expulsion: { stage: "notice", of: "participant" },
  operationSuspended: { stage: "notice", of: "treaty" },
  operationResumed: { stage: "revocation", of: "treaty" },
  terminated: { stage: "closing", of: "treaty" },
  extended: { stage: "text", of: "treaty" },
  amendmentProposed: { stage: "text", of: "treaty" },
  amendmentAdopted: { stage: "text", of: "treaty" },
  amendmentAccepted: { stage: "consent", of: "participant" },
  amendmentObjected: { stage: "objection", of: "participant" },
  amendmentOptedOut: { stage: "objection", of: "participant" },
  textCorrection: { stage: "text", of: "treaty" },
  recordCorrection: { stage: "recordCorrection", of: "treaty" },
  decision: { stage: "text", of: "treaty" },
  registration: { stage: "record", of: "treaty" },
  notification: { stage: "record", of: "treaty" },
  internalProcedure: { stage: "record", of: "participant" },
} as const satisfies Record<string, { stage: Stage; of: Of }>;

/** The name of a kind of event: `"signature"`, `"ratification"`, `"withdrawalNotified"`. */
export type EventKind = keyof typeof EVENT_KINDS;

type KindOf<O extends Of> = {
  [K in EventKind]: (typeof EVENT_KINDS)[K]["of"] extends O ? K : never;
}[EventKind];

/** Kinds that are acts of one participant, which they must name. */
export type ParticipantActKind = KindOf<"participant">;

/** Kinds that concern the treaty as a whole, or one participant where they name it. */
export type TreatyActKind = Exclude<KindOf<"treaty">, "recordCorrection">;

/** Kinds that can express consent to be bound (VCLT 11), whether a treaty admits them or not (R1). */
export type ConsentKind = Extract<
  EventKind,
  | "definitiveSignature"
  | "ratification"
  | "acceptance"
  | "approval"
  | "accession"
  | "formalConfirmation"
  | "consentToBeBound"
  | "succession"
  | "signatureConfirmed"
  | "amendmentAccepted"
  | "declaration"
  | "provisionalApplication"
>;

/** @internal */
export const KINDS = Object.keys(EVENT_KINDS) as readonly EventKind[];

/** The rank of a kind within its day, before those of the same stage by organizations. @internal */
export function rankOf(kind: EventKind): number {
  return ORDER[EVENT_KINDS[kind].stage];
}
