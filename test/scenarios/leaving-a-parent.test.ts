/** Leaving the parent treaty is leaving its protocol (R35). The notices are supposed; the records are real. */
import { describe, expect, test } from "vitest";
import { explain, participantStatus } from "../../src/index.js";
import { chronicleOf } from "../catalogue/catalogue.js";
import { irregular, LATER, standing, withActs, withParentActs } from "./cases.js";

const notice = { kind: "withdrawalNotified", participant: "NOR" } as const;

describe.each([
  // protocol, parent, article, in force for the protocol from
  ["kyoto-protocol", "unfccc", "27(3)", "2005-02-16"],
  ["paris-agreement", "unfccc", "28(3)", "2016-11-04"],
  ["montreal-protocol", "vienna-ozone", "19; Convention 19(4)", "1989-01-01"],
  ["cartagena-protocol", "cbd", "Convention 38(3)", "2003-09-11"],
  ["untoc-firearms", "untoc", "40(3) of the Convention", "2005-07-03"],
])("%s, denounced by leaving %s (%s)", (protocol, parent, article, from) => {
  const given = { ...notice, date: "2020-05-03" } as const;
  const left = withParentActs(protocol, { id: parent, acts: [given] });

  test.each([
    ["2020-05-02", "party", null],
    ["2020-05-03", "partyWithdrawalNotified", "2021-05-03"],
    ["2021-05-02", "partyWithdrawalNotified", "2021-05-03"],
    ["2021-05-03", "formerParty", "2021-05-03"],
  ])("R35: on %s Norway, which gave notice to the parent only: %s, until %s", (on, status, until) => {
    expect(standing(withActs(parent, given), "NOR", on)).toEqual([status, expect.any(String), until]);
    const [word, ...dates] = standing(left, "NOR", on);
    // It has given no notice of the protocol.
    expect(word).toBe(status === "partyWithdrawalNotified" ? "party" : status);
    expect(dates).toEqual([from, until]);
  });

  test("R35: the derivation names the clause and the parent; nothing is irregular", () => {
    const exit = explain(left, LATER, { participant: "NOR" }).clauses.find(({ clause }) => clause === "exit");
    expect(exit?.article).toBe(article);
    expect(exit?.notes.map(({ code, rule }) => [code, rule])).toEqual([["withParent", "R35"]]);
    expect(irregular(left, LATER)).toEqual(irregular(chronicleOf(protocol), LATER));
  });

  test("R35: the protocol's own denunciation leaves the parent in force", () => {
    expect(standing(withActs(protocol, given), "NOR", "2021-05-03")[0]).toBe("formerParty");
    expect(standing(chronicleOf(parent), "NOR", "2021-05-03")[0]).toBe("party");
  });

  test("R39: a notice to the parent that is revoked in time ends neither", () => {
    const revoked = { ...notice, kind: "withdrawalRevoked", date: "2021-05-02" } as const;
    const stayed = withParentActs(protocol, { id: parent, acts: [given, revoked] });
    expect(standing(stayed, "NOR", LATER)).toEqual(["party", from, null]);
  });
});

test.each([
  ["2009-12-01", "2010-12-01"],
  ["2010-12-01", "2011-05-03"],
] as const)(
  "R35: of two exits the earlier counts: own notice on %s, the parent's on 2010-05-03, out on %s",
  (own, until) => {
    const both = withParentActs(
      "montreal-protocol",
      { id: "vienna-ozone", acts: [{ ...notice, date: "2010-05-03" }] },
      { ...notice, date: own },
    );
    expect(standing(both, "NOR", LATER)).toEqual(["formerParty", "1989-01-01", until]);
  },
);

test("R35, R38: the three years of the Paris Agreement do not hold who leaves by the Convention, long in force for it", () => {
  const early = { ...notice, date: "2018-05-03" } as const;
  const own = withActs("paris-agreement", early);
  expect(standing(own, "NOR", LATER)).toEqual(["party", "2016-11-04", null]);
  expect(irregular(own, LATER)).toEqual([
    { participant: "NOR", code: "lockedIn", rule: "R38", hasEffect: false },
  ]);
  const byParent = withParentActs("paris-agreement", { id: "unfccc", acts: [early] });
  expect(standing(byParent, "NOR", LATER)).toEqual(["formerParty", "2016-11-04", "2019-05-03"]);
});

describe("who left both by leaving the Convention, and joins again", () => {
  const left = { ...notice, date: "2020-05-03" } as const;
  const joins = { kind: "accession", participant: "NOR" } as const;
  const again = { ...joins, date: "2022-01-10" } as const;

  // The floor of article 17(4) of the Convention is read from the parent's present time of being bound, not from that
  // in which the protocol was joined: the protocol's first time begins on 10 April 2022, after its end.
  test("R35, R42: back in the Convention only, it is a former party to the Protocol", () => {
    const convention = withParentActs("kyoto-protocol", { id: "unfccc", acts: [left, again] });
    expect(standing(convention, "NOR", "2022-01-09")).toEqual(["formerParty", "2005-02-16", "2021-05-03"]);
    expect(standing(convention, "NOR", "2022-01-10")).toEqual(["formerParty", "2005-02-16", "2021-05-03"]);
  });

  test("R35, R42: back in both it is bound anew, and the first time is kept", () => {
    const protocol = { ...joins, date: "2022-06-01" } as const;
    const both = withParentActs("kyoto-protocol", { id: "unfccc", acts: [left, again] }, protocol);
    expect(standing(both, "NOR", "2022-08-29")).toEqual(["contracting", "2022-08-30", null]);
    expect(standing(both, "NOR", "2022-08-30")).toEqual(["party", "2022-08-30", null]);
    expect(participantStatus(both, "NOR", LATER).earlier).toEqual([
      {
        consentedOn: "2002-05-30",
        consentBy: "ratification",
        inForceFrom: "2005-02-16",
        inForceUntil: "2021-05-03",
      },
    ]);
  });
});
