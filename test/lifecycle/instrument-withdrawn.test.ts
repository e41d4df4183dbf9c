import { describe, expect, test } from "vitest";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { accede, act, chronicle, force, irregular, ratify, standing, THREE, treaty } from "./treaty.js";

describe("R12: an instrument withdrawn before entry into force leaves the count", () => {
  const withdraw = (date: DateText) => act("instrumentWithdrawn", "ISL", date);

  test("before the threshold: the count is one less, its maker no longer contracting", () => {
    const of = chronicle(treaty(), [
      ...accede({ ISL: "2020-03-01", NOR: "2020-03-10" }),
      withdraw("2020-03-20"),
    ]);
    expect(treatyStatus(of, "2020-03-19").threshold.counted).toBe(2);
    expect(treatyStatus(of, "2020-03-20").threshold.counted).toBe(1);
    expect(irregular(of)).toEqual([]);
    expect(participantStatus(of, "ISL", "2020-03-20")).toMatchObject({
      status: "none",
      consentedOn: null,
      earlier: [
        { consentedOn: "2020-03-01", consentBy: "accession", inForceFrom: null, inForceUntil: "2020-03-20" },
      ],
    });
  });

  test("the next instrument then does not reach the threshold", () => {
    const of = chronicle(treaty(), [...THREE, withdraw("2020-03-20")]);
    expect(treatyStatus(of, "2020-12-31").force.entryIntoForce).toBeNull();
  });

  test("R42: a signatory that withdraws its ratification is a signatory again", () => {
    const of = chronicle(treaty(), [...ratify({ ISL: "2020-03-01" }), withdraw("2020-03-20")]);
    expect(standing(of, "ISL", "2020-03-19")).toBe("contracting");
    expect(standing(of, "ISL", "2020-03-20")).toBe("signatory");
  });

  test("it can deposit again, and the new instrument has its own date", () => {
    const of = chronicle(treaty(), [
      ...accede({ ISL: "2020-03-01" }),
      withdraw("2020-03-20"),
      act("accession", "ISL", "2020-06-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(participantStatus(of, "ISL", "2020-06-01")).toMatchObject({
      status: "contracting",
      consentedOn: "2020-06-01",
    });
    expect(participantStatus(of, "ISL", "2020-06-01").earlier).toHaveLength(1);
  });

  describe("after the threshold", () => {
    const events = [...THREE, withdraw("2020-04-15")];

    test("the date stands by default, and the withdrawal is flagged as contested", () => {
      const of = chronicle(treaty(), events);
      expect(treatyStatus(of, "2020-04-15").force.entryIntoForce).toBe("2020-05-01");
      expect(irregular(of)).toEqual(["withdrawnAfterThreshold! 23(1) ISL"]);
      expect(standing(of, "ISL", "2020-05-01")).toBe("none");
      expect(standing(of, "NOR", "2020-05-01")).toBe("party");
    });

    test("or the count begins again, where the policy says so", () => {
      const of = chronicle(treaty({ policies: { withdrawnAfterThreshold: "reopens" } }), events);
      expect(treatyStatus(of, "2020-04-14").force.entryIntoForce).toBe("2020-05-01");
      expect(treatyStatus(of, "2020-04-15").force).toMatchObject({
        entryIntoForce: null,
        state: "notInForce",
      });
      expect(treatyStatus(of, "2020-04-15").threshold).toEqual({ article: "23(1)", required: 3, counted: 2 });
      expect(standing(of, "NOR", "2020-05-01")).toBe("contracting");
      expect(force(of, "NOR", "2020-05-01")).toEqual([null, null]);
    });

    test("and a later instrument reaches it anew", () => {
      const of = chronicle(treaty({ policies: { withdrawnAfterThreshold: "reopens" } }), [
        ...events,
        ...accede({ SWE: "2020-06-01" }),
      ]);
      expect(treatyStatus(of, "2020-06-01").force).toMatchObject({
        conditionMetOn: "2020-06-01",
        entryIntoForce: "2020-07-01",
      });
      expect(force(of, "NOR", "2020-07-01")).toEqual(["2020-07-01", null]);
    });

    test("an instrument that another replaces before the day is over reopens nothing", () => {
      const of = chronicle(treaty({ policies: { withdrawnAfterThreshold: "reopens" } }), [
        ...events,
        ...accede({ SWE: "2020-04-15" }),
      ]);
      expect(treatyStatus(of, "2020-04-15").force.entryIntoForce).toBe("2020-05-01");
    });

    test("R15: nor does one that its maker itself replaces on that day", () => {
      const of = chronicle(treaty({ policies: { withdrawnAfterThreshold: "reopens" } }), [
        ...events,
        act("accession", "ISL", "2020-04-15", { id: "anew" }),
      ]);
      expect(treatyStatus(of, "2020-04-15").force).toMatchObject({
        conditionMetOn: "2020-04-01",
        entryIntoForce: "2020-05-01",
      });
      expect(force(of, "ISL", "2020-04-15")).toEqual(["2020-05-15", null]);
    });
  });

  test("R15: replaced by its maker on the same day, it breaks no condition that must last", () => {
    const lasting = treaty({
      entry: {
        article: "23(1)",
        when: {
          lasting: { tally: { count: "consents" }, is: { atLeast: 3 } },
          period: { months: 6 },
          from: { anchor: "adoption" },
        },
      },
    });
    const of = chronicle(lasting, [
      ...THREE,
      withdraw("2020-09-30"),
      act("accession", "ISL", "2020-09-30", { id: "anew" }),
    ]);
    expect(treatyStatus(of, "2020-10-01").force.entryIntoForce).toBe("2020-10-01");
  });

  test("not once the treaty is in force for it", () => {
    const of = chronicle(treaty(), [...THREE, withdraw("2020-05-01")]);
    expect(irregular(of)).toEqual(["alreadyInForce 23(1) ISL"]);
    expect(standing(of, "ISL", "2020-05-01")).toBe("party");
  });

  test("what was never deposited is not withdrawn, though the depositary received the notice", () => {
    const of = chronicle(treaty(), [
      act("instrumentWithdrawn", "ISL", "2020-03-20", { receivedByDepositary: true }),
      act("signature", "ISL", "2020-04-01"),
    ]);
    expect(irregular(of)).toEqual(["notContracting! 23(1) ISL"]);
    expect(participantStatus(of, "ISL", "2020-04-01")).toMatchObject({ status: "signatory", earlier: [] });
  });
});
