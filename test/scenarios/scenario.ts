import {
  type Chronicle,
  type DateText,
  type EventKind,
  eventId,
  explain,
  type Id,
  type IrregularityCode,
  type NoteCode,
  type ParticipantStatus,
  parseEventFile,
  participantStatus,
  type TreatyEvent,
  type TreatyStatus,
  territories as territoriesOf,
  treatyStatus,
} from "../../src/index.js";
import type { JsonObject } from "../../src/model/json.js";
import { participants } from "../../src/register/index.js";

/** What somebody does: the kind of act, who (null: the depositary), on which day, and what there is to say besides. */
export type Act = readonly [kind: EventKind, participant: Id | null, date: DateText, more?: More];

interface More {
  /** The rules do not admit the act, for this reason; left out, it is regular. */
  readonly irregular?: IrregularityCode;
  /** The later day that the act names. */
  readonly effectiveOn?: DateText;
  /** The part of the treaty that it is about. */
  readonly subject?: Id;
  /** Its id, and that of the act to which it answers. */
  readonly id?: Id;
  readonly refersTo?: Id;
  readonly details?: JsonObject;
}

/**
 * What would follow under one treaty of the catalogue from acts that may never have been done. What is expected
 * comes from the article, by hand; that each act is regular, or irregular as it says, is always expected.
 */
export interface Scenario {
  /** A sentence of law, with the number of the rule. */
  readonly name: string;
  readonly article: string;
  /** What was done before: what the catalogue records (default), or nothing. */
  readonly record?: "catalogue" | "none";
  readonly acts: readonly Act[];
  /** Acts under treaties on which this one builds, added to what the catalogue records of them. */
  readonly parents?: Readonly<Record<Id, readonly Act[]>>;
  /** The day on which one looks; left out, after everything. */
  readonly on?: DateText;
  /** Of the treaty and of its participants no more than what the scenario is about. */
  readonly treaty?: Part<TreatyStatus>;
  readonly participants?: Readonly<Record<Id, Part<ParticipantStatus>>>;
  /** Of whom, to which territories the treaty applies: territory, first day, first day on which it no longer does. */
  readonly territories?: Readonly<
    Record<Id, readonly (readonly [territory: Id, from: DateText | null, until: DateText | null])[]>
  >;
  /** Which case of the clauses each of them falls under. */
  readonly notes?: Readonly<Record<Id, readonly NoteCode[]>>;
}

/** Some fields of a report. Dates are written as text. */
export type Part<T> = {
  readonly [K in keyof T]?: T[K] extends DateText | null
    ? DateText | null
    : T[K] extends readonly (infer E)[]
      ? readonly Part<E>[]
      : T[K] extends object
        ? Part<T[K]>
        : T[K];
};

/** A day after all others. */
const END = "9999-12-31";

/** The acts as events. */
export function eventsOf(acts: readonly Act[]): readonly TreatyEvent[] {
  const parsed = parseEventFile(
    acts.map(([kind, participant, date, { irregular: _, ...more } = {}]) =>
      participant === null ? { kind, date, ...more } : { kind, participant, date, ...more },
    ),
  );
  if (!parsed.ok) throw new Error(parsed.mistakes.map(({ message }) => message).join("\n"));
  return parsed.value.events;
}

/** Of one State on one day, a reservation to each of these provisions. */
export function reservationsTo(
  provisions: readonly string[],
  participant: Id,
  date: DateText,
  more: More = {},
): readonly Act[] {
  return provisions.map((each) => [
    "reservation",
    participant,
    date,
    { ...more, details: { provisions: [each] } },
  ]);
}

/** What the scenario expects beside what came of it, in one shape, to be compared as they are. */
export function comparison(
  { acts, on = END, treaty = {}, participants = {}, territories = {}, notes = {} }: Scenario,
  chronicle: Chronicle,
): { readonly expected: unknown; readonly actual: unknown } {
  const events = eventsOf(acts);
  const report = treatyStatus(chronicle, on);
  const irregular = events.map((event, index) => [
    eventId(event),
    acts[index]?.[3]?.irregular ?? null,
    report.irregularities.find((each) => each.event === eventId(event))?.code ?? null,
  ]);
  return {
    expected: {
      treaty,
      participants,
      territories,
      notes,
      acts: irregular.map(([event, expected]) => [event, expected]),
    },
    actual: {
      treaty: likeness(report, treaty),
      participants: Object.fromEntries(
        Object.entries(participants).map(([id, part]) => [
          id,
          likeness(participantStatus(chronicle, id, on), part),
        ]),
      ),
      territories: Object.fromEntries(
        Object.keys(territories).map((id) => [
          id,
          territoriesOf(chronicle, id, on).map(({ territory, from, until }) => [territory, from, until]),
        ]),
      ),
      notes: Object.fromEntries(Object.keys(notes).map((id) => [id, notesOn(chronicle, id, on)])),
      acts: irregular.map(([event, , found]) => [event, found]),
    },
  };
}

function notesOn(chronicle: Chronicle, participant: Id, on: DateText): readonly NoteCode[] {
  return explain(chronicle, on, { participant })
    .clauses.filter(({ clause, part }) => clause === "entryIntoForceForParticipant" && part === null)
    .flatMap((clause) => clause.notes.map(({ code }) => code));
}

/** Of a value what a pattern has too. */
function likeness(value: unknown, pattern: unknown): unknown {
  if (typeof value !== "object" || value === null || typeof pattern !== "object" || pattern === null)
    return value;
  if (Array.isArray(value)) return value.map((each, index) => likeness(each, Reflect.get(pattern, index)));
  return Object.fromEntries(
    Object.keys(pattern).map((key) => [key, likeness(Reflect.get(value, key), Reflect.get(pattern, key))]),
  );
}

/**
 * States to put into scenarios where it does not matter which: without a break Members of the United Nations since
 * before 1961. Those that were never members of the European Union come first, so that few have anything to do with it.
 */
const STATES: readonly Id[] = longStanding();

function longStanding(): readonly Id[] {
  const members = (id: Id): readonly { readonly id: Id; readonly from?: string; readonly until?: string }[] =>
    participants.find((each) => each.id === id)?.members ?? [];
  const union = members("EUE").map(({ id }) => id);
  const states = members("UNO")
    .filter(({ from = "", until }) => from < "1961" && until === undefined)
    .map(({ id }) => id)
    .filter((id) =>
      participants.some((each) => each.id === id && each.from === undefined && each.until === undefined),
    );
  return [...states.filter((id) => !union.includes(id)), ...states.filter((id) => union.includes(id))];
}

/** The same act of so many States on one day; `except` leaves out those that have parts of their own. */
export function byStates(
  count: number,
  kind: EventKind,
  date: DateText,
  { except = [], ...more }: More & { readonly except?: readonly Id[] } = {},
): readonly Act[] {
  const chosen = STATES.filter((id) => !except.includes(id)).slice(0, count);
  if (chosen.length < count) throw new Error(`there are no ${count} States`);
  return chosen.map((id) => [kind, id, date, more]);
}

/** The same act of each of these, on one day. */
export function byEach(
  participants: readonly Id[],
  kind: EventKind,
  date: DateText,
  more: More = {},
): readonly Act[] {
  return participants.map((id) => [kind, id, date, more]);
}
