/** The Rome Statute: four notices of withdrawal, two of them revoked, and four signatories that will not join. */
import { describe, expect, test } from "vitest";
import { changes, type DateText, participantStatus, status, treatyStatus } from "../../src/index.js";
import { chronicleOf } from "../catalogue/catalogue.js";
import { irregular, LATER, standing, withActs } from "./cases.js";

const rome = chronicleOf("rome-statute");

describe("notices of withdrawal (article 127(1))", () => {
  test.each([
    // participant, on, status, in force from, in force until
    ["GMB", "2016-11-09", "party", "2002-09-01", null],
    ["GMB", "2016-11-10", "partyWithdrawalNotified", "2002-09-01", "2017-11-10"],
    ["GMB", "2017-02-09", "partyWithdrawalNotified", "2002-09-01", "2017-11-10"],
    ["GMB", "2017-02-10", "party", "2002-09-01", null],
    ["GMB", "2017-11-09", "party", "2002-09-01", null],
    ["GMB", "2017-11-10", "party", "2002-09-01", null],
    ["ZAF", "2016-10-18", "party", "2002-07-01", null],
    ["ZAF", "2016-10-19", "partyWithdrawalNotified", "2002-07-01", "2017-10-19"],
    ["ZAF", "2017-03-06", "partyWithdrawalNotified", "2002-07-01", "2017-10-19"],
    ["ZAF", "2017-03-07", "party", "2002-07-01", null],
    ["ZAF", "2017-10-18", "party", "2002-07-01", null],
    ["ZAF", "2017-10-19", "party", "2002-07-01", null],
    ["BDI", "2016-10-26", "party", "2004-12-01", null],
    ["BDI", "2016-10-27", "partyWithdrawalNotified", "2004-12-01", "2017-10-27"],
    ["BDI", "2017-10-26", "partyWithdrawalNotified", "2004-12-01", "2017-10-27"],
    ["BDI", "2017-10-27", "formerParty", "2004-12-01", "2017-10-27"],
    ["PHL", "2018-03-16", "party", "2011-11-01", null],
    ["PHL", "2018-03-17", "partyWithdrawalNotified", "2011-11-01", "2019-03-17"],
    ["PHL", "2019-03-16", "partyWithdrawalNotified", "2011-11-01", "2019-03-17"],
    ["PHL", "2019-03-17", "formerParty", "2011-11-01", "2019-03-17"],
  ] as const)("R38, R39: %s on %s: %s, in force from %s until %s", (participant, on, ...expected) => {
    expect(standing(rome, participant, on)).toEqual(expected);
  });

  test("R39: the Gambia and South Africa were parties throughout; each exit lapsed on the day of its revocation", () => {
    const exits = changes(rome, "2016-10-18", "2019-12-31").filter(({ fact }) => fact === "exit");
    expect(exits.map(({ date, change, participant, on }) => [date, change, participant, on])).toEqual([
      ["2016-10-19", "determined", "ZAF", "2017-10-19"],
      ["2016-10-27", "determined", "BDI", "2017-10-27"],
      ["2016-11-10", "determined", "GMB", "2017-11-10"],
      ["2017-02-10", "lapsed", "GMB", "2017-11-10"],
      ["2017-03-07", "lapsed", "ZAF", "2017-10-19"],
      ["2017-10-27", "happened", "BDI", "2017-10-27"],
      ["2018-03-17", "determined", "PHL", "2019-03-17"],
      ["2019-03-17", "happened", "PHL", "2019-03-17"],
    ]);
    for (const participant of ["GMB", "ZAF"])
      expect(participantStatus(rome, participant, LATER).earlier).toEqual([]);
  });

  test.each([
    ["2017-10-26", "party", []],
    [
      "2017-10-27",
      "formerParty",
      [{ participant: "BDI", code: "tooLateToRevoke", rule: "R39", hasEffect: false }],
    ],
  ] as const)("R39: had Burundi revoked its notice on %s, it would be a %s", (date, expected, refused) => {
    const revoked = withActs("rome-statute", { kind: "withdrawalRevoked", participant: "BDI", date });
    expect(standing(revoked, "BDI", LATER)[0]).toBe(expected);
    expect(irregular(revoked, LATER)).toEqual(refused);
  });

  test("R38, R24: a later day that the notice names counts, an earlier one does not", () => {
    const naming = (effectiveOn: DateText) =>
      withActs("rome-statute", {
        kind: "withdrawalNotified",
        participant: "NOR",
        date: "2018-05-02",
        effectiveOn,
      });
    expect(standing(naming("2019-05-03"), "NOR", "2018-05-02")[2]).toBe("2019-05-03");
    expect(standing(naming("2019-05-01"), "NOR", "2018-05-02")[2]).toBe("2019-05-02");
    expect(irregular(naming("2019-05-01"), LATER)).toEqual([
      { participant: "NOR", code: "effectTooEarly", rule: "R38", hasEffect: true },
    ]);
  });

  test("R41: the Statute stays in force; only the number of its parties falls", () => {
    const parties = (on: string) => status(rome, on).counts.parties;
    expect(parties("2017-10-26") - parties("2017-10-27")).toBe(1);
    expect(parties("2019-03-16") - parties("2019-03-17")).toBe(1);
    expect(treatyStatus(rome, LATER).force).toMatchObject({ state: "inForce", terminatedOn: null });
    expect(irregular(rome, LATER)).toEqual([]);
  });
});

describe("declared intentions not to become a party", () => {
  test.each([
    // participant, the day before, the day of the declaration, day of signature
    ["USA", "2002-05-05", "2002-05-06", "2000-12-31"],
    ["ISR", "2002-08-27", "2002-08-28", "2000-12-31"],
    ["SDN", "2008-08-25", "2008-08-26", "2000-09-08"],
    ["RUS", "2016-11-29", "2016-11-30", "2000-09-13"],
  ])(
    "R5: the signature of %s counts on %s and on %s, when it declared its intention",
    (participant, before, on, signedOn) => {
      const signatory = { status: "signatory", signedOn, consentedOn: null };
      expect(participantStatus(rome, participant, before)).toMatchObject({
        ...signatory,
        intentionNotToBecomeParty: false,
      });
      expect(participantStatus(rome, participant, on)).toMatchObject({
        ...signatory,
        intentionNotToBecomeParty: true,
      });
      expect([before, on].map((day) => status(rome, day).counts.signatories)).toEqual([139, 139]);
    },
  );

  test("R5: of the 139 signatories these four have declared it", () => {
    const declared = status(rome, LATER).participants.filter((each) => each.intentionNotToBecomeParty);
    expect(declared.map(({ participant }) => participant)).toEqual(["ISR", "RUS", "SDN", "USA"]);
    expect(status(rome, LATER).counts.signatories).toBe(139);
  });

  test("R5: whoever declared it may still ratify: it has signed", () => {
    const ratified = withActs("rome-statute", {
      kind: "ratification",
      participant: "SDN",
      date: "2030-08-03",
    });
    expect(standing(ratified, "SDN", "2030-08-02")).toEqual(["signatory", null, null]);
    expect(standing(ratified, "SDN", "2030-08-03")).toEqual(["contracting", "2030-11-01", null]);
    expect(irregular(ratified, LATER)).toEqual([]);
  });
});
