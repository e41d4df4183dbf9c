import type { Chronicle, ViewOptions } from "../../src/lifecycle/chronicle.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import type { ParticipantActKind } from "../../src/model/event-kind.js";
import { type Relation, relation } from "../../src/relations/relation.js";
import { act } from "../lifecycle/treaty.js";

/** A reservation of the id `r`, to article 4 unless it says otherwise, communicated on the day on which it was made. */
export function reservation(
  participant: string,
  date: DateText,
  details: { readonly [key: string]: string | readonly string[] } = {},
  id = "r",
): TreatyEvent {
  return act("reservation", participant, date, {
    id,
    details: { provisions: ["4"], notifiedOn: date, ...details },
  });
}

/** An act that answers another, `r` unless it says otherwise; its id is its kind and its maker. */
export function answer(
  kind: ParticipantActKind,
  participant: string,
  date: DateText,
  details: { readonly [key: string]: string | boolean } = {},
  refersTo = "r",
): TreatyEvent {
  return act(kind, participant, date, { id: `${kind} ${participant}`, refersTo, details });
}

/** From when, until when the treaty is in force between two; with a mark where it is not on the day. */
export function force(
  of: Chronicle,
  [a, b]: readonly [string, string],
  on: DateText,
  options: ViewOptions = {},
): string {
  const { inForce, from, until } = relation(of, a, b, on, options);
  return `${inForce ? "" : "not "}${from ?? "-"} to ${until ?? "-"}`;
}

/** The reservations between two, in short: `"NOR 4 objected since 2020-09-01 by objection ISL"`. */
export function effects(
  of: Chronicle,
  [a, b]: readonly [string, string],
  on: DateText,
  options: ViewOptions = {},
): string[] {
  return relation(of, a, b, on, options).modifiedBy.map(
    ({ by, provisions, effect, since, event }) =>
      `${by} ${provisions.join(" ")} ${effect} since ${since}${event === null ? "" : ` by ${event}`}`,
  );
}

/** The codes of the reasons. */
export function codes(of: Chronicle, [a, b]: readonly [string, string], on: DateText): string[] {
  return relation(of, a, b, on).because.map(({ code }) => code);
}

/** A relation as seen from the other side. */
export function turned({ a, b, because, ...rest }: Relation): Relation {
  return { ...rest, a: b, b: a, because: [...because] };
}
