import { Temporal } from "temporal-polyfill";
import type { TreatyEvent } from "../../src/index.js";
import type { Answer } from "./answer.js";

type PlainDate = Temporal.PlainDate;

interface Party {
  signedOn?: PlainDate;
  consentedOn?: PlainDate;
  inForceFrom?: PlainDate;
  inForceUntil?: PlainDate;
}

/** A class on Temporal.PlainDate: dates are objects, arithmetic is theirs, text is written at the end. */
class TreatyRecord {
  readonly #parties = new Map<string, Party>();
  #deposits = 0;
  #conditionMetOn: PlainDate | undefined;
  #entryIntoForce: PlainDate | undefined;

  apply({ kind, participant, date }: TreatyEvent): void {
    if (participant === undefined || date === null) return;
    const day = Temporal.PlainDate.from(date);
    const party = this.#party(participant);
    switch (kind) {
      case "signature":
        party.signedOn = day;
        break;
      case "ratification":
      case "acceptance":
      case "approval":
      case "accession":
        this.#deposit(party, day);
        break;
      case "withdrawalNotified":
        party.inForceUntil = day.add({ years: 1 });
        break;
    }
  }

  answer(): Answer {
    return {
      conditionMetOn: text(this.#conditionMetOn),
      entryIntoForce: text(this.#entryIntoForce),
      participants: Array.from(this.#parties, ([participant, party]) => ({
        participant,
        signedOn: text(party.signedOn),
        consentedOn: text(party.consentedOn),
        inForceFrom: text(party.inForceFrom),
        inForceUntil: text(party.inForceUntil),
      })),
    };
  }

  #party(participant: string): Party {
    let party = this.#parties.get(participant);
    if (party === undefined) {
      party = {};
      this.#parties.set(participant, party);
    }
    return party;
  }

  #deposit(party: Party, day: PlainDate): void {
    party.consentedOn = day;
    const entry = this.#entryIntoForce;
    if (this.#conditionMetOn !== undefined && entry !== undefined) {
      const own = day.add({ days: 30 });
      const joinsLater = Temporal.PlainDate.compare(day, this.#conditionMetOn) > 0;
      party.inForceFrom = joinsLater && Temporal.PlainDate.compare(own, entry) > 0 ? own : entry;
    } else if (++this.#deposits === 40) {
      this.#conditionMetOn = day;
      this.#entryIntoForce = day.add({ days: 90 });
      for (const each of this.#parties.values()) {
        if (each.consentedOn !== undefined) each.inForceFrom = this.#entryIntoForce;
      }
    }
  }
}

function text(date: PlainDate | undefined): string | null {
  return date === undefined ? null : date.toString();
}

/** {@link TreatyRecord}, asked once. */
export function temporalClass(events: readonly TreatyEvent[]): Answer {
  const record = new TreatyRecord();
  for (const event of events) record.apply(event);
  return record.answer();
}
