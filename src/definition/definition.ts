import * as z from "zod/mini";
import type { Condition } from "../clauses/condition.js";
import { Group } from "../clauses/group.js";
import type { Names } from "../clauses/names.js";
import { ActWhen, TreatyCondition, TreatyWhen, type When } from "../clauses/when.js";
import { formatOne } from "../model/format.js";
import { Id } from "../model/id.js";
import { maybe, onFirstUse, plainOr, strictObject, wholeNumber } from "../model/schema.js";
import { Source } from "../model/source.js";
import { text } from "../model/text.js";
import { AccessionByPairs } from "./accession-by-pairs.js";
import { Amendment } from "./amendment.js";
import { type Policies, PoliciesSchema } from "./policies.js";
import { type Cited, type Clause, cited, OrganizationRule, Regime, regime, TreatyClause } from "./regime.js";
import { ReservationRule } from "./reservation-rule.js";

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
  /** The depositary; a list where there are several: each receives, and one participant may deposit with each (R46). */
  readonly depositary?: string | readonly string[];
  readonly adoption: Clause<"treaty", N>;
  /** The periods for signature; none where the treaty is not signed. */
  readonly signature: readonly SignaturePeriod<N>[];
  /** Parts with an acceptance and a threshold of their own (R16). */
  readonly parts?: readonly Regime<N>[];
  /** Amendments, each in force among those whom it binds (R32, R33). */
  readonly amendments?: readonly Amendment<N>[];
  /** Provisional application (R31, VCLT 25). */
  readonly provisional?: Provisional<N>;
  /** Suspension of operation, where the treaty provides for it (R43, VCLT 57). */
  readonly suspension?: Suspension<N>;
  /** Extension to territories (R34, VCLT 29). */
  readonly territories?: Territories<N>;
  readonly groups?: readonly NamedGroup<N>[];
  readonly weights?: readonly WeightTable<N>[];
  /** Other treaties whose chronicles the clauses read. */
  readonly parents?: readonly N["regime"][];
  /** What the treaty says of reservations; left out, it is silent (R25). */
  readonly reservations?: ReservationRule;
  /** Accession that has effect pair by pair; left out, towards all (R30). */
  readonly accessionByPairs?: AccessionByPairs;
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

/** How the treaty is applied before it is in force for those who apply it (R31, VCLT 25). */
export interface Provisional<N extends Names = Names> extends Cited {
  /** From when a notice has effect; left out, from its day or the later one that it names. */
  readonly when?: When<"act", N>;
  /** First day on which it is over for everybody. */
  readonly until?: When<"treaty", N>;
  /** Provisional entry into force of the treaty itself: a state of its own before the definitive one. */
  readonly entry?: Clause<"treaty", N>;
}

/** How operation is suspended, the treaty still in force (R41, R43). */
export interface Suspension<N extends Names = Names> extends Cited {
  /** A party can suspend operation by its own act. */
  readonly unilateral?: true;
  /** Operation is suspended as long as this holds, and revives with its end. */
  readonly while?: Condition<N, When<"treaty", N>>;
}

/** How the treaty comes to apply to a territory, and ceases to (R34). */
export interface Territories<N extends Names = Names> extends Cited {
  /** From when a notice of extension has effect; left out, from its receipt or the later day that it names. */
  readonly when?: When<"act", N>;
  /** From when a notice of exclusion has effect; left out, from its receipt or the later day that it names. */
  readonly ends?: When<"act", N>;
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
export const Definition: z.ZodMiniType<Definition> = onFirstUse(() =>
  strictObject({
    format: formatOne,
    ...regime,
    title: text,
    mtdsg: maybe(Id),
    depositary: maybe(plainOr<string | readonly string[]>(text, z.array(text).check(z.minLength(2)))),
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
    amendments: maybe(z.array(Amendment)),
    provisional: maybe(
      strictObject({
        ...cited,
        when: maybe(ActWhen),
        until: maybe(TreatyWhen),
        entry: maybe(TreatyClause),
      }),
    ),
    suspension: maybe(
      strictObject({
        ...cited,
        unilateral: maybe(z.literal(true)),
        while: maybe(TreatyCondition),
      }),
    ),
    territories: maybe(strictObject({ ...cited, when: maybe(ActWhen), ends: maybe(ActWhen) })),
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
    reservations: maybe(ReservationRule),
    accessionByPairs: maybe(AccessionByPairs),
    policies: maybe(PoliciesSchema),
    notModelled: z.array(strictObject({ article: text, why: text })),
  }),
);
