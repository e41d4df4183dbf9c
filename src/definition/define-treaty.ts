import type { Definition } from "./definition.js";

/**
 * A definition written in TypeScript, checked in the editor: a group, a table, a part or an anchor that nothing
 * defines does not compile, nor does a notice in an entry clause. It returns what it was given; `compile`
 * checks the rest.
 *
 * @example A treaty in force thirty days after the third ratification
 * ```ts
 * import { compile, defineTreaty, replay, status } from "treaty-lifecycle";
 *
 * const treaty = defineTreaty({
 *   format: 1,
 *   id: "lighthouses",
 *   title: "Convention on Lighthouses",
 *   adoption: { article: "20", when: { on: "2020-01-15" } },
 *   signature: [{ article: "21", opens: { anchor: "adoption" }, closes: { on: "2021-01-15" } }],
 *   consent: [{ article: "22", kinds: ["ratification"], requires: "signature" }],
 *   entry: {
 *     article: "23(1)",
 *     when: { after: { first: { tally: { count: "consents" }, is: { atLeast: 3 } } }, period: { days: 30 } },
 *   },
 *   notModelled: [],
 * });
 * status(replay(compile(treaty), []), "2021-01-15").signature.state; // → "open"
 * status(replay(compile(treaty), []), "2021-01-16").signature.state; // → "closed"
 * ```
 */
export function defineTreaty<
  const G extends string = never,
  const T extends string = never,
  const P extends string = never,
  const O extends string = never,
>(
  definition: Omit<
    Definition<{ group: NoInfer<G>; table: NoInfer<T>; regime: NoInfer<P | O> }>,
    "groups" | "weights" | "parts" | "amendments" | "parents"
  > & {
    readonly groups?: readonly (GroupNamed<G> & GroupsOf<NoInfer<G>, NoInfer<T>, NoInfer<P | O>>)[];
    readonly weights?: readonly (TableNamed<T> & WeightsOf)[];
    readonly parts?: readonly (PartNamed<P> & PartsOf<NoInfer<G>, NoInfer<T>, NoInfer<P | O>>)[];
    readonly amendments?: readonly (PartNamed<P> & AmendmentsOf<NoInfer<G>, NoInfer<T>, NoInfer<P | O>>)[];
    readonly parents?: readonly O[];
  },
): Definition<{ group: G; table: T; regime: P | O }> {
  return definition;
}

interface GroupNamed<G extends string> {
  readonly id: G;
}
interface TableNamed<T extends string> {
  readonly id: T;
}
interface PartNamed<P extends string> {
  readonly id: P;
}
type In<G extends string, T extends string, R extends string> = Definition<{ group: G; table: T; regime: R }>;
type GroupsOf<G extends string, T extends string, R extends string> = Omit<
  NonNullable<In<G, T, R>["groups"]>[number],
  "id"
>;
type WeightsOf = Omit<NonNullable<Definition["weights"]>[number], "id">;
type AmendmentsOf<G extends string, T extends string, R extends string> = Omit<
  NonNullable<In<G, T, R>["amendments"]>[number],
  "id"
>;
type PartsOf<G extends string, T extends string, R extends string> = Omit<
  NonNullable<In<G, T, R>["parts"]>[number],
  "id"
>;
