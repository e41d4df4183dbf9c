import type { Condition } from "../clauses/condition.js";
import type { ConditionDerivation, TallyDerivation } from "../clauses/derivation.js";
import { evaluate } from "../clauses/evaluate.js";
import type { Group } from "../clauses/group.js";
import { awaited, type Missing } from "../clauses/outcome.js";
import type { WaitingNode, When } from "../clauses/when.js";
import { grouped, inUnits, theTreaty, things, total, type Words } from "../definition/nouns.js";
import { sayCondition } from "../definition/say.js";
import { toDate } from "../model/calendar-date.js";
import { type Day, readDay } from "../model/day.js";
import type { Id } from "../model/id.js";
import type { Ledger } from "./ledger.js";

/** What a node of an expression still waits for. @internal */
export function missingIn(
  ledger: Ledger,
  when: When,
  condition: ConditionDerivation | undefined,
  article: string,
): readonly Missing[] {
  if (condition?.holds === true)
    return "first" in when || "lasting" in when ? stillToHold(ledger, when, condition, article) : [];
  if (condition !== undefined) return missingInCondition(ledger, condition, article);
  if ("anchor" in when) {
    const of = when.regime === undefined ? "" : ` of ${theTreaty(when.regime, wordsOf(ledger))}`;
    return [awaited(article, ANCHORS[when.anchor] + of)];
  }
  if ("recorded" in when)
    return [awaited(article, `a day for this to be set: ${when.meanwhile ?? when.recorded}`)];
  return [];
}

const ANCHORS = {
  adoption: "the adoption of the text",
  opening: "the opening for signature",
  closing: "the end of the period for signature",
  threshold: "that the conditions are met for the entry into force",
  entryIntoForce: "the entry into force",
  signature: "its signature",
  consent: "its consent to be bound",
  entryIntoForceForParticipant: "the entry into force for it",
  notice: "a notice",
  namedDate: "a notice",
} as const;

/** Participants by their ids, treaties by the titles that this one and its parents have. */
function wordsOf({ rules: { definition }, parents }: Ledger): Words {
  return {
    definition,
    name: (participant) => participant,
    date: (date) => date,
    title: (id) => (id === definition.id ? definition : parents.get(id)?.rules.definition)?.title,
  };
}

/** A condition that holds: from which day it must, where that is to come, or until which day, once its time is running. */
function stillToHold(
  ledger: Ledger,
  node: WaitingNode,
  condition: ConditionDerivation,
  article: string,
): readonly Missing[] {
  const end = toDate(ledger.met(node).on);
  const from = node.from === undefined ? null : toDate(evaluate(node.from, ledger).on);
  const when = end !== null ? `until ${end}` : from !== null ? `from ${from} on` : null;
  if (when === null) return [];
  return [awaited(article, `that ${when} ${sayCondition(asked(condition), wordsOf(ledger), false)}`)];
}

function missingInCondition(ledger: Ledger, condition: ConditionDerivation, article: string): Missing[] {
  if (condition.holds) return [];
  if (condition.comparison !== undefined)
    return [missingInTally(ledger, condition.comparison, article, readDay(condition.on))];
  if (condition.how === "not")
    return [awaited(article, `that ${sayCondition(asked(condition), wordsOf(ledger), false)}`)];
  return condition.parts.flatMap((part) => missingInCondition(ledger, part, article));
}

/** The condition that was derived. */
function asked({ comparison, how, parts }: ConditionDerivation): Condition {
  if (comparison !== undefined) return { tally: comparison.tally, is: comparison.is };
  const each = parts.map(asked);
  if (how === "not") return { not: { all: each } };
  return how === "any" ? { any: each } : { all: each };
}

function missingInTally(ledger: Ledger, comparison: TallyDerivation, article: string, day: Day): Missing {
  const { tally, need, have } = comparison;
  const lack = need === null ? null : need - have;
  const everyone = listed(ledger, tally.of);
  const named =
    everyone !== null && everyone.length === need
      ? everyone.filter((id) => !stands(ledger, comparison, id, day))
      : null;
  return {
    article,
    text:
      tally.weights === undefined
        ? `${lack === null ? "" : `${grouped(lack)} `}more ${things(tally, wordsOf(ledger), lack === 1)}`
        : `${things(tally, wordsOf(ledger), false)}, accounting for ${weight(ledger, comparison, tally.weights, lack, day)}`,
    need,
    have,
    lack,
    ...(named === null ? {} : { participants: named }),
  };
}

/** How much more weight is asked for: of a share in hundredths of a per cent, and in units. */
function weight(ledger: Ledger, { is }: TallyDerivation, table: Id, lack: number | null, day: Day): string {
  const words = wordsOf(ledger);
  const of = total(table, words);
  if (lack === null) return `more of ${of}`;
  const amount = "atLeast" in is ? is.atLeast : is.moreThan;
  if (typeof amount === "number" || !("total" in amount.of))
    return `${inUnits(lack, table, words)} more of ${of}`;
  const whole = ledger.base({ share: amount.share, of: amount.of }, day);
  const share = Math.max(1, Math.round((lack * 10_000) / whole)) / 100;
  return `${share} % more of ${of} (${grouped(lack)} of ${inUnits(whole, table, words)})`;
}

/** The participants of a group that is a list, null of any other. */
function listed(ledger: Ledger, group: Group | undefined): readonly Id[] | null {
  if (group === undefined) return null;
  if ("participants" in group) return group.participants;
  if ("group" in group) return listed(ledger, ledger.named(group.group));
  return null;
}

/** Whether a participant of a list stands in the tally already. */
function stands(ledger: Ledger, { tally }: TallyDerivation, id: Id, day: Day): boolean {
  const slot = ledger.slotOf(id);
  return slot >= 0 && ledger.isIn(tally, slot, day);
}
