import * as z from "zod/mini";
import { CalendarDate, type DateText } from "./calendar-date.js";
import {
  EVENT_KINDS,
  type EventKind,
  KINDS,
  type ParticipantActKind,
  type TreatyActKind,
} from "./event-kind.js";
import { Id } from "./id.js";
import { JsonObject } from "./json.js";
import type { Parsed } from "./mistake.js";
import { joinPath, parseWith } from "./parse.js";
import { maybe, onFirstUse, strictObject } from "./schema.js";
import { Source } from "./source.js";
import { text } from "./text.js";

/** What every event can say. */
interface EventFields {
  /** Its identity; derived from the content when left out (see {@link eventId}). */
  readonly id?: Id;
  /** The day on which it was done, or received by the depositary (VCLT 16, 78); null when no day is known, with `dateText`. */
  readonly date: DateText | null;
  /** What is known of an undated event's time: `"March 2026"`. Such an event counts nowhere. */
  readonly dateText?: string;
  /** A later day that the act itself names. */
  readonly effectiveOn?: DateText;
  /** The day on which the record learnt of it, where that is later than `date`. */
  readonly knownOn?: DateText;
  /** A part, an amendment, a decision or a territory. */
  readonly subject?: Id;
  /** True: the depositary received the act although the rules do not admit it; it then has effect and stays listed. */
  readonly receivedByDepositary?: boolean;
  readonly source?: Source;
  readonly note?: string;
}

/** What every event but a correction of the record can say besides. */
interface ActFields extends EventFields {
  /** The event that it objects to, revokes or accepts. */
  readonly refersTo?: Id;
  /** Anything else about the act, as plain JSON. */
  readonly details?: JsonObject;
}

/** An act of one participant: a signature, a deposit, a notice. */
export interface ParticipantAct extends ActFields {
  readonly kind: ParticipantActKind;
  readonly participant: Id;
}

/** Something that concerns the treaty as a whole, or the participant it names. */
export interface TreatyAct extends ActFields {
  readonly kind: TreatyActKind;
  readonly participant?: Id;
}

/** A correction of the record: fields of another event replaced, or that event void. Never one of the treaty's text. */
export interface RecordCorrection extends EventFields {
  readonly kind: "recordCorrection";
  readonly refersTo: Id;
  readonly participant?: Id;
  readonly details: { readonly void: true } | { readonly replace: JsonObject };
}

/** What a participant or the depositary did, on a day. One union; `kind` tells its members apart. */
export type TreatyEvent = ParticipantAct | TreatyAct | RecordCorrection;

const dated = {
  id: maybe(Id),
  date: z.nullable(CalendarDate),
  dateText: maybe(text),
  effectiveOn: maybe(CalendarDate),
  knownOn: maybe(CalendarDate),
  subject: maybe(Id),
  receivedByDepositary: maybe(z.boolean()),
  source: maybe(Source),
  note: maybe(text),
};
const fields = { ...dated, refersTo: maybe(Id), details: maybe(JsonObject) };

function kindsOf(of: "treaty" | "participant"): EventKind[] {
  return KINDS.filter((kind) => EVENT_KINDS[kind].of === of && kind !== "recordCorrection");
}

/**
 * The schema of a {@link TreatyEvent}: every kind of event, told apart by `kind`. It decides the form only;
 * whether the law admits the act is for the chronicle to say.
 *
 * @example
 * ```ts
 * import { TreatyEvent } from "treaty-lifecycle";
 *
 * TreatyEvent.safeParse({ kind: "signature", date: "2025-10-25", participant: "VNM" }).success; // → true
 * TreatyEvent.safeParse({ kind: "signature", date: "2025-10-25" }).success; // → false
 * ```
 */
export const TreatyEvent: z.ZodMiniType<TreatyEvent> = onFirstUse(() =>
  z.discriminatedUnion("kind", [
    strictObject({
      kind: z.enum(kindsOf("participant") as ParticipantActKind[]),
      participant: Id,
      ...fields,
    }),
    strictObject({
      kind: z.enum(kindsOf("treaty") as TreatyActKind[]),
      participant: maybe(Id),
      ...fields,
    }),
    strictObject({
      kind: z.literal("recordCorrection"),
      participant: maybe(Id),
      ...dated,
      refersTo: Id,
      details: z.union([strictObject({ void: z.literal(true) }), strictObject({ replace: JsonObject })]),
    }),
  ]),
);

/** What every kind of event can say. */
const OfAnyKind = onFirstUse(() =>
  strictObject({ kind: z.optional(z.unknown()), participant: maybe(Id), ...fields }),
);

/** An event, or all its mistakes: of one whose kind is none also those in what every kind of event can say. @internal */
export function parseEvent(input: unknown, at: string): Parsed<TreatyEvent> {
  const event = parseWith(TreatyEvent, input, at);
  if (event.ok || event.mistakes[0].path !== joinPath(at, ["kind"])) return event;
  const others = parseWith(OfAnyKind, input, at);
  return others.ok ? event : { ok: false, mistakes: [...event.mistakes, ...others.mistakes] };
}
