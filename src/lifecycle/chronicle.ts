import { type CalendarDate, type DateInput, toDate, toDay } from "../model/calendar-date.js";
import { type Day, NEVER, readDay } from "../model/day.js";
import type { TreatyEvent } from "../model/event.js";
import type { EventFile } from "../model/event-file.js";
import type { Id } from "../model/id.js";
import { Misuse, mistake } from "../model/mistake.js";
import type { Rules } from "./compile.js";
import { fold } from "./fold.js";
import { knownBy } from "./knowledge.js";
import type { Ledger } from "./ledger.js";
import { type EventRecord, record, until, withParticipant } from "./record.js";

/**
 * What a treaty's clauses make of a record of events: made by {@link replay}, grown by `transition`, asked by the
 * views. Opaque and never changed; what one saves is the definition and the events.
 */
export interface Chronicle {
  readonly rules: Rules;
  /** The events as they were given, those without a day among them. */
  readonly events: readonly TreatyEvent[];
  /** The last day up to which events are known; null where nobody says. */
  readonly knownUntil: CalendarDate | null;
  /** The chronicles of the parent treaties, by id. */
  readonly parents: ReadonlyMap<Id, Chronicle>;
  /** @internal */
  readonly record: EventRecord;
  /** @internal */
  readonly ledger: Ledger;
}

/** What replay takes besides rules and events. */
export interface ReplayOptions {
  /** The chronicles of the treaties that the definition names as parents. */
  readonly parents?: readonly Chronicle[];
}

/**
 * Replays a record of events, which may come in any order, under the rules of a treaty. It is lenient: an act
 * that the rules do not admit is listed as irregular and has no effect, and the replay goes on. `replayStrictly`
 * stops there.
 *
 * Throws {@link Misuse} when the definition was not compiled, events were not parsed (an impossible date, an act of
 * nobody) or two of one id differ.
 *
 * @example The treaty is in force on the thirtieth day after the second deposit
 * ```ts
 * import { compile, defineTreaty, parseEventFile, replay, treatyStatus } from "treaty-lifecycle";
 *
 * const treaty = defineTreaty({
 *   format: 1,
 *   id: "buoys",
 *   title: "Convention on Buoys",
 *   adoption: { article: "9", when: { on: "2020-01-15" } },
 *   signature: [],
 *   consent: [{ article: "10", kinds: ["accession"] }],
 *   entry: {
 *     article: "11",
 *     when: { after: { first: { tally: { count: "consents" }, is: { atLeast: 2 } } }, period: { days: 30 } },
 *   },
 *   notModelled: [],
 * });
 * const chronicle = replay(compile(treaty), [
 *   { kind: "accession", participant: "NOR", date: "2021-02-01" },
 *   { kind: "accession", participant: "ISL", date: "2021-01-10" },
 * ]);
 * treatyStatus(chronicle, "2021-03-02").force.state; // → "dateDetermined"
 * treatyStatus(chronicle, "2021-03-03").force.state; // → "inForce"
 * ```
 */
export function replay(
  rules: Rules,
  events: EventFile | readonly TreatyEvent[],
  options: ReplayOptions = {},
): Chronicle {
  refuseUncompiled(rules);
  const file: EventFile = isList(events) ? { format: 1, events } : events;
  refuseUnread(file);
  const parents = new Map((options.parents ?? []).map((parent) => [parent.rules.definition.id, parent]));
  const ordered = record(knownBy(file.events, NEVER), rules);
  return {
    rules,
    events: file.events,
    knownUntil: file.knownUntil === undefined ? null : toDate(readDay(file.knownUntil)),
    parents,
    record: ordered,
    ledger: fold(rules, ordered, ledgersOf(parents), NEVER),
  };
}

/** What a program without types can give in place of rules: the definition itself. */
function refuseUncompiled(rules: Partial<Rules> | null | undefined): void {
  if (rules?.regimes === undefined)
    throw new Misuse([mistake("wrongType", "rules", rules, "give what compile made of the definition")]);
}

/** What a program without types can give in place of a chronicle. @internal */
export function refuseNoChronicle(chronicle: Partial<Chronicle> | null | undefined): void {
  if (chronicle?.ledger === undefined)
    throw new Misuse([mistake("wrongType", "chronicle", chronicle, "give the chronicle that replay made")]);
}

/** What a program without types can give in place of a file of this treaty's events. */
function refuseUnread(file: Partial<EventFile> | null | undefined): void {
  const events: unknown = file?.events;
  if (!Array.isArray(events)) {
    const remedy = "give a list of events, or the event file that parseEventFile read";
    throw new Misuse([mistake("wrongType", "events", file, remedy)]);
  }
  for (let index = 0; index < events.length; index++) {
    const event: unknown = events[index];
    if (typeof event !== "object" || event === null)
      throw new Misuse([mistake("wrongType", `events[${index}]`, event, PARSE)]);
  }
}

const PARSE = "give an event; parse events before replay";

type Parents = ReadonlyMap<Id, Ledger>;

function ledgersOf(parents: ReadonlyMap<Id, Chronicle>): Parents {
  return parents.size === 0 ? NO_PARENTS : new Map([...parents].map(([id, { ledger }]) => [id, ledger]));
}

const NO_PARENTS: Parents = new Map();

function isList(events: EventFile | readonly TreatyEvent[]): events is readonly TreatyEvent[] {
  return Array.isArray(events);
}

/** What every view takes besides the day it speaks of. */
export interface ViewOptions {
  /** Only what was known by the end of this day, as corrected by then; left out, everything. */
  readonly knownOn?: DateInput;
}

/** A chronicle as it stood at the end of a day. @internal */
export interface Sight {
  readonly ledger: Ledger;
  readonly day: Day;
}

/**
 * The axiom of views: what is said of a day is what a replay of the events dated by then, and known by the day of
 * knowledge, says, those under the parent treaties too. `asking` finds a place in the ledger even if it never acted.
 * @internal
 */
export function sightOf(chronicle: Chronicle, on: DateInput, options: ViewOptions = {}, asking?: Id): Sight {
  refuseNoChronicle(chronicle);
  const day = toDay(on, "on");
  const { rules, ledger } = chronicle;
  const known =
    options.knownOn === undefined
      ? chronicle.record
      : record(knownBy(chronicle.events, toDay(options.knownOn, "knownOn")), rules);
  const newcomer = asking !== undefined && !known.participants.includes(asking);
  const parents = parentsOn(chronicle, on, options);
  // The last day that was judged, of an event or of something that changed by itself.
  if (ledger.today <= day && options.knownOn === undefined && !newcomer && parents === ledger.parents)
    return { ledger, day };
  const past = until(known, day);
  const asked = newcomer ? withParticipant(past, asking, rules) : past;
  return { ledger: fold(rules, asked, parents, day), day };
}

/** The parent treaties as they stood; those that the ledger has, where they are the same. */
function parentsOn({ parents, ledger }: Chronicle, on: DateInput, options: ViewOptions): Parents {
  if (parents.size === 0) return ledger.parents;
  const then = new Map([...parents].map(([id, parent]) => [id, sightOf(parent, on, options).ledger]));
  return [...then].every(([id, each]) => each === ledger.parents.get(id)) ? ledger.parents : then;
}

/** Whether a day lies beyond the day up to which events are known. @internal */
export function beyondKnown(chronicle: Chronicle, day: Day): boolean {
  return chronicle.knownUntil !== null && readDay(chronicle.knownUntil) < day;
}
