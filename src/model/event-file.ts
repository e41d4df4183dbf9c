import * as z from "zod/mini";
import { CalendarDate, type DateText } from "./calendar-date.js";
import { parseEvent, TreatyEvent } from "./event.js";
import { eventId } from "./event-id.js";
import { formatOne } from "./format.js";
import { Id } from "./id.js";
import { LIMITS, readInput, refused } from "./limits.js";
import { type Mistake, mistake, mistakeIn, type Parsed, parsed } from "./mistake.js";
import { parseWith } from "./parse.js";
import { maybe, onFirstUse, strictObject } from "./schema.js";
import { Source } from "./source.js";

/** The events of one treaty as they are saved. */
export interface EventFile {
  /** Version of this format. */
  readonly format: 1;
  /** Id of the treaty. */
  readonly treaty?: Id;
  /** The last day up to which events are known; answers about later days say that they go beyond it. */
  readonly knownUntil?: DateText;
  /** The source of every event that names none. */
  readonly source?: Source;
  readonly events: readonly TreatyEvent[];
}

/** The schema of an {@link EventFile}. */
export const EventFile: z.ZodMiniType<EventFile> = onFirstUse(() =>
  strictObject({
    format: formatOne,
    treaty: maybe(Id),
    knownUntil: maybe(CalendarDate),
    source: maybe(Source),
    events: z.array(TreatyEvent),
  }),
);

/**
 * Reads an event file: JSON text, or its value; a bare list of events is a file of format 1. It gives the file
 * or every mistake (the first 1,000), each with its path.
 *
 * Limits: {@link LIMITS}; ids to 200 characters, texts to 20,000, `details` 16 levels deep. Two events of one id
 * that differ are a mistake; the same event twice is one event, which is for the chronicle to see.
 *
 * JSON has no `undefined`. In a value that a program has made, a key that may be left out and is `undefined`
 * (`note: text || undefined`) is left out of what is read; one that must be there is missing.
 *
 * @example
 * ```ts
 * import { parseEventFile } from "treaty-lifecycle";
 *
 * const parsed = parseEventFile('[{ "kind": "signature", "participant": "VNM", "date": "2025-02-30" }]');
 * parsed.ok; // → false
 * parsed.ok || parsed.mistakes[0]?.path; // → "events[0].date"
 * ```
 */
export function parseEventFile(input: unknown): Parsed<EventFile> {
  return readInput(input, parseValue);
}

function parseValue(value: unknown): Parsed<EventFile> {
  const list = Array.isArray(value) ? value : eventsIn(value);
  // The form of the file first, its events one by one, so that each mistake has its place and a million are no burden.
  const file = parseWith(
    EventFile,
    Array.isArray(value)
      ? { format: 1, events: [] }
      : list === null
        ? value
        : { ...Object(value), events: [] },
    "",
  );
  const mistakes: Mistake[] = file.ok ? [] : [...file.mistakes];
  const events = list === null ? [] : parseList(list, mistakes);
  const [first, ...others] = mistakes;
  if (first !== undefined) return refused([first, ...others]);
  return parsed({ format: 1, ...(file.ok ? file.value : {}), events }, []);
}

function eventsIn(value: unknown): readonly unknown[] | null {
  const events =
    typeof value === "object" && value !== null && Object.hasOwn(value, "events")
      ? Reflect.get(value, "events")
      : null;
  return Array.isArray(events) ? events : null;
}

function parseList(list: readonly unknown[], mistakes: Mistake[]): TreatyEvent[] {
  if (list.length > LIMITS.events) {
    mistakes.push(mistake("tooLarge", "events", list, `give at most ${LIMITS.events} events at once`));
    return [];
  }
  const events: TreatyEvent[] = [];
  const compared = idsMayRepeat(list);
  const byId = new Map<Id, TreatyEvent>();
  for (let index = 0; index < list.length; index++) {
    if (mistakes.length >= LIMITS.mistakes) {
      const remedy = "mend these first; what follows was not read";
      const found = `${LIMITS.mistakes} mistakes before it`;
      mistakes.push(mistakeIn("tooLarge", `events[${index}]`, found, remedy));
      break;
    }
    const one = parseEvent(list[index], "");
    if (!one.ok) {
      for (const each of one.mistakes) mistakes.push(inList(each, index));
      continue;
    }
    const event = one.value;
    events.push(event);
    if ((event.date === null) !== (event.dateText !== undefined)) {
      const remedy = "write dateText where date is null, and only there";
      mistakes.push(mistake("missing", `events[${index}].dateText`, event.dateText, remedy));
    }
    if (compared && isAnother(event, byId)) {
      const remedy = "give another id: an event of this id says something else";
      mistakes.push(mistake("repeated", `events[${index}].id`, eventId(event), remedy));
    }
  }
  return events;
}

/** Whether an event of its id came before that says something else; the first of an id is kept. */
function isAnother(event: TreatyEvent, byId: Map<Id, TreatyEvent>): boolean {
  const id = eventId(event);
  const earlier = byId.get(id);
  if (earlier === undefined) byId.set(id, event);
  return earlier !== undefined && !sameContent(earlier, event);
}

/** Whether two events may have one id. Derived ids matter only beside one that an event has of its own. */
function idsMayRepeat(list: readonly unknown[]): boolean {
  const ids = new Set<unknown>();
  for (const each of list) if (typeof each === "object" && each !== null && "id" in each) ids.add(each.id);
  return ids.size > 0 && ids.size < list.length;
}

function inList(each: Mistake, index: number): Mistake {
  const path = `events[${index}]${each.path === "" || each.path.startsWith("[") ? "" : "."}${each.path}`;
  return { ...each, path, message: `${path}: found ${each.found}; ${each.remedy}` };
}

/** Whether two events say the same, whatever the order of their keys. @internal */
export function sameContent(a: TreatyEvent | undefined, b: TreatyEvent): boolean {
  return a !== undefined && eventId({ ...a, id: "" }) === eventId({ ...b, id: "" });
}
