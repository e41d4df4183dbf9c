import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Chronicle,
  changes,
  compile,
  eventId,
  nextDates,
  possibleActs,
  type Rules,
  replay,
  replayStrictly,
  status,
  type TreatyEvent,
  transition,
  treatyStatus,
} from "../../src/index.js";
import { readDay } from "../../src/model/day.js";
import { act, treaty } from "../lifecycle/treaty.js";
import { parameters } from "./parameters.js";
import { DAYS, date, dayOf, NAMES, type Sample, uncorrectedRecords } from "./records.js";

const rulesOf = ({ definition, participants }: Sample): Rules => compile(definition, { participants });

/** A few days of the sample, by their numbers. */
const someDays = fc.uniqueArray(fc.integer({ min: -4, max: 104 }), { minLength: 3, maxLength: 6 });

/**
 * Whether on a day nothing is done and nothing changes by itself. Acts of one day have an order for deciding (R15), and
 * what is possible is told as things stand at its end: the two meet on such a day.
 */
function isQuiet(chronicle: Chronicle, eve: string, day: string): boolean {
  return (
    !chronicle.events.some((event) => dayOf(event) === readDay(day)) &&
    !nextDates(chronicle, eve).some(({ date }) => date === day) &&
    changes(chronicle, eve, day).length === 0
  );
}

/** Why an act, done on a day, has no effect on that day. */
function refusals(chronicle: Chronicle, done: TreatyEvent & { readonly id: string }, day: string): string[] {
  return treatyStatus(transition(chronicle, done).chronicle, day)
    .irregularities.filter(({ event, hasEffect }) => event === done.id && !hasEffect)
    .map(({ code, rule, article }) => `${code} ${rule} ${article}`);
}

test("an act is possible on a day when a transition admits it, and refused there for the same reason", () => {
  let tried = 0;
  fc.assert(
    fc.property(
      uncorrectedRecords,
      fc.constantFrom(...NAMES, "newcomer"),
      someDays,
      (sample, participant, days) => {
        const chronicle = replay(rulesOf(sample), sample.events);
        for (const offset of days) {
          const day = date(offset);
          if (!isQuiet(chronicle, date(offset - 1), day)) continue;
          for (const act of possibleActs(chronicle, participant, day)) {
            const said = act.possible ? [] : [`${act.code} ${act.rule} ${act.article}`];
            const done = { id: "done", kind: act.kind, participant, date: day } as const;
            expect(refusals(chronicle, done, day), `${act.kind} ${participant} ${day}`).toEqual(said);
            tried++;
          }
        }
      },
    ),
    parameters(25),
  );
  expect(tried).toBeGreaterThan(300);
});

/** The record without what is irregular in it, one event after the other. */
function regular(rules: Rules, { events }: Sample): readonly TreatyEvent[] {
  let left = events;
  for (let strict = replayStrictly(rules, left); !strict.ok; strict = replayStrictly(rules, left)) {
    const { event } = strict.irregularity;
    left = left.filter((each) => eventId(each) !== event);
  }
  return left;
}

describe("strict replay", () => {
  test("is lenient replay where nothing is irregular", () => {
    fc.assert(
      fc.property(uncorrectedRecords, someDays, (sample, days) => {
        const rules = rulesOf(sample);
        const events = regular(rules, sample);
        const [strict, lenient] = [replayStrictly(rules, events), replay(rules, events)];
        for (const day of days.map(date)) {
          expect(strict.ok && status(strict.chronicle, day)).toEqual(status(lenient, day));
        }
        expect(treatyStatus(lenient, date(1000)).irregularities).toEqual([]);
      }),
      parameters(60),
    );
  });

  test("otherwise it is lenient replay up to the first irregularity, which the next event is", () => {
    fc.assert(
      fc.property(uncorrectedRecords, ({ events, ...sample }) => {
        const rules = rulesOf({ ...sample, events });
        const strict = replayStrictly(rules, events);
        if (strict.ok) return;
        const { irregularity, before } = strict;
        const lenient = replay(rules, events);
        for (const day of DAYS) {
          if (day < irregularity.date) expect(status(before, day)).toEqual(status(lenient, day));
        }
        expect(treatyStatus(before, date(1000)).irregularities).toEqual([]);
        const next = events.find((event) => eventId(event) === irregularity.event);
        expect(next && transition(before, next).irregularities).toContainEqual(irregularity);
      }),
      parameters(100),
    );
  });

  test("R34: a territory that is named later makes no earlier act regular", () => {
    const rules = compile(treaty());
    const strict = replayStrictly(rules, [
      act("signature", "ISL", "2020-02-01", { subject: "greenland" }),
      act("territorialExtension", "ISL", "2020-03-01", { subject: "greenland" }),
    ]);
    expect(strict).toMatchObject({ ok: false, irregularity: { code: "unknownSubject" } });
  });
});
