import { type DateInput, toDay } from "../model/calendar-date.js";
import { readDay } from "../model/day.js";
import { currentNames, formerNames } from "./names.js";

/**
 * The English name under which the depositary lists a participant, today or on a day; undefined for an id that
 * is not in this register. Before its first name a State has that name, after its end its last.
 *
 * Throws Misuse when `on` is no date.
 *
 * @example The day on which a name changed
 * ```ts
 * import { nameOf } from "treaty-lifecycle/register";
 *
 * nameOf("TUR"); // → "Türkiye"
 * nameOf("TUR", "2022-05-31"); // → "Turkey"
 * nameOf("TUR", "2022-06-01"); // → "Türkiye"
 * ```
 */
export function nameOf(id: string, on?: DateInput): string | undefined {
  const day = on === undefined ? undefined : toDay(on, "on");
  const current = Object.hasOwn(currentNames, id) ? currentNames[id] : undefined;
  if (current === undefined || day === undefined) return current;
  const former = formerNames[id]?.find(([, until]) => day < readDay(until));
  return former?.[0] ?? current;
}
