import * as z from "zod/mini";
import type { Names } from "../clauses/names.js";
import { Id } from "../model/id.js";
import { maybe, onFirstUse, strictObject } from "../model/schema.js";
import { type Clause, type Regime, regime, TreatyClause } from "./regime.js";

/**
 * An amendment of a treaty: a regime of its own among the parties (R32, R33). Acts on it name it as their
 * `subject`. Where it enters into force tacitly, `entry` waits through a period in which nobody, or not enough,
 * objected, and nobody need consent.
 */
export interface Amendment<N extends Names = Names> extends Regime<N> {
  readonly adoption: Clause<"treaty", N>;
  /** Of a part of another amendment that starts apart from it: that one, whose instruments are this one's too. */
  readonly instrumentsOf?: N["regime"];
  /**
   * Whom it binds once it is in force (R33): those who accept it (VCLT 40(4)); every party; or every party but
   * those who objected or opted out before.
   */
  readonly binds: "consenting" | "all" | "allButObjectors";
  /**
   * A party for which the treaty enters into force after the amendment is bound by it too (`bound`, VCLT 40(5));
   * or the treaty asks that it accept the amendment as others do (`accept`).
   */
  readonly laterParties: "bound" | "accept";
}

/** The schema of an {@link Amendment}. */
export const Amendment: z.ZodMiniType<Amendment> = onFirstUse(() =>
  strictObject({
    ...regime,
    adoption: TreatyClause,
    instrumentsOf: maybe(Id),
    binds: z.enum(["consenting", "all", "allButObjectors"]),
    laterParties: z.enum(["bound", "accept"]),
  }),
);
