/** What the scenarios of real treaties share: the record of the catalogue, changed in one point. */
import {
  type Chronicle,
  compile,
  type Irregularity,
  type ParticipantStatus,
  participantStatus,
  replay,
  status,
  type TreatyEvent,
} from "../../src/index.js";
import { participants } from "../../src/register/index.js";
import { chronicleWith, definitionOf, eventsOf } from "../catalogue/catalogue.js";

/** A day after all that the records hold. */
export const LATER = "9999-12-31";

/** The day before a date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

/** The record of the catalogue and these acts. */
export function withActs(id: string, ...acts: readonly TreatyEvent[]): Chronicle {
  return chronicleWith(id, [...eventsOf(id).events, ...acts]);
}

/** The record of the catalogue without the acts that fit. */
export function withoutActs(id: string, fits: (event: TreatyEvent) => boolean): readonly TreatyEvent[] {
  return eventsOf(id).events.filter((event) => !fits(event));
}

/** The record of the catalogue and these acts, where its parent has acts besides too. */
export function withParentActs(
  id: string,
  parent: { readonly id: string; readonly acts: readonly TreatyEvent[] },
  ...acts: readonly TreatyEvent[]
): Chronicle {
  return replay(compile(definitionOf(id), { participants }), [...eventsOf(id).events, ...acts], {
    parents: [withActs(parent.id, ...parent.acts)],
  });
}

/** Standing and dates of one participant on a day. */
export function standing(
  chronicle: Chronicle,
  participant: string,
  on: string,
): readonly [ParticipantStatus["status"], from: string | null, until: string | null] {
  const {
    status: word,
    inForceFrom,
    inForceUntil,
  }: ParticipantStatus = participantStatus(chronicle, participant, on);
  return [word, inForceFrom, inForceUntil];
}

/** Code and rule of each irregularity that stands on a day, and whose it is. */
export function irregular(
  chronicle: Chronicle,
  on: string,
): readonly Pick<Irregularity, "participant" | "code" | "rule" | "hasEffect">[] {
  return status(chronicle, on).irregularities.map(({ participant, code, rule, hasEffect }) => ({
    participant,
    code,
    rule,
    hasEffect,
  }));
}
