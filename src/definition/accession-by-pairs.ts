import * as z from "zod/mini";
import { Period } from "../model/period.js";
import { maybe, onFirstUse, strictObject } from "../model/schema.js";
import { type Cited, cited } from "./regime.js";

/**
 * Accession that has effect pair by pair (R30): only towards those contracting States that accept it (Child Abduction
 * Convention of 1980, 38), or towards all that do not object in time (Apostille Convention of 1961, 12). One that
 * accedes itself finds earlier accessions as they are: only those who were there before answer an accession.
 */
export interface AccessionByPairs extends Cited {
  /** What it needs of each contracting State: that it accepts, or that it does not object. */
  readonly needs: "acceptance" | "noObjection";
  /** Of `noObjection`: the time for objections, from the depositary's notification; its last day is in it. */
  readonly within?: Period;
  /** From when the treaty is in force between the two: a period after the acceptance was deposited, or after the time for objections. */
  readonly entry: Period;
  /** Of `acceptance`: a State that ratifies after the accession must accept it too. */
  readonly laterRatification?: "accepts";
}

/** The schema of an {@link AccessionByPairs}. @internal */
export const AccessionByPairs: z.ZodMiniType<AccessionByPairs> = onFirstUse(() =>
  strictObject({
    ...cited,
    needs: z.enum(["acceptance", "noObjection"]),
    within: maybe(Period),
    entry: Period,
    laterRatification: maybe(z.literal("accepts")),
  }),
);
