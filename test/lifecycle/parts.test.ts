import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { changes } from "../../src/lifecycle/changes.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import { accede, act, chronicle, force, irregular, standing, THREE, treaty } from "./treaty.js";

describe("R16: parts come into force at their own thresholds", () => {
  const part: NonNullable<Definition["parts"]>[number] = {
    id: "article-41",
    consent: [{ article: "41(1)", kinds: ["declaration"] }],
    entry: {
      article: "41(2)",
      when: { first: { tally: { count: "consents", regime: "article-41" }, is: { atLeast: 2 } } },
    },
    exit: { article: "41(2)", when: { anchor: "notice" } },
  };
  const definition = treaty({ parts: [part] });
  const declare = (participant: string, date: DateText) =>
    act("declaration", participant, date, { subject: "article-41" });
  const partOn = (of: ReturnType<typeof chronicle>, on: DateText) => treatyStatus(of, on).parts[0];

  test("later than the whole", () => {
    const of = chronicle(definition, [...THREE, declare("ISL", "2020-06-01"), declare("NOR", "2020-08-01")]);
    expect(partOn(of, "2020-07-31")).toMatchObject({
      part: "article-41",
      force: { state: "notInForce", entryIntoForce: null },
      threshold: { article: "41(2)", required: 2, counted: 1 },
      missing: [{ article: "41(2)", need: 2, have: 1, lack: 1 }],
    });
    expect(partOn(of, "2020-08-01")).toMatchObject({
      force: { state: "inForce", entryIntoForce: "2020-08-01" },
      missing: [],
    });
    expect(participantStatus(of, "ISL", "2020-08-01").parts).toEqual([
      { part: "article-41", consentedOn: "2020-06-01", inForceFrom: "2020-08-01", inForceUntil: null },
    ]);
    expect(participantStatus(of, "DNK", "2020-08-01").parts).toEqual([]);
  });

  test("a declaration counts only from the day on which its maker is a party", () => {
    const of = chronicle(definition, [...THREE, declare("ISL", "2020-03-01"), declare("NOR", "2020-03-10")]);
    expect(partOn(of, "2020-04-30")).toMatchObject({
      threshold: { counted: 0 },
      force: { entryIntoForce: null },
    });
    expect(partOn(of, "2020-05-01")).toMatchObject({
      threshold: { counted: 2 },
      force: { entryIntoForce: "2020-05-01" },
    });
    expect(participantStatus(of, "NOR", "2020-05-01").parts).toMatchObject([{ inForceFrom: "2020-05-01" }]);
  });

  test("one who declares later is bound by the part at once, where nothing else is said", () => {
    const of = chronicle(definition, [
      ...THREE,
      declare("ISL", "2020-06-01"),
      declare("NOR", "2020-08-01"),
      declare("DNK", "2021-01-01"),
    ]);
    expect(participantStatus(of, "DNK", "2021-01-01").parts).toMatchObject([{ inForceFrom: "2021-01-01" }]);
  });

  test("one who is no party yet is bound by the part from the day it is", () => {
    const of = chronicle(definition, [
      ...THREE,
      declare("ISL", "2020-06-01"),
      declare("NOR", "2020-08-01"),
      ...accede({ SWE: "2020-09-01" }),
      declare("SWE", "2020-09-01"),
    ]);
    expect(force(of, "SWE", "2020-09-01")).toEqual(["2020-10-01", null]);
    expect(participantStatus(of, "SWE", "2020-10-01").parts).toMatchObject([{ inForceFrom: "2020-10-01" }]);
  });

  test("a declaration made before the ratification is not lost", () => {
    const withTreaty = treaty({
      parts: [
        { ...part, entry: { article: "28", when: { anchor: "entryIntoForce", regime: "lighthouses" } } },
      ],
    });
    const of = chronicle(withTreaty, [
      ...THREE,
      declare("SWE", "2020-06-01"),
      ...accede({ SWE: "2020-09-01" }),
    ]);
    expect(participantStatus(of, "SWE", "2021-01-01").parts).toMatchObject([
      { consentedOn: "2020-06-01", inForceFrom: "2020-10-01" },
    ]);
  });

  test("with the treaty, where the part says so", () => {
    const withTreaty = treaty({
      parts: [
        { ...part, entry: { article: "28", when: { anchor: "entryIntoForce", regime: "lighthouses" } } },
      ],
    });
    const of = chronicle(withTreaty, [...THREE, declare("ISL", "2020-04-15")]);
    expect(partOn(of, "2020-04-01")?.force).toMatchObject({
      state: "dateDetermined",
      entryIntoForce: "2020-05-01",
    });
    expect(participantStatus(of, "ISL", "2020-05-01").parts).toMatchObject([{ inForceFrom: "2020-05-01" }]);
  });

  test("and lapse apart: who leaves the part stays in the treaty", () => {
    const of = chronicle(definition, [
      ...THREE,
      declare("ISL", "2020-06-01"),
      declare("NOR", "2020-08-01"),
      act("declarationWithdrawn", "ISL", "2021-01-01", { subject: "article-41" }),
    ]);
    expect(standing(of, "ISL", "2021-01-01")).toBe("party");
    expect(participantStatus(of, "ISL", "2020-12-31").parts).toMatchObject([{ inForceUntil: null }]);
    expect(participantStatus(of, "ISL", "2021-01-01").parts).toMatchObject([{ inForceUntil: "2021-01-01" }]);
  });

  test("who leaves the treaty leaves the part", () => {
    const of = chronicle(definition, [
      ...THREE,
      declare("ISL", "2020-06-01"),
      declare("NOR", "2020-08-01"),
      act("withdrawalNotified", "ISL", "2021-01-01"),
    ]);
    expect(participantStatus(of, "ISL", "2021-01-01").parts).toMatchObject([{ inForceUntil: "2022-01-01" }]);
  });

  describe("R42: who left the treaty and comes back", () => {
    const left = [
      ...THREE,
      declare("ISL", "2020-06-01"),
      declare("NOR", "2020-08-01"),
      act("withdrawalNotified", "ISL", "2021-01-01"),
    ];
    const back = act("accession", "ISL", "2023-01-01", { id: "anew" });
    const anew = (date: DateText) =>
      act("declaration", "ISL", date, { subject: "article-41", id: "declared-anew" });
    const parts = (of: ReturnType<typeof chronicle>, on: DateText) => participantStatus(of, "ISL", on).parts;

    test("has not accepted the part: its declaration ended with the treaty", () => {
      const of = chronicle(definition, [...left, back]);
      expect(parts(of, "2022-12-31")).toMatchObject([{ inForceUntil: "2022-01-01" }]);
      expect(parts(of, "2023-01-01")).toEqual([]);
      expect(standing(of, "ISL", "2023-01-31")).toBe("party");
      expect(parts(of, "2023-01-31")).toEqual([]);
    });

    test.each<[string, DateText]>([
      ["before it does", "2022-06-01"],
      ["with its instrument", "2023-01-01"],
    ])("may declare anew, %s", (_, date) => {
      const of = chronicle(definition, [...left, back, anew(date)]);
      expect(irregular(of)).toEqual([]);
      expect(parts(of, "2023-01-31")).toEqual([
        { part: "article-41", consentedOn: date, inForceFrom: "2023-01-31", inForceUntil: null },
      ]);
    });

    test("may declare anew with an instrument that waits for the end of the notice", () => {
      const of = chronicle(definition, [
        ...THREE,
        declare("ISL", "2020-06-01"),
        act("withdrawalNotified", "ISL", "2020-07-01"),
        act("accession", "ISL", "2021-01-01"),
        declare("ISL", "2021-01-01"),
        declare("NOR", "2023-01-01"),
      ]);
      expect(irregular(of)).toEqual([]);
      expect(participantStatus(of, "ISL", "2023-01-01").parts).toMatchObject([
        { consentedOn: "2021-01-01", inForceFrom: "2023-01-01" },
      ]);
    });

    test("that the part had ended is told of the treaty, once", () => {
      const of = chronicle(definition, [...left, back]);
      expect(
        changes(of, "2021-12-31", "2023-12-31").map(({ fact, part: of41, on }) => `${fact} ${of41} ${on}`),
      ).toEqual([
        "exit null 2022-01-01",
        "consent null 2023-01-01",
        "entryIntoForceForParticipant null 2023-01-31",
        "entryIntoForceForParticipant null 2023-01-31",
      ]);
    });

    test("a declaration that it had withdrawn before keeps its own end", () => {
      const withdrawn = act("declarationWithdrawn", "ISL", "2020-10-01", { subject: "article-41" });
      const of = chronicle(definition, [...left, withdrawn, back]);
      expect(changes(of, "2020-09-30", "2020-10-01")).toMatchObject([{ fact: "exit", part: "article-41" }]);
      expect(changes(of, "2022-12-31", "2023-01-01").map(({ fact }) => fact)).toEqual([
        "consent",
        "entryIntoForceForParticipant",
      ]);
    });
  });

  test("R12: an instrument that is withdrawn takes with it what was accepted under it", () => {
    const of = chronicle(definition, [
      ...accede({ ISL: "2020-02-01" }),
      declare("ISL", "2020-02-01"),
      act("instrumentWithdrawn", "ISL", "2020-02-15"),
      ...THREE.map((each) => ({ ...each, id: `anew-${each.participant}` })),
    ]);
    expect(participantStatus(of, "ISL", "2020-02-14").parts).toHaveLength(1);
    expect(participantStatus(of, "ISL", "2020-02-15").parts).toEqual([]);
    expect(standing(of, "ISL", "2020-05-01")).toBe("party");
    expect(participantStatus(of, "ISL", "2020-05-01").parts).toEqual([]);
  });

  test("one who leaves before the part is in force no longer counts", () => {
    const of = chronicle(definition, [
      ...THREE,
      declare("ISL", "2020-06-01"),
      act("declarationWithdrawn", "ISL", "2020-07-01", { subject: "article-41" }),
      declare("NOR", "2020-08-01"),
    ]);
    expect(partOn(of, "2020-08-01")).toMatchObject({
      threshold: { counted: 1 },
      force: { entryIntoForce: null },
    });
  });

  test("nor is the part ever in force for one who leaves it before its own date", () => {
    const joining = {
      article: "41(3)",
      when: { after: { anchor: "consent" }, period: { months: 3 } },
      startsAt: "entry",
      floor: "written",
    } as const;
    const of = chronicle(treaty({ parts: [{ ...part, joining }] }), [
      ...THREE,
      declare("ISL", "2020-06-01"),
      declare("NOR", "2020-06-01"),
      declare("DNK", "2020-07-01"),
      act("declarationWithdrawn", "DNK", "2020-08-01", { subject: "article-41" }),
    ]);
    expect(participantStatus(of, "DNK", "2020-07-31").parts).toMatchObject([
      { inForceFrom: "2020-10-01", inForceUntil: null },
    ]);
    expect(participantStatus(of, "DNK", "2020-08-01").parts).toMatchObject([
      { inForceFrom: null, inForceUntil: "2020-08-01" },
    ]);
  });

  test("an act of consent to a part that the part does not provide for is irregular", () => {
    const of = chronicle(definition, [
      ...THREE,
      act("ratification", "ISL", "2020-06-01", { subject: "article-41" }),
    ]);
    expect(irregular(of)).toEqual(["kindNotProvided 41(1) ISL"]);
  });
});
