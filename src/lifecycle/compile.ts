import * as z from "zod/mini";
import type { Group } from "../clauses/group.js";
import type { Tally } from "../clauses/tally.js";
import type { TreatyCondition, WaitingNode, When } from "../clauses/when.js";
import type { Amendment } from "../definition/amendment.js";
import type { Definition } from "../definition/definition.js";
import { parseDefinition } from "../definition/parse-definition.js";
import { DEFAULT_POLICIES, type Policies } from "../definition/policies.js";
import type { ConsentRule, Regime } from "../definition/regime.js";
import { type Day, NEVER, readDay } from "../model/day.js";
import type { EventKind } from "../model/event-kind.js";
import type { Id } from "../model/id.js";
import { Misuse, mistake } from "../model/mistake.js";
import { parseWith } from "../model/parse.js";
import { type Membership, Participant, type Predecessor } from "../model/participant.js";

/**
 * A definition made ready for replay, with the facts about participants that its clauses ask for. Made once by
 * {@link compile}, used for any number of records; opaque, never saved.
 */
export interface Rules {
  readonly definition: Definition;
  readonly policies: Policies;
  /** The treaty itself first, then its parts, then its amendments. @internal */
  readonly regimes: readonly Regime[];
  /** Number of the first amendment. @internal */
  readonly firstAmendment: number;
  /** Every condition that the clauses wait for, in the order in which they stand. @internal */
  readonly watches: readonly Watch[];
  /** Of each regime, the one watch whose count is "the threshold": a tally and a number; -1 where it is no simple number. @internal */
  readonly thresholds: readonly number[];
  /** Tallies kept up with every deposit, not counted anew. @internal */
  readonly counters: readonly Tally[];
  /** Their numbers. @internal */
  readonly watchOf: ReadonlyMap<WaitingNode, number>;
  /** @internal */
  readonly counterOf: ReadonlyMap<Tally, number>;
  /** Of each regime, its rules on consent by the kind of act for which they provide. @internal */
  readonly consentRules: readonly ReadonlyMap<EventKind, readonly ConsentRule[]>[];
  /** Rules on consent that are bound to a time. @internal */
  readonly timedConsents: readonly { readonly rule: ConsentRule; readonly regime: number }[];
  /** Something follows from the day on which a party is bound no longer. @internal */
  readonly exitsMatter: boolean;
  /** Facts that the clauses leave to the record, by the names they give them. @internal */
  readonly leftOpen: ReadonlySet<Id>;
  /** Some tally is counted anew every time: then days on which its number changes by itself matter. @internal */
  readonly countsAnew: boolean;
  /** @internal */
  readonly groups: ReadonlyMap<Id, Group>;
  /** @internal */
  readonly weights: ReadonlyMap<Id, ReadonlyMap<Id, number>>;
  /** @internal */
  readonly organizations: ReadonlyMap<Id, readonly Member[]>;
  /** Organizations of whose members some clause speaks. @internal */
  readonly mentions: ReadonlySet<Id>;
  /** What is known of participants, by id. @internal */
  readonly described: ReadonlyMap<Id, Described>;
  /** From whom participants came. @internal */
  readonly predecessors: ReadonlyMap<Id, readonly Predecessor[]>;
}

/** A condition that is looked at whenever what it counts has changed. @internal */
export interface Watch {
  readonly node: WaitingNode;
  readonly regime: number;
  /** Judged before the entry into force of its regime, or after it is known for whom it is in force. */
  readonly stage: "entry" | "after";
}

/** What a record asks of a participant that has been described: numbers, looked up once a record. @internal */
export interface Described {
  /** Its place among all that have been described, by id. */
  readonly rank: number;
  readonly isOrganization: boolean;
  /** First day of existence, and the first day on which it was over. */
  readonly from: Day;
  readonly until: Day;
}

/** Membership as days; `until` is the first day on which it is over. @internal */
export interface Member {
  readonly id: Id;
  readonly from: Day;
  readonly until: Day;
}

/** What `compile` takes besides the definition. */
export interface CompileOptions {
  /**
   * Facts about participants: which of them are organizations, and their members by date. A participant that is
   * not described counts as a State. The register has those of the United Nations; applications add their own.
   */
  readonly participants?: readonly Participant[];
}

/**
 * Makes a definition ready for replay. It throws {@link Misuse} with all mistakes when the definition is not
 * coherent; `parseDefinition` tells them without throwing. It throws too when a participant is described twice: to
 * change what the register says of one, leave its entry out.
 *
 * @example
 * ```ts
 * import { compile } from "treaty-lifecycle";
 * import { definition } from "treaty-lifecycle/catalogue/un-cybercrime";
 * import { participants } from "treaty-lifecycle/register";
 *
 * compile(definition, { participants }).definition.id; // → "un-cybercrime"
 * ```
 */
export function compile(definition: Definition, options: CompileOptions = {}): Rules {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) throw new Misuse(parsed.mistakes);
  const participants = parseWith(z.array(Participant), options.participants ?? [], "participants");
  if (!participants.ok) throw new Misuse(participants.mistakes);
  refuseRepeated(participants.value);
  const checked = parsed.value;
  const organizations = membersOf(participants.value);
  const parts = checked.parts ?? [];
  const regimes = [checked, ...parts, ...(checked.amendments ?? [])];
  const watches = regimes.flatMap((regime, index) => [
    ...beforeEntry(regime, checked)
      .flatMap(nodesIn)
      .filter(isWaiting)
      .map((node): Watch => ({ node, regime: index, stage: "entry" })),
    ...afterEntry(regime, checked)
      .flatMap(nodesIn)
      .filter(isWaiting)
      .map((node): Watch => ({ node, regime: index, stage: "after" })),
  ]);
  const tallies = watches.map((watch) => ({
    watch,
    of: talliesIn("first" in watch.node ? watch.node.first : watch.node.lasting),
  }));
  // Until the treaty is in force nobody leaves, so that its own signatures and deposits only have to be added up.
  const counters = tallies
    .filter(({ watch }) => watch.regime === 0 && watch.stage === "entry")
    .flatMap(({ of }) => of)
    .filter(
      ({ count, kinds, regime }) =>
        (count === "signatures" || (count === "consents" && !kinds?.includes("provisionalApplication"))) &&
        (regime ?? checked.id) === checked.id,
    );
  const countsAnew =
    checked.suspension?.while !== undefined ||
    tallies.some(({ of }) => of.some((tally) => !counters.includes(tally)));
  const counterOf = new Map(counters.map((tally, index) => [tally, index]));
  return {
    definition: checked,
    policies: { ...DEFAULT_POLICIES, ...checked.policies },
    regimes,
    firstAmendment: 1 + parts.length,
    watches,
    watchOf: new Map(watches.map(({ node }, index) => [node, index])),
    thresholds: regimes.map((regime) =>
      simpleThreshold(nodesIn(regime.entry.when).filter(isWaiting), watches),
    ),
    counters,
    counterOf,
    consentRules: regimes.map(byKind),
    timedConsents: regimes.flatMap(({ consent }, regime) =>
      consent
        .filter(({ opens, closes }) => opens !== undefined || closes !== undefined)
        .map((rule) => ({ rule, regime })),
    ),
    leftOpen: new Set(
      regimes
        .flatMap((regime) =>
          [...beforeEntry(regime, checked), ...afterEntry(regime, checked)].flatMap(nodesIn),
        )
        .flatMap((node) => ("recorded" in node ? [node.recorded] : [])),
    ),
    countsAnew,
    exitsMatter: countsAnew || checked.exit?.ceasesWithMembers !== undefined,
    groups: new Map(checked.groups?.map((group) => [group.id, group.is])),
    weights: new Map(checked.weights?.map((table) => [table.id, new Map(Object.entries(table.of))])),
    organizations,
    mentions: new Set(mentionedIn(checked)),
    described: describedIn(participants.value, organizations),
    predecessors: new Map(participants.value.map((each) => [each.id, each.predecessors ?? []])),
  };
}

/** Two descriptions of one participant: which of them holds nobody could say. */
function refuseRepeated(participants: readonly Participant[]): void {
  const seen = new Set<Id>();
  const [first, ...others] = participants.flatMap(({ id }, index) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated
      ? [mistake("repeated", `participants[${index}].id`, id, "describe each participant once")]
      : [];
  });
  if (first !== undefined) throw new Misuse([first, ...others]);
}

function byKind({ consent }: Regime): ReadonlyMap<EventKind, readonly ConsentRule[]> {
  const kinds = new Set(consent.flatMap((rule) => rule.kinds));
  return new Map(
    [...kinds].map((kind) => [kind, consent.filter((rule) => rule.kinds.includes(kind))] as const),
  );
}

/** What has to be watched before the entry into force of a regime can be judged. */
function beforeEntry(regime: Regime, definition: Definition): readonly (When | undefined)[] {
  const text =
    regime === definition
      ? [
          definition.adoption.when,
          ...definition.signature.flatMap(({ opens, closes }) => [opens, closes]),
          definition.provisional?.entry?.when,
          definition.provisional?.until,
        ]
      : [adoptionOf(regime, definition)?.when];
  return [...text, ...regime.consent.flatMap(({ opens, closes }) => [opens, closes]), regime.entry.when];
}

/** What has to be watched once it is known for whom the regime is in force. */
function afterEntry(regime: Regime, definition: Definition): readonly (When | undefined)[] {
  const { joining, floor, exit, end } = regime;
  const acts =
    regime === definition
      ? [definition.provisional?.when, definition.territories?.when, definition.territories?.ends]
      : [];
  const ends = (end ?? []).map(({ when }) => when);
  return [joining?.when, floor?.when, exit?.notBefore, exit?.when, ...ends, ...acts];
}

/** The clause that says when an amendment is adopted. */
function adoptionOf(regime: Regime, { amendments }: Definition): Amendment["adoption"] | undefined {
  return amendments?.find((each) => each === regime)?.adoption;
}

/** An expression and all that it is made of. */
function nodesIn(when: When | undefined): When[] {
  return when === undefined ? [] : [when, ...childrenOf(when).flatMap(nodesIn)];
}

function childrenOf(when: When): readonly (When | undefined)[] {
  if ("first" in when) return [when.from, ...frozenIn(when.first)];
  if ("lasting" in when) return [when.from, ...frozenIn(when.lasting)];
  if ("after" in when) return [when.after];
  if ("before" in when) return [when.before];
  if ("latest" in when) return when.latest;
  if ("earliest" in when) return when.earliest;
  if ("if" in when) return [when.if, when.by, when.then, when.else];
  return "clock" in when ? [when.from] : [];
}

/** The days on which bases of fractions are frozen. */
function frozenIn(condition: TreatyCondition): readonly (When | undefined)[] {
  if ("all" in condition) return condition.all.flatMap(frozenIn);
  if ("any" in condition) return condition.any.flatMap(frozenIn);
  if ("not" in condition) return frozenIn(condition.not);
  const amount = "atLeast" in condition.is ? condition.is.atLeast : condition.is.moreThan;
  return typeof amount === "number" ? [] : [amount.frozenOn];
}

function isWaiting(when: When): when is WaitingNode {
  return "first" in when || "lasting" in when;
}

function simpleThreshold(nodes: readonly WaitingNode[], watches: readonly Watch[]): number {
  const [node, ...others] = nodes;
  if (
    node === undefined ||
    others.length > 0 ||
    !("first" in node) ||
    !("tally" in node.first) ||
    node.first.tally.weights !== undefined
  )
    return -1;
  const amount = "atLeast" in node.first.is ? node.first.is.atLeast : node.first.is.moreThan;
  return typeof amount === "number" ? watches.findIndex((watch) => watch.node === node) : -1;
}

function talliesIn(condition: TreatyCondition): Tally[] {
  if ("all" in condition) return condition.all.flatMap(talliesIn);
  if ("any" in condition) return condition.any.flatMap(talliesIn);
  if ("not" in condition) return talliesIn(condition.not);
  const amount = "atLeast" in condition.is ? condition.is.atLeast : condition.is.moreThan;
  return typeof amount !== "number" && "tally" in amount.of
    ? [condition.tally, amount.of.tally]
    : [condition.tally];
}

/** The organizations of whose members a definition speaks, wherever a group stands in it. */
function mentionedIn(value: unknown): Id[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === "memberOf" && typeof child === "string" ? [child] : mentionedIn(child),
  );
}

function describedIn(
  participants: readonly Participant[],
  organizations: ReadonlyMap<Id, readonly Member[]>,
): ReadonlyMap<Id, Described> {
  const existence = new Map(
    participants
      .filter((each) => each.from !== undefined || each.until !== undefined)
      .map((each) => [each.id, inDays(each)]),
  );
  const ids = [...new Set(participants.map(({ id }) => id))].sort();
  return new Map(
    ids.map((id, rank) => {
      const { from = -NEVER, until = NEVER } = existence.get(id) ?? {};
      return [id, { rank, isOrganization: organizations.has(id), from, until }];
    }),
  );
}

function membersOf(participants: readonly Participant[]): ReadonlyMap<Id, readonly Member[]> {
  const organizations = new Map<Id, readonly Member[]>();
  for (const each of participants) {
    if (each.kind !== "organization") continue;
    organizations.set(each.id, (each.members ?? []).map(inDays));
  }
  return organizations;
}

function inDays({ id, from, until }: Membership): Member {
  return {
    id,
    from: from === undefined ? -NEVER : readDay(from),
    until: until === undefined ? NEVER : readDay(until),
  };
}
