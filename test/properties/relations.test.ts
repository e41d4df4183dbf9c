import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccessionByPairs } from "../../src/definition/accession-by-pairs.js";
import type { Policies } from "../../src/definition/policies.js";
import type { ReservationRule } from "../../src/definition/reservation-rule.js";
import {
  type Chronicle,
  compile,
  parseDefinition,
  parseEventFile,
  participantStatus,
  relation,
  replay,
  reservations,
  status,
  transition,
  type ViewOptions,
} from "../../src/index.js";
import { readDay } from "../../src/model/day.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { eventId } from "../../src/model/event-id.js";
import type { EventKind } from "../../src/model/event-kind.js";
import { parameters } from "./parameters.js";
import { DAYS, date, dayOf, knownFrom, type Sample, uncorrectedRecords } from "./records.js";

/** Acts that answer reservations and accessions: the kinds, and what each can name. */
const ANSWERED: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  reservation: [],
  reservationConfirmed: ["reservation"],
  reservationWithdrawn: ["reservation"],
  reservationAccepted: ["reservation"],
  objection: ["reservation"],
  objectionWithdrawn: ["objection", "accessionObjected"],
  accessionAccepted: ["accession"],
  accessionObjected: ["accession"],
};
const KINDS = Object.keys(ANSWERED) as (keyof typeof ANSWERED)[];
const STATES = ["AAA", "BBB", "CCC", "DDD", "ORG"];

/** The day on which each of these accedes. */
const joinsOn = (participant: string) => date(4 + STATES.indexOf(participant) * 3);

const offset = fc.integer({ min: 0, max: 69 });
const answers = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom<(keyof typeof ANSWERED)[]>("reservation", "objection") },
      { weight: 3, arbitrary: fc.constantFrom(...KINDS) },
    ),
    participant: fc.constantFrom(...STATES),
    on: offset,
    named: fc.nat(40),
    own: fc.boolean(),
    notified: fc.option(fc.integer({ min: 0, max: 10 })),
    learnt: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 5 }),
    opposes: fc.boolean(),
    joining: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
    received: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
    provisions: fc.constantFrom(["1"], ["2(1)"], ["2(1)"], ["2"], ["1", "3"], []),
  }),
  { minLength: 4, maxLength: 25 },
);

/** What most treaties do not say. */
const rare = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const rule: fc.Arbitrary<ReservationRule | undefined> = fc
  .record({
    regime: fc.constantFrom<(ReservationRule["regime"] | "none")[]>(
      "none",
      "silent",
      "prohibited",
      "onlyListed",
      "onlyListed",
      "permittedExcept",
      "compatible",
    ),
    objections: rare(
      fc.record(
        {
          article: fc.constant("20(1)"),
          within: fc.integer({ min: 0, max: 20 }).map((days) => ({ days })),
          laterParties: fc.constant("fromConsent" as const),
          effect: fc.constant("notInForce" as const),
        },
        { requiredKeys: ["article"], noNullPrototype: true },
      ),
    ),
    refusal: rare(fc.constant({ article: "20(2)", share: [2, 3] } as const)),
    acceptance: rare(
      fc.constantFrom(
        { article: "20(3)", by: "all" } as const,
        { article: "20(3)", by: "organ", organ: "ORG" } as const,
      ),
    ),
    withdrawal: rare(
      fc.constantFrom(
        { article: "20(4)", effect: "onReceipt" } as const,
        { article: "20(4)", effect: "excluded" } as const,
      ),
    ),
  })
  .map(({ regime, objections, refusal, acceptance, withdrawal }) =>
    regime === "none"
      ? undefined
      : {
          article: "20",
          regime,
          ...(regime === "onlyListed" || regime === "permittedExcept" ? { provisions: ["2"] } : {}),
          ...(objections === undefined ? {} : { objections }),
          ...(refusal === undefined ? {} : { refusal }),
          ...(acceptance === undefined ? {} : { acceptance }),
          ...(withdrawal === undefined ? {} : { withdrawal }),
        },
  );

const pairs: fc.Arbitrary<AccessionByPairs | undefined> = fc.constantFrom(
  undefined,
  undefined,
  { article: "38", needs: "acceptance", entry: { days: 5 }, laterRatification: "accepts" } as const,
  { article: "12", needs: "noObjection", within: { days: 9 }, entry: { days: 3 } } as const,
);

const policies: fc.Arbitrary<Partial<Policies>> = fc.record({
  unansweredReservation: fc.constantFrom("inForce", "waits"),
  refusingShare: fc.constantFrom("lastDay", "communication"),
});

/** Records with reservations, accessions and answers to them, many irregular; a few successions. */
const samples: fc.Arbitrary<Sample> = fc
  .tuple(uncorrectedRecords, answers, rule, pairs, policies)
  .map(([sample, raws, reservationRule, byPairs, chosen]) => {
    const joins: TreatyEvent[] = STATES.map((participant) => ({
      kind: "accession",
      id: `joins-${participant}`,
      participant,
      date: joinsOn(participant),
    }));
    const events: TreatyEvent[] = [...joins, ...sample.events.filter(({ id }) => id === undefined)];
    raws.forEach((raw, index) => {
      const kinds = ANSWERED[raw.kind] ?? [];
      const named = events.filter(
        (each) =>
          kinds.includes(each.kind) &&
          (!raw.own || each.participant === raw.participant) &&
          each.date !== null,
      );
      const target = named[raw.named % Math.max(1, named.length)];
      events.push({
        kind: raw.kind,
        id: `answer-${index}`,
        participant: raw.participant,
        date: raw.kind === "reservation" && raw.joining ? joinsOn(raw.participant) : date(raw.on),
        ...(target === undefined ? {} : { refersTo: eventId(target) }),
        ...(raw.learnt === null ? {} : { knownOn: date(raw.on + raw.learnt) }),
        ...(raw.received ? { receivedByDepositary: true } : {}),
        details: {
          ...(raw.kind === "reservation" ? { provisions: raw.provisions } : {}),
          ...(raw.opposes ? { opposesEntryIntoForce: true } : {}),
          ...(raw.notified === null ? {} : { notifiedOn: date(raw.on + raw.notified) }),
          predecessor: "AAA",
        },
        // Every kind has its form here; the first property reads it with the schema.
      } as TreatyEvent);
    });
    return {
      ...sample,
      events,
      definition: {
        ...sample.definition,
        policies: { ...sample.definition.policies, ...chosen },
        ...(reservationRule === undefined ? {} : { reservations: reservationRule }),
        ...(byPairs === undefined ? {} : { accessionByPairs: byPairs }),
      },
    };
  });

const rulesOf = ({ definition, participants }: Sample) => compile(definition, { participants });
const replayed = (sample: Sample): Chronicle => replay(rulesOf(sample), sample.events);
const someDays = fc.subarray([...DAYS], { minLength: 4, maxLength: 8 });
const PAIRS = STATES.flatMap((a) => STATES.flatMap((b) => (a < b ? [[a, b] as const] : [])));

/** All that is said between all pairs on a day, and of all reservations. */
function said(chronicle: Chronicle, on: string, options: ViewOptions = {}) {
  return {
    relations: PAIRS.map(([a, b]) => relation(chronicle, a, b, on, options)),
    reservations: reservations(chronicle, on, options),
    irregularities: status(chronicle, on, options).irregularities,
  };
}

test("the samples are coherent, and reservations come to every effect", () => {
  const effects = new Set<string>();
  const codes = new Set<string>();
  for (const sample of fc.sample(samples, { ...parameters(120) })) {
    expect(parseDefinition(sample.definition)).toMatchObject({ ok: true });
    expect(parseEventFile(sample.events)).toMatchObject({ ok: true });
    const chronicle = replayed(sample);
    for (const day of [date(69), date(1069)])
      for (const [a, b] of PAIRS) {
        const { modifiedBy, because } = relation(chronicle, a, b, day);
        for (const { effect } of modifiedBy) effects.add(effect);
        for (const { code } of because) codes.add(code);
      }
  }
  expect([...effects].sort()).toEqual([
    "accepted",
    "authorized",
    "notEstablished",
    "objected",
    "opposed",
    "pending",
    "tacitlyAccepted",
  ]);
  expect(codes.size).toBeGreaterThan(25);
});

describe("a relation", () => {
  test("R30: is the same from either side", () => {
    fc.assert(
      fc.property(samples, someDays, (sample, days) => {
        const chronicle = replayed(sample);
        for (const day of days) {
          for (const [a, b] of PAIRS) {
            const { because, ...one } = relation(chronicle, a, b, day);
            const { because: reasons, ...other } = relation(chronicle, b, a, day);
            expect({ ...other, a: other.b, b: other.a }).toEqual(one);
            const sorted = (list: typeof because) => list.map((each) => JSON.stringify(each)).sort();
            expect(sorted(reasons)).toEqual(sorted(because));
          }
        }
      }),
      parameters(60),
    );
  });

  test("R30: is in force only while the treaty is in force for both, and its time covers the day", () => {
    fc.assert(
      fc.property(samples, someDays, (sample, days) => {
        const chronicle = replayed(sample);
        for (const day of days) {
          for (const [a, b] of PAIRS) {
            const { inForce, from, until, modifiedBy } = relation(chronicle, a, b, day);
            expect(inForce).toBe(from !== null && from <= day && (until === null || day < until));
            if (from !== null && until !== null) expect(from < until).toBe(true);
            if (modifiedBy.some(({ effect }) => effect === "opposed")) expect(inForce).toBe(false);
            if (!inForce) continue;
            for (const id of [a, b]) expect(participantStatus(chronicle, id, day).status).toMatch(/^party/);
          }
        }
      }),
      parameters(60),
    );
  });

  test("without reservations and pairs it is the time that both have in common", () => {
    fc.assert(
      fc.property(uncorrectedRecords, someDays, (sample, days) => {
        const chronicle = replay(
          rulesOf(sample),
          sample.events.filter(({ kind }) => kind !== "reservation"),
        );
        for (const day of days) {
          for (const [a, b] of PAIRS) {
            const both = [a, b].every((id) =>
              participantStatus(chronicle, id, day).status.startsWith("party"),
            );
            expect(relation(chronicle, a, b, day).inForce).toBe(both);
          }
        }
      }),
      parameters(60),
    );
  });

  test("the list of reservations says what the relation says", () => {
    fc.assert(
      fc.property(samples, someDays, (sample, days) => {
        const chronicle = replayed(sample);
        for (const day of days) {
          for (const { by, reservation, standing, towards } of reservations(chronicle, day)) {
            for (const { participant, effect, since, event } of towards) {
              if (!STATES.includes(by) || !STATES.includes(participant)) continue;
              const own = relation(chronicle, by, participant, day).modifiedBy.find(
                (each) => each.by === by && each.reservation === reservation,
              );
              if (effect === "withdrawn") expect(standing).toBe("withdrawn");
              expect(own && { effect: own.effect, since: own.since, event: own.event }).toEqual(
                effect === "withdrawn" ? undefined : { effect, since, event },
              );
            }
          }
        }
      }),
      parameters(40),
    );
  });
});

describe("the axiom of views", () => {
  test("what is said of a day is what a replay of the events dated by then says", () => {
    fc.assert(
      fc.property(samples, someDays, (sample, days) => {
        const rules = rulesOf(sample);
        const all = replay(rules, sample.events);
        for (const day of days) {
          const dated = sample.events.filter((event) => !(dayOf(event) > readDay(day)));
          expect(said(all, day)).toEqual(said(replay(rules, dated), day));
        }
      }),
      parameters(60),
    );
  });

  test("answers as known on a day do not change when the record learns more", () => {
    fc.assert(
      fc.property(samples, someDays, someDays, (sample, days, knownDays) => {
        const rules = rulesOf(sample);
        const all = replay(rules, sample.events);
        for (const knownOn of knownDays.slice(0, 3)) {
          const then = replay(
            rules,
            sample.events.filter((event) => knownFrom(event) <= readDay(knownOn)),
          );
          for (const day of days.slice(0, 3)) expect(said(all, day, { knownOn })).toEqual(said(then, day));
        }
      }),
      parameters(40),
    );
  });

  test("R15: order of arrival does not matter, nor whether events come at once or one by one", () => {
    fc.assert(
      fc.property(samples, fc.nat(), someDays, (sample, turn, days) => {
        const rules = rulesOf(sample);
        const at = turn % sample.events.length;
        const events = [...sample.events.slice(at), ...sample.events.slice(0, at)];
        let chronicle = replay(rules, []);
        for (const event of events) chronicle = transition(chronicle, event).chronicle;
        for (const day of days.slice(0, 3)) expect(said(chronicle, day)).toEqual(said(replayed(sample), day));
      }),
      parameters(30),
    );
  });
});

test("views are plain JSON", () => {
  fc.assert(
    fc.property(samples, someDays, (sample, days) => {
      const chronicle = replayed(sample);
      for (const day of days.slice(0, 3)) {
        const view = said(chronicle, day);
        expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
      }
    }),
    parameters(30),
  );
});
