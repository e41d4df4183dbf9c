import type { TreatyEvent } from "../../src/index.js";
import type { Answer, Dates } from "./answer.js";
import { addDays, addYear, later } from "./iso-text.js";

type Party = { -readonly [K in keyof Dates]: Dates[K] };

/** A loop over sorted ISO text and a Map: for this one treaty, for events that are all as they should be. */
export function handWrittenLoop(events: readonly TreatyEvent[]): Answer {
  const parties = new Map<string, Party>();
  let deposits = 0;
  let conditionMetOn: string | null = null;
  let entryIntoForce: string | null = null;
  for (const { kind, participant, date } of events) {
    if (participant === undefined || date === null) continue;
    let party = parties.get(participant);
    if (party === undefined) {
      party = { participant, signedOn: null, consentedOn: null, inForceFrom: null, inForceUntil: null };
      parties.set(participant, party);
    }
    switch (kind) {
      case "signature":
        party.signedOn = date;
        break;
      case "ratification":
      case "acceptance":
      case "approval":
      case "accession":
        party.consentedOn = date;
        if (conditionMetOn !== null && entryIntoForce !== null) {
          party.inForceFrom =
            date > conditionMetOn ? later(addDays(date, 30), entryIntoForce) : entryIntoForce;
        } else if (++deposits === 40) {
          conditionMetOn = date;
          entryIntoForce = addDays(date, 90);
          for (const each of parties.values()) {
            if (each.consentedOn !== null) each.inForceFrom = entryIntoForce;
          }
        }
        break;
      case "withdrawalNotified":
        party.inForceUntil = addYear(date);
        break;
    }
  }
  return { conditionMetOn, entryIntoForce, participants: parties.values() };
}

/** The same where nobody has sorted the events. */
export function sortingLoop(events: readonly TreatyEvent[]): Answer {
  return handWrittenLoop(
    [...events].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : a.date === b.date ? 0 : 1)),
  );
}
