import { belongs } from "../clauses/group.js";
import type { SignaturePeriod } from "../definition/definition.js";
import type { ConsentRule, OrganizationRule } from "../definition/regime.js";
import { type Day, NEVER } from "../model/day.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import type { Window } from "./book.js";
import type { IrregularityCode } from "./irregularity.js";
import type { Ledger } from "./ledger.js";
import { ROW } from "./row.js";

/** Why an act is not admitted, and under which article. @internal */
export interface Refusal {
  readonly code: IrregularityCode;
  readonly article: string;
}

function refuse(code: IrregularityCode, article: string): Refusal {
  return { code, article };
}

/**
 * Refusals that a later event can heal: a signature that follows, a member State's own deposit, a declaration; and
 * within its day a notice of withdrawal, after which one can consent anew (R15, R42). @internal
 */
export const HEALABLE: ReadonlySet<IrregularityCode> = new Set([
  "notSignatory",
  "organizationMembers",
  "declarationDue",
  "alreadyConsented",
]);

/** Whether the treaty admits a signature (R6, R8, R48). @internal */
export function refusesSignature(ledger: Ledger, slot: number, day: Day): Refusal | null {
  const { signature, adoption } = ledger.rules.definition;
  const before = refusesActor(ledger, slot, day);
  if (before !== null) return before;
  if (ledger.get(slot, ROW.signedOn) !== NEVER) return refuse("alreadySigned", signature[0]?.article ?? "");
  const { rule, code } = periodFor(ledger, slot, day);
  return code === null ? null : refuse(code, (rule ?? adoption).article);
}

/** Whether the treaty admits a signature ad referendum: one that waits to be confirmed stands (R3, R11). @internal */
export function refusesSignatureAdReferendum(ledger: Ledger, slot: number, day: Day): Refusal | null {
  const refusal = refusesSignature(ledger, slot, day);
  if (refusal !== null || ledger.get(slot, ROW.adReferendumBy) < 0) return refusal;
  return refuse("alreadySigned", ledger.rules.definition.signature[0]?.article ?? "");
}

/** The rule by which an act is judged, and why that refuses it; null where it admits it. @internal */
export interface Judged<R> {
  readonly rule: R | undefined;
  readonly code: IrregularityCode | null;
}

/** The period for signature in which a participant signs on a day: the one that admits it, otherwise the last written for it. @internal */
export function periodFor(ledger: Ledger, slot: number, day: Day): Judged<SignaturePeriod> {
  const { signature } = ledger.rules.definition;
  let judged: Judged<SignaturePeriod> = { rule: undefined, code: "noSignature" };
  let meant = false;
  for (let i = 0; i < signature.length; i++) {
    const rule = signature[i];
    const window = ledger.signaturePeriods[i];
    if (rule === undefined || window === undefined) continue;
    // A period written for others says nothing of this one, unless there is no other.
    if (rule.who !== undefined && !belongs(ledger.id(slot), rule.who, day, ledger)) {
      if (!meant) judged = { rule, code: "notEligible" };
      continue;
    }
    meant = true;
    const state = within(window, day);
    if (state === "open") {
      if (organizationMay(ledger, slot, day, rule.organizations)) return { rule, code: null };
      judged = { rule, code: "organizationMembers" };
    } else if (judged.code !== "organizationMembers") {
      // What an open period asks for counts, not that another one is closed.
      judged = { rule, code: state === "closed" ? "signatureClosed" : "signatureNotOpen" };
    }
  }
  return judged;
}

/** It has done the same, and may do it again with another of several depositaries (R46). @internal */
export function isDoneElsewhere(
  ledger: Ledger,
  refusal: Refusal | null,
  kind: EventKind,
  slot: number,
  regime: number,
): boolean {
  if (refusal === null || typeof ledger.rules.definition.depositary !== "object") return false;
  if (refusal.code === "alreadyNotified") return true;
  const column = DONE_BY.get(refusal.code);
  const by = column === undefined ? -1 : ledger.get(slot, column, regime);
  return by >= 0 && ledger.kind(by) === kind;
}

const DONE_BY: ReadonlyMap<IrregularityCode, typeof ROW.signedBy | typeof ROW.consentBy> = new Map([
  ["alreadySigned", ROW.signedBy],
  ["alreadyConsented", ROW.consentBy],
]);

/** Whether the treaty admits consent by this kind of act (VCLT 11; R6-R8, R11, R48). @internal */
export function refusesConsent(
  ledger: Ledger,
  kind: EventKind,
  slot: number,
  day: Day,
  regime: number,
): Refusal | null {
  const before = refusesActor(ledger, slot, day);
  if (before !== null) return before;
  // One that is leaving can consent anew, from the day on which it has left (R42).
  const stays =
    ledger.get(slot, ROW.consentOn, regime) !== NEVER && ledger.boundUntil(slot, regime) === NEVER;
  if (stays || ledger.isAwaited(slot, regime))
    return refuse("alreadyConsented", firstArticle(ledger, regime));
  // A successor notifies succession under general law; few final clauses mention it (R44).
  if (kind === "succession" && rulesFor(ledger, kind, regime) === NO_RULES) return null;
  const { rule, code } = consentRuleFor(ledger, kind, slot, day, regime);
  return code === null ? null : refuse(code, rule?.article ?? firstArticle(ledger, regime));
}

/** The article on consent, where no rule of it is meant. @internal */
export function firstArticle(ledger: Ledger, regime: number): string {
  return ledger.rules.regimes[regime]?.consent[0]?.article ?? "";
}

/** The rules on consent that provide for a kind of act. */
function rulesFor(ledger: Ledger, kind: EventKind, regime: number): readonly ConsentRule[] {
  return ledger.rules.consentRules[regime]?.get(kind) ?? NO_RULES;
}

const NO_RULES: readonly ConsentRule[] = [];

/** The rule on consent under which an act of a participant falls: the one that admits it, otherwise the last written for it. @internal */
export function consentRuleFor(
  ledger: Ledger,
  kind: EventKind,
  slot: number,
  day: Day,
  regime: number,
): Judged<ConsentRule> {
  let judged: ConsentRule | undefined;
  let why: IrregularityCode = "kindNotProvided";
  let meant = false;
  for (const rule of rulesFor(ledger, kind, regime)) {
    const code = refusedBy(ledger, rule, slot, day);
    if (code === null) return { rule, code };
    // A rule written for others says nothing of this one, unless there is no other.
    if (code === "notEligible" && meant) continue;
    meant ||= code !== "notEligible";
    judged = rule;
    why = code;
  }
  return { rule: judged, code: why };
}

/** Why a rule on consent does not admit a participant on a day; null where it does. @internal */
export function refusedBy(
  ledger: Ledger,
  rule: ConsentRule,
  slot: number,
  day: Day,
): IrregularityCode | null {
  if (rule.who !== undefined && !belongs(ledger.id(slot), rule.who, day, ledger)) return "notEligible";
  const period = ledger.consentPeriods.get(rule);
  const state = period === undefined ? "open" : within(period, day);
  if (state !== "open") return state === "closed" ? "consentClosed" : "consentNotOpen";
  if (rule.requires === "signature" && ledger.get(slot, ROW.signedOn) > day) return "notSignatory";
  if (rule.declaration !== undefined && !hasDeclared(ledger, slot, rule.declaration, day))
    return "declarationDue";
  return organizationMay(ledger, slot, day, rule.organizations) ? null : "organizationMembers";
}

/** Whether it has made a declaration by the end of a day: one day has no order (R15, R48). */
function hasDeclared(ledger: Ledger, slot: number, subject: Id, day: Day): boolean {
  const { events, days, slots } = ledger.record;
  return events.some(
    (event, index) =>
      event.kind === "declaration" &&
      event.subject === subject &&
      slots[index] === slot &&
      (days[index] ?? NEVER) <= day,
  );
}

/** Whether the rule by which it consents lets the instrument name a later day of effect (R24). @internal */
export function admitsNamedDate(
  ledger: Ledger,
  kind: EventKind,
  slot: number,
  day: Day,
  regime: number,
): boolean {
  return rulesFor(ledger, kind, regime).some(
    (rule) =>
      rule.namedDate === "later" &&
      (rule.who === undefined || belongs(ledger.id(slot), rule.who, day, ledger)),
  );
}

/** Whether a party can suspend operation for itself: only where the treaty says so (R43, VCLT 57(a)). @internal */
export function refusesSuspension(ledger: Ledger, slot: number, day: Day): Refusal | null {
  const { suspension } = ledger.rules.definition;
  if (!ledger.isParty(slot, day)) return refuse("notParty", suspension?.article ?? "");
  return suspension?.unilateral === true ? null : refuse("suspensionNotProvided", suspension?.article ?? "");
}

/** Whether an amendment can be objected to, or opted out of: by a party, before it is in force (R33). @internal */
export function refusesOpposition(ledger: Ledger, slot: number, day: Day, regime: number): Refusal | null {
  const article = ledger.rules.regimes[regime]?.entry.article ?? "";
  if (regime < ledger.rules.firstAmendment) return refuse("unknownSubject", "");
  if (!ledger.isParty(slot, day)) return refuse("notParty", article);
  const { binds } = ledger.rules.definition.amendments?.[regime - ledger.rules.firstAmendment] ?? {};
  return ledger.entryOf(regime).on <= day && binds !== "consenting"
    ? refuse("tooLateToOppose", article)
    : null;
}

/** Whether a notice of withdrawal is admitted (R37, R38, R42). @internal */
export function refusesNotice(ledger: Ledger, slot: number, day: Day, regime: number): Refusal | null {
  const exit = ledger.rules.regimes[regime]?.exit;
  const article = exit?.article ?? "";
  if (!ledger.isParty(slot, day, regime)) return refuse("notParty", article);
  if (exit === undefined) return refuse("noExit", "");
  if (hasNotified(ledger, slot, regime)) return refuse("alreadyNotified", article);
  if (exit.notBefore !== undefined && !(ledger.evaluate(exit.notBefore, regime, slot).on <= day))
    return refuse("lockedIn", article);
  return null;
}

/** Whether a notice of withdrawal runs: not where it is to be expelled. @internal */
export function hasNotified(ledger: Ledger, slot: number, regime: number): boolean {
  const by = ledger.get(slot, ROW.untilBy, regime);
  return by >= 0 && ledger.kind(by) !== "expulsion";
}

/** Whether a notice of withdrawal can be revoked (R39, VCLT 68). @internal */
export function refusesRevocation(ledger: Ledger, slot: number, day: Day, regime: number): Refusal | null {
  const article = ledger.rules.regimes[regime]?.exit?.article ?? "";
  const notice = ledger.get(slot, ROW.untilBy, regime);
  if (notice < 0 || ledger.kind(notice) !== "withdrawalNotified") return refuse("nothingToRevoke", article);
  const until = Math.min(ledger.get(slot, ROW.until, regime), ledger.endOn(day));
  return until <= day ? refuse("tooLateToRevoke", article) : null;
}

/** Whether an instrument can be withdrawn: only before the treaty is in force for its maker (R12). @internal */
export function refusesInstrumentWithdrawal(
  ledger: Ledger,
  slot: number,
  day: Day,
  regime: number,
): Refusal | null {
  const article = ledger.rules.regimes[regime]?.entry.article ?? "";
  if (ledger.endOn(day) <= day) return refuse("notContracting", article);
  if (ledger.isAwaited(slot, regime)) return null;
  if (ledger.get(slot, ROW.consentOn, regime) > day || ledger.get(slot, ROW.until, regime) <= day)
    return refuse("notContracting", article);
  return ledger.isParty(slot, day, regime) ? refuse("alreadyInForce", article) : null;
}

/** Whether a signature ad referendum can be confirmed (R3). @internal */
export function refusesConfirmation(ledger: Ledger, slot: number, day: Day): Refusal | null {
  return ledger.get(slot, ROW.adReferendumBy) < 0
    ? refuse("nothingToConfirm", ledger.rules.definition.signature[0]?.article ?? "")
    : refusesActor(ledger, slot, day);
}

/** The day from which a signature, once confirmed, is a full one: a policy (R3, VCLT 12(2)(b)). @internal */
export function confirmedFrom(ledger: Ledger, slot: number, day: Day): Day {
  const earlier = ledger.get(slot, ROW.adReferendumBy);
  return earlier >= 0 && ledger.rules.policies.adReferendum === "signature" ? ledger.day(earlier) : day;
}

/** Whether a confirmed signature expresses consent under this treaty, as a definitive one does (VCLT 12(1)). @internal */
export function confirmationConsents(ledger: Ledger): boolean {
  return ledger.rules.definition.consent.some((rule) => rule.kinds.includes("signatureConfirmed"));
}

/** Only a party can be expelled. @internal */
export function refusesExpulsion(ledger: Ledger, slot: number, day: Day): Refusal | null {
  return ledger.isParty(slot, day) ? null : refuse("notParty", "");
}

/** Nobody can act under a text that is not yet adopted (R4) or has ended (R43), nor one that does not exist (R48). @internal */
export function refusesActor(ledger: Ledger, slot: number, day: Day): Refusal | null {
  if (!(ledger.adoption.on <= day)) return refuse("beforeAdoption", ledger.rules.definition.adoption.article);
  if (ledger.ending.on <= day) return refuse("afterEnd", ledger.rules.definition.end?.[0]?.article ?? "");
  const existed = ledger.record.known[slot];
  return existed === undefined || (existed.from <= day && day < existed.until)
    ? null
    : refuse("didNotExist", "");
}

/** Whether a day lies in a period, as far as certain on that day; the first and the last day are in it. @internal */
export function within(window: Window, day: Day): "notYetOpen" | "open" | "closed" {
  const { opens, closes } = window;
  if (!(opens.on <= day && opens.since <= day)) return "notYetOpen";
  return closes.on < day && closes.since <= day ? "closed" : "open";
}

function organizationMay(ledger: Ledger, slot: number, day: Day, rule: OrganizationRule = "alone"): boolean {
  if (rule === "alone" || !ledger.isOrganizationAt(slot)) return true;
  if (rule === "excluded") return false;
  const organization = ledger.id(slot);
  const members = ledger.membersOn(organization, day);
  const acted = members.filter((member) => {
    if (rule === "memberSigned" || rule === "majoritySigned") return ledger.get(member, ROW.signedOn) <= day;
    if (rule === "memberParty") return ledger.isParty(member, day);
    return ledger.hasConsented(member, day);
  }).length;
  if (rule === "majoritySigned" || rule === "majorityDeposited")
    return 2 * acted > ledger.size({ memberOf: organization }, day);
  return acted > 0;
}
