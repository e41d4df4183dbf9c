import { describe, expect, test } from "vitest";
import type { AccessionByPairs } from "../../src/definition/accession-by-pairs.js";
import { parseDefinition } from "../../src/definition/parse-definition.js";
import type { ReservationRule } from "../../src/definition/reservation-rule.js";
import { treaty } from "../lifecycle/treaty.js";

const mistakes = (changes: Readonly<Record<string, unknown>>) => {
  const parsed = parseDefinition({ ...treaty(), ...changes });
  return parsed.ok ? [] : parsed.mistakes.map(({ code, path }) => `${code} ${path}`);
};

const WHOLE: ReservationRule = {
  article: "20(1)",
  note: "as printed",
  regime: "permittedExcept",
  provisions: ["1", "2"],
  objections: { article: "20(2)", within: { days: 90 }, laterParties: "fromConsent", effect: "notInForce" },
  refusal: { article: "20(3)", share: [2, 3] },
  acceptance: { article: "20(4)", by: "organ", organ: "ASSEMBLY" },
  withdrawal: { article: "20(5)", effect: "onReceipt" },
};

const PAIRS: AccessionByPairs = {
  article: "12",
  needs: "noObjection",
  within: { months: 6 },
  entry: { days: 60 },
};

describe("R25-R28: a rule on reservations", () => {
  test("says all that it can say, and comes back as it was", () => {
    const parsed = parseDefinition(JSON.stringify(treaty({ reservations: WHOLE, accessionByPairs: PAIRS })));
    expect(parsed.ok && parsed.value.reservations).toStrictEqual(WHOLE);
    expect(parsed.ok && parsed.value.accessionByPairs).toStrictEqual(PAIRS);
  });

  test.each<[string, unknown, string[]]>([
    ["no regime", { article: "20" }, ["missing reservations.regime"]],
    ["a regime of its own", { article: "20", regime: "some" }, ["unknownKind reservations.regime"]],
    ["no article", { regime: "silent" }, ["missing reservations.article"]],
    ["another key", { article: "20", regime: "silent", limit: 90 }, ["unknownKey reservations.limit"]],
    ["a list that is missing", { article: "20", regime: "onlyListed" }, ["missing reservations.provisions"]],
    ["the same", { article: "20", regime: "permittedExcept" }, ["missing reservations.provisions"]],
    [
      "a list of which nothing speaks",
      { article: "20", regime: "prohibited", provisions: ["1"] },
      ["unknownKey reservations.provisions"],
    ],
    [
      "an organ without a name",
      { article: "20", regime: "silent", acceptance: { article: "20", by: "organ" } },
      ["missing reservations.acceptance.organ"],
    ],
    [
      "a share of more than one",
      { article: "20", regime: "silent", refusal: { article: "20", share: [3, 2] } },
      ["outOfRange reservations.refusal.share"],
    ],
    [
      "an effect that no objection has",
      { article: "20", regime: "silent", objections: { article: "20", effect: "inForce" } },
      ["unknownKind reservations.objections.effect"],
    ],
  ])("with %s", (_what, reservations, found) => {
    expect(mistakes({ reservations })).toEqual(found);
  });

  test("R30: accession by pairs without objection needs a time for objections", () => {
    const { within: _, ...without } = PAIRS;
    expect(mistakes({ accessionByPairs: without })).toEqual(["missing accessionByPairs.within"]);
    expect(mistakes({ accessionByPairs: { ...without, needs: "acceptance" } })).toEqual([]);
    expect(mistakes({ accessionByPairs: { ...PAIRS, needs: "silence" } })).toEqual([
      "unknownKind accessionByPairs.needs",
    ]);
  });

  test("all mistakes are told at once", () => {
    expect(
      mistakes({
        reservations: { article: "20", regime: "onlyListed", acceptance: { article: "20", by: "organ" } },
        accessionByPairs: { article: "12", needs: "noObjection", entry: { days: -1 } },
      }),
    ).toEqual([
      "outOfRange accessionByPairs.entry.days",
      "missing reservations.provisions",
      "missing reservations.acceptance.organ",
      "missing accessionByPairs.within",
    ]);
  });
});
