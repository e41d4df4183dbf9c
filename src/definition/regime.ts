import * as z from "zod/mini";
import { Group } from "../clauses/group.js";
import type { Names, Scope } from "../clauses/names.js";
import { ConsentKinds } from "../clauses/tally.js";
import { ActWhen, ParticipantWhen, TreatyWhen, type When } from "../clauses/when.js";
import type { ConsentKind } from "../model/event-kind.js";
import { Id } from "../model/id.js";
import { maybe, onFirstUse, strictObject } from "../model/schema.js";
import { Source } from "../model/source.js";
import { text } from "../model/text.js";

/** Where a rule of a definition stands in the treaty, and where that was read. */
export interface Cited {
  /** The article as one cites it: `"65(1)"`. */
  readonly article: string;
  readonly source?: Source;
  readonly note?: string;
}

/** A clause: when something has effect, and under which article. */
export interface Clause<S extends Scope = Scope, N extends Names = Names> extends Cited {
  readonly when: When<S, N>;
}

/**
 * What the treaty asks of an organization that wants to act (R8): that a member, or a majority of them, has
 * signed, has deposited or is a party (an act of the same day suffices); that it stays out (`excluded`); or
 * nothing (`alone`, default).
 */
export type OrganizationRule =
  | "alone"
  | "memberSigned"
  | "memberDeposited"
  | "memberParty"
  | "majoritySigned"
  | "majorityDeposited"
  | "excluded";

/** A way of expressing consent to be bound: by which acts, by whom, when (VCLT 11). */
export interface ConsentRule<N extends Names = Names> extends Cited {
  readonly kinds: readonly ConsentKind[];
  /** Who may; left out, everybody. */
  readonly who?: Group<N>;
  /** Only one that has signed may (R6). */
  readonly requires?: "signature";
  /** First day on which it is possible; left out, from adoption. */
  readonly opens?: When<"treaty", N>;
  /** Last day on which it is possible; left out, without end. */
  readonly closes?: When<"treaty", N>;
  readonly organizations?: OrganizationRule;
  /** The `subject` of a declaration that is due with the instrument, at the latest (R48). */
  readonly declaration?: Id;
  /** The instrument can name a later day from which it has effect, and counts from then: conditional deposits (R24, R48). */
  readonly namedDate?: "later";
}

/** From when the treaty binds one that joins after others have brought it into force (R21-R23). */
export interface Joining<N extends Names = Names> extends Clause<"participant", N> {
  /** For whom it is written: who deposits after the `threshold` was reached, or after `entry` into force. */
  readonly startsAt: "threshold" | "entry";
  /** Never before the treaty itself: the text says so (`written`) or it cannot be otherwise (`implied`). */
  readonly floor: "written" | "implied";
}

/** How a party leaves (R37-R39). */
export interface Exit<N extends Names = Names> extends Clause<"act", N> {
  /** The first day on which a notice can be given: a lock-in. */
  readonly notBefore?: When<"participant", N>;
  /** Whether the notice can name a later day of effect. */
  readonly namedDate?: "later";
  /** An organization ceases to be a party when all its member States have left. */
  readonly ceasesWithMembers?: Cited;
  /** Leaving a parent treaty is leaving this one too, from the same day (R35). */
  readonly ceasesWithParent?: Cited & { readonly treaty: N["regime"] };
  /** Obligations that go on after leaving, and where the text says so (R49, VCLT 70(1)). */
  readonly survives?: Cited;
}

/** A way in which a treaty ends by itself (R41, R43). */
export interface End<N extends Names = Names> extends Clause<"treaty", N> {
  /** A fixed term that an event `extended` moves: to the day that its `effectiveOn` names, the first after the term. */
  readonly extendable?: true;
}

/**
 * A set of rules under which participants become bound: a treaty, a part of it that has its own acceptance and
 * its own threshold (R16), an amendment. One noun, so that one function decides them all.
 */
export interface Regime<N extends Names = Names> {
  readonly id: Id;
  readonly title?: string;
  readonly consent: readonly ConsentRule<N>[];
  readonly entry: Clause<"treaty", N>;
  readonly joining?: Joining<N>;
  /** Nobody is bound before this day, nor while it has none: "for a party to the Convention only" (R35). */
  readonly floor?: Clause<"participant", N>;
  readonly exit?: Exit<N>;
  /** The ways in which it ends by itself (R41, R43). */
  readonly end?: readonly End<N>[];
}

/** @internal */
export const cited = { article: text, source: maybe(Source), note: maybe(text) };

/** @internal */
export const Cited: z.ZodMiniType<Cited> = onFirstUse(() => strictObject(cited));

/** @internal */
export const OrganizationRule: z.ZodMiniType<OrganizationRule> = z.enum([
  "alone",
  "memberSigned",
  "memberDeposited",
  "memberParty",
  "majoritySigned",
  "majorityDeposited",
  "excluded",
]);

/** @internal */
export const TreatyClause: z.ZodMiniType<Clause<"treaty">> = onFirstUse(() =>
  strictObject({ ...cited, when: TreatyWhen }),
);

const ConsentRule: z.ZodMiniType<ConsentRule> = onFirstUse(() =>
  strictObject({
    ...cited,
    kinds: ConsentKinds,
    who: maybe(Group),
    requires: maybe(z.literal("signature")),
    opens: maybe(TreatyWhen),
    closes: maybe(TreatyWhen),
    organizations: maybe(OrganizationRule),
    declaration: maybe(Id),
    namedDate: maybe(z.literal("later")),
  }),
);

const Joining: z.ZodMiniType<Joining> = onFirstUse(() =>
  strictObject({
    ...cited,
    when: ParticipantWhen,
    startsAt: z.enum(["threshold", "entry"]),
    floor: z.enum(["written", "implied"]),
  }),
);

const Exit: z.ZodMiniType<Exit> = onFirstUse(() =>
  strictObject({
    ...cited,
    when: ActWhen,
    notBefore: maybe(ParticipantWhen),
    namedDate: maybe(z.literal("later")),
    ceasesWithMembers: maybe(Cited),
    ceasesWithParent: maybe(strictObject({ ...cited, treaty: Id })),
    survives: maybe(Cited),
  }),
);

const End: z.ZodMiniType<End> = onFirstUse(() =>
  strictObject({
    ...cited,
    when: TreatyWhen,
    extendable: maybe(z.literal(true)),
  }),
);

/** @internal */
export const regime = {
  id: Id,
  title: maybe(text),
  consent: z.array(ConsentRule),
  entry: TreatyClause,
  joining: maybe(Joining),
  floor: maybe(strictObject({ ...cited, when: ParticipantWhen })),
  exit: maybe(Exit),
  end: maybe(z.array(End)),
};

/** The schema of a {@link Regime}. */
export const Regime: z.ZodMiniType<Regime> = onFirstUse(() => strictObject(regime));
