import * as z from "zod/mini";
import { Id } from "../model/id.js";
import { deciding, maybe, strictObject } from "../model/schema.js";
import type { Names, Scope } from "./names.js";

/** Facts of the treaty that have one date for everybody. `closing` is the last day for signature. */
export type TreatyAnchor = "adoption" | "opening" | "closing" | "threshold" | "entryIntoForce";

/** Facts with a date for each participant: its signature, its consent, the day the treaty enters into force for it. */
export type ParticipantAnchor = "signature" | "consent" | "entryIntoForceForParticipant";

/** Facts of one act: the day its notice was received, the later day it names. */
export type ActAnchor = "notice" | "namedDate";

/** The anchors that a clause of this scope can count from. A notice in an entry clause does not compile. */
export type AnchorName<S extends Scope> =
  | TreatyAnchor
  | (S extends "treaty" ? never : ParticipantAnchor)
  | (S extends "act" ? ActAnchor : never);

/** The date of a fact; `regime` names a part or another treaty, otherwise this one is meant. */
export interface Anchor<S extends Scope = "act", N extends Names = Names> {
  readonly anchor: AnchorName<S>;
  readonly regime?: N["regime"];
}

/** @internal */
export const ANCHORS: { readonly [S in Scope]: readonly AnchorName<S>[] } = {
  treaty: ["adoption", "opening", "closing", "threshold", "entryIntoForce"],
  participant: [
    "adoption",
    "opening",
    "closing",
    "threshold",
    "entryIntoForce",
    "signature",
    "consent",
    "entryIntoForceForParticipant",
  ],
  act: [
    "adoption",
    "opening",
    "closing",
    "threshold",
    "entryIntoForce",
    "signature",
    "consent",
    "entryIntoForceForParticipant",
    "notice",
    "namedDate",
  ],
};

/** @internal */
export function anchorSchema<S extends Scope>(scope: S): z.ZodMiniType<Anchor<S>> {
  const remedy = `${SPEAKS_OF[scope]}; count from one of ${ANCHORS[scope].join(", ")}`;
  return strictObject({
    anchor: deciding(
      z.enum(ANCHORS[scope]),
      (value): value is AnchorName<S> => ANCHORS[scope].some((name) => name === value),
      (value) => (ANCHORS.act.some((name) => name === value) ? "wrongScope" : "unknownName"),
      remedy,
    ),
    regime: maybe(Id),
  });
}

const SPEAKS_OF: { readonly [S in Scope]: string } = {
  treaty: "this clause speaks of the treaty as a whole, for everybody",
  participant: "this clause speaks of a participant, not of one act",
  act: "this clause speaks of an act",
};
