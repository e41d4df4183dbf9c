/** The Genocide Convention: denunciation at the end of running periods (XIV), and its end by denunciations (XV). */
import { describe, expect, test } from "vitest";
import { type Chronicle, type DateText, status, type TreatyEvent, treatyStatus } from "../../src/index.js";
import { chronicleOf, chronicleWith, eventsOf } from "../catalogue/catalogue.js";
import { dayBefore, irregular, LATER, standing, withActs } from "./cases.js";

describe("article XIV: ten years from 12 January 1951, then five by five, notice six months before", () => {
  test.each([
    // notice, until
    ["1951-01-12", "1961-01-12"],
    ["1960-07-12", "1961-01-12"],
    ["1960-07-13", "1966-01-12"],
    ["1961-01-11", "1966-01-12"],
    ["1961-01-12", "1966-01-12"],
    ["1965-07-12", "1966-01-12"],
    ["1965-07-13", "1971-01-12"],
    ["2020-07-12", "2021-01-12"],
    ["2020-07-13", "2026-01-12"],
    ["2025-07-12", "2026-01-12"],
    ["2025-07-13", "2031-01-12"],
    ["2026-01-11", "2031-01-12"],
    ["2026-01-12", "2031-01-12"],
    ["2030-07-12", "2031-01-12"],
    ["2030-07-13", "2036-01-12"],
  ] as const)("R38: a notice of %s has effect on %s", (date, until) => {
    const denounced = withActs("genocide", { kind: "withdrawalNotified", participant: "NOR", date });
    expect(standing(denounced, "NOR", date)).toEqual(["partyWithdrawalNotified", "1951-01-12", until]);
    expect(standing(denounced, "NOR", dayBefore(until))[0]).toBe("partyWithdrawalNotified");
    expect(standing(denounced, "NOR", until)).toEqual(["formerParty", "1951-01-12", until]);
    // But for the objection of Bosnia and Herzegovina to an accession, on which nothing depends.
    expect(irregular(denounced, LATER).map(({ code }) => code)).toEqual(["noAnswerProvided"]);
  });

  test("R38: the periods are the Convention's, whenever a State joined", () => {
    const joined = standing(chronicleOf("genocide"), "MLT", LATER);
    expect(joined).toEqual(["party", "2014-09-04", null]);
    const denounced = withActs("genocide", {
      kind: "withdrawalNotified",
      participant: "MLT",
      date: "2015-07-12",
    });
    expect(standing(denounced, "MLT", LATER)).toEqual(["formerParty", "2014-09-04", "2016-01-12"]);
  });

  test("R39: a denunciation is revoked until its period ends", () => {
    const given = { kind: "withdrawalNotified", participant: "NOR", date: "2025-07-12" } as const;
    const revokedOn = (date: DateText) =>
      withActs("genocide", given, { kind: "withdrawalRevoked", participant: "NOR", date });
    expect(standing(revokedOn("2026-01-11"), "NOR", LATER)[0]).toBe("party");
    expect(standing(revokedOn("2026-01-12"), "NOR", LATER)[0]).toBe("formerParty");
  });
});

describe("article XV: fewer than sixteen parties as a result of denunciations", () => {
  /** The record up to the threshold: the 23 for which the Convention entered into force on 12 January 1951. */
  const first = eventsOf("genocide").events.filter(({ date }) => date !== null && date <= "1950-10-14");
  const parties = status(chronicleWith("genocide", first), "1951-01-12").participants.flatMap((each) =>
    each.status === "party" ? [each.participant] : [],
  );
  const denouncers = parties.filter((id) => id !== "YUCS" && id !== "AUS");

  /** So many denounce for 1961, and so many more for 1966. */
  const denounced = (in1961: number, in1966 = 0): Chronicle =>
    chronicleWith("genocide", [
      ...first,
      ...notices(denouncers.slice(0, in1961), "1960-07-12"),
      ...notices(denouncers.slice(in1961, in1961 + in1966), "1965-07-12"),
    ]);

  test("the Convention entered into force for 23 States", () => {
    expect(parties).toHaveLength(23);
    expect(parties).toEqual(expect.arrayContaining(["AUS", "YUCS"]));
  });

  test.each([
    // denunciations for 1961, for 1966, end of the Convention
    [7, 0, null],
    [8, 0, "1961-01-12"],
    [7, 1, "1966-01-12"],
    [6, 1, null],
    [0, 8, "1966-01-12"],
  ])("R41: after %i denunciations for 1961 and %i for 1966 it ends on %s", (in1961, in1966, end) => {
    const { force } = treatyStatus(denounced(in1961, in1966), LATER);
    expect(force).toEqual({
      state: end === null ? "inForce" : "terminated",
      conditionMetOn: "1950-10-14",
      entryIntoForce: "1951-01-12",
      provisionallyFrom: null,
      terminatedOn: end,
    });
  });

  test.each([
    ["1961-01-11", "inForce", "party", null, 23],
    ["1961-01-12", "terminated", "formerParty", "1961-01-12", 0],
  ] as const)(
    "R41: on %s it is %s, and Australia, which has not denounced it: %s, until %s",
    (on, phase, word, until, count) => {
      const ended = denounced(8);
      expect(treatyStatus(ended, on).phase).toBe(phase);
      expect(standing(ended, "AUS", on)).toEqual([word, "1951-01-12", until]);
      expect(status(ended, on).counts.parties).toBe(count);
    },
  );

  test("R41: sixteen parties keep it in force, and that one of them ceases to exist is no denunciation", () => {
    const sixteen = denounced(7);
    expect(status(sixteen, "1961-01-12").counts.parties).toBe(16);
    expect(treatyStatus(sixteen, "1992-04-27").force.terminatedOn).toBeNull();
    expect(standing(sixteen, "AUS", LATER)).toEqual(["party", "1951-01-12", null]);
  });

  test("R41: those that did denounce it have left on the day on which it ends, no other has given notice", () => {
    const ended = denounced(8);
    const noticeGiven = status(ended, "1961-01-11").participants.filter(
      (each) => each.status === "partyWithdrawalNotified",
    );
    expect(noticeGiven.map(({ participant }) => participant)).toEqual(denouncers.slice(0, 8));
    expect(new Set(noticeGiven.map(({ inForceUntil }) => inForceUntil))).toEqual(new Set(["1961-01-12"]));
  });
});

function notices(participants: readonly string[], date: DateText): TreatyEvent[] {
  return participants.map((participant) => ({ kind: "withdrawalNotified", participant, date }));
}
