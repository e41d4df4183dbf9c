import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { accede, act, chronicle, fact, force, irregular, ratify, standing, THREE, treaty } from "./treaty.js";

describe("entry into force", () => {
  const three = chronicle(treaty(), THREE);

  test("R18: on the thirtieth day after the third instrument, the day of deposit not counted", () => {
    expect(treatyStatus(three, "2020-04-30").force).toEqual({
      state: "dateDetermined",
      conditionMetOn: "2020-04-01",
      entryIntoForce: "2020-05-01",
      provisionallyFrom: null,
      terminatedOn: null,
    });
    expect(treatyStatus(three, "2020-05-01").force.state).toBe("inForce");
  });

  test("nothing is determined on the day before the third instrument", () => {
    expect(treatyStatus(three, "2020-03-31").force).toEqual({
      state: "notInForce",
      conditionMetOn: null,
      entryIntoForce: null,
      provisionallyFrom: null,
      terminatedOn: null,
    });
  });

  test("the original parties are contracting on the day before, parties on the day", () => {
    for (const participant of ["ISL", "NOR", "DNK"]) {
      expect(standing(three, participant, "2020-04-30")).toBe("contracting");
      expect(standing(three, participant, "2020-05-01")).toBe("party");
      expect(force(three, participant, "2020-04-01")).toEqual(["2020-05-01", null]);
    }
    expect(force(three, "ISL", "2020-03-31")).toEqual([null, null]);
  });

  test("R15: all that deposit on the day of the threshold are original parties, whatever their order", () => {
    const events = accede({
      ISL: "2020-03-01",
      NOR: "2020-04-01",
      DNK: "2020-04-01",
      SWE: "2020-04-01",
      FIN: "2020-04-01",
    });
    for (const order of [events, [...events].reverse()]) {
      const four = chronicle(treaty(), order);
      for (const participant of ["ISL", "NOR", "DNK", "SWE", "FIN"])
        expect(force(four, participant, "2020-04-01")).toEqual(["2020-05-01", null]);
      expect(treatyStatus(four, "2020-04-01").threshold).toEqual({
        article: "23(1)",
        required: 3,
        counted: 5,
      });
    }
  });

  test("R9: all of a list must have consented where the text says so", () => {
    const all: Definition["entry"] = {
      article: "23",
      when: {
        first: { tally: { count: "consents", of: { participants: ["ISL", "NOR"] } }, is: { atLeast: 2 } },
      },
    };
    const events = accede({ DNK: "2020-02-01", SWE: "2020-02-02", NOR: "2020-02-03" });
    expect(
      treatyStatus(chronicle(treaty({ entry: all }), events), "2020-12-31").force.entryIntoForce,
    ).toBeNull();
    expect(
      treatyStatus(
        chronicle(treaty({ entry: all }), [...events, ...accede({ ISL: "2020-03-01" })]),
        "2020-03-01",
      ).force,
    ).toMatchObject({ state: "inForce", entryIntoForce: "2020-03-01" });
  });

  test("R13: n, of them m from a group", () => {
    const entry: Definition["entry"] = {
      article: "23",
      when: {
        first: {
          all: [
            { tally: { count: "consents" }, is: { atLeast: 3 } },
            { tally: { count: "consents", of: { memberOf: "EUE" } }, is: { atLeast: 1 } },
          ],
        },
      },
    };
    const without = chronicle(treaty({ entry }), THREE);
    expect(treatyStatus(without, "2020-12-31").force.entryIntoForce).toBeNull();
    const with1 = chronicle(treaty({ entry }), [...THREE, ...accede({ FRA: "2020-06-01" })]);
    expect(treatyStatus(with1, "2020-12-31").force.entryIntoForce).toBe("2020-06-01");
  });

  test("R14: two conditions, each with its own period, and the later date wins", () => {
    const entry: Definition["entry"] = {
      article: "23",
      when: {
        latest: [
          { after: { first: { tally: { count: "consents" }, is: { atLeast: 2 } } }, period: { days: 90 } },
          { after: { first: { tally: { count: "signatures" }, is: { atLeast: 2 } } }, period: { days: 10 } },
        ],
      },
    };
    const on = (second: DateText) =>
      treatyStatus(
        chronicle(treaty({ entry }), [
          ...ratify({ ISL: "2020-02-01" }),
          ...accede({ NOR: "2020-03-01" }),
          act("signature", "SWE", second),
        ]),
        "2020-12-31",
      ).force;
    expect(on("2020-04-01")).toMatchObject({ entryIntoForce: "2020-05-30", conditionMetOn: "2020-04-01" });
    expect(on("2020-05-25")).toMatchObject({ entryIntoForce: "2020-06-04", conditionMetOn: "2020-05-25" });
  });

  test("R17: a fallback where the number was not reached in time", () => {
    const entry: Definition["entry"] = {
      article: "23",
      when: {
        if: { first: { tally: { count: "consents" }, is: { atLeast: 3 } } },
        by: { on: "2020-06-01" },
        then: { on: "2020-07-01" },
        else: { recorded: "conference" },
      },
    };
    expect(treatyStatus(chronicle(treaty({ entry }), THREE), "2020-04-01").force.entryIntoForce).toBe(
      "2020-07-01",
    );
    const late = accede({ ISL: "2020-03-01", NOR: "2020-03-10", DNK: "2020-06-02" });
    expect(treatyStatus(chronicle(treaty({ entry }), late), "2021-12-31").force.entryIntoForce).toBeNull();
    const decided = [
      ...late,
      fact("decision", "2022-01-01", { subject: "conference", effectiveOn: "2022-03-01" }),
    ];
    expect(treatyStatus(chronicle(treaty({ entry }), decided), "2022-01-01").force.entryIntoForce).toBe(
      "2022-03-01",
    );
  });

  test("on a date that the text fixes, whoever has consented by then", () => {
    const fixed = treaty({ entry: { article: "23", when: { on: "2020-09-01" } } });
    const of = chronicle(fixed, accede({ ISL: "2020-03-01" }));
    expect(treatyStatus(of, "2020-01-14").force.entryIntoForce).toBeNull();
    expect(treatyStatus(of, "2020-01-15").force).toMatchObject({
      entryIntoForce: "2020-09-01",
      state: "dateDetermined",
    });
    expect(standing(of, "ISL", "2020-08-31")).toBe("contracting");
    expect(standing(of, "ISL", "2020-09-01")).toBe("party");
  });

  test("instruments deposited before a day from which they count do not reach the threshold before it", () => {
    const entry: Definition["entry"] = {
      article: "23",
      when: { first: { tally: { count: "consents" }, is: { atLeast: 3 } }, from: { on: "2020-08-01" } },
    };
    expect(treatyStatus(chronicle(treaty({ entry }), THREE), "2020-07-31").force.entryIntoForce).toBeNull();
    expect(treatyStatus(chronicle(treaty({ entry }), THREE), "2020-08-01").force.entryIntoForce).toBe(
      "2020-08-01",
    );
  });

  test("a condition that has held for a period is met at its end, if nothing broke it", () => {
    const entry: Definition["entry"] = {
      article: "23",
      when: {
        lasting: { not: { tally: { count: "signatures" }, is: { atLeast: 2 } } },
        period: { months: 3 },
        from: { anchor: "adoption" },
      },
    };
    const quiet = chronicle(treaty({ entry }), [act("signature", "ISL", "2020-02-01")]);
    expect(treatyStatus(quiet, "2020-04-14").force.entryIntoForce).toBeNull();
    expect(treatyStatus(quiet, "2020-04-15").force.entryIntoForce).toBe("2020-04-15");
    const broken = chronicle(treaty({ entry }), [
      act("signature", "ISL", "2020-02-01"),
      act("signature", "NOR", "2020-04-14"),
    ]);
    expect(treatyStatus(broken, "2022-01-01").force.entryIntoForce).toBeNull();
    const late = chronicle(treaty({ entry }), [
      act("signature", "ISL", "2020-02-01"),
      act("signature", "NOR", "2020-04-15"),
    ]);
    expect(treatyStatus(late, "2022-01-01").force.entryIntoForce).toBe("2020-04-15");
  });

  test("a condition read on parties is met on the day on which they become parties, without waiting for an event", () => {
    const part: NonNullable<Definition["parts"]>[number] = {
      id: "annex",
      consent: [],
      entry: {
        article: "A",
        when: { first: { tally: { count: "parties", regime: "lighthouses" }, is: { atLeast: 4 } } },
      },
    };
    // The fourth joins after entry into force and, without a clause, is bound at once.
    const of = chronicle(treaty({ parts: [part], joining: undefined }), [
      ...THREE,
      ...accede({ SWE: "2020-06-01" }),
    ]);
    expect(force(of, "SWE", "2020-06-01")).toEqual(["2020-06-01", null]);
    expect(treatyStatus(of, "2020-12-31").parts[0]?.force.entryIntoForce).toBe("2020-06-01");
  });
});

describe("the period for signature", () => {
  test("R6: may end with entry into force, from the day on which that is known", () => {
    const definition = treaty({
      signature: [{ article: "21", opens: { anchor: "adoption" }, closes: { anchor: "entryIntoForce" } }],
    });
    const of = chronicle(definition, [
      ...THREE,
      act("signature", "SWE", "2020-05-01"),
      act("signature", "FIN", "2020-05-02"),
    ]);
    expect(treatyStatus(of, "2020-03-31").signature).toMatchObject({ state: "open", closesOn: null });
    expect(treatyStatus(of, "2020-04-01").signature).toMatchObject({ state: "open", closesOn: "2020-05-01" });
    expect(treatyStatus(of, "2020-05-01").signature.state).toBe("open");
    expect(treatyStatus(of, "2020-05-02").signature.state).toBe("closed");
    expect(irregular(of)).toEqual(["signatureClosed 21 FIN"]);
  });

  test("R7: and force are independent: in force while still open", () => {
    const of = chronicle(treaty(), THREE);
    expect(treatyStatus(of, "2021-01-15")).toMatchObject({
      phase: "inForce",
      signature: { state: "open" },
      force: { state: "inForce" },
    });
  });
});
