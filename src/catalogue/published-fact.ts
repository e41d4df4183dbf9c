import * as z from "zod/mini";
import { CalendarDate, type DateText } from "../model/calendar-date.js";
import { Id } from "../model/id.js";
import type { Parsed } from "../model/mistake.js";
import { parseWith } from "../model/parse.js";
import { maybe, strictObject } from "../model/schema.js";
import { Source } from "../model/source.js";
import { text } from "../model/text.js";

interface PublishedFields {
  /** The date as it was published; null: the source says that there is none yet. */
  readonly date: DateText | null;
  readonly source: Source;
  readonly note?: string;
}

/** A published date of the treaty. `closing` is the last day for signature, `termination` the first day without force. */
export interface PublishedTreatyFact extends PublishedFields {
  readonly fact: (typeof TREATY_FACTS)[number];
  /** Of a part of the treaty. */
  readonly part?: Id;
}

/** A published date of one participant. `exit` is the first day on which it is no longer bound. */
export interface PublishedParticipantFact extends PublishedFields {
  readonly fact: (typeof PARTICIPANT_FACTS)[number];
  readonly participant: Id;
}

/**
 * A date that somebody published, to compare with what the engine derives: never an input of it. The names are
 * those of the anchors that clauses count from.
 */
export type PublishedFact = PublishedTreatyFact | PublishedParticipantFact;

const TREATY_FACTS = [
  "adoption",
  "opening",
  "closing",
  "threshold",
  "entryIntoForce",
  "termination",
] as const;
const PARTICIPANT_FACTS = ["signature", "consent", "entryIntoForceForParticipant", "exit"] as const;

const fields = { date: z.nullable(CalendarDate), source: Source, note: maybe(text) };

/** The schema of a {@link PublishedFact}, told apart by `fact`. */
export const PublishedFact: z.ZodMiniType<PublishedFact> = z.discriminatedUnion("fact", [
  strictObject({ fact: z.enum(TREATY_FACTS), part: maybe(Id), ...fields }),
  strictObject({ fact: z.enum(PARTICIPANT_FACTS), participant: Id, ...fields }),
]);

/**
 * Reads a list of published facts, or tells every mistake in it.
 *
 * @example
 * ```ts
 * import { parsePublishedFacts } from "treaty-lifecycle/catalogue";
 *
 * const parsed = parsePublishedFacts([{ fact: "opening", date: "2025-02-29", source: { title: "x", verified: false } }]);
 * parsed.ok || parsed.mistakes[0].path; // → "[0].date"
 * ```
 */
export function parsePublishedFacts(input: unknown): Parsed<readonly PublishedFact[]> {
  return parseWith(PublishedFacts, input, "");
}

const PublishedFacts = z.array(PublishedFact);
