/** The Covenant on Civil and Political Rights: a notice of withdrawal from a treaty that has no clause on it. */
import { describe, expect, test } from "vitest";
import { participantStatus, status, treatyStatus } from "../../src/index.js";
import { chronicleOf, definitionOf, eventsOf } from "../catalogue/catalogue.js";
import { irregular, LATER, standing, withActs } from "./cases.js";

const covenant = chronicleOf("iccpr");

describe("the notice of the Democratic People's Republic of Korea (C.N.467.1997)", () => {
  test.each([
    ["1981-12-13", "contracting"],
    ["1981-12-14", "party"],
    ["1997-08-24", "party"],
    ["1997-08-25", "party"],
    ["1998-08-25", "party"],
    [LATER, "party"],
  ] as const)("R37: on %s it: %s", (on, expected) => {
    expect(standing(covenant, "PRK", on)).toEqual([expected, "1981-12-14", null]);
  });

  test("R37: is recorded and without effect: no clause, and not all have agreed", () => {
    expect(definitionOf("iccpr").exit).toBeUndefined();
    expect(irregular(covenant, "1997-08-24")).toEqual([]);
    expect(status(covenant, "1997-08-25").irregularities).toMatchObject([
      {
        code: "noExit",
        rule: "R37",
        participant: "PRK",
        date: "1997-08-25",
        hasEffect: false,
      },
    ]);
    expect(eventsOf("iccpr").events.filter(({ kind }) => kind === "withdrawalNotified")).toHaveLength(1);
  });

  test("R37: had all agreed and the depositary received it, it would have the effect that was agreed (VCLT 54(b))", () => {
    const agreed = withActs("iccpr", {
      kind: "withdrawalNotified",
      participant: "PRK",
      date: "1998-01-05",
      effectiveOn: "1999-01-05",
      receivedByDepositary: true,
    });
    expect(standing(agreed, "PRK", "1998-01-05")).toEqual([
      "partyWithdrawalNotified",
      "1981-12-14",
      "1999-01-05",
    ]);
    expect(standing(agreed, "PRK", "1999-01-04")[0]).toBe("partyWithdrawalNotified");
    expect(standing(agreed, "PRK", "1999-01-05")[0]).toBe("formerParty");
  });
});

describe("article 41", () => {
  const force = (on: string) =>
    treatyStatus(covenant, on).parts.find(({ part }) => part === "article-41")?.force;

  test.each([
    ["1979-03-27", "notInForce", null],
    ["1979-03-28", "inForce", "1979-03-28"],
  ])("R16: on %s it is %s, entry into force %s", (on, state, entryIntoForce) => {
    expect(force(on)).toMatchObject({ state, entryIntoForce });
  });

  test("R16: a withdrawal of the declaration ends the part for its maker, and the Covenant goes on", () => {
    const withdrawn = withActs("iccpr", {
      kind: "declarationWithdrawn",
      participant: "FIN",
      date: "1990-06-01",
      subject: "article-41",
    });
    const on = (date: string) => participantStatus(withdrawn, "FIN", date);
    expect([on("1990-05-31").parts[0]?.inForceUntil, on("1990-06-01").parts[0]?.inForceUntil]).toEqual([
      null,
      "1990-06-01",
    ]);
    expect(on("1990-06-01").status).toBe("party");
  });
});
