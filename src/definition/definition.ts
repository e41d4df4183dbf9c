import * as z from "zod/mini";
import { Group } from "../clauses/group.js";
import type { Names } from "../clauses/names.js";
import { TreatyWhen, type When } from "../clauses/when.js";
import { formatOne } from "../model/format.js";
import { Id } from "../model/id.js";
import { maybe, strictObject, wholeNumber } from "../model/schema.js";
import { Source } from "../model/source.js";
import { text } from "../model/text.js";
import { type Policies, PoliciesSchema } from "./policies.js";
import { type Cited, type Clause, cited, OrganizationRule, Regime, regime, TreatyClause } from "./regime.js";

/**
 * The final clauses of one treaty as rules. Plain JSON, complete in itself: who may act is said by groups and
 * by facts about participants that are handed to `compile`.
 *
 * @see Vienna Convention on the Law of Treaties, art. 24(4): these clauses apply from adoption.
 */
export interface Definition<N extends Names = Names> extends Regime<N> {
  /** Version of this format. */
  readonly format: 1;
  readonly title: string;
  /** Number in "Multilateral Treaties Deposited with the Secretary-General": `"XVIII-16"`. */
  readonly mtdsg?: string;
  readonly depositary?: string;
  readonly adoption: Clause<"treaty", N>;
  /** The periods for signature; none where the treaty is not signed. */
  readonly signature: readonly SignaturePeriod<N>[];
  /** Parts with an acceptance and a threshold of their own (R16). */
  readonly parts?: readonly Regime<N>[];
  readonly groups?: readonly NamedGroup<N>[];
  readonly weights?: readonly WeightTable<N>[];
  /** Other treaties whose chronicles the clauses read. */
  readonly parents?: readonly N["regime"][];
  readonly policies?: Partial<Policies>;
  /** What the final clauses say and this definition does not. */
  readonly notModelled: readonly NotModelled[];
}

/** A period for signature, in one place or in all (R6). */
export interface SignaturePeriod<N extends Names = Names> extends Cited {
  readonly opens: When<"treaty", N>;
  /** The last day for signature; left out, open without end. */
  readonly closes?: When<"treaty", N>;
  readonly who?: Group<N>;
  readonly organizations?: OrganizationRule;
  readonly place?: string;
}

/** A group under a name. */
export interface NamedGroup<N extends Names = Names> {
  readonly id: N["group"];
  /** What it is called in a sentence, after "from": "States listed in Annex 2". */
  readonly title?: string;
  readonly is: Group<N>;
  readonly source?: Source;
}

/** Weights in whole numbers: tonnes of emissions, votes, quotas (R13). */
export interface WeightTable<N extends Names = Names> {
  readonly id: N["table"];
  /** What is weighed, in a sentence, after "of the": "total carbon dioxide emissions for 1990". */
  readonly title?: string;
  /** What one is weighed in, in the plural: "gigagrams". */
  readonly unit?: string;
  /** The whole of which shares are taken; left out, the sum of the weights. */
  readonly total?: number;
  readonly of: Readonly<Record<Id, number>>;
  readonly source?: Source;
}

/** A clause that this definition does not express, and why. */
export interface NotModelled {
  readonly article: string;
  readonly why: string;
}

const weight = wholeNumber(0, Number.MAX_SAFE_INTEGER);

/** The schema of a {@link Definition}. It decides the form; {@link parseDefinition} also whether the parts fit together. */
export const Definition: z.ZodMiniType<Definition> = strictObject({
  format: formatOne,
  ...regime,
  title: text,
  mtdsg: maybe(Id),
  depositary: maybe(text),
  adoption: TreatyClause,
  signature: z.array(
    strictObject({
      ...cited,
      opens: TreatyWhen,
      closes: maybe(TreatyWhen),
      who: maybe(Group),
      organizations: maybe(OrganizationRule),
      place: maybe(text),
    }),
  ),
  parts: maybe(z.array(Regime)),
  groups: maybe(z.array(strictObject({ id: Id, title: maybe(text), is: Group, source: maybe(Source) }))),
  weights: maybe(
    z.array(
      strictObject({
        id: Id,
        title: maybe(text),
        unit: maybe(text),
        total: maybe(weight),
        of: z.record(Id, weight),
        source: maybe(Source),
      }),
    ),
  ),
  parents: maybe(z.array(Id)),
  policies: maybe(PoliciesSchema),
  notModelled: z.array(strictObject({ article: text, why: text })),
});
