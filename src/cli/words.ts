import { grouped } from "../definition/nouns.js";
import type { ActKind, Change, ReservationEffect, Standing, StatusReport } from "../index.js";
import { readDay } from "../model/day.js";
import { nameOf } from "../register/index.js";

/** The English name of a participant, or its id where the register does not have it. */
export function nameIn(id: string): string {
  return nameOf(id) ?? id;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** 2026-12-31 as 31 December 2026. */
export function inWords(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${Number(year)}`;
}

/** 2026-12-31 as 31 Dec 2026. */
export function inShort(date: string): string {
  return inWords(date).replace(/ (\p{L}{3})\p{L}*/u, " $1");
}

/** How many days lie between two dates. */
export function daysBetween(from: string, to: string): number {
  return readDay(to) - readDay(from);
}

/** 1 day, 2 days; 1 party, 2 parties. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** Names in the order of an English index. */
export const { compare: byName } = new Intl.Collator("en");

/** "A, B and C". */
export function listed(words: readonly string[], joint = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

/** The first letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a participant can do, as a noun. */
export const ACTS = {
  signature: "signature",
  signatureAdReferendum: "signature ad referendum",
  signatureConfirmed: "confirmation of its signature",
  definitiveSignature: "definitive signature",
  ratification: "ratification",
  acceptance: "acceptance",
  approval: "approval",
  accession: "accession",
  formalConfirmation: "formal confirmation",
  consentToBeBound: "another expression of consent to be bound",
  succession: "succession",
  instrumentWithdrawn: "withdrawal of its instrument",
  withdrawalNotified: "notice of withdrawal",
  withdrawalRevoked: "revocation of its notice",
  expulsion: "expulsion",
} as const satisfies Record<ActKind, string>;

/** The short title: what stands before the semicolon. */
export function shortTitle(title: string): string {
  return title.split(";")[0]?.trim() || title;
}

/** A treaty's phase in words. */
export const PHASES = {
  terminated: "terminated",
  operationSuspended: "in force, operation suspended",
  inForce: "in force",
  entryIntoForceDetermined: "entry into force determined",
  openForSignature: "open for signature",
  closedForSignature: "closed for signature, not in force",
  adopted: "adopted",
  notAdopted: "not adopted",
} as const satisfies Record<StatusReport["phase"], string>;

/** Where participants stand, as a heading. */
export const STANDINGS = {
  party: "Parties",
  partyWithdrawalNotified: "Parties that have given notice of withdrawal",
  contracting: "Consent established, not yet in force for them",
  signatory: "Signatories",
  formerParty: "Former parties",
  none: "Others that have acted",
} as const satisfies Record<Standing, string>;

/** Where one participant stands. */
export const STANDING = {
  party: "a party",
  partyWithdrawalNotified: "a party that has given notice of withdrawal",
  contracting: "bound in consent, the treaty not yet in force for it",
  signatory: "a signatory",
  formerParty: "a former party",
  none: "neither signatory nor party",
} as const satisfies Record<Standing, string>;

/** How a reservation stands between two. */
export const EFFECTS = {
  authorized: "authorized by the treaty itself, the provisions modified between the two",
  accepted: "accepted, the provisions modified between the two",
  tacitlyAccepted: "accepted by silence, the provisions modified between the two",
  pending: "neither accepted nor objected to yet",
  objected: "objected to, the provisions not applied between the two to its extent",
  opposed: "objected to, the treaty not in force between the two",
  notEstablished: "not established, nothing modified",
  withdrawn: "withdrawn",
} as const satisfies Record<ReservationEffect, string>;

/** What becomes so. */
export const FACTS = {
  adoption: "adoption",
  opening: "opening for signature",
  closing: "last day for signature",
  conditionsMet: "conditions for entry into force met",
  provisionalEntryIntoForce: "provisional entry into force",
  entryIntoForce: "entry into force",
  suspension: "operation suspended",
  resumption: "operation resumed",
  termination: "end of the treaty",
  signature: "signature",
  signatureAdReferendum: "signature ad referendum",
  consent: "consent to be bound",
  instrumentWithdrawn: "instrument withdrawn",
  entryIntoForceForParticipant: "in force for a participant",
  exit: "no longer bound",
  provisionalApplication: "provisional application begins",
  provisionalApplicationEnded: "provisional application ends",
  intentionNotToBecomeParty: "intention not to become a party declared",
  irregularity: "irregular act",
  healing: "irregularity healed",
} as const satisfies Record<Change["fact"], string>;

/** A fact, and those whom it concerns. */
export function factOf(
  { fact, part }: Pick<Change, "fact" | "part">,
  who: readonly string[],
): readonly [what: string, names: string] {
  const of = part === null ? "" : ` (${part})`;
  if (who.length === 0) return [FACTS[fact] + of, ""];
  const number = who.length === 1 ? "" : ` (${who.length})`;
  return fact === "entryIntoForceForParticipant"
    ? [`in force${of} for${number}`, ` ${listed(who)}`]
    : [`${FACTS[fact]}${of}${number}:`, ` ${who.join(", ")}`];
}
