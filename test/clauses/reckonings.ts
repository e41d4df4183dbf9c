import { notDerivable, type Reckoning, reckoned, WAITING } from "../../src/clauses/reckoning.js";
import { toDate } from "../../src/model/calendar-date.js";
import { readDay } from "../../src/model/day.js";

/** What an expression comes to, as a table says it: a date and since when; waiting; not derivable, and why. */
export type Said = readonly [on: string, since: string] | "waiting" | { readonly why: string };

/** A reckoning from a table. */
export function from(said: Said): Reckoning {
  if (said === "waiting") return WAITING;
  return "why" in said ? notDerivable(said.why) : reckoned(readDay(said[0]), readDay(said[1]));
}

/** A reckoning as a table says it. */
export function said(reckoning: Reckoning): Said {
  if (reckoning.why !== null) return { why: reckoning.why };
  const on = toDate(reckoning.on);
  const since = toDate(reckoning.since);
  return on === null || since === null ? "waiting" : [on, since];
}

/** The text or the record does not say. */
export const SILENT: Said = { why: "nobody says" };
