import type { ConditionDerivation, TallyDerivation } from "../clauses/derivation.js";
import type { Group } from "../clauses/group.js";
import type { Missing } from "../clauses/outcome.js";
import type { When } from "../clauses/when.js";
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
  if (condition !== undefined) return missingInCondition(ledger, condition, article);
  if ("anchor" in when)
    return [plain(article, `${ANCHORS[when.anchor]}${when.regime === undefined ? "" : ` (${when.regime})`}`)];
  if ("recorded" in when)
    return [plain(article, `a day for this to be set: ${when.meanwhile ?? when.recorded}`)];
  return [];
}

const ANCHORS = {
  adoption: "adoption of the text",
  opening: "opening for signature",
  closing: "the end of the period for signature",
  threshold: "the conditions for entry into force",
  entryIntoForce: "entry into force",
  signature: "its signature",
  consent: "its consent to be bound",
  entryIntoForceForParticipant: "entry into force for it",
  notice: "a notice",
  namedDate: "a notice",
} as const;

function plain(article: string, text: string): Missing {
  return { article, text, need: null, have: null, lack: null };
}

function missingInCondition(ledger: Ledger, condition: ConditionDerivation, article: string): Missing[] {
  if (condition.holds) return [];
  if (condition.comparison !== undefined)
    return [missingInTally(ledger, condition.comparison, article, readDay(condition.on))];
  if (condition.how === "not") return [plain(article, "that a condition no longer holds")];
  return condition.parts.flatMap((part) => missingInCondition(ledger, part, article));
}

function missingInTally(ledger: Ledger, comparison: TallyDerivation, article: string, day: Day): Missing {
  const { tally, need, have } = comparison;
  const lack = need === null ? null : need - have;
  const table = ledger.rules.definition.weights?.find((each) => each.id === tally.weights);
  const what =
    tally.weights === undefined
      ? nounFor(ledger, comparison, lack === 1)
      : `of ${table?.unit ?? table?.title ?? tally.weights}`;
  const from = tally.of === undefined ? "" : ` from ${describe(ledger, tally.of)}`;
  const everyone = listed(ledger, tally.of);
  const named =
    everyone !== null && everyone.length === need
      ? everyone.filter((id) => !stands(ledger, comparison, id, day))
      : null;
  return {
    article,
    text: `${lack ?? "more"} ${tally.weights === undefined ? `${lack === null ? "" : "more "}${what}` : what}${from}`,
    need,
    have,
    lack,
    ...(named === null ? {} : { participants: named }),
  };
}

function nounFor(ledger: Ledger, { tally }: TallyDerivation, one: boolean): string {
  if (tally.count === "signatures") return one ? "signature" : "signatures";
  if (tally.count === "parties") return one ? "party" : "parties";
  const regime = ledger.rules.regimes.find(
    (each) => each.id === (tally.regime ?? ledger.rules.definition.id),
  );
  const kinds = tally.kinds ?? [...new Set(regime?.consent.flatMap((rule) => rule.kinds))];
  const words = kinds.map((kind) => NOUNS[kind] ?? kind);
  const last = words.pop() ?? "consent";
  return `${one ? "instrument" : "instruments"} of ${words.length === 0 ? last : `${words.join(", ")} or ${last}`}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  formalConfirmation: "formal confirmation",
  consentToBeBound: "consent to be bound",
  definitiveSignature: "definitive signature",
  signatureConfirmed: "confirmed signature",
  amendmentAccepted: "acceptance of the amendment",
  provisionalApplication: "provisional application",
};

function describe(ledger: Ledger, group: Group): string {
  if ("group" in group)
    return ledger.rules.definition.groups?.find((each) => each.id === group.group)?.title ?? group.group;
  if ("kind" in group) return group.kind === "state" ? "States" : "organizations";
  if ("participants" in group)
    return group.participants.length > 6 ? "a list of States" : group.participants.join(", ");
  if ("memberOf" in group) return `members of ${group.memberOf}`;
  if ("partyTo" in group) return `parties to ${group.partyTo}`;
  if ("consentedTo" in group) return `those that have consented to ${group.consentedTo}`;
  if ("signatoryTo" in group) return `signatories of ${group.signatoryTo}`;
  if ("all" in group) return group.all.map((each) => describe(ledger, each)).join(" that are also ");
  if ("any" in group) return group.any.map((each) => describe(ledger, each)).join(" or ");
  return `others than ${describe(ledger, group.not)}`;
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
