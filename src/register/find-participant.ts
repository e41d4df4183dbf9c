import { type DateInput, toDay } from "../model/calendar-date.js";
import { type Day, NEVER, readDay } from "../model/day.js";
import { nameKey } from "./name-key.js";
import { currentNames, formerNames, otherNames, styles } from "./names.js";
import { participants } from "./participants.js";

/** What a name leads to: one participant, several, or none that this register knows. */
export type ParticipantMatch =
  | {
      readonly is: "found";
      readonly id: string;
      /** Others that are commonly called so, though the depositary means this one: "Congo". */
      readonly alsoUsedFor?: readonly string[];
    }
  | { readonly is: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly is: "unknown" };

/** Who bears a name, and from when until when. */
interface Bearer {
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
}

interface Bearers {
  readonly official: Bearer[];
  readonly other: Bearer[];
}

/**
 * Finds who is meant by a name, a former name, a common spelling or an id of this register.
 *
 * Case, accents, punctuation, "the" and the order of "Iran (Islamic Republic of)" do not matter; digits do, so
 * a footnote that stuck to a name makes it unknown. Names of the depositary go before common ones. A name that
 * several bore is ambiguous; `on` settles it where only one bore it on that day, and decides nothing else:
 * today's tables use today's names for acts of any age. Nothing is guessed from part of a name.
 *
 * Throws Misuse when `on` is no date.
 *
 * @example
 * ```ts
 * import { findParticipant } from "treaty-lifecycle/register";
 *
 * findParticipant("Iran, Islamic Republic of"); // → { is: "found", id: "IRN" }
 * findParticipant("Korea"); // → { is: "ambiguous", candidates: ["KOR", "PRK"] }
 * findParticipant("Yugoslavia", "1992-04-26"); // → { is: "found", id: "YUCS" }
 * findParticipant("Yugoslavia", "1992-04-27"); // → { is: "found", id: "CSXX" }
 * findParticipant("Congo"); // → { is: "found", id: "COG", alsoUsedFor: ["COD"] }
 * findParticipant("Atlantis"); // → { is: "unknown" }
 * ```
 */
export function findParticipant(text: string, on?: DateInput): ParticipantMatch {
  const day = on === undefined ? undefined : toDay(on, "on");
  if (Object.hasOwn(currentNames, text)) return { is: "found", id: text };
  index ??= indexNames();
  const bearers = index.get(nameKey(text));
  if (bearers === undefined) return { is: "unknown" };
  const meant = bearers.official.length > 0 ? bearers.official : bearers.other;
  const onDay = meant.filter(({ from, until }) => day !== undefined && from <= day && day < until);
  const candidates = distinct(onDay.length > 0 ? onDay : meant);
  const [id, ...others] = candidates;
  if (id === undefined || others.length > 0) return { is: "ambiguous", candidates };
  const alsoUsedFor = distinct(bearers.other).filter((other) => other !== id);
  return alsoUsedFor.length > 0 ? { is: "found", id, alsoUsedFor } : { is: "found", id };
}

/** Built when first asked for: whoever only imports the facts does not pay for it. */
let index: ReadonlyMap<string, Bearers> | undefined;

function indexNames(): ReadonlyMap<string, Bearers> {
  const bearers = new Map<string, Bearers>();
  const note = (name: string, kind: keyof Bearers, bearer: Bearer): void => {
    const key = nameKey(name);
    const known = bearers.get(key) ?? { official: [], other: [] };
    known[kind].push(bearer);
    bearers.set(key, known);
  };
  for (const { id, from, until } of participants) {
    const first = from === undefined ? -NEVER : readDay(from);
    const end = until === undefined ? NEVER : readDay(until);
    let start = first;
    for (const [name, last] of formerNames[id] ?? []) {
      note(name, "official", { id, from: start, until: readDay(last) });
      start = readDay(last);
    }
    const current = currentNames[id];
    if (current !== undefined) note(current, "official", { id, from: start, until: end });
    for (const name of otherNames[id] ?? []) note(name, "other", { id, from: first, until: end });
  }
  for (const [style, ids] of Object.entries(styles)) {
    for (const id of ids.split(" "))
      note(`${style} ${currentNames[id]}`, "other", { id, from: -NEVER, until: NEVER });
  }
  return bearers;
}

function distinct(bearers: readonly Bearer[]): readonly string[] {
  return [...new Set(bearers.map(({ id }) => id))].sort();
}
