import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOut } from "../../src/answers/count-out.js";
import type { ConditionDerivation, Derivation } from "../../src/clauses/derivation.js";
import {
  changes,
  compile,
  explain,
  participantStatus,
  replay,
  type StatusReport,
  status,
  type TreatyEvent,
  treatyStatus,
} from "../../src/index.js";
import { sightOf } from "../../src/lifecycle/chronicle.js";
import { byNumber, type Counting, derive } from "../../src/lifecycle/derive.js";
import type { Ledger } from "../../src/lifecycle/ledger.js";
import { knownDate } from "../../src/model/calendar-date.js";
import { readDay } from "../../src/model/day.js";
import { parameters } from "./parameters.js";
import { DAYS, date, dayOf, records, type Sample, uncorrectedRecords } from "./records.js";

const replayed = ({ definition, participants, events }: Sample) =>
  replay(compile(definition, { participants }), events);
const everyOther = DAYS.filter((_, index) => index % 2 === 0);

describe("the numbers of a report", () => {
  test("are those of the participants it lists", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of everyOther) {
          const { counts, participants } = status(chronicle, day);
          const standing = (...each: string[]) =>
            participants.filter((one) => each.includes(one.status)).length;
          expect(counts).toEqual({
            signatories: participants.filter((each) => each.signedOn !== null).length,
            consentsToBeBound: standing("contracting", "party", "partyWithdrawalNotified"),
            parties: standing("party", "partyWithdrawalNotified"),
          });
        }
      }),
      parameters(150),
    );
  });

  test("R11: kept up as events come, they are those of a recount, for every condition of every clause", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of everyOther) {
          const { ledger } = sightOf(chronicle, day);
          expect(counted(ledger, readDay(day), byNumber)).toEqual(counted(ledger, readDay(day), countOut));
        }
      }),
      parameters(150),
    );
  });

  test("the threshold in the report is the one in the derivation, before it is reached and after", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of everyOther) {
          const { threshold, parts } = treatyStatus(chronicle, day);
          for (const { clause, part, derivation } of explain(chronicle, day).clauses) {
            if (clause !== "entryIntoForce" || derivation === null) continue;
            const told = part === null ? threshold : parts.find((each) => each.part === part)?.threshold;
            const [only, ...others] = comparisons(derivation);
            if (told?.required === null || told === undefined || only === undefined || others.length > 0)
              continue;
            expect([only.need, only.have]).toEqual([told.required, told.counted]);
            expect(only.counted).toHaveLength(told.counted ?? Number.NaN);
          }
        }
      }),
      parameters(100),
    );
  });

  test("what is missing adds up, by number and by name", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of everyOther) {
          const { missing, parts } = treatyStatus(chronicle, day);
          for (const each of [...missing, ...parts.flatMap((part) => part.missing)]) {
            if (each.need === null || each.have === null) continue;
            expect(each.lack).toBe(each.need - each.have);
            expect(each.lack).toBeGreaterThan(0);
            if (each.participants !== undefined)
              expect(each.participants).toHaveLength(each.lack ?? Number.NaN);
          }
        }
      }),
      parameters(100),
    );
  });
});

describe("a report agrees with itself", () => {
  test("the standing of a participant is what its dates say", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of everyOther) {
          const report = status(chronicle, day);
          for (const each of report.participants) {
            const inForce =
              each.inForceFrom !== null &&
              each.inForceFrom <= day &&
              (each.inForceUntil === null || day < each.inForceUntil);
            expect(
              ["party", "partyWithdrawalNotified"].includes(each.status),
              `${each.participant} ${day}`,
            ).toBe(inForce);
            for (const past of [
              each.signedOn,
              each.consentedOn,
              ...each.earlier.map(({ consentedOn }) => consentedOn),
            ])
              expect(past === null || past <= day).toBe(true);
            expect((each.consentBy === null) === (each.consentedOn === null)).toBe(true);
            if (each.provisionallyApplying) expect(inForce).toBe(false);
            if (each.status === "signatory") expect(each.signedOn).not.toBeNull();
            if (each.status === "contracting") expect(each.consentedOn).not.toBeNull();
            if (each.status === "none" && report.force.state !== "terminated")
              expect([each.signedOn, each.consentedOn]).toEqual([null, null]);
          }
        }
      }),
      parameters(100),
    );
  });

  test("R21: nobody is bound before the treaty is in force, nor after it has ended", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of everyOther) {
          const { force, participants, parts } = status(chronicle, day);
          for (const each of participants) {
            if (each.inForceFrom !== null && each.inForceFrom !== each.inForceUntil) {
              expect(force.entryIntoForce).not.toBeNull();
              expect(each.inForceFrom >= String(force.entryIntoForce)).toBe(true);
            }
            if (force.state === "terminated")
              expect(["party", "partyWithdrawalNotified", "contracting"]).not.toContain(each.status);
            for (const accepted of each.parts) {
              const part = parts.find((one) => one.part === accepted.part);
              if (accepted.inForceFrom === null) continue;
              expect(accepted.inForceFrom >= String(part?.force.entryIntoForce)).toBe(true);
            }
          }
        }
      }),
      parameters(100),
    );
  });

  test("the force of the treaty is what its dates say", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of everyOther) {
          const { force, phase } = treatyStatus(chronicle, day);
          const { state, entryIntoForce, terminatedOn, conditionMetOn } = force;
          expect(state === "terminated").toBe(terminatedOn !== null && terminatedOn <= day);
          if (state !== "terminated") {
            expect(state === "notInForce").toBe(entryIntoForce === null);
            expect(state === "dateDetermined").toBe(entryIntoForce !== null && entryIntoForce > day);
          }
          // Its conditions met, it does not enter into force where it ends before (R43).
          if (entryIntoForce === null) expect(conditionMetOn === null || terminatedOn !== null).toBe(true);
          else expect(conditionMetOn).not.toBeNull();
          if (entryIntoForce !== null && terminatedOn !== null)
            expect(entryIntoForce < terminatedOn).toBe(true);
          expect(conditionMetOn === null || conditionMetOn <= day).toBe(true);
          expect(["terminated", "operationSuspended", "inForce"].includes(phase)).toBe(phase === state);
        }
      }),
      parameters(100),
    );
  });

  test("the status of one participant is the one in the list", () => {
    fc.assert(
      fc.property(records, (sample) => {
        const chronicle = replayed(sample);
        for (const day of DAYS.filter((_, index) => index % 12 === 0)) {
          const { participants } = status(chronicle, day);
          for (const each of participants)
            expect(participantStatus(chronicle, each.participant, day)).toEqual(each);
        }
      }),
      parameters(60),
    );
  });
});

describe("what changes, and what does not", () => {
  test("R2: an event to which the law attaches nothing changes nothing, on no day", () => {
    const inert = fc.array(
      fc.record({
        kind: fc.constantFrom("registration", "notification"),
        date: fc.integer({ min: -5, max: 110 }).map(date),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(uncorrectedRecords, inert, (sample, more) => {
        const others: readonly TreatyEvent[] = more;
        const rules = compile(sample.definition, sample);
        const [without, with1] = [replay(rules, sample.events), replay(rules, [...sample.events, ...others])];
        for (const day of everyOther) expect(status(with1, day)).toEqual(status(without, day));
      }),
      parameters(200),
    );
  });

  test("R12, R43: the date of entry into force, once certain, stands, unless the treaty ends before (or the policy reopens)", () => {
    fc.assert(
      fc.property(uncorrectedRecords, (sample) => {
        fc.pre(sample.definition.policies?.withdrawnAfterThreshold !== "reopens");
        const chronicle = replayed(sample);
        let certain: StatusReport["force"]["entryIntoForce"] = null;
        for (const day of DAYS) {
          const { entryIntoForce, terminatedOn } = treatyStatus(chronicle, day).force;
          const overtaken = certain !== null && terminatedOn !== null && terminatedOn <= certain;
          if (certain !== null) expect(entryIntoForce).toBe(overtaken ? null : certain);
          certain = entryIntoForce;
        }
      }),
      parameters(150),
    );
  });

  test("what happened between two days is what happened until any day between them, and after it", () => {
    const three = fc
      .uniqueArray(fc.constantFrom(...DAYS), { minLength: 3, maxLength: 3 })
      .map((days) => [...days].sort());
    const key = (each: object) => JSON.stringify(each);
    fc.assert(
      fc.property(uncorrectedRecords, three, (sample, [from = "", between = "", to = ""]) => {
        const chronicle = replayed(sample);
        const whole = changes(chronicle, from, to).map(key).sort();
        const halves = [...changes(chronicle, from, between), ...changes(chronicle, between, to)]
          .map(key)
          .sort();
        expect(halves).toEqual(whole);
      }),
      parameters(150),
    );
  });

  test("where nothing changed between two days, the reports say the same of the treaty and of everybody", () => {
    fc.assert(
      fc.property(uncorrectedRecords, fc.nat(DAYS.length - 2), (sample, at) => {
        const chronicle = replayed(sample);
        const [from, to] = [DAYS[at], DAYS[at + 1]];
        if (from === undefined || to === undefined || changes(chronicle, from, to).length > 0) return;
        // A signature ad referendum that is not confirmed makes of nobody a signatory.
        const standings = (report: StatusReport) =>
          report.participants
            .filter((each) => each.status !== "none")
            .map(({ participant, status: standing, inForceFrom, inForceUntil }) => [
              participant,
              standing,
              inForceFrom,
              inForceUntil,
            ]);
        const [one, other] = [status(chronicle, from), status(chronicle, to)];
        expect(other.counts).toEqual(one.counts);
        expect(other.force).toEqual(one.force);
        expect(standings(other)).toEqual(standings(one));
      }),
      parameters(400),
    );
  });

  test("events dated after every day of a record are not needed to know it: a chronicle of the past is a chronicle", () => {
    fc.assert(
      fc.property(uncorrectedRecords, fc.integer({ min: 0, max: 70 }), (sample, offset) => {
        const today = date(offset);
        const rules = compile(sample.definition, sample);
        const past = replay(
          rules,
          sample.events.filter((event) => dayOf(event) <= readDay(today)),
        );
        expect(status(past, today)).toEqual(status(replay(rules, sample.events), today));
        expect(explain(past, today)).toEqual(explain(replay(rules, sample.events), today));
      }),
      parameters(100),
    );
  });
});

/** Every number that the conditions of the clauses, not yet met, come to on a day, counted one way or another. */
function counted(ledger: Ledger, day: number, counting: Counting): (readonly [number | null, number])[] {
  return ledger.rules.regimes.flatMap((regime, index) =>
    [regime.entry, ...(regime.end ?? [])].flatMap((clause) =>
      comparisons(
        derive(ledger, clause.when, clause.article, day, counting, { regime: index }),
        knownDate(day),
      ).map(({ need, have }) => [need, have] as const),
    ),
  );
}

type Compared = NonNullable<ConditionDerivation["comparison"]>;

/** The comparisons in a derivation; of conditions as they stand on one day only, where one is given. */
function comparisons(derivation: Derivation, on?: string): Compared[] {
  const { condition } = derivation;
  return [
    ...(condition === undefined || (on !== undefined && condition.on !== on) ? [] : comparisonsIn(condition)),
    ...derivation.parts.flatMap((part) => comparisons(part, on)),
  ];
}

function comparisonsIn(condition: ConditionDerivation): Compared[] {
  return [
    ...(condition.comparison === undefined ? [] : [condition.comparison]),
    ...condition.parts.flatMap(comparisonsIn),
  ];
}
