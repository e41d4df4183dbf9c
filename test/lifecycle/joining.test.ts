import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import {
  accede,
  act,
  chronicle,
  force,
  irregular,
  ratify,
  standing,
  THREE,
  threshold,
  treaty,
} from "./treaty.js";

describe("joining after others have brought it into force", () => {
  const startsAt = (start: "threshold" | "entry") =>
    treaty({
      joining: {
        article: "23(2)",
        when: { after: { anchor: "consent" }, period: { days: 30 } },
        startsAt: start,
        floor: "implied",
      },
    });
  const late = (definition: Definition, deposit: DateText) =>
    force(chronicle(definition, [...THREE, ...accede({ SWE: deposit })]), "SWE", "2025-01-01")[0];

  test.each<[DateText, string, string, string]>([
    // Deposit; where the clause starts at the threshold (1 April); at entry into force (1 May); no clause.
    ["2020-04-01", "2020-05-01", "2020-05-01", "2020-05-01"],
    ["2020-04-02", "2020-05-02", "2020-05-01", "2020-05-01"],
    ["2020-04-30", "2020-05-30", "2020-05-01", "2020-05-01"],
    ["2020-05-01", "2020-05-31", "2020-05-01", "2020-05-01"],
    ["2020-05-02", "2020-06-01", "2020-06-01", "2020-05-02"],
    ["2020-12-02", "2021-01-01", "2021-01-01", "2020-12-02"],
  ])(
    "R22, R23: a deposit of %s gives %s from the threshold, %s from entry, %s without a clause",
    (deposit, threshold, entry, none) => {
      expect(late(startsAt("threshold"), deposit)).toBe(threshold);
      expect(late(startsAt("entry"), deposit)).toBe(entry);
      expect(late(treaty({ joining: undefined }), deposit)).toBe(none);
    },
  );

  const counted = (instruments: number) =>
    ({ first: { tally: { count: "consents" }, is: { atLeast: instruments } } }) as const;

  test.each<[string, Definition["entry"]["when"]]>([
    ["the earliest of two", { earliest: [{ after: counted(2), period: { days: 30 } }, counted(4)] }],
    [
      "another where a deadline was missed",
      {
        if: counted(4),
        by: { on: "2020-03-01" },
        then: { on: "2020-04-01" },
        else: { after: counted(2), period: { days: 30 } },
      },
    ],
  ])(
    "R22: %s: a condition that is met afterwards and decides nothing makes no original parties",
    (_, when) => {
      const of = chronicle(treaty({ entry: { article: "23(1)", when } }), [
        ...accede({ ISL: "2020-03-01", NOR: "2020-03-10", DNK: "2020-05-01", SWE: "2020-06-01" }),
      ]);
      expect(treatyStatus(of, "2020-06-01").force).toMatchObject({
        conditionMetOn: "2020-03-10",
        entryIntoForce: "2020-04-09",
      });
      expect(force(of, "SWE", "2020-06-01")).toEqual(["2020-07-01", null]);
    },
  );

  test("R21: the treaty's own date is the floor, though the clause does not say so", () => {
    const slow = treaty({ ...startsAt("threshold"), entry: threshold(3, 90) });
    const of = chronicle(slow, [...THREE, ...accede({ SWE: "2020-04-02" })]);
    expect(treatyStatus(of, "2020-04-02").force.entryIntoForce).toBe("2020-06-30");
    expect(force(of, "SWE", "2020-04-02")).toEqual(["2020-06-30", null]);
  });

  test("a date of one's own is certain with the deposit, not before", () => {
    const of = chronicle(startsAt("threshold"), [...THREE, ...accede({ SWE: "2020-06-01" })]);
    expect(force(of, "SWE", "2020-05-31")).toEqual([null, null]);
    expect(force(of, "SWE", "2020-06-01")).toEqual(["2020-07-01", null]);
    expect(standing(of, "SWE", "2020-06-30")).toBe("contracting");
    expect(standing(of, "SWE", "2020-07-01")).toBe("party");
  });

  test("R7: accession that opens with entry into force is refused the day before", () => {
    const definition = treaty({
      consent: [
        { article: "22(1)", kinds: ["ratification"], requires: "signature" },
        { article: "22(2)", kinds: ["accession"], opens: { anchor: "entryIntoForce" } },
      ],
    });
    const founders = ratify({ ISL: "2020-03-01", NOR: "2020-03-10", DNK: "2020-04-01" });
    const early = chronicle(definition, [...founders, ...accede({ SWE: "2020-04-30" })]);
    expect(irregular(early)).toEqual(["consentNotOpen 22(2) SWE"]);
    const inTime = chronicle(definition, [...founders, ...accede({ SWE: "2020-05-01" })]);
    expect(irregular(inTime)).toEqual([]);
  });

  test("a date that is not derivable is not guessed", () => {
    const definition = treaty({
      joining: {
        article: "23(2)",
        when: { after: { anchor: "entryIntoForce", regime: "parent" }, period: { days: 30 } },
        startsAt: "threshold",
        floor: "written",
      },
      parents: ["parent"],
    });
    const of = chronicle(definition, [...THREE, ...accede({ SWE: "2020-06-01" })]);
    expect(force(of, "SWE", "2030-01-01")).toEqual([null, null]);
    expect(standing(of, "SWE", "2030-01-01")).toBe("contracting");
  });
});

describe("R44: succession", () => {
  const notified = (effectiveOn: DateText | undefined) =>
    chronicle(treaty(), [
      ...THREE,
      act("succession", "SVN", "2021-07-06", effectiveOn === undefined ? {} : { effectiveOn }),
    ]);

  test("is irregular for nobody, though the clauses do not mention it", () => {
    expect(irregular(notified("2020-06-25"))).toEqual([]);
  });

  test("makes a party from the succession, once it is notified", () => {
    const of = notified("2020-06-25");
    expect(standing(of, "SVN", "2021-07-05")).toBe("none");
    expect(standing(of, "SVN", "2021-07-06")).toBe("party");
    expect(force(of, "SVN", "2021-07-06")).toEqual(["2020-06-25", null]);
  });

  test("or from entry into force, whichever is later", () => {
    expect(force(notified("2020-02-01"), "SVN", "2021-07-06")).toEqual(["2020-05-01", null]);
  });

  test("from the notification, where it names no day", () => {
    expect(force(notified(undefined), "SVN", "2021-07-06")).toEqual(["2021-07-06", null]);
  });

  test("before entry into force makes a contracting State, which counts", () => {
    const of = chronicle(treaty(), [
      ...accede({ ISL: "2020-03-01", NOR: "2020-03-10" }),
      act("succession", "SVN", "2020-04-01", { effectiveOn: "2020-02-25" }),
    ]);
    expect(standing(of, "SVN", "2020-04-01")).toBe("contracting");
    expect(treatyStatus(of, "2020-04-01").force.entryIntoForce).toBe("2020-05-01");
    expect(force(of, "SVN", "2020-05-01")).toEqual(["2020-05-01", null]);
  });

  test("R11: is not counted where the list of kinds that count leaves it out", () => {
    const definition = treaty({
      entry: {
        article: "23(1)",
        when: {
          first: { tally: { count: "consents", kinds: ["ratification", "accession"] }, is: { atLeast: 3 } },
        },
      },
    });
    const of = chronicle(definition, [
      ...accede({ ISL: "2020-03-01", NOR: "2020-03-10" }),
      act("succession", "SVN", "2020-04-01"),
    ]);
    expect(treatyStatus(of, "2020-04-01")).toMatchObject({
      threshold: { required: 3, counted: 2 },
      counts: { consentsToBeBound: 3 },
      force: { entryIntoForce: null },
    });
  });

  test("is judged by the clause where the clause mentions it", () => {
    const definition = treaty({
      consent: [
        { article: "22(2)", kinds: ["accession"] },
        { article: "22(3)", kinds: ["succession"], who: { participants: ["SVN"] } },
      ],
    });
    const of = chronicle(definition, [
      act("succession", "SVN", "2020-04-01"),
      act("succession", "HRV", "2020-04-01"),
    ]);
    expect(irregular(of)).toEqual(["notEligible 22(3) HRV"]);
  });

  test("R45: succession to signature makes a signatory, after the period too", () => {
    const of = chronicle(treaty(), [
      act("successionToSignature", "SVN", "2022-04-01"),
      act("ratification", "SVN", "2022-05-01"),
    ]);
    expect(irregular(of)).toEqual([]);
    expect(standing(of, "SVN", "2022-04-30")).toBe("signatory");
    expect(standing(of, "SVN", "2022-05-01")).toBe("contracting");
  });
});
