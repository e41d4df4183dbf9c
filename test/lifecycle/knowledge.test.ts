import { describe, expect, test } from "vitest";
import { knownBy } from "../../src/lifecycle/knowledge.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { status, treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { NEVER, readDay } from "../../src/model/day.js";
import type { RecordCorrection, TreatyEvent } from "../../src/model/event.js";
import { eventId } from "../../src/model/event-id.js";
import type { JsonObject } from "../../src/model/json.js";
import { accede, act, chronicle, irregular, standing, treaty } from "./treaty.js";

const deposit = act("accession", "ISL", "2020-03-01", { id: "deposit" });

function replacing(refersTo: string, replace: JsonObject, rest: Partial<RecordCorrection> = {}): TreatyEvent {
  return { kind: "recordCorrection", date: "2020-09-01", refersTo, details: { replace }, ...rest };
}

function voiding(refersTo: string, rest: Partial<RecordCorrection> = {}): TreatyEvent {
  return { kind: "recordCorrection", date: "2020-09-01", refersTo, details: { void: true }, ...rest };
}

const consented = (events: readonly TreatyEvent[], on: DateText = "2030-01-01", knownOn?: DateText) =>
  participantStatus(chronicle(treaty(), events), "ISL", on, knownOn === undefined ? {} : { knownOn })
    .consentedOn;

describe("a correction of the record", () => {
  test("replaces fields of an event", () => {
    expect(consented([deposit, replacing("deposit", { date: "2020-03-15" })])).toBe("2020-03-15");
    expect(irregular(chronicle(treaty(), [deposit, replacing("deposit", { date: "2020-03-15" })]))).toEqual(
      [],
    );
  });

  test("can replace who did it, and what", () => {
    const of = chronicle(treaty(), [
      deposit,
      replacing("deposit", { participant: "NOR", kind: "signature" }),
    ]);
    expect(standing(of, "ISL", "2030-01-01")).toBe("none");
    expect(standing(of, "NOR", "2030-01-01")).toBe("signatory");
  });

  test("can give a day to an event that had none", () => {
    const undated: TreatyEvent = { ...deposit, date: null, dateText: "March 2020" };
    expect(consented([undated])).toBeNull();
    expect(consented([undated, replacing("deposit", { date: "2020-03-15" })])).toBe("2020-03-15");
  });

  test("without a day counts nowhere, until another gives it one", () => {
    const undated = voiding("deposit", { id: "void", date: null, dateText: "some day in 2021" });
    const dated = replacing("void", { date: "2021-05-01" }, { date: "2021-06-01" });
    expect(consented([deposit, undated])).toBe("2020-03-01");
    expect(consented([deposit, undated], "2020-03-01", "2020-03-01")).toBe("2020-03-01");
    expect(consented([deposit, undated, dated])).toBeNull();
  });

  test("makes of no other act a correction, and changes no id: such a one is irregular", () => {
    const turns = replacing("deposit", {
      kind: "recordCorrection",
      refersTo: "other",
      details: { void: true },
    });
    for (const correction of [turns, replacing("deposit", { id: "other" })]) {
      const of = chronicle(treaty(), [
        deposit,
        act("signature", "NOR", "2020-02-01", { id: "other" }),
        correction,
      ]);
      expect(irregular(of).map((each) => each.split(" ")[0])).toEqual(["malformedCorrection"]);
      expect(standing(of, "ISL", "2020-03-01")).toBe("contracting");
      expect(standing(of, "NOR", "2020-03-01")).toBe("signatory");
    }
  });

  test("can take the day away", () => {
    expect(consented([deposit, replacing("deposit", { date: null, dateText: "March 2020" })])).toBeNull();
  });

  test("can void an event", () => {
    const of = chronicle(treaty(), [deposit, voiding("deposit")]);
    expect(status(of, "2030-01-01").participants).toEqual([]);
    expect(irregular(of)).toEqual([]);
  });

  test("names an event without id by its derived one", () => {
    const unnamed = act("accession", "ISL", "2020-03-01");
    expect(consented([unnamed, replacing("2020-03-01/accession/ISL", { date: "2020-03-15" })])).toBe(
      "2020-03-15",
    );
    expect(consented([unnamed, voiding("2020-03-01/accession/ISL")])).toBeNull();
  });

  test("does not change the name of the event: the next one finds it", () => {
    const unnamed = act("accession", "ISL", "2020-03-01");
    const events = [
      unnamed,
      replacing("2020-03-01/accession/ISL", { date: "2020-03-15" }),
      replacing("2020-03-01/accession/ISL", { note: "seen" }, { date: "2020-10-01" }),
    ];
    expect(consented(events)).toBe("2020-03-15");
    expect(knownBy(events, NEVER).events[0]).toMatchObject({ id: "2020-03-01/accession/ISL", note: "seen" });
  });

  test("leaves the events that were given as they were", () => {
    const events = [deposit, replacing("deposit", { date: "2020-03-15" })];
    const of = chronicle(treaty(), events);
    expect(of.events).toEqual(events);
    expect(deposit.date).toBe("2020-03-01");
  });

  test("works on the same event given twice", () => {
    const events = [deposit, { ...deposit }, replacing("deposit", { date: "2020-03-15" })];
    expect(consented(events)).toBe("2020-03-15");
    expect(irregular(chronicle(treaty(), events))).toEqual([]);
  });
});

describe("several corrections of one event", () => {
  const first = replacing("deposit", { date: "2020-03-10", note: "first" }, { id: "c1", date: "2020-09-01" });
  const second = replacing("deposit", { date: "2020-03-20" }, { id: "c2", date: "2020-10-01" });

  test("the one known later stands above the one known earlier, whatever their order", () => {
    for (const events of [
      [deposit, first, second],
      [second, first, deposit],
    ]) {
      expect(consented(events)).toBe("2020-03-20");
      expect(knownBy(events, NEVER).events.find(({ id }) => id === "deposit")).toMatchObject({
        note: "first",
      });
    }
  });

  test("what was known on a day is what the corrections known by then made of it", () => {
    const events = [deposit, first, second];
    expect(consented(events, "2030-01-01", "2020-08-31")).toBe("2020-03-01");
    expect(consented(events, "2030-01-01", "2020-09-01")).toBe("2020-03-10");
    expect(consented(events, "2030-01-01", "2020-10-01")).toBe("2020-03-20");
  });

  test("the day on which the record learnt of it decides, not its date", () => {
    const late = replacing(
      "deposit",
      { date: "2020-03-25" },
      { id: "c0", date: "2020-04-01", knownOn: "2021-01-01" },
    );
    expect(consented([deposit, first, second, late])).toBe("2020-03-25");
    expect(consented([deposit, first, second, late], "2030-01-01", "2020-12-31")).toBe("2020-03-20");
  });
});

describe("a correction that is itself corrected is so before it acts", () => {
  const wrong = (id: string, date: DateText = "2020-09-01") =>
    replacing("deposit", { date: "2020-03-10" }, { id, date });

  test("voided, it does nothing, though both are of one day and whatever their ids", () => {
    for (const [one, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      expect(consented([deposit, wrong(one), voiding(one, { id: other, date: "2020-10-01" })])).toBe(
        "2020-03-01",
      );
      expect(consented([deposit, wrong(one), voiding(one, { id: other })])).toBe("2020-03-01");
    }
  });

  test("replaced, it does what the replacement says", () => {
    for (const [one, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const mended = replacing(
        one,
        { details: { replace: { date: "2020-03-12" } } },
        { id: other, date: "2020-10-01" },
      );
      expect(consented([deposit, wrong(one), mended])).toBe("2020-03-12");
      expect(consented([deposit, wrong(one), { ...mended, date: "2020-09-01" }])).toBe("2020-03-12");
    }
  });

  test("a void that is voided leaves the event standing", () => {
    const events = [
      deposit,
      voiding("deposit", { id: "v1" }),
      voiding("v1", { id: "v2", date: "2020-10-01" }),
    ];
    expect(consented(events)).toBe("2020-03-01");
    expect(consented(events, "2030-01-01", "2020-09-30")).toBeNull();
    expect(irregular(chronicle(treaty(), events))).toEqual([]);
  });
});

describe("R47: a correction that cannot be made is irregular, and nothing else changes", () => {
  test("it refers to an event that the record does not have", () => {
    const of = chronicle(treaty(), [deposit, replacing("deposits", { date: "2020-03-15" })]);
    expect(irregular(of)).toEqual(["unknownReference"]);
    expect(irregular(of, "2020-08-31")).toEqual([]);
    expect(consented([deposit, replacing("deposits", { date: "2020-03-15" })])).toBe("2020-03-01");
  });

  test("to an event that the record learns of later: it waits, and is then made", () => {
    const late = { ...deposit, knownOn: "2021-01-01" } as const;
    const events = [late, replacing("deposit", { date: "2020-03-15" })];
    const of = chronicle(treaty(), events);
    expect(status(of, "2030-01-01", { knownOn: "2020-12-31" }).irregularities).toMatchObject([
      { code: "unknownReference" },
    ]);
    expect(irregular(of)).toEqual([]);
    expect(consented(events)).toBe("2020-03-15");
  });

  test.each<[string, JsonObject]>([
    ["an impossible date", { date: "2020-02-30" }],
    ["a kind that does not exist", { kind: "join" }],
    ["a key of other making", { city: "Reykjavik" }],
    ["no participant", { participant: "" }],
  ])("R36: what it puts in place of the event is no event: %s", (_, fields) => {
    const of = chronicle(treaty(), [deposit, replacing("deposit", fields)]);
    expect(irregular(of)).toEqual(["malformedCorrection"]);
    expect(participantStatus(of, "ISL", "2030-01-01").consentedOn).toBe("2020-03-01");
  });

  test("only the correction that is wrong is called wrong", () => {
    const good = replacing("deposit", { date: "2020-03-15" }, { id: "good" });
    const bad = replacing("deposit", { kind: "join" }, { id: "bad", date: "2020-10-01" });
    const report = status(chronicle(treaty(), [deposit, good, bad]), "2030-01-01");
    expect(report.irregularities.map(({ event }) => event)).toEqual(["bad"]);
    expect(report.participants[0]?.consentedOn).toBe("2020-03-15");
  });

  test("two that refer to each other come to an end", () => {
    const one = replacing("two", { note: "x" }, { id: "one" });
    const two = replacing("one", { note: "y" }, { id: "two" });
    expect(consented([deposit, one, two])).toBe("2020-03-01");
    expect(consented([deposit, voiding("b", { id: "a" }), voiding("a", { id: "b" })])).toBe("2020-03-01");
    expect(consented([deposit, voiding("self", { id: "self" })])).toBe("2020-03-01");
  });
});

describe("what was known by a day", () => {
  const late = act("accession", "NOR", "2020-03-05", { knownOn: "2020-06-01" });

  test("an event is known from its own day, unless the record learnt of it later", () => {
    const at = (day: DateText) => knownBy([deposit, late], readDay(day)).events.map(eventId);
    expect(at("2020-02-29")).toEqual([]);
    expect(at("2020-03-01")).toEqual(["deposit"]);
    expect(at("2020-05-31")).toEqual(["deposit"]);
    expect(at("2020-06-01")).toEqual(["deposit", eventId(late)]);
  });

  test("an answer about a past day depends on when it was asked", () => {
    const of = chronicle(treaty(), [...accede({ ISL: "2020-03-01", DNK: "2020-03-10" }), late]);
    expect(treatyStatus(of, "2020-04-10", { knownOn: "2020-05-31" }).force.entryIntoForce).toBeNull();
    expect(treatyStatus(of, "2020-04-10", { knownOn: "2020-06-01" }).force.entryIntoForce).toBe("2020-04-09");
    expect(treatyStatus(of, "2020-04-10").force.entryIntoForce).toBe("2020-04-09");
  });

  test("what is dated after the day that one asks about is not in it, though it was known", () => {
    const of = chronicle(treaty(), accede({ ISL: "2020-03-01" }));
    expect(status(of, "2020-02-29", { knownOn: "2030-01-01" }).participants).toEqual([]);
  });

  test("a day of knowledge can be a Temporal.PlainDate, and must exist", () => {
    const of = chronicle(treaty(), [late]);
    expect(() => status(of, "2020-04-01", { knownOn: "2020-02-30" })).toThrow(/knownOn: found "2020-02-30"/);
  });
});
