import * as z from "zod/mini";
import { Id } from "../model/id.js";
import { Period } from "../model/period.js";
import { maybe, onFirstUse, strictObject, wholeNumber } from "../model/schema.js";
import { text } from "../model/text.js";
import { type Cited, cited } from "./regime.js";

/**
 * What a treaty says of reservations (R25-R29). A definition without such a rule belongs to a treaty that is silent:
 * then articles 19 to 23 of the Vienna Convention hold as they stand. What the rule leaves out, they supply.
 */
export interface ReservationRule extends Cited {
  /**
   * Which reservations can be made (VCLT 19): none (`prohibited`); only those that the text lists, which are thereby
   * expressly authorized (`onlyListed`); all but to the provisions listed (`permittedExcept`); any (`permitted`); those
   * compatible with object and purpose, so the text says (`compatible`) or says nothing of it (`silent`).
   */
  readonly regime: ReservationRegime;
  /** The provisions that `onlyListed` and `permittedExcept` list; each with all that stands below it. */
  readonly provisions?: readonly string[];
  /** What the treaty itself says of objections. */
  readonly objections?: ObjectionRule;
  /** Objections of so many parties make the reservation one that is not permitted (R28). */
  readonly refusal?: ReservationRefusal;
  /** Whose acceptance the reservation needs before it is established (R28). */
  readonly acceptance?: ReservationAcceptance;
  /** How a reservation is withdrawn; left out, at any time, with effect towards each State on notice to it (R49). */
  readonly withdrawal?: ReservationWithdrawal;
}

/** Which reservations a treaty admits. */
export type ReservationRegime =
  | "silent"
  | "prohibited"
  | "onlyListed"
  | "permittedExcept"
  | "permitted"
  | "compatible";

/** What a treaty says of objections in place of the Vienna Convention, article 20(4)-(5) (R26, R27). */
export interface ObjectionRule extends Cited {
  /** The time for objections, from the depositary's communication; its last day is in it. Left out, twelve months. */
  readonly within?: Period;
  /** One that consents after the communication has the same time from its own consent. */
  readonly laterParties?: "fromConsent";
  /** Every objection keeps the treaty from being in force between the two, also where the objector does not say so. */
  readonly effect?: "notInForce";
}

/** By what share of the parties a reservation is refused: `[2, 3]` is two thirds of them or more. */
export interface ReservationRefusal extends Cited {
  readonly share: readonly [number, number];
}

/** Whose acceptance a reservation needs: that of all the parties (VCLT 20(2)), or of an organ (VCLT 20(3)). */
export interface ReservationAcceptance extends Cited {
  readonly by: "all" | "organ";
  /** Of an organ: the id under which its acceptance stands in the record. */
  readonly organ?: Id;
}

/** How a reservation is withdrawn (VCLT 22). */
export interface ReservationWithdrawal extends Cited {
  /** From when it works towards another State: receipt by the depositary, notice to that State; or it is `excluded`. */
  readonly effect: "onReceipt" | "onNotice" | "excluded";
}

const part = wholeNumber(1, 1_000_000);

/** The schema of a {@link ReservationRule}. @internal */
export const ReservationRule: z.ZodMiniType<ReservationRule> = onFirstUse(() =>
  strictObject({
    ...cited,
    regime: z.enum(["silent", "prohibited", "onlyListed", "permittedExcept", "permitted", "compatible"]),
    provisions: maybe(z.array(text).check(z.minLength(1))),
    objections: maybe(
      strictObject({
        ...cited,
        within: maybe(Period),
        laterParties: maybe(z.literal("fromConsent")),
        effect: maybe(z.literal("notInForce")),
      }),
    ),
    refusal: maybe(strictObject({ ...cited, share: z.tuple([part, part]) })),
    acceptance: maybe(strictObject({ ...cited, by: z.enum(["all", "organ"]), organ: maybe(Id) })),
    withdrawal: maybe(strictObject({ ...cited, effect: z.enum(["onReceipt", "onNotice", "excluded"]) })),
  }),
);
