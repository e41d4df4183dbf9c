/** The Kyoto Protocol: by the Russian Federation's deposit, and without Canada seven years later. */
import { describe, expect, test } from "vitest";
import { type DateText, treatyStatus } from "../../src/index.js";
import { chronicleOf, chronicleWith } from "../catalogue/catalogue.js";
import { irregular, LATER, standing, withoutActs } from "./cases.js";

const kyoto = chronicleOf("kyoto-protocol");

test.each([
  // on, status, in force from, in force until
  ["2002-12-16", "signatory", null, null],
  ["2002-12-17", "contracting", null, null],
  ["2004-11-17", "contracting", null, null],
  ["2004-11-18", "contracting", "2005-02-16", null],
  ["2005-02-15", "contracting", "2005-02-16", null],
  ["2005-02-16", "party", "2005-02-16", null],
  ["2011-12-14", "party", "2005-02-16", null],
  ["2011-12-15", "partyWithdrawalNotified", "2005-02-16", "2012-12-15"],
  ["2012-12-14", "partyWithdrawalNotified", "2005-02-16", "2012-12-15"],
  ["2012-12-15", "formerParty", "2005-02-16", "2012-12-15"],
] as const)("R38: on %s Canada: %s, in force from %s until %s", (on, ...expected) => {
  expect(standing(kyoto, "CAN", on)).toEqual(expected);
});

test("R35: who leaves the Protocol stays a party to the Convention", () => {
  expect(standing(chronicleOf("unfccc"), "CAN", "2012-12-15")).toEqual(["party", "1994-03-21", null]);
});

test("R41: without Canada fewer than 55 per cent of the emissions are left, and the Protocol stays in force", () => {
  expect(treatyStatus(kyoto, "2012-12-15").force).toMatchObject({ state: "inForce", terminatedOn: null });
});

describe("the first day on which notice can be given (article 27(1))", () => {
  const others = withoutActs("kyoto-protocol", ({ kind }) => kind === "withdrawalNotified");
  const notice = (date: DateText) =>
    chronicleWith("kyoto-protocol", [...others, { kind: "withdrawalNotified", participant: "CAN", date }]);

  test.each([
    ["2008-02-15", null, [{ participant: "CAN", code: "lockedIn", rule: "R38", hasEffect: false }]],
    ["2008-02-16", "2009-02-16", []],
  ] as const)("R38: a notice of %s would have had effect on %s", (date, until, refused) => {
    expect(standing(notice(date), "CAN", LATER)[2]).toBe(until);
    expect(irregular(notice(date), LATER)).toEqual(refused);
  });
});

test.each([
  // participant, deposit, in force for it
  ["RUS", "2004-11-18", "2005-02-16"],
  ["IDN", "2004-12-03", "2005-03-03"],
])("R23: %s, whose deposit is of %s, is bound from %s", (participant, deposit, from) => {
  expect(standing(kyoto, participant, deposit)).toEqual(["contracting", from, null]);
  expect(standing(kyoto, participant, from)[0]).toBe("party");
});
