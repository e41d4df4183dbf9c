import type { AnchorName } from "../clauses/anchor.js";
import type { Amount, Base, Bound, Comparison, Condition } from "../clauses/condition.js";
import type {
  ConditionDerivation,
  Counted,
  Derivation,
  NotCounted,
  TallyDerivation,
} from "../clauses/derivation.js";
import type { Group } from "../clauses/group.js";
import type { Names } from "../clauses/names.js";
import type { Missing, Outcome } from "../clauses/outcome.js";
import type { OrganizationCounting, Tally } from "../clauses/tally.js";
import type { When } from "../clauses/when.js";
import type { Definition } from "../definition/definition.js";
import type { DateText } from "../model/calendar-date.js";
import type { Id } from "../model/id.js";
import type { Period } from "../model/period.js";
import type { ClauseDerivation, Explanation } from "./explain.js";

/** How an explanation is told. */
export interface TellOptions {
  /** How a participant is called; left out, by its id. */
  readonly name?: (participant: Id) => string;
  /** How a date is written; left out, as ISO text. */
  readonly date?: (date: DateText) => string;
  /** The definition, so that groups, tables and parts are called by their titles. */
  readonly definition?: Definition;
  /** How another treaty is called; left out, by its id. */
  readonly title?: (treaty: Id) => string | undefined;
  /** How many of those that count are listed at most; left out, all. The decisive one and the last are always there. */
  readonly listed?: number;
}

/**
 * Tells an explanation in plain English, a line a thought: what each clause says, what it comes to, how many count
 * and which, which do not and why, what is missing, the rules and policies on which it rests. Two spaces at the
 * start of a line are one step down. The words may change from version to version; programs read the
 * {@link Explanation}.
 *
 * @example
 * ```ts
 * import { compile, explain, replay, tell } from "treaty-lifecycle";
 * import { definition, events } from "treaty-lifecycle/catalogue/un-cybercrime";
 *
 * const lines = tell(explain(replay(compile(definition), events), "2026-11-24"));
 * lines.some((line) => line.startsWith("Article 65(1), entry into force: the ninetieth day after the day on which"));
 * // → true
 * ```
 */
export function tell(explanation: Explanation, options: TellOptions = {}): string[] {
  const { treaty, on, knownUntil, beyondKnown, participant, clauses } = explanation;
  const words = speech(options);
  const who = participant === null ? "" : `, ${words.name(participant)}`;
  return [
    `${words.title(treaty)}${who}: as it stands on ${words.date(on)}`,
    ...(beyondKnown && knownUntil !== null
      ? [`The record goes to ${words.date(knownUntil)}; this speaks of a later day.`]
      : []),
    ...(clauses.length === 0 ? ["No consent to be bound is established, so no clause gives it a date."] : []),
    ...clauses.flatMap((clause) => tellClause(clause, words)),
  ];
}

/** What an expression says, without what it came to. @internal */
export function sayWhen(when: When, options: TellOptions = {}): string {
  return expression(when, speech(options)) + remarks(when);
}

/** What a comparison asks for. @internal */
export function sayComparison(comparison: Comparison, options: TellOptions = {}): string {
  return condition(comparison, speech(options), false) + remarks(comparison);
}

/** How an article is cited: by its number, or by the words that stand in its place. @internal */
export function cite(article: string): string {
  return /^(\d|[IVXLC]+(\W|$))/.test(article) ? `Article ${article}` : article || "No article";
}

interface Speech extends Required<Pick<TellOptions, "name" | "date" | "listed">> {
  readonly definition: Definition | undefined;
  /** The title of a treaty, a part, a group or a table, otherwise its id. */
  title(id: Id): string;
}

function speech({ name, date, definition, title, listed }: TellOptions): Speech {
  const { parts = [], groups = [], weights = [] } = definition ?? {};
  const titled = [...parts, ...groups, ...weights];
  return {
    name: name ?? ((id) => id),
    date: date ?? ((iso) => iso),
    listed: listed ?? Number.POSITIVE_INFINITY,
    definition,
    title: (id) => titled.find((each) => each.id === id)?.title ?? title?.(id) ?? id,
  };
}

// Clauses

const CLAUSES = {
  adoption: "adoption",
  opening: "opening for signature",
  closing: "last day for signature",
  entryIntoForce: "entry into force",
  end: "end of the treaty",
  consent: "consent to be bound",
  entryIntoForceForParticipant: "entry into force for it",
  exit: "the day from which it is no longer bound",
} as const satisfies Record<ClauseDerivation["clause"], string>;

function tellClause(clause: ClauseDerivation, words: Speech): string[] {
  const { article, part, outcome, derivation, event, notes } = clause;
  const what = `${CLAUSES[clause.clause]}${part === null ? "" : ` (${words.title(part)})`}`;
  const says =
    derivation === null
      ? ""
      : `: ${expression(derivation.expression, words)}${remarks(derivation.expression)}`;
  const alone = derivation?.outcome.is === "date" ? derivation.outcome.on : null;
  const date = outcome.is === "date" ? outcome : null;
  // A date written out, and certain on itself, has been said.
  const said =
    derivation !== null && "on" in derivation.expression && date !== null && date.on === date.since;
  return [
    `${cite(article)}, ${what}${says}.`,
    ...(derivation === null ? [] : how(derivation, words, 1)),
    ...(alone === null || alone === date?.on ? [] : [`  By itself it comes to ${words.date(alone)}.`]),
    ...(said ? [] : [`  ${comesTo(outcome, words)}`]),
    // That it is in force for it rests on its consent, whose event was named there.
    ...(event === null || clause.clause === "entryIntoForceForParticipant"
      ? []
      : [`  By the event ${event}${kindOf(clause)}.`]),
    ...notes.map((note) => `  Note (${note.rule}): ${note.text}.`),
  ];
}

function comesTo(outcome: Outcome, words: Speech): string {
  if (outcome.is === "date") {
    const { on, since } = outcome;
    return `Comes to ${words.date(on)}${on === since ? "" : `, certain since ${words.date(since)}`}.`;
  }
  if (outcome.is === "notDerivable") return `Not derivable: ${outcome.why}.`;
  return `Not determined yet. ${outcome.missing.length === 0 ? "" : `Missing: ${outcome.missing.map((each) => lacking(each, words)).join("; ")}.`}`.trim();
}

function lacking({ text, participants }: Missing, { name }: Speech): string {
  return participants === undefined ? text : `${text}: ${participants.map(name).join(", ")}`;
}

/** How a date was reached: the condition it waited for, the dates it was counted from. */
function how(
  { expression: when, condition: met, parts }: Derivation,
  words: Speech,
  depth: number,
): string[] {
  return [
    ...(met === undefined ? [] : tellCondition(met, words, depth, false)),
    ...parts.flatMap((part) => {
      if ("on" in part.expression) return [];
      // The condition speaks for the day from which a period is counted.
      if (("after" in when || "before" in when) && part.condition !== undefined)
        return how(part, words, depth);
      const date =
        part.outcome.is === "date"
          ? words.date(part.outcome.on)
          : part.outcome.is === "waiting"
            ? "not yet"
            : part.outcome.why;
      return [`${step(depth)}${expression(part.expression, words)}: ${date}`, ...how(part, words, depth + 1)];
    }),
  ];
}

function step(depth: number): string {
  return "  ".repeat(depth);
}

// Conditions as they stood

function tellCondition(met: ConditionDerivation, words: Speech, depth: number, named: boolean): string[] {
  const { comparison, parts } = met;
  const end = `the end of ${words.date(met.on)}`;
  if (comparison !== undefined) return tellTally(comparison, words, depth, named ? "" : `At ${end}, `);
  return [
    `${step(depth)}${met.how === "any" ? "One of these" : met.how === "not" ? "The contrary of this" : "All of this"} must be so, and is ${met.holds ? "" : "not "}so at ${end}:`,
    ...parts.flatMap((part) => tellCondition(part, words, depth + 1, true)),
  ];
}

function tellTally(tally: TallyDerivation, words: Speech, depth: number, when: string): string[] {
  const { need, have, counted, policy } = tally;
  const asked = when === "" ? `${condition(tally, words, false)}; ` : when;
  const at = step(depth);
  return [
    `${at}${asked}${grouped(have)}${need === null ? " count; how many are asked for cannot be told" : ` of ${grouped(need)} count`}${counted.length === 0 ? "." : ":"}`,
    ...listCounted(tally, words, at),
    ...listNotCounted(tally, words, at),
    ...(policy === undefined ? [] : [`${at}The number rests on the policy ${policy}.`]),
  ];
}

const WHY = {
  kind: "of a kind that does not count",
  group: "not among those whose acts count",
  organization: "",
  withdrawn: "withdrawn",
  left: "by who has left",
  notInForce: "the treaty not in force for it",
  irregular: "irregular",
} as const satisfies Record<NotCounted["why"], string>;

/** A line for each reason. */
function listNotCounted({ notCounted, tally }: TallyDerivation, words: Speech, at: string): string[] {
  const reasons = new Map<string, string[]>();
  for (const each of notCounted) {
    const why = WHY[each.why] || ORGANIZATIONS[tally.organizations ?? "counted"].slice(2);
    const reason = `${at}Not counted, ${why} (${each.rule}): `;
    reasons.set(reason, [...(reasons.get(reason) ?? []), actOf(each, words)]);
  }
  return [...reasons].map(([reason, acts]) => {
    const more = acts.length - words.listed;
    return reason + (more > 0 ? [...acts.slice(0, words.listed), `and ${more} more`] : acts).join("; ");
  });
}

/** In their order; a long list without its middle, but always with the one that was decisive, and the last. */
function listCounted({ counted, need }: TallyDerivation, words: Speech, at: string): string[] {
  const last = counted.length - 1;
  let sum = 0;
  const decisive = counted.findIndex((each) => {
    sum += each.weight ?? 1;
    return need !== null && sum >= need;
  });
  const shown = (index: number): boolean =>
    counted.length <= words.listed || index < words.listed - 1 || index === decisive || index === last;
  return counted.flatMap((each, index) =>
    shown(index)
      ? [`${at}  ${String(index + 1).padStart(String(last + 1).length)}. ${actOf(each, words)}`]
      : shown(index - 1)
        ? [`${at}  …`]
        : [],
  );
}

function actOf(act: Counted, { name, date }: Speech): string {
  return `${name(act.participant)}, ${date(act.date)}${kindOf(act)}${act.weight === undefined ? "" : `, weight ${grouped(act.weight)}`}`;
}

/** The kind of an act in words, where the derivation has it. */
function kindOf(act: object): string {
  return "kind" in act && typeof act.kind === "string" ? `, ${inWords(act.kind)}` : "";
}

function grouped(number: number): string {
  return number.toLocaleString("en");
}

function inWords(kind: string): string {
  return kind.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

// Expressions

const ANCHORS = {
  adoption: "the day of adoption",
  opening: "the opening for signature",
  closing: "the last day for signature",
  threshold: "the day on which the conditions for entry into force are met",
  entryIntoForce: "the entry into force",
  signature: "its signature",
  consent: "its consent to be bound",
  entryIntoForceForParticipant: "the entry into force for it",
  notice: "the receipt of the notice",
  namedDate: "the day that the notice names",
} as const satisfies Record<AnchorName<"act">, string>;

const RECORDED: Readonly<Record<string, string>> = {
  adopted: "the day of adoption",
  opened: "the day set for the opening for signature",
  closed: "the day set for the end of signature",
};

function expression(when: When, words: Speech): string {
  const say = (each: When): string => expression(each, words);
  if ("on" in when) return words.date(when.on);
  if ("anchor" in when)
    return `${ANCHORS[when.anchor]}${when.regime === undefined ? "" : ` of ${words.title(when.regime)}`}`;
  if ("recorded" in when)
    return `${RECORDED[when.recorded] ?? `the day of effect of the decision ${when.recorded}`}${when.meanwhile === undefined ? "" : ` (${when.meanwhile})`}`;
  if ("first" in when)
    return `the day on which ${condition(when.first, words, false)}${when.from === undefined ? "" : `, not before ${say(when.from)}`}`;
  if ("lasting" in when)
    return `${when.period === undefined ? "the day on which" : `the end of ${length(when.period)} through which, without a break,`} ${condition(when.lasting, words, false)}, counted from ${say(when.from)} at the earliest`;
  if ("after" in when) return sayPeriod(when.period, "after", say(when.after), words);
  if ("before" in when) return sayPeriod(when.period, "before", say(when.before), words);
  if ("latest" in when)
    return `the ${when.latest.length > 2 ? "latest" : "later"} of ${list(when.latest.map(say), "and")}`;
  if ("earliest" in when)
    return `the ${when.earliest.length > 2 ? "earliest" : "earlier"} of ${list(when.earliest.map(say), "and")}`;
  if ("if" in when)
    return `if ${say(when.if)} falls by ${say(when.by)}, ${say(when.then)}, otherwise ${say(when.else)}`;
  const { first, then, notice } = when.clock;
  return `the next end of a period, the first of ${length(first)} from ${say(when.from)}, then ${length(then)} each, that is at least ${length(notice)} after the notice`;
}

/** A period from another date, and the day of the month or year to which it moves on. */
function sayPeriod(period: Period, side: "after" | "before", start: string, words: Speech): string {
  const { snap } = period;
  const none = "days" in period && period.days === 0;
  const plain = none
    ? start
    : "days" in period
      ? `the ${period.days === 1 ? "" : `${ordinal(period.days)} `}day ${side} ${start}`
      : `${length(period)}${period.counting === "dayAfter" ? " and a day" : ""} ${side} ${start}`;
  if (snap === undefined) return plain;
  if ("yearly" in snap)
    return `the first ${words.date(`2001-${snap.yearly}`).replace(/\W*2001\W*/, "")} that is not before ${plain}`;
  return `the first day of the ${snap.firstOfMonth === 1 ? "" : `${ordinal(snap.firstOfMonth)} `}month after ${none ? "" : "the month of "}${plain}`;
}

function length(period: Period): string {
  const [count, unit] =
    "days" in period
      ? [period.days, "day"]
      : "months" in period
        ? [period.months, "month"]
        : [period.years, "year"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** In words where clauses commonly have them. */
const ORDINALS: Readonly<Record<number, string>> = { 30: "thirtieth", 60: "sixtieth", 90: "ninetieth" };
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

function ordinal(count: number): string {
  return (
    ORDINALS[count] ??
    `${count}${SUFFIXES[new Intl.PluralRules("en", { type: "ordinal" }).select(count)] ?? "th"}`
  );
}

function list(words: readonly string[], joint: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

// Conditions

function condition(what: Condition<Names, When<"treaty">> | Comparison, words: Speech, not: boolean): string {
  if ("tally" in what) return compared(what.tally, what.is, words, not);
  if ("not" in what) return condition(what.not, words, !not);
  const each = ("all" in what ? what.all : what.any).map((one) => condition(one, words, not));
  return list(each, "all" in what !== not ? "and" : "or");
}

function compared(tally: Tally, is: Bound<Names, unknown>, words: Speech, not: boolean): string {
  const least = "atLeast" in is;
  const amount = least ? is.atLeast : is.moreThan;
  const bound = `${least ? (not ? "fewer than" : "at least") : not ? "at most" : "more than"} ${amountOf(amount, words)}`;
  const one = amount === 1;
  if (tally.weights !== undefined)
    return `${things(tally, words, false)}${done(tally, false)} that together come to ${bound}`;
  return `${bound} ${typeof amount === "number" ? "" : "in "}${things(tally, words, one)}${done(tally, one)}`;
}

function done({ count }: Tally, one: boolean): string {
  return ` ${one ? "is" : "are"} ${count === "signatures" ? "received" : count === "consents" ? "deposited" : "bound"}`;
}

function things(tally: Tally, words: Speech, one: boolean): string {
  const { definition } = words;
  const { of, regime } = tally;
  const rules = [definition, ...(definition?.parts ?? [])].find(
    (each) => each?.id === (regime ?? definition?.id),
  );
  const kinds = tally.kinds ?? [...new Set(rules?.consent.flatMap((rule) => rule.kinds))];
  const plural = one ? "" : "s";
  const what =
    tally.count === "signatures"
      ? `signature${plural}`
      : tally.count === "parties"
        ? one
          ? "party"
          : "parties"
        : `instrument${plural} of ${kinds.length === 0 ? "consent" : list(kinds.map(inWords), "or")}`;
  return `${what}${regime === undefined ? "" : ` (${words.title(regime)})`}${of === undefined ? "" : ` from ${whom(of, words)}`}`;
}

function amountOf(amount: Amount<Names, unknown>, words: Speech): string {
  if (typeof amount === "number") return String(amount);
  const {
    share: [part, whole],
    of,
    frozenOn,
  } = amount;
  // Of the bases only this one is a date expression.
  const frozen = frozenOn === undefined ? "" : `, as on ${expression(frozenOn as When, words)}`;
  return `${whole === 100 ? `${part} %` : `${part}/${whole}`} of ${baseOf(of, words)}${frozen}`;
}

function baseOf(base: Base, words: Speech): string {
  if ("total" in base) return `the total of ${words.title(base.total)}`;
  if ("group" in base) return whom(base.group, words);
  return `the ${things(base.tally, words, false)}`;
}

function whom(group: Group, words: Speech): string {
  const say = (each: Group): string => whom(each, words);
  if ("group" in group) return words.title(group.group);
  if ("kind" in group) return group.kind === "state" ? "States" : "organizations";
  if ("participants" in group) return list(group.participants.map(words.name), "or");
  if ("memberOf" in group) return `members of ${words.name(group.memberOf)}`;
  if ("partyTo" in group) return `parties to ${words.title(group.partyTo)}`;
  if ("signatoryTo" in group) return `signatories of ${words.title(group.signatoryTo)}`;
  if ("consentedTo" in group) return `those that have consented to ${words.title(group.consentedTo)}`;
  if ("all" in group) return group.all.map(say).join(" that are also ");
  if ("any" in group) return list(group.any.map(say), "or");
  return `others than ${say(group.not)}`;
}

const ORGANIZATIONS = {
  notAdditional: "; an organization's not additional to those of its members",
  notCounted: "; an organization's not counted",
  statesOnly: "; only those of States",
  counted: "",
} as const satisfies Record<OrganizationCounting, string>;

/** How organizations count in an expression, said once at its end. */
function remarks(value: unknown): string {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("organizations" in node && typeof node.organizations === "string") found.add(node.organizations);
    for (const child of Object.values(node)) visit(child);
  };
  visit(value);
  return [...found].map((each) => (isCounting(each) ? ORGANIZATIONS[each] : "")).join("");
}

function isCounting(text: string): text is OrganizationCounting {
  return Object.hasOwn(ORGANIZATIONS, text);
}
