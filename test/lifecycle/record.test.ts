import { describe, expect, test } from "vitest";
import { replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import { insert, kindAt, record, until } from "../../src/lifecycle/record.js";
import { status } from "../../src/lifecycle/status.js";
import { transition } from "../../src/lifecycle/transition.js";
import { readDay } from "../../src/model/day.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { eventId } from "../../src/model/event-id.js";
import { Misuse } from "../../src/model/mistake.js";
import { thrown } from "../model/thrown.js";
import { accede, act, chronicle, fact, irregular, treaty, UNION } from "./treaty.js";

const rules = compile(treaty(), { participants: [UNION] });
const order = (events: readonly TreatyEvent[]) => record({ events, failed: new Map() }, rules);
/** What nobody parsed; callers in JavaScript have no types. */
const unparsed = (value: unknown) => value as TreatyEvent;
const ids = (events: readonly TreatyEvent[]) => order(events).events.map(eventId);

/** One day with an event of every stage, in the order in which they are taken. */
const DAY: readonly TreatyEvent[] = [
  { kind: "recordCorrection", date: "2020-03-01", refersTo: "x", details: { void: true } },
  fact("adopted", "2020-03-01"),
  act("signature", "ISL", "2020-03-01"),
  act("signature", "EUE", "2020-03-01"),
  act("accession", "FRA", "2020-03-01"),
  act("ratification", "FRA", "2020-03-01"),
  act("accession", "EUE", "2020-03-01"),
  act("provisionalApplication", "FRA", "2020-03-01"),
  act("reservation", "FRA", "2020-03-01"),
  act("objection", "ISL", "2020-03-01"),
  act("withdrawalNotified", "FRA", "2020-03-01"),
  act("withdrawalRevoked", "FRA", "2020-03-01"),
  fact("closed", "2020-03-01"),
  fact("registration", "2020-03-01"),
];

describe("the order in which events are taken", () => {
  test("by day", () => {
    expect(ids(accede({ NOR: "2020-03-02", ISL: "2020-03-01", DNK: "2019-12-31" }))).toEqual([
      "2019-12-31/accession/DNK",
      "2020-03-01/accession/ISL",
      "2020-03-02/accession/NOR",
    ]);
  });

  test("R15: within a day by stage, States before organizations, then by id", () => {
    const expected = DAY.map(eventId);
    expect(ids(DAY)).toEqual(expected);
    expect(ids([...DAY].reverse())).toEqual(expected);
    expect(ids([...DAY.slice(7), ...DAY.slice(0, 7)])).toEqual(expected);
  });

  test("by their own ids, where they have them", () => {
    const named = [
      act("accession", "NOR", "2020-03-01", { id: "b" }),
      act("accession", "ISL", "2020-03-01", { id: "a" }),
    ];
    expect(ids(named)).toEqual(["a", "b"]);
    expect(ids([...named].reverse())).toEqual(["a", "b"]);
  });

  test("does not hang on the order in which they came, also where ids and none are mixed", () => {
    const mixed = [
      act("accession", "NOR", "2020-03-01", { id: "2020-03-01/accession/M" }),
      act("accession", "ISL", "2020-03-01"),
      act("accession", "SWE", "2020-03-01", { note: "b" }),
      act("accession", "SWE", "2020-03-01", { note: "a" }),
      act("accession", "DNK", "2020-03-01", { id: "z" }),
    ];
    expect(ids([...mixed].reverse())).toEqual(ids(mixed));
    expect(ids(mixed)).toEqual([...ids(mixed)].sort());
  });
});

describe("the same event given twice is one event", () => {
  const deposit = act("accession", "ISL", "2020-03-01");

  test("without id", () => {
    expect(ids([deposit, { ...deposit }])).toEqual(["2020-03-01/accession/ISL"]);
    expect(irregular(chronicle(treaty(), [deposit, { ...deposit }, { ...deposit }]))).toEqual([]);
  });

  test("with an id, wherever they stand", () => {
    const named = { ...deposit, id: "no-1" };
    const other = act("accession", "NOR", "2020-02-01");
    expect(ids([named, other, { ...named }])).toEqual(["2020-02-01/accession/NOR", "no-1"]);
  });

  test("with its derived id written out, beside the same event without", () => {
    const written = { ...deposit, id: eventId(deposit) };
    for (const events of [
      [deposit, written],
      [written, deposit],
      [deposit, written, deposit],
      [written, deposit, written],
    ]) {
      expect(ids(events)).toEqual(["2020-03-01/accession/ISL"]);
      expect(irregular(chronicle(treaty(), events))).toEqual([]);
    }
  });

  test("two that differ in a note are two", () => {
    expect(ids([deposit, { ...deposit, note: "copy" }])).toHaveLength(2);
  });

  test("an undated one too", () => {
    const undated: TreatyEvent = { ...deposit, date: null, dateText: "2020" };
    expect(order([undated, { ...undated }]).undated).toHaveLength(1);
  });
});

describe("what is misuse", () => {
  const named = act("accession", "ISL", "2020-03-01", { id: "no-1" });

  test.each<[string, TreatyEvent[], string]>([
    ["two events of one id on different days", [named, { ...named, date: "2020-03-02" }], "repeated"],
    ["two events of one id on one day", [named, { ...named, note: "copy" }], "repeated"],
    [
      "two events of one id by different participants",
      [named, act("accession", "NOR", "2020-03-01", { id: "no-1" })],
      "repeated",
    ],
    [
      "an id that is another event's derived one",
      [
        act("accession", "NOR", "2020-03-01"),
        act("accession", "ISL", "2020-03-01", { id: "2020-03-01/accession/NOR" }),
      ],
      "repeated",
    ],
    ["an impossible date", [act("accession", "ISL", "2020-02-30")], "impossibleDate"],
    ["a kind that does not exist", [unparsed({ ...named, kind: "join" })], "impossibleDate"],
    [
      "a kind named like a property of every object",
      [unparsed({ ...named, kind: "constructor" })],
      "impossibleDate",
    ],
  ])("%s", (_, events, code) => {
    const error = thrown(() => replay(rules, events));
    expect(error).toBeInstanceOf(Misuse);
    expect(error).toMatchObject({ code });
  });

  test.each<[string, unknown, object]>([
    ["nothing", null, { code: "wrongType", path: "events", found: "null" }],
    ["undefined", undefined, { code: "wrongType", path: "events", found: "nothing" }],
    ["a text", "[]", { code: "wrongType", path: "events", found: '"[]"' }],
    ["a file without events", {}, { code: "wrongType", path: "events", found: "an object" }],
    ["no event", [named, null], { code: "wrongType", path: "events[1]", found: "null" }],
    ["a hole", new Array(1), { code: "wrongType", path: "events[0]", found: "nothing" }],
    [
      "an act of nobody",
      [{ kind: "signature", date: "2020-03-01" }],
      { code: "missing", path: "events", found: "signature of 2020-03-01 without participant" },
    ],
  ])("events that are none, given by a program without types: %s", (_, value, fields) => {
    const error = thrown(() => replay(rules, value as readonly TreatyEvent[]));
    expect(error).toBeInstanceOf(Misuse);
    expect(error).toMatchObject(fields);
  });

  test.each<[string, unknown, object]>([
    ["nothing", null, { code: "wrongType", path: "event", found: "null" }],
    [
      "an act of nobody",
      { kind: "signature", date: "2020-03-01" },
      { code: "missing", path: "event.participant", found: "signature of 2020-03-01 without participant" },
    ],
    [
      "an undated act of nobody",
      { kind: "signature", date: null, dateText: "2020" },
      { code: "missing", path: "event.participant" },
    ],
  ])("one more event that is none: %s", (_, value, fields) => {
    const error = thrown(() => transition(replay(rules, []), unparsed(value)));
    expect(error).toBeInstanceOf(Misuse);
    expect(error).toMatchObject(fields);
  });

  test("every mistake is told, not the first alone", () => {
    const error = thrown(() =>
      replay(rules, [act("accession", "ISL", "2020-02-30"), act("accession", "NOR", "2020-13-01")]),
    );
    expect(error).toMatchObject({
      mistakes: [
        { code: "impossibleDate", found: expect.stringContaining("2020-02-30") },
        { code: "impossibleDate", found: expect.stringContaining("2020-13-01") },
      ],
    });
  });
});

describe("an undated event", () => {
  const undated: TreatyEvent = { kind: "accession", participant: "ISL", date: null, dateText: "March 2020" };

  test("counts nowhere", () => {
    const of = chronicle(treaty(), [undated]);
    expect(order([undated])).toMatchObject({ events: [], undated: [undated] });
    expect(status(of, "2030-01-01")).toEqual(status(chronicle(treaty(), []), "2030-01-01"));
  });

  test("stays in the chronicle", () => {
    expect(chronicle(treaty(), [undated]).events).toEqual([undated]);
  });
});

describe("a record with one more event", () => {
  test("is the record of all of them, wherever the event belongs", () => {
    for (const [index, event] of DAY.entries()) {
      const others = DAY.filter((_, i) => i !== index);
      const grown = insert(order(others), event, rules);
      const whole = order(DAY);
      expect(grown.events.map(eventId)).toEqual(whole.events.map(eventId));
      expect([...grown.days]).toEqual([...whole.days]);
      expect([...grown.kinds]).toEqual([...whole.kinds]);
      expect([...grown.slots].map((slot) => grown.participants[slot])).toEqual(
        [...whole.slots].map((slot) => whole.participants[slot]),
      );
    }
  });

  test("grows beside an undated one too", () => {
    const undated: TreatyEvent = {
      kind: "accession",
      participant: "ISL",
      date: null,
      dateText: "March 2020",
    };
    const grown = insert(order([undated]), act("accession", "NOR", "2020-03-01"), rules);
    expect(grown).toMatchObject({ events: [{ participant: "NOR" }], undated: [undated] });
    expect([grown.days.length, grown.kinds.length, grown.slots.length]).toEqual([1, 1, 1]);
    const again = insert(grown, act("accession", "DNK", "2020-03-02"), rules);
    expect(again.events.map((_, index) => again.participants[again.slots[index] ?? -1])).toEqual([
      "NOR",
      "DNK",
    ]);
  });

  test("leaves the record it grew from as it was", () => {
    const before = order(accede({ ISL: "2020-03-01" }));
    const copy = {
      ...before,
      events: [...before.events],
      days: before.days.slice(),
      participants: [...before.participants],
    };
    insert(before, act("accession", "NOR", "2020-02-01"), rules);
    expect(before).toEqual(copy);
  });

  test("an event of no day is misuse", () => {
    expect(() => insert(order([]), act("accession", "ISL", "2020-02-30"), rules)).toThrow(Misuse);
    expect(() =>
      insert(order([]), unparsed({ ...act("accession", "ISL", "2020-02-01"), kind: "toString" }), rules),
    ).toThrow(Misuse);
  });
});

describe("a record up to a day", () => {
  const all = order(accede({ ISL: "2020-03-01", NOR: "2020-03-02", DNK: "2020-03-02", SWE: "2020-03-03" }));

  test.each([
    ["2020-02-29", 0],
    ["2020-03-01", 1],
    ["2020-03-02", 3],
    ["2020-03-03", 4],
    ["2030-01-01", 4],
  ])("up to %s: %i events, that day's included", (day, number) => {
    const some = until(all, readDay(day));
    expect(some.events).toEqual(all.events.slice(0, number));
    expect([some.days.length, some.kinds.length, some.slots.length]).toEqual([number, number, number]);
    expect(some.events.map((_, index) => kindAt(some, index))).toEqual(some.events.map(({ kind }) => kind));
  });
});
