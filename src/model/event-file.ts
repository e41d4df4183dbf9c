import * as z from "zod/mini";
import { CalendarDate, type DateText } from "./calendar-date.js";
import { TreatyEvent } from "./event.js";
import { eventId } from "./event-id.js";
import { Id } from "./id.js";
import { LIMITS, readJson } from "./limits.js";
import { type Mistake, mistake, mistakeIn, type Parsed, parsed } from "./mistake.js";
import { parseWith } from "./parse.js";
import { strictObject } from "./schema.js";

/** The events of one treaty as they are saved. */
export interface EventFile {
  /** Version of this format. */
  readonly format: 1;
  /** Id of the treaty. */
  readonly treaty?: Id;
  /** The last day up to which events are known; answers about later days say that they go beyond it. */
  readonly knownUntil?: DateText;
  readonly events: readonly TreatyEvent[];
}

/** The schema of an {@link EventFile}. */
export const EventFile: z.ZodMiniType<EventFile> = strictObject({
  format: z.literal(1),
  treaty: z.exactOptional(Id),
  knownUntil: z.exactOptional(CalendarDate),
  events: z.array(TreatyEvent),
});

/**
 * Reads an event file: JSON text, or its value; a bare list of events is a file of format 1. It gives the file
 * or every mistake (the first 1,000), each with its path.
 *
 * Limits: {@link LIMITS}; ids to 200 characters, texts to 20,000, `details` 16 levels deep. Two events of one id
 * that differ are a mistake; the same event twice is one event, which is for the chronicle to see.
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
  let value = input;
  if (typeof input === "string") {
    const read = readJson(input);
    if ("mistake" in read) return { ok: false, mistakes: [read.mistake] };
    value = read.value;
  }
  const list: unknown = Array.isArray(value)
    ? value
    : typeof value === "object" && value !== null && "events" in value
      ? value.events
      : undefined;
  const head: unknown = Array.isArray(value)
    ? { format: 1, events: [] }
    : Array.isArray(list)
      ? { ...Object(value), events: [] }
      : value;
  const file = parseWith(EventFile, head, "");
  const mistakes: Mistake[] = file.ok ? [] : [...file.mistakes];
  const events = Array.isArray(list) ? parseList(list, mistakes) : [];
  return parsed({ format: 1, ...(file.ok ? file.value : {}), events }, mistakes);
}

function parseList(list: readonly unknown[], mistakes: Mistake[]): TreatyEvent[] {
  if (list.length > LIMITS.events) {
    mistakes.push(mistake("tooLarge", "events", list, `give at most ${LIMITS.events} events at once`));
    return [];
  }
  const events: TreatyEvent[] = [];
  const byId = new Map<Id, number>();
  for (let index = 0; index < list.length; index++) {
    const one = parseWith(TreatyEvent, list[index], "");
    if (!one.ok) {
      for (const each of one.mistakes) mistakes.push(inList(each, index));
    } else {
      const event = one.value;
      events.push(event);
      if ((event.date === null) !== (event.dateText !== undefined)) {
        mistakes.push(
          mistake(
            "missing",
            `events[${index}].dateText`,
            event.dateText,
            "write dateText where date is null, and only there",
          ),
        );
      }
      if (event.id !== undefined) {
        const earlier = byId.get(event.id);
        if (earlier === undefined) byId.set(event.id, events.length - 1);
        else if (!sameContent(events[earlier], event)) {
          mistakes.push(
            mistake(
              "repeated",
              `events[${index}].id`,
              event.id,
              "give another id: an event of this id says something else",
            ),
          );
        }
      }
    }
    if (mistakes.length >= LIMITS.mistakes) {
      mistakes.length = LIMITS.mistakes;
      mistakes.push(
        mistakeIn(
          "tooLarge",
          `events[${index + 1}]`,
          `${LIMITS.mistakes} mistakes before it`,
          "mend these first; what follows was not read",
        ),
      );
      return events;
    }
  }
  return events;
}

function inList(each: Mistake, index: number): Mistake {
  const path = `events[${index}]${each.path === "" || each.path.startsWith("[") ? "" : "."}${each.path}`;
  return { ...each, path, message: `${path}: found ${each.found}; ${each.remedy}` };
}

/** Whether two events say the same, whatever the order of their keys. @internal */
export function sameContent(a: TreatyEvent | undefined, b: TreatyEvent): boolean {
  return a !== undefined && eventId({ ...a, id: "" }) === eventId({ ...b, id: "" });
}
