import type { TreatyEvent } from "./event.js";
import type { Id } from "./id.js";

/**
 * The identity of an event: its own id, or one derived from its content: day, kind, participant, and a check
 * sum of the rest where there is any. Two events without id and with the same content are one event.
 *
 * @example
 * ```ts
 * import { eventId } from "treaty-lifecycle";
 *
 * eventId({ kind: "signature", participant: "VNM", date: "2025-10-25" }); // → "2025-10-25/signature/VNM"
 * ```
 */
export function eventId(event: TreatyEvent): Id {
  if (event.id !== undefined && event.id !== "") return event.id;
  let rest = "";
  for (const key of Object.keys(event).sort()) {
    if (key !== "id" && key !== "kind" && key !== "date" && key !== "participant")
      rest += `${key}:${canonical(Reflect.get(event, key))};`;
  }
  const stem = `${event.date ?? "undated"}/${event.kind}${event.participant === undefined ? "" : `/${event.participant}`}`;
  return rest === "" ? stem : `${stem}/${checkSum(rest)}`;
}

/** Whether no two events have one id. @internal */
export function areDistinct(events: readonly TreatyEvent[]): boolean {
  const ids = new Set<Id>();
  for (const event of events) ids.add(eventId(event));
  return ids.size === events.length;
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`)
    .join()}}`;
}

/** FNV-1a over 53 bits' worth of two halves: no secret, only an identity. */
function checkSum(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
