import type { Group } from "../clauses/group.js";
import type { Tally } from "../clauses/tally.js";
import type { TreatyCondition, WaitingNode } from "../clauses/when.js";
import type { Definition } from "../definition/definition.js";
import { parseDefinition } from "../definition/parse-definition.js";
import { DEFAULT_POLICIES, type Policies } from "../definition/policies.js";
import type { Regime } from "../definition/regime.js";
import { type Day, NEVER, readDay } from "../model/day.js";
import type { Id } from "../model/id.js";
import { Misuse } from "../model/mistake.js";
import type { Membership, Participant } from "../model/participant.js";

/**
 * A definition made ready for replay, with the facts about participants that its clauses ask for. Made once by
 * {@link compile}, used for any number of records; opaque, never saved.
 */
export interface Rules {
  readonly definition: Definition;
  readonly policies: Policies;
  /** The treaty itself first, then its parts. @internal */
  readonly regimes: readonly Regime[];
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
  /** Some clause counts parties: then days on which their number changes by itself matter. @internal */
  readonly countsParties: boolean;
  /** @internal */
  readonly groups: ReadonlyMap<Id, Group>;
  /** @internal */
  readonly weights: ReadonlyMap<Id, ReadonlyMap<Id, number>>;
  /** @internal */
  readonly organizations: ReadonlyMap<Id, readonly Member[]>;
  /** Participants that have not always existed, or no longer exist. @internal */
  readonly existence: ReadonlyMap<Id, Member>;
}

/** A condition that is looked at whenever what it counts has changed. @internal */
export interface Watch {
  readonly node: WaitingNode;
  readonly regime: number;
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
 * coherent; `parseDefinition` tells them without throwing.
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
  const checked = parsed.value;
  const regimes = [checked, ...(checked.parts ?? [])];
  const { parts, ...treaty } = checked;
  const watches = [treaty, ...(parts ?? [])].flatMap((regime, index) =>
    waitingNodes(regime).map((node) => ({ node, regime: index })),
  );
  const tallies = watches.flatMap(({ node }) => talliesIn("first" in node ? node.first : node.lasting));
  const counters = tallies.filter(
    (tally) => tally.count !== "parties" && (tally.regime ?? checked.id) === checked.id,
  );
  return {
    definition: checked,
    policies: { ...DEFAULT_POLICIES, ...checked.policies },
    regimes,
    watches,
    thresholds: regimes.map((regime) => simpleThreshold(waitingNodes(regime.entry), watches)),
    counters,
    watchOf: new Map(watches.map(({ node }, index) => [node, index])),
    counterOf: new Map(counters.map((tally, index) => [tally, index])),
    countsParties: tallies.some(
      (tally) => tally.count === "parties" || (tally.regime ?? checked.id) !== checked.id,
    ),
    groups: new Map(checked.groups?.map((group) => [group.id, group.is])),
    weights: new Map(checked.weights?.map((table) => [table.id, new Map(Object.entries(table.of))])),
    organizations: membersOf(options.participants ?? []),
    existence: new Map(
      (options.participants ?? [])
        .filter((each) => each.from !== undefined || each.until !== undefined)
        .map((each) => [each.id, inDays(each)]),
    ),
  };
}

/** Every node of an expression that waits for a condition, wherever it stands. */
function waitingNodes(value: unknown): WaitingNode[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => (key === "clock" ? [] : waitingNodes(child)));
  return isWaiting(value) ? [value, ...below] : below;
}

/** The schema has been over it: only these two nodes have these keys. */
function isWaiting(node: object): node is WaitingNode {
  return "first" in node || "lasting" in node;
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
