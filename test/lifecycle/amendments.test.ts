/** Amendments as regimes of their own (R32, R33): the Convention on Lighthouses, in force from 1 May 2020, amended. */
import { describe, expect, test } from "vitest";
import type { Amendment } from "../../src/definition/amendment.js";
import type { AmendmentStanding } from "../../src/lifecycle/amendments.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { treatyStatus } from "../../src/lifecycle/status.js";
import type { DateText } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { accede, act, chronicle, fact, irregular, THREE, treaty } from "./treaty.js";

const FOUR = [...THREE, ...accede({ SWE: "2020-06-01" })];

/** Three quarters of the parties at adoption, 90 days; later ones 90 days after their own acceptance. */
const BAN: Amendment = {
  id: "ban",
  adoption: { article: "30(3)", when: { on: "2021-01-01" } },
  consent: [{ article: "30(5)", kinds: ["amendmentAccepted"] }],
  entry: {
    article: "30(5)",
    when: {
      after: {
        first: {
          tally: { count: "consents", regime: "ban" },
          is: {
            atLeast: { share: [3, 4], of: { tally: { count: "parties" } }, frozenOn: { anchor: "adoption" } },
          },
        },
      },
      period: { days: 90 },
    },
  },
  joining: {
    article: "30(5)",
    when: { after: { anchor: "consent" }, period: { days: 90 } },
    startsAt: "threshold",
    floor: "implied",
  },
  binds: "consenting",
  laterParties: "bound",
};

const accepts = (participant: string, date: DateText) =>
  act("amendmentAccepted", participant, date, { subject: "ban" });

function ban(clauses: Partial<Amendment>, events: readonly TreatyEvent[]) {
  return chronicle(treaty({ amendments: [{ ...BAN, ...clauses }] }), [...FOUR, ...events]);
}

const of = (events: readonly TreatyEvent[]) => ban({}, events);
const standing = (record: ReturnType<typeof ban>, participant: string, on: DateText): AmendmentStanding[] => [
  ...participantStatus(record, participant, on).amendments,
];
const inForce = (record: ReturnType<typeof ban>, on: DateText) =>
  treatyStatus(record, on).amendments.map(({ force }) => `${force.state} ${force.entryIntoForce}`)[0];

describe("an amendment that enters into force by acceptance", () => {
  const accepted = [accepts("ISL", "2021-03-01"), accepts("NOR", "2021-04-01"), accepts("DNK", "2021-05-01")];
  const record = of([...accepted, ...accede({ FIN: "2021-02-01" })]);

  test("R33: three quarters of the four parties at adoption are three, however many have joined since", () => {
    expect(treatyStatus(record, "2021-04-30").amendments).toMatchObject([
      { amendment: "ban", adoptedOn: "2021-01-01", missing: [{ need: 3, have: 2, lack: 1 }] },
    ]);
    expect(inForce(record, "2021-04-30")).toBe("notInForce null");
    expect(inForce(record, "2021-05-01")).toBe("dateDetermined 2021-07-30");
    expect(inForce(record, "2021-07-29")).toBe("dateDetermined 2021-07-30");
    expect(inForce(record, "2021-07-30")).toBe("inForce 2021-07-30");
  });

  test("R33: with a base that moves, the fifth party makes it four", () => {
    const moving: Amendment["entry"] = {
      article: "30(5)",
      when: {
        first: {
          tally: { count: "consents", regime: "ban" },
          is: { atLeast: { share: [3, 4], of: { tally: { count: "parties" } } } },
        },
      },
    };
    const four = ban({ entry: moving }, [...accepted, ...accede({ FIN: "2021-02-01" })]);
    expect(treatyStatus(four, "2021-05-01").amendments[0]?.missing).toMatchObject([{ need: 4, have: 3 }]);
    expect(inForce(ban({ entry: moving }, accepted), "2021-05-01")).toBe("inForce 2021-05-01");
  });

  test("R33: a base frozen on a past day counts those who were parties then and have left and come back since", () => {
    const came = of([
      act("withdrawalNotified", "SWE", "2021-01-02"),
      act("accession", "SWE", "2022-06-01"),
      ...accepted.slice(0, 2),
      accepts("DNK", "2022-07-01"),
    ]);
    expect(treatyStatus(came, "2022-06-30").amendments[0]?.missing).toMatchObject([{ need: 3, have: 2 }]);
    expect(inForce(came, "2022-07-01")).toBe("dateDetermined 2022-09-29");
  });

  test("R32: it binds those who accept it (VCLT 40(4)), later ones from their own ninetieth day", () => {
    const late = of([...accepted, accepts("SWE", "2021-08-01")]);
    expect(standing(late, "ISL", "2021-07-30")).toEqual([
      {
        amendment: "ban",
        acceptedOn: "2021-03-01",
        inForceFrom: "2021-07-30",
        inForceUntil: null,
        boundBy: "accepted",
        opposed: false,
      },
    ]);
    expect(standing(late, "SWE", "2021-07-31")).toEqual([]);
    expect(standing(late, "SWE", "2021-08-01")).toMatchObject([
      { inForceFrom: "2021-10-30", boundBy: "accepted" },
    ]);
  });

  test("R32: who becomes a party after its entry into force is bound by it (VCLT 40(5)), who did before is not", () => {
    const later = of([...accepted, ...accede({ FIN: "2021-06-30", EST: "2021-07-01" })]);
    // 30 days later: on the day of its entry into force, and the day after it.
    expect(participantStatus(later, "FIN", "2021-09-01").inForceFrom).toBe("2021-07-30");
    expect(standing(later, "FIN", "2021-09-01")).toEqual([]);
    expect(standing(later, "EST", "2021-09-01")).toMatchObject([
      { acceptedOn: null, inForceFrom: "2021-07-31", boundBy: "joinedLater" },
    ]);
    const apart = ban({ laterParties: "accept" }, [...accepted, ...accede({ EST: "2021-07-01" })]);
    expect(standing(apart, "EST", "2021-09-01")).toEqual([]);
  });

  test("R32: who is bound without having accepted is not bound later for accepting too", () => {
    const later = of([...accepted, ...accede({ EST: "2021-07-01" }), accepts("EST", "2021-09-01")]);
    for (const on of ["2021-09-01", "2021-11-29", "2021-11-30"] as const)
      expect(standing(later, "EST", on)).toMatchObject([
        { acceptedOn: "2021-09-01", inForceFrom: "2021-07-31", boundBy: "joinedLater" },
      ]);
  });

  test("R42: who leaves and comes back has not accepted it any more, and can accept it anew", () => {
    const back = [
      ...accepted,
      act("withdrawalNotified", "ISL", "2021-12-01"),
      act("accession", "ISL", "2023-01-01"),
    ];
    const apart = ban({ laterParties: "accept" }, back);
    expect(standing(apart, "ISL", "2022-11-30")).toMatchObject([{ boundBy: "accepted" }]);
    expect(standing(apart, "ISL", "2023-01-31")).toEqual([]);
    const anew = ban({ laterParties: "accept" }, [...back, accepts("ISL", "2023-03-01")]);
    expect(irregular(anew)).toEqual([]);
    expect(standing(anew, "ISL", "2023-05-30")).toMatchObject([
      { acceptedOn: "2023-03-01", inForceFrom: "2023-05-30", boundBy: "accepted" },
    ]);
    expect(standing(of(back), "ISL", "2023-01-31")).toMatchObject([
      { acceptedOn: null, inForceFrom: "2023-01-31", boundBy: "joinedLater" },
    ]);
  });

  test("R33: leaving the treaty is leaving the amendment", () => {
    const left = of([...accepted, act("withdrawalNotified", "ISL", "2021-12-01")]);
    expect(standing(left, "ISL", "2021-12-01")).toMatchObject([
      { inForceFrom: "2021-07-30", inForceUntil: "2022-12-01" },
    ]);
  });

  test("R42: who comes back has not accepted it: it joins later, and is bound where later parties are", () => {
    const back = [
      ...accepted,
      act("withdrawalNotified", "ISL", "2021-12-01"),
      act("accession", "ISL", "2023-01-01", { id: "anew" }),
    ];
    expect(standing(of(back), "ISL", "2023-02-01")).toMatchObject([
      { acceptedOn: null, inForceFrom: "2023-01-31", boundBy: "joinedLater" },
    ]);
    const apart = ban({ laterParties: "accept" }, back);
    expect(standing(apart, "ISL", "2023-02-01")).toEqual([]);
  });

  test("R33: it binds all, also those who have not accepted and those who come later", () => {
    const all = ban({ binds: "all" }, accepted);
    expect(standing(all, "SWE", "2021-04-30")).toEqual([]);
    expect(standing(all, "SWE", "2021-05-01")).toMatchObject([
      { acceptedOn: null, inForceFrom: "2021-07-30", boundBy: "bindsAll" },
    ]);
  });
});

describe("an amendment that enters into force tacitly, unless enough object", () => {
  /** Twelve months from adoption without so many objections. */
  const tacit = (
    is: { readonly atLeast: number } | { readonly moreThan: { readonly share: [number, number] } },
  ) => ({
    consent: [],
    binds: "allButObjectors" as const,
    entry: {
      article: "31",
      when: {
        lasting: {
          not: {
            tally: { count: "objections" as const, regime: "ban" },
            is:
              "atLeast" in is
                ? is
                : { moreThan: { ...is.moreThan, of: { tally: { count: "parties" as const } } } },
          },
        },
        period: { months: 12 },
        from: { anchor: "adoption" as const },
      },
    },
  });
  const objects = (participant: string, date: DateText) =>
    act("amendmentObjected", participant, date, { subject: "ban" });

  test("R33: silence for twelve months from adoption brings it into force for all", () => {
    const silent = ban(tacit({ atLeast: 1 }), []);
    expect(inForce(silent, "2021-12-31")).toBe("notInForce null");
    expect(inForce(silent, "2022-01-01")).toBe("inForce 2022-01-01");
    expect(standing(silent, "SWE", "2022-01-01")).toMatchObject([
      { boundBy: "didNotObject", opposed: false },
    ]);
  });

  test("R33: one objection on the day before stops it; on the day itself it is too late", () => {
    expect(inForce(ban(tacit({ atLeast: 1 }), [objects("SWE", "2021-12-31")]), "2023-01-01")).toBe(
      "notInForce null",
    );
    const late = ban(tacit({ atLeast: 1 }), [objects("SWE", "2022-01-02")]);
    expect(irregular(late)).toEqual(["tooLateToOppose 31 SWE"]);
    expect(inForce(late, "2022-01-02")).toBe("inForce 2022-01-01");
  });

  test.each([
    ["one of four, asked two", { atLeast: 2 }, ["SWE"], "inForce 2022-01-01"],
    ["two of four, asked two", { atLeast: 2 }, ["SWE", "NOR"], "notInForce null"],
    ["one of four is no more than a third", { moreThan: { share: [1, 3] } }, ["SWE"], "inForce 2022-01-01"],
    ["two of four are more than a third", { moreThan: { share: [1, 3] } }, ["SWE", "NOR"], "notInForce null"],
  ] as const)("R33: objections of %s", (_, is, who, expected) => {
    const bound = "moreThan" in is ? { moreThan: { share: [1, 3] as [number, number] } } : is;
    const record = ban(
      tacit(bound),
      who.map((each) => objects(each, "2021-06-01")),
    );
    expect(inForce(record, "2022-01-01")).toBe(expected);
  });

  test("R33: those who objected or opted out are not bound, the others are", () => {
    const out = ban(tacit({ atLeast: 2 }), [
      objects("SWE", "2021-06-01"),
      act("amendmentOptedOut", "NOR", "2021-06-01", { subject: "ban" }),
    ]);
    const opposed = { inForceFrom: null, boundBy: null, opposed: true };
    expect(inForce(out, "2022-01-01")).toBe("inForce 2022-01-01");
    expect(standing(out, "SWE", "2022-01-01")).toMatchObject([opposed]);
    expect(standing(out, "NOR", "2022-01-01")).toMatchObject([opposed]);
    expect(standing(out, "ISL", "2022-01-01")).toMatchObject([{ boundBy: "didNotObject" }]);
  });

  test("R33: only a party objects", () => {
    expect(irregular(ban(tacit({ atLeast: 1 }), [objects("EST", "2021-06-01")]))).toEqual([
      "notParty 31 EST",
    ]);
  });
});

describe("what an amendment is", () => {
  test("R33: its adoption can be left to the record, and two days for it are irregular", () => {
    const recorded = { adoption: { article: "30(3)", when: { recorded: "ban" } } };
    const record = ban(recorded, [
      fact("amendmentProposed", "2020-12-01", { subject: "ban" }),
      fact("amendmentAdopted", "2021-02-01", { subject: "ban" }),
      fact("amendmentAdopted", "2021-03-01", { subject: "ban" }),
    ]);
    expect(treatyStatus(record, "2021-01-31").amendments[0]?.adoptedOn).toBeNull();
    expect(treatyStatus(record, "2021-02-01").amendments[0]?.adoptedOn).toBe("2021-02-01");
    expect(irregular(record)).toEqual(["otherDate"]);
    expect(irregular(of([fact("amendmentAdopted", "2021-01-02", { subject: "ban" })]))).toEqual([
      "otherDate",
    ]);
  });

  test("R33: an act on an amendment that the definition does not have leaves the treaty as it is", () => {
    const record = of([act("amendmentAccepted", "ISL", "2021-03-01", { subject: "bells" })]);
    expect(irregular(record)).toEqual(["unknownSubject ISL"]);
    expect(irregular(of([fact("amendmentAdopted", "2021-03-01", { subject: "bells" })]))).toEqual([
      "unknownSubject",
    ]);
  });
});
