import * as z from "zod/mini";
import { Period } from "../model/period.js";
import { maybe, onFirstUse, strictObject } from "../model/schema.js";

/**
 * Choices of ours where law and text are silent. Each is named, has a default and can be switched in the
 * definition. Answers name `organizationAlone` where they rest on it; a healing stands among the changes, and a
 * withdrawal after the threshold among the irregularities.
 */
export interface Policies {
  /**
   * An organization whose instrument is "not additional" to those of its members has deposited, none of its
   * members has: is it counted meanwhile (R10)? Default `counted`.
   */
  readonly organizationAlone: "counted" | "notCounted";
  /** A signature ad referendum, once confirmed, has effect from the `confirmation` (default) or from the `signature` (R3, VCLT 12(2)(b)). */
  readonly adReferendum: "confirmation" | "signature";
  /**
   * An instrument is withdrawn after the threshold was reached and before entry into force: the date stands
   * (`keepsDate`, default), or the count begins again (`reopens`) (R12).
   */
  readonly withdrawnAfterThreshold: "keepsDate" | "reopens";
  /** An act that a later event has made regular counts from that day (`healing`, default) or from its own (`deposit`). */
  readonly healed: "healing" | "deposit";
  /** Of several deposits or notices of one participant, with several depositaries, the `first` (default) or the `last` counts (R46). */
  readonly severalDepositaries: "first" | "last";
  /**
   * How long silence takes to accept a proposed correction of the text (R36, VCLT 79(2)(a)). Default: 90 days, the
   * practice of the Secretary-General.
   */
  readonly correctionPeriod: Period;
  /**
   * A State has not yet answered a reservation: is the treaty in force meanwhile between it and the reserving State, as
   * depositaries take it (`inForce`, default), or only once it has (`waits`, VCLT 20(4)(a)) (R26)?
   */
  readonly unansweredReservation: "inForce" | "waits";
  /**
   * A share of the parties refuses a reservation: the parties of the last day for objections (`lastDay`, default), or
   * of the day of the depositary's communication (`communication`) (R28)?
   */
  readonly refusingShare: "lastDay" | "communication";
}

/** What holds where a definition does not say otherwise. */
export const DEFAULT_POLICIES: Policies = {
  organizationAlone: "counted",
  adReferendum: "confirmation",
  withdrawnAfterThreshold: "keepsDate",
  healed: "healing",
  severalDepositaries: "first",
  correctionPeriod: { days: 90 },
  unansweredReservation: "inForce",
  refusingShare: "lastDay",
};

/** @internal */
export const PoliciesSchema: z.ZodMiniType<Partial<Policies>> = onFirstUse(() =>
  strictObject({
    organizationAlone: maybe(z.enum(["counted", "notCounted"])),
    adReferendum: maybe(z.enum(["confirmation", "signature"])),
    withdrawnAfterThreshold: maybe(z.enum(["keepsDate", "reopens"])),
    healed: maybe(z.enum(["healing", "deposit"])),
    severalDepositaries: maybe(z.enum(["first", "last"])),
    correctionPeriod: maybe(Period),
    unansweredReservation: maybe(z.enum(["inForce", "waits"])),
    refusingShare: maybe(z.enum(["lastDay", "communication"])),
  }),
);
