import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changes,
  compile,
  nextDates,
  parseDefinition,
  parseEventFile,
  type Rules,
  replay,
  type StatusReport,
  status,
  transition,
} from "../../src/index.js";
import { knownBy } from "../../src/lifecycle/knowledge.js";
import type { Ledger } from "../../src/lifecycle/ledger.js";
import { readDay } from "../../src/model/day.js";
import { eventId } from "../../src/model/event-id.js";
import { parameters } from "./parameters.js";
import { DAYS, dayOf, knownFrom, records, type Sample, uncorrectedRecords } from "./records.js";

const rulesOf = ({ definition, participants }: Sample): Rules => compile(definition, { participants });
/** A few days, where one replay a day would be too many. */
const someDays = fc.subarray([...DAYS], { minLength: 4, maxLength: 8 });

test("the definitions and events that are tried are coherent", () => {
  fc.assert(
    fc.property(records, ({ definition, events }) => {
      expect(parseDefinition(definition)).toMatchObject({ ok: true });
      expect(parseEventFile(events)).toMatchObject({ ok: true });
    }),
    parameters(200),
  );
});

test("they bring treaties into force, for parties that join and leave, and end them", () => {
  const seen = new Set<string>();
  const codes = new Set<string>();
  for (const sample of fc.sample(records, { ...parameters(400) })) {
    const chronicle = replay(rulesOf(sample), sample.events);
    for (const day of DAYS.filter((_, index) => index % 10 === 0)) {
      const report = status(chronicle, day);
      seen.add(report.phase).add(`signature ${report.signature.state}`);
      for (const each of report.parts) seen.add(`part ${each.force.state}`);
      for (const each of report.participants) seen.add(each.status).add(`earlier ${each.earlier.length > 0}`);
      for (const each of report.irregularities) codes.add(each.code);
    }
  }
  for (const each of [
    "notAdopted",
    "adopted",
    "openForSignature",
    "closedForSignature",
    "entryIntoForceDetermined",
    "inForce",
    "operationSuspended",
    "terminated",
    "party",
    "partyWithdrawalNotified",
    "contracting",
    "signatory",
    "formerParty",
    "none",
    "earlier true",
    "part inForce",
    "signature open",
    "signature closed",
    "signature none",
  ])
    expect(seen, each).toContain(each);
  expect(codes.size).toBeGreaterThan(20);
});

describe("the axiom of views", () => {
  test("what is said of a day is what a replay of the events dated by then says, for every day", () => {
    fc.assert(
      fc.property(uncorrectedRecords, (sample) => {
        const rules = rulesOf(sample);
        const all = replay(rules, sample.events);
        for (const day of DAYS) {
          const dated = sample.events.filter((event) => !(dayOf(event) > readDay(day)));
          expect(status(all, day)).toEqual(status(replay(rules, dated), day));
        }
      }),
      parameters(120),
    );
  });

  test("with corrections of the record, it is said of the events as corrected, known by then and dated by then", () => {
    fc.assert(
      fc.property(records, someDays, someDays, (sample, days, knownDays) => {
        const rules = rulesOf(sample);
        const all = replay(rules, sample.events);
        const corrections = new Set(
          sample.events.filter(({ kind }) => kind === "recordCorrection").map(eventId),
        );
        const said = (report: StatusReport) => ({
          ...report,
          irregularities: report.irregularities.filter(({ event }) => !corrections.has(event)),
        });
        for (const knownOn of knownDays) {
          const known = knownBy(sample.events, readDay(knownOn)).events.filter(
            ({ kind }) => kind !== "recordCorrection",
          );
          for (const day of days) {
            const dated = known.filter((event) => !(dayOf(event) > readDay(day)));
            expect(said(status(all, day, { knownOn }))).toEqual(said(status(replay(rules, dated), day)));
          }
        }
      }),
      parameters(60),
    );
  });

  test("an event after a day never changes what is said of that day", () => {
    fc.assert(
      fc.property(uncorrectedRecords, fc.nat(), (sample, which) => {
        fc.pre(sample.events.length > 0);
        const { events } = sample;
        const event = events[which % events.length];
        const others = events.filter((each) => each !== event);
        const rules = rulesOf(sample);
        const [without, all] = [replay(rules, others), replay(rules, events)];
        for (const day of DAYS) {
          if (event === undefined || dayOf(event) <= readDay(day)) continue;
          expect(status(all, day)).toEqual(status(without, day));
        }
      }),
      parameters(60),
    );
  });

  test("answers as known on a day do not change when the record learns more", () => {
    fc.assert(
      fc.property(records, someDays, someDays, (sample, days, knownDays) => {
        const rules = rulesOf(sample);
        const all = replay(rules, sample.events);
        for (const knownOn of knownDays) {
          const then = replay(
            rules,
            sample.events.filter((event) => knownFrom(event) <= readDay(knownOn)),
          );
          for (const day of days) {
            expect(status(all, day, { knownOn })).toEqual(status(then, day, { knownOn }));
            expect(status(all, day, { knownOn })).toEqual(status(then, day));
          }
        }
      }),
      parameters(60),
    );
  });
});

describe("a record is a set of events", () => {
  const shuffled = records.chain((sample) =>
    fc.record({
      sample: fc.constant(sample),
      events: fc.subarray([...sample.events]).chain((again) =>
        fc.shuffledSubarray([...sample.events, ...again.map((event) => ({ ...event }))], {
          minLength: sample.events.length + again.length,
        }),
      ),
    }),
  );

  test("R15: order of arrival does not matter, nor that some events come twice", () => {
    fc.assert(
      fc.property(shuffled, someDays, ({ sample, events }, days) => {
        const rules = rulesOf(sample);
        const [given, other] = [replay(rules, sample.events), replay(rules, events)];
        for (const day of days) {
          expect(status(other, day)).toEqual(status(given, day));
          expect(status(other, day, { knownOn: day })).toEqual(status(given, day, { knownOn: day }));
          expect(nextDates(other, day)).toEqual(nextDates(given, day));
        }
      }),
      parameters(150),
    );
  });

  test("changes between two days lie after the first and not after the second, whatever the order of arrival", () => {
    fc.assert(
      fc.property(shuffled, someDays, ({ sample, events }, days) => {
        const rules = rulesOf(sample);
        const [from = "", ...others] = [...days].sort();
        const to = others.at(-1) ?? from;
        const found = changes(replay(rules, sample.events), from, to);
        for (const { date } of found) expect(from < date && date <= to).toBe(true);
        expect(changes(replay(rules, events), from, to)).toEqual(found);
      }),
      parameters(80),
    );
  });

  test("replay is transition by transition, in whatever order", () => {
    fc.assert(
      fc.property(shuffled, someDays, ({ sample, events }, days) => {
        const rules = rulesOf(sample);
        let chronicle = replay(rules, []);
        for (const event of events) chronicle = transition(chronicle, event).chronicle;
        const whole = replay(rules, sample.events);
        for (const day of days) {
          expect(status(chronicle, day)).toEqual(status(whole, day));
          expect(status(chronicle, day, { knownOn: day })).toEqual(status(whole, day, { knownOn: day }));
        }
      }),
      parameters(60),
    );
  });

  test("replay is transition by transition, as acts become known in their order: all that was found out is the same", () => {
    let wentOn = 0;
    fc.assert(
      fc.property(records, (sample) => {
        const rules = rulesOf(sample);
        const inOrder = [...sample.events].sort((a, b) => dayOf(a) - dayOf(b) || 0);
        let chronicle = replay(rules, []);
        inOrder.forEach((event, index) => {
          const { today } = chronicle.ledger;
          const next = transition(chronicle, event).chronicle;
          if (next !== chronicle && dayOf(event) > today) wentOn++;
          chronicle = next;
          expect(chronicle.ledger).toEqual(replay(rules, inOrder.slice(0, index + 1)).ledger);
        });
      }),
      parameters(25),
    );
    // Some transitions go on from what was known, and do not replay everything.
    expect(wentOn).toBeGreaterThan(40);
  });

  test("a transition leaves the chronicle that it was given as it was", () => {
    fc.assert(
      fc.property(records, someDays, (sample, days) => {
        fc.pre(sample.events.length > 0);
        const [last, ...others] = [...sample.events].reverse();
        const chronicle = replay(rulesOf(sample), others);
        const before = days.map((day) => status(chronicle, day));
        const found = structuredClone(foundOut(chronicle.ledger));
        if (last !== undefined) transition(chronicle, last);
        // The last of all to come: nothing that is known has to be judged again.
        for (const each of sample.events.slice(0, 5))
          transition(chronicle, { ...each, id: "one-more", date: "2030-01-15" });
        expect(days.map((day) => status(chronicle, day))).toEqual(before);
        expect(foundOut(chronicle.ledger)).toEqual(found);
      }),
      parameters(60),
    );
  });
});

describe("what comes in and goes out", () => {
  test("definition and events go through JSON and come back exactly, and mean the same", () => {
    fc.assert(
      fc.property(records, someDays, (sample, days) => {
        const file = {
          format: 1,
          treaty: "treaty",
          knownUntil: "2020-03-15",
          events: sample.events,
        } as const;
        const definition = parseDefinition(JSON.stringify(sample.definition));
        const events = parseEventFile(JSON.stringify(file));
        if (!definition.ok || !events.ok) throw new Error("the sample is not coherent");
        expect(definition.value).toStrictEqual(sample.definition);
        expect(events.value).toStrictEqual(file);
        // Once more: what was read is written as it was read.
        expect(JSON.stringify(parseDefinition(JSON.stringify(definition.value)))).toBe(
          JSON.stringify(definition),
        );
        expect(JSON.stringify(parseEventFile(JSON.stringify(events.value)))).toBe(JSON.stringify(events));
        const given = replay(rulesOf(sample), file);
        const read = replay(compile(definition.value, sample), events.value);
        for (const day of days) expect(status(read, day)).toStrictEqual(status(given, day));
      }),
      parameters(100),
    );
  });

  test("views are plain JSON", () => {
    fc.assert(
      fc.property(records, someDays, (sample, days) => {
        const chronicle = replay(rulesOf(sample), sample.events);
        for (const day of days) {
          const report = status(chronicle, day);
          expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        }
      }),
      parameters(60),
    );
  });

  test("nothing that is handed in is changed: all of it may be frozen", () => {
    fc.assert(
      fc.property(records, someDays, (sample, days) => {
        const copy = structuredClone(sample);
        const frozen = freeze(sample);
        const chronicle = replay(rulesOf(frozen), frozen.events);
        const melted = replay(rulesOf(copy), copy.events);
        for (const day of days) {
          expect(status(chronicle, day, { knownOn: day })).toEqual(status(melted, day, { knownOn: day }));
          expect(status(chronicle, day)).toEqual(status(melted, day));
        }
        for (const event of frozen.events.slice(0, 3))
          transition(chronicle, freeze({ ...event, id: "one-more" }));
        expect(frozen).toEqual(copy);
      }),
      parameters(60),
    );
  });

  test("nor what is given back: a view of a chronicle is a value of its own", () => {
    fc.assert(
      fc.property(records, someDays, (sample, days) => {
        const chronicle = replay(rulesOf(sample), sample.events);
        for (const day of days) {
          const first = structuredClone(status(chronicle, day));
          scramble(status(chronicle, day));
          expect(status(chronicle, day)).toEqual(first);
        }
      }),
      parameters(40),
    );
  });
});

/** What the fold has found out, without what it was given. */
function foundOut({ rules, record, parents, ...found }: Ledger): object {
  return found;
}

/** The value, with everything in it frozen. */
function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) freeze(each);
  }
  return value;
}

/** What somebody careless might do to a report. */
function scramble(value: unknown): void {
  if (Array.isArray(value)) {
    for (const each of value) scramble(each);
    value.reverse();
    value.pop();
  } else if (typeof value === "object" && value !== null) {
    for (const each of Object.values(value)) scramble(each);
    for (const key of Object.keys(value)) Reflect.set(value, key, "scrambled");
  }
}
