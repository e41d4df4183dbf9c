import * as z from "zod/mini";
import type { ConsentKind } from "../model/event-kind.js";
import { Id } from "../model/id.js";
import { maybe, onFirstUse, strictObject } from "../model/schema.js";
import { Group } from "./group.js";
import type { Names } from "./names.js";

/**
 * What is counted: participants, never papers (R11). A tally reads what stands at the end of a day (R15).
 */
export interface Tally<N extends Names = Names> {
  /**
   * `signatures` received; `consents` established and not withdrawn; `parties` for which the treaty is in force;
   * `objections` of parties to the amendment that `regime` names (R33).
   */
  readonly count: "signatures" | "consents" | "parties" | "objections";
  /**
   * Of consents, the kinds that count; left out, every kind that gives consent. With `provisionalApplication` among
   * them, those count who have notified that they will apply the treaty provisionally (R31).
   */
  readonly kinds?: readonly ConsentKind[];
  /** Only participants of this group. */
  readonly of?: Group<N>;
  /** Each participant counts with its weight in this table instead of one. */
  readonly weights?: N["table"];
  /**
   * How organizations count (R10): `notAdditional` to those of their members, neither in number nor in weight;
   * `notCounted`, so the text says; `statesOnly`, the text counts States; `counted` (default), the text is silent.
   */
  readonly organizations?: OrganizationCounting;
  /** Of parties: only who has left by denunciation counts no more; a State that is gone goes on counting (R41). */
  readonly lessenedBy?: "denunciations";
  /** Of a part, an amendment; left out, of the treaty itself. */
  readonly regime?: N["regime"];
}

/** How a tally counts organizations beside their members (R10). */
export type OrganizationCounting = "notAdditional" | "notCounted" | "statesOnly" | "counted";

/** Kinds of event by which consent to be bound can be expressed. @internal */
export const CONSENT_KINDS = [
  "definitiveSignature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formalConfirmation",
  "consentToBeBound",
  "succession",
  "signatureConfirmed",
  "amendmentAccepted",
  "declaration",
  "provisionalApplication",
] as const satisfies readonly ConsentKind[];

/** The schema of a list of kinds of consent. @internal */
export const ConsentKinds: z.ZodMiniType<readonly ConsentKind[]> = onFirstUse(() =>
  z.array(z.enum(CONSENT_KINDS)).check(z.minLength(1)),
);

/** The schema of a {@link Tally}. */
export const Tally: z.ZodMiniType<Tally> = onFirstUse(() =>
  strictObject({
    count: z.enum(["signatures", "consents", "parties", "objections"]),
    kinds: maybe(ConsentKinds),
    of: maybe(Group),
    weights: maybe(Id),
    organizations: maybe(z.enum(["notAdditional", "notCounted", "statesOnly", "counted"])),
    lessenedBy: maybe(z.literal("denunciations")),
    regime: maybe(Id),
  }),
);
