import type { Participant } from "../model/participant.js";
import { europeanUnion } from "./european-union.js";
import { states } from "./states.js";
import { unitedNations } from "./united-nations.js";

/**
 * Who can take part in a treaty, sorted by id: States of today, States that are gone, the European Union and
 * the United Nations with their members. Facts without names; {@link nameOf} and {@link findParticipant} have
 * those. An application adds its own: `[...participants, { id: "XKX", kind: "state" }]`.
 *
 * @example The last day of a membership
 * ```ts
 * import { participants } from "treaty-lifecycle/register";
 *
 * const union = participants.find(({ id }) => id === "EUE");
 * union?.members?.find(({ id }) => id === "GBR")?.until; // → "2020-02-01"
 * ```
 */
export const participants: readonly Participant[] = /* @__PURE__ */ sorted();

function sorted(): readonly Participant[] {
  return [...states, europeanUnion, unitedNations].sort((a, b) => (a.id < b.id ? -1 : 1));
}
