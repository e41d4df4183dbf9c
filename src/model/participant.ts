import * as z from "zod/mini";
import { CalendarDate, type DateText } from "./calendar-date.js";
import { Id } from "./id.js";
import { maybe, onFirstUse, strictObject } from "./schema.js";

/**
 * Someone who can take part in a treaty: a State, or an organization with its dated membership. The engine
 * takes ids as they come; what is not described to it counts as a State without history.
 */
export interface Participant {
  /** ISO 3166-1 alpha-3; `EUE` for the European Union; ISO 3166-3 or a fixed id of their own for States that are gone. */
  readonly id: Id;
  readonly kind: "state" | "organization";
  /** First day of existence, where it matters. */
  readonly from?: DateText;
  /** First day on which it no longer exists. */
  readonly until?: DateText;
  /** Of an organization: its member States. */
  readonly members?: readonly Membership[];
  readonly predecessors?: readonly Predecessor[];
}

/** Membership of an organization; `until` is the first day on which it is over. */
export interface Membership {
  readonly id: Id;
  readonly from?: DateText;
  readonly until?: DateText;
}

/** The State from which one came, on which day and how. Whether it succeeded to a treaty is an event, never inferred (R44). */
export interface Predecessor {
  readonly id: Id;
  readonly on: DateText;
  readonly how: "continuation" | "separation" | "dissolution" | "unification" | "newlyIndependent";
}

const Membership: z.ZodMiniType<Membership> = onFirstUse(() =>
  strictObject({
    id: Id,
    from: maybe(CalendarDate),
    until: maybe(CalendarDate),
  }),
);

const Predecessor: z.ZodMiniType<Predecessor> = onFirstUse(() =>
  strictObject({
    id: Id,
    on: CalendarDate,
    how: z.enum(["continuation", "separation", "dissolution", "unification", "newlyIndependent"]),
  }),
);

/** The schema of a {@link Participant}: unknown keys and impossible dates are mistakes. */
export const Participant: z.ZodMiniType<Participant> = onFirstUse(() =>
  strictObject({
    id: Id,
    kind: z.enum(["state", "organization"]),
    from: maybe(CalendarDate),
    until: maybe(CalendarDate),
    members: maybe(z.array(Membership)),
    predecessors: maybe(z.array(Predecessor)),
  }),
);
