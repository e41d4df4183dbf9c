import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ActKind,
  type CalendarDate,
  type Chronicle,
  compile,
  type EarlierStatus,
  type ParticipantStatus,
  participantStatus,
  possibleActs,
  replay,
  status,
  type TreatyEvent,
  transition,
} from "../../src/index.js";
import { readDay } from "../../src/model/day.js";
import { parameters } from "./parameters.js";
import { DAYS, date, dayOf, recordsInForce, type Sample } from "./records.js";

const replayed = ({ definition, participants, events }: Sample): Chronicle =>
  replay(compile(definition, { participants }), events);

const everyThird = DAYS.filter((_, index) => index % 3 === 0);
const standing = (chronicle: Chronicle, participant: string, day: string) =>
  participantStatus(chronicle, participant, day).status;

/** The chronicle with a notice or its revocation by a party, where the rules admit it on that day. */
function withAct(
  chronicle: Chronicle,
  kind: ActKind,
  participant: string,
  day: CalendarDate,
): Chronicle | null {
  const admitted = possibleActs(chronicle, participant, day).some((act) => act.kind === kind && act.possible);
  return admitted
    ? transition(chronicle, { id: `one more ${kind}`, kind, participant, date: day }).chronicle
    : null;
}

test("R39: a notice that is revoked leaves every other answer as if neither had been given", () => {
  let tried = 0;
  const days = fc.record({ notice: fc.integer({ min: 15, max: 60 }), later: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(recordsInForce, days, (sample, { notice, later }) => {
      const chronicle = replayed(sample);
      const [noticed, revoked] = [date(notice), date(notice + later)];
      const others = everyThird.filter((day) => day < noticed || day >= revoked);
      const without = others.map((day) => status(chronicle, day));
      for (const { participant } of status(chronicle, noticed).participants) {
        // What it does meanwhile is done by a State that has given notice.
        const acts = (event: TreatyEvent) =>
          event.participant === participant &&
          dayOf(event) >= readDay(noticed) &&
          dayOf(event) <= readDay(revoked);
        if (sample.events.some(acts)) continue;
        const leaving = withAct(chronicle, "withdrawalNotified", participant, noticed);
        const staying = leaving && withAct(leaving, "withdrawalRevoked", participant, revoked);
        if (staying === null) continue;
        tried++;
        expect(
          others.map((day) => status(staying, day)),
          `${participant} ${noticed} ${revoked}`,
        ).toEqual(without);
      }
    }),
    parameters(25),
  );
  expect(tried).toBeGreaterThan(10);
});

/** The times for which it is or was bound, as far as they have begun on a day. */
function timesOf({ earlier, ...present }: ParticipantStatus, day: string): EarlierStatus[] {
  return [...earlier, present].filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= day);
}

/** What a chronicle says of one participant, day by day, holds together. Gives the number of times it came back. */
function checkTimes(chronicle: Chronicle, participant: string): number {
  let known: readonly string[] = [];
  for (const day of everyThird) {
    const times = timesOf(participantStatus(chronicle, participant, day), day);
    const told = times.map(
      ({ consentedOn, consentBy, inForceFrom }) => `${consentedOn} ${consentBy} ${inForceFrom}`,
    );
    expect(told.slice(0, known.length), `${participant} ${day}`).toEqual(known);
    known = told;
    times.slice(1).forEach((next, index) => {
      expect(String(times[index]?.inForceUntil) <= String(next.inForceFrom), `${day} ${told}`).toBe(true);
    });
  }
  return Math.max(0, known.length - 1);
}

test("R42: who leaves and comes back keeps both times, and the second does not begin before the first is over", () => {
  let back = 0;
  fc.assert(
    fc.property(recordsInForce, fc.integer({ min: 10, max: 60 }), (sample, offset) => {
      const chronicle = replayed(sample);
      for (const { participant } of status(chronicle, date(offset)).participants) {
        back += checkTimes(chronicle, participant);
        const leaving = withAct(chronicle, "withdrawalNotified", participant, date(offset));
        const days = [5, 15, 30, 45].map((later) => date(offset + later));
        const day = days.find((each) => leaving && standing(leaving, participant, each) === "formerParty");
        const returning = leaving && day && withAct(leaving, "accession", participant, day);
        if (returning) back += checkTimes(returning, participant);
      }
    }),
    parameters(40),
  );
  expect(back).toBeGreaterThan(10);
});
