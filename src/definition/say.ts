import type { AnchorName } from "../clauses/anchor.js";
import type { Amount, Base, Bound, Condition } from "../clauses/condition.js";
import type { Names } from "../clauses/names.js";
import type { OrganizationCounting, Tally } from "../clauses/tally.js";
import type { When } from "../clauses/when.js";
import type { Period } from "../model/period.js";
import { done, inUnits, list, theTreaty, things, total, type Words, whom } from "./nouns.js";

/** What the clauses of a definition say, in plain English. */

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

/** What a date expression says, without what it came to. @internal */
export function sayWhen(when: When, words: Words): string {
  const say = (each: When): string => sayWhen(each, words);
  if ("on" in when) return words.date(when.on);
  if ("anchor" in when)
    return `${ANCHORS[when.anchor]}${when.regime === undefined ? "" : ` of ${theTreaty(when.regime, words)}`}`;
  if ("recorded" in when)
    return `${RECORDED[when.recorded] ?? `the day of effect of the decision ${when.recorded}`}${when.meanwhile === undefined ? "" : ` (${when.meanwhile})`}`;
  if ("first" in when)
    return `the day on which ${sayCondition(when.first, words, false)}${when.from === undefined ? "" : `, not before ${say(when.from)}`}`;
  if ("lasting" in when)
    return `${when.period === undefined ? "the day on which" : `the end of ${length(when.period)} through which, without a break,`} ${sayCondition(when.lasting, words, false)}, counted from ${say(when.from)} at the earliest`;
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
function sayPeriod(period: Period, side: "after" | "before", start: string, words: Words): string {
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

// Conditions

/** What a condition asks for; `not`, what its contrary does. @internal */
export function sayCondition(what: Condition, words: Words, not: boolean): string {
  if ("tally" in what) return compared(what.tally, what.is, words, not);
  if ("not" in what) return sayCondition(what.not, words, !not);
  const each = ("all" in what ? what.all : what.any).map((one) => sayCondition(one, words, not));
  return list(each, "all" in what !== not ? "and" : "or");
}

function compared(tally: Tally, is: Bound<Names, unknown>, words: Words, not: boolean): string {
  const least = "atLeast" in is;
  const amount = least ? is.atLeast : is.moreThan;
  const counted = tally.weights === undefined && typeof amount === "number";
  const below = counted ? "fewer than" : "less than";
  const bound = `${least ? (not ? below : "at least") : not ? "at most" : "more than"} ${amountOf(amount, tally, words)}`;
  if (counted) {
    const one = amount === 1;
    if (one && not && least) return `no ${things(tally, words, one)} is ${done(tally, words)}`;
    return `${bound} ${things(tally, words, one)} ${one ? "is" : "are"} ${done(tally, words)}`;
  }
  const come = tally.weights === undefined ? "coming to" : "accounting in total for";
  return `${things(tally, words, false)}, ${come} ${bound}, are ${done(tally, words)}`;
}

function amountOf(amount: Amount<Names, unknown>, { weights }: Tally, words: Words): string {
  if (typeof amount === "number")
    return weights === undefined
      ? String(amount)
      : `${inUnits(amount, weights, words)} of ${total(weights, words)}`;
  const {
    share: [part, whole],
    of,
    frozenOn,
  } = amount;
  // Of the bases only this one is a date expression.
  const frozen = frozenOn === undefined ? "" : `, as on ${sayWhen(frozenOn as When, words)}`;
  return `${whole === 100 ? `${part} %` : `${part}/${whole}`} of ${baseOf(of, words)}${frozen}`;
}

function baseOf(base: Base, words: Words): string {
  if ("total" in base) return total(base.total, words);
  return `the number of ${"group" in base ? whom(base.group, words) : things(base.tally, words, false)}`;
}

/** How organizations count, as it stands at the end of a sentence. @internal */
export const ORGANIZATIONS = {
  notAdditional: "; an organization's not additional to those of its members",
  notCounted: "; an organization's not counted",
  statesOnly: "; only those of States",
  counted: "",
} as const satisfies Record<OrganizationCounting, string>;

/** How organizations count in an expression, said once at its end. @internal */
export function remarks(value: unknown): string {
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
