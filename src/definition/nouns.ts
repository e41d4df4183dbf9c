import type { Group } from "../clauses/group.js";
import type { Tally } from "../clauses/tally.js";
import type { DateText } from "../model/calendar-date.js";
import { type ConsentKind, KINDS } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import type { Definition, WeightTable } from "./definition.js";

/** By what words a definition is told: how participants, dates and titles are written. @internal */
export interface Words {
  readonly definition: Definition | undefined;
  /** What a participant is called. */
  name(participant: Id): string;
  /** How a date is written. */
  date(date: DateText): string;
  /** The title of another treaty, if it is known. */
  title(treaty: Id): string | undefined;
}

/** What a treaty, a part, a group or a table is called: its title, otherwise its id. @internal */
export function called(id: Id, { definition, title }: Words): string {
  const { parts = [], amendments = [], groups = [], weights = [] } = definition ?? {};
  return (
    [...parts, ...amendments, ...groups, ...weights].find((each) => each.id === id)?.title ?? title(id) ?? id
  );
}

/** Another treaty in a sentence: its title with an article, otherwise its id; a part by its own title. @internal */
export function theTreaty(id: Id, words: Words): string {
  const title = words.title(id);
  if (
    title === undefined ||
    [...(words.definition?.parts ?? []), ...(words.definition?.amendments ?? [])].some(
      (each) => each.id === id,
    )
  )
    return called(id, words);
  return /^the /i.test(title) ? title : `the ${title}`;
}

/** The whole of a table of weights: "the total carbon dioxide emissions for 1990 …". @internal */
export function total(table: Id, words: Words): string {
  const title = tableOf(table, words)?.title;
  return title === undefined ? `the total of ${table}` : `the ${title}`;
}

/** Weight with its unit: "7,550,569 gigagrams". @internal */
export function inUnits(weight: number, table: Id, words: Pick<Words, "definition">): string {
  const unit = tableOf(table, words)?.unit;
  return `${grouped(weight)}${unit === undefined ? "" : ` ${unit}`}`;
}

function tableOf(table: Id, { definition }: Pick<Words, "definition">): WeightTable | undefined {
  return definition?.weights?.find((each) => each.id === table);
}

/** What a tally counts, as a noun: "instruments of ratification or accession from members of EUE". @internal */
export function things(tally: Tally, words: Words, one: boolean): string {
  const { of, regime } = tally;
  return `${counted(tally, words, one)}${regime === undefined ? "" : ` (${called(regime, words)})`}${of === undefined ? "" : ` ${tally.count === "parties" ? "among" : "from"} ${whom(of, words)}`}`;
}

function counted(tally: Tally, words: Words, one: boolean): string {
  const plural = one ? "" : "s";
  switch (tally.count) {
    case "signatures":
      return `signature${plural}`;
    case "parties":
      return one ? "party" : "parties";
    case "objections":
      return `objection${plural} to the amendment`;
    case "consents":
      return givesAny(tally, words) ? `consent${plural} to be bound` : consents(kindsOf(tally, words), one);
  }
}

/** What is done with them: signatures are received, instruments deposited. @internal */
export function done(tally: Tally, words: Words): string {
  if (tally.count === "signatures" || tally.count === "objections") return "received";
  if (tally.count === "parties") return "bound";
  const kinds = kindsOf(tally, words);
  if (kinds.every((kind) => DEPOSITED.has(kind))) return "deposited";
  return kinds.length === 1 ? "received" : "established";
}

function kindsOf(tally: Tally, words: Words): readonly ConsentKind[] {
  return tally.kinds ?? kindsAdmitted(tally, words);
}

/** Every kind by which one can consent. */
function kindsAdmitted({ regime }: Tally, { definition }: Words): readonly ConsentKind[] {
  const parts = regime === undefined ? [] : [...(definition?.parts ?? []), ...(definition?.amendments ?? [])];
  const rules = parts.find(({ id }) => id === regime) ?? definition;
  return [...new Set(rules?.consent.flatMap((rule) => rule.kinds))];
}

/** Whether every way of consenting counts, and they are so unlike that they have no name in common. */
function givesAny(tally: Tally, words: Words): boolean {
  const kinds = kindsOf(tally, words);
  if (kinds.every((kind) => INSTRUMENTS.has(kind))) return false;
  // Formal confirmation is an organization's (R1); without it every way of a State can still count.
  const admitted = kindsAdmitted(tally, words).filter((kind) => kind !== "formalConfirmation");
  return kinds.length > 1 && admitted.length > 0 && admitted.every((kind) => kinds.includes(kind));
}

/** Kinds of consent that are expressed by an instrument of that name. */
const INSTRUMENTS: ReadonlySet<ConsentKind> = new Set([
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formalConfirmation",
  "succession",
]);
const DEPOSITED: ReadonlySet<ConsentKind> = new Set([...INSTRUMENTS, "declaration", "amendmentAccepted"]);

/** Consents by these kinds of act; those that are no instruments have their own names. @internal */
export function consents(kinds: readonly ConsentKind[], one: boolean): string {
  const plural = one ? "" : "s";
  const [first] = kinds;
  if (first === undefined) return `instrument${plural} of consent`;
  if (kinds.every((kind) => INSTRUMENTS.has(kind)))
    return `instrument${plural} of ${list(kinds.map(kindInWords), "or")}`;
  if (kinds.length === 1) return singular(first, plural);
  const named = kinds.filter((kind) => kind !== "consentToBeBound").map((kind) => singular(kind, ""));
  const otherwise = named.length < kinds.length;
  return `consent${plural} to be bound (by ${list(otherwise ? [...named, "otherwise"] : named, "or")})`;
}

function singular(kind: ConsentKind, plural: string): string {
  if (kind === "amendmentAccepted") return `acceptance${plural} of the amendment`;
  if (kind === "consentToBeBound") return `consent${plural} to be bound`;
  return `${kind === "signatureConfirmed" ? "confirmed signature" : kindInWords(kind)}${plural}`;
}

/** `formalConfirmation` as formal confirmation. @internal */
export function kindInWords(kind: string): string {
  return IN_WORDS.get(kind) ?? apart(kind);
}

function apart(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

const IN_WORDS: ReadonlyMap<string, string> = new Map(KINDS.map((kind) => [kind, apart(kind)]));

/** Those who are in a group. @internal */
export function whom(group: Group, words: Words): string {
  const say = (each: Group): string => whom(each, words);
  if ("group" in group) return called(group.group, words);
  if ("kind" in group) return group.kind === "state" ? "States" : "organizations";
  if ("participants" in group) return list(group.participants.map(words.name), "or");
  if ("memberOf" in group) return `members of ${words.name(group.memberOf)}`;
  if ("partyTo" in group) return `parties to ${theTreaty(group.partyTo, words)}`;
  if ("signatoryTo" in group) return `signatories of ${theTreaty(group.signatoryTo, words)}`;
  if ("consentedTo" in group) return `those that have consented to ${theTreaty(group.consentedTo, words)}`;
  if ("all" in group) return group.all.map(say).join(" that are also ");
  if ("any" in group) return list(group.any.map(say), "or");
  return `others than ${say(group.not)}`;
}

/** "A, B and C". @internal */
export function list(words: readonly string[], joint: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

/** 12345678 as 12,345,678. @internal */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
