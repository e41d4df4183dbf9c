import * as z from "zod/mini";
import { Id } from "../model/id.js";
import { keyed, onFirstUse, strictObject } from "../model/schema.js";
import type { Names } from "./names.js";

/**
 * Who is meant: those who may sign, whose instruments count, who must all have ratified. Membership is judged
 * on the day of the act (R48).
 */
export type Group<N extends Names = Names> =
  /** A group that the definition names. */
  | { readonly group: N["group"] }
  | { readonly kind: "state" | "organization" }
  | { readonly participants: readonly Id[] }
  /** Members of an organization on the day. */
  | { readonly memberOf: Id }
  /** Parties to another treaty on the day. */
  | { readonly partyTo: Id }
  /** Those that have consented to another treaty by that day, in force for them or not yet. */
  | { readonly consentedTo: Id }
  /** Signatories of another treaty. */
  | { readonly signatoryTo: Id }
  | { readonly all: readonly Group<N>[] }
  | { readonly any: readonly Group<N>[] }
  | { readonly not: Group<N> };

/** The schema of a {@link Group}. */
export const Group: z.ZodMiniType<Group> = onFirstUse(() => {
  const list = z.array(Group).check(z.minLength(1));
  return keyed<Group>({
    group: strictObject({ group: Id }),
    kind: strictObject({ kind: z.enum(["state", "organization"]) }),
    participants: strictObject({ participants: z.array(Id).check(z.minLength(1)) }),
    memberOf: strictObject({ memberOf: Id }),
    partyTo: strictObject({ partyTo: Id }),
    consentedTo: strictObject({ consentedTo: Id }),
    signatoryTo: strictObject({ signatoryTo: Id }),
    all: strictObject({ all: list }),
    any: strictObject({ any: list }),
    not: strictObject({ not: Group }),
  });
});

/** What a group asks of the world. @internal */
export interface Roll {
  named(id: Id): Group | undefined;
  isOrganization(participant: Id): boolean;
  isMember(participant: Id, organization: Id, day: number): boolean;
  isPartyTo(participant: Id, treaty: Id, day: number): boolean;
  hasConsentedTo(participant: Id, treaty: Id, day: number): boolean;
  isSignatoryTo(participant: Id, treaty: Id, day: number): boolean;
}

/**
 * Whether a participant belongs to a group on a day. Named groups are asked once, however often others name them.
 * @internal
 */
export function belongs(participant: Id, group: Group, day: number, roll: Roll): boolean {
  return asked(participant, group, day, roll, new Map());
}

function asked(participant: Id, group: Group, day: number, roll: Roll, known: Map<Id, boolean>): boolean {
  const ask = (each: Group): boolean => asked(participant, each, day, roll, known);
  if ("group" in group) {
    const answer = known.get(group.group);
    if (answer !== undefined) return answer;
    const named = roll.named(group.group);
    const found = named !== undefined && ask(named);
    known.set(group.group, found);
    return found;
  }
  if ("kind" in group) return roll.isOrganization(participant) === (group.kind === "organization");
  if ("participants" in group) return group.participants.includes(participant);
  if ("memberOf" in group) return roll.isMember(participant, group.memberOf, day);
  if ("partyTo" in group) return roll.isPartyTo(participant, group.partyTo, day);
  if ("consentedTo" in group) return roll.hasConsentedTo(participant, group.consentedTo, day);
  if ("signatoryTo" in group) return roll.isSignatoryTo(participant, group.signatoryTo, day);
  if ("all" in group) return group.all.every(ask);
  if ("any" in group) return group.any.some(ask);
  return !ask(group.not);
}
