import type { Comparison } from "../clauses/condition.js";
import type {
  ConditionDerivation,
  Counted,
  Derivation,
  NotCounted,
  TallyDerivation,
} from "../clauses/derivation.js";
import type { Missing, Outcome } from "../clauses/outcome.js";
import type { When } from "../clauses/when.js";
import type { Definition } from "../definition/definition.js";
import { called, grouped, kindInWords, type Words } from "../definition/nouns.js";
import { ORGANIZATIONS, remarks, sayWhen as say, sayCondition } from "../definition/say.js";
import type { DateText } from "../model/calendar-date.js";
import type { Id } from "../model/id.js";
import type { ClauseDerivation } from "./clause-derivation.js";
import type { Explanation } from "./explain.js";

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
    `${called(treaty, words)}${who}: as it stands on ${words.date(on)}`,
    ...(beyondKnown && knownUntil !== null
      ? [`The record goes to ${words.date(knownUntil)}; this speaks of a later day.`]
      : []),
    ...(clauses.length === 0 ? ["The treaty provides for no way of consenting to be bound."] : []),
    ...clauses.flatMap((clause) => tellClause(clause, words)),
  ];
}

/** What an expression says, without what it came to. @internal */
export function sayWhen(when: When, options: TellOptions = {}): string {
  return say(when, speech(options)) + remarks(when);
}

/** What a comparison asks for. @internal */
export function sayComparison(comparison: Comparison, options: TellOptions = {}): string {
  return sayCondition(comparison, speech(options), false) + remarks(comparison);
}

/** How an article is cited: by its number, or by the words that stand in its place. @internal */
export function cite(article: string): string {
  return /^(\d|[IVXLC]+(\W|$))/.test(article) ? `Article ${article}` : article || "No article";
}

interface Speech extends Words {
  /** How many of those that count are listed. */
  readonly listed: number;
}

function speech({ name, date, definition, title, listed }: TellOptions): Speech {
  return {
    name: name ?? ((id) => id),
    date: date ?? ((iso) => iso),
    title: title ?? (() => undefined),
    listed: listed ?? Number.POSITIVE_INFINITY,
    definition,
  };
}

// Clauses

const CLAUSES = {
  adoption: "adoption",
  opening: "opening for signature",
  closing: "last day for signature",
  entryIntoForce: "entry into force",
  end: "end of the treaty",
  signature: "signature",
  consent: "consent to be bound",
  entryIntoForceForParticipant: "entry into force for it",
  exit: "the day from which it is no longer bound",
} as const satisfies Record<ClauseDerivation["clause"], string>;

function tellClause(clause: ClauseDerivation, words: Speech): string[] {
  const { article, part, outcome, derivation, event, notes } = clause;
  const what = `${CLAUSES[clause.clause]}${part === null ? "" : ` (${called(part, words)})`}`;
  const says =
    derivation === null ? "" : `: ${say(derivation.expression, words)}${remarks(derivation.expression)}`;
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
      : [`  By the event ${event}${clause.kind === null ? "" : `, ${kindInWords(clause.kind)}`}.`]),
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
      return [`${step(depth)}${say(part.expression, words)}: ${date}`, ...how(part, words, depth + 1)];
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
  const asked = when === "" ? `${sayCondition(tally, words, false)}; ` : when;
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
  return `${name(act.participant)}, ${date(act.date)}, ${kindInWords(act.kind)}${act.weight === undefined ? "" : `, weight ${grouped(act.weight)}`}`;
}
