/** The Comprehensive Nuclear-Test-Ban Treaty: an instrument of ratification taken back before entry into force. */
import { expect, test } from "vitest";
import { changes, explain, participantStatus, status } from "../../src/index.js";
import { chronicleOf } from "../catalogue/catalogue.js";
import { irregular, LATER, standing, withActs } from "./cases.js";

const ban = chronicleOf("ctbt");

test.each([
  // on, status
  ["1996-09-23", "none"],
  ["1996-09-24", "signatory"],
  ["2000-06-29", "signatory"],
  ["2000-06-30", "contracting"],
  ["2023-11-02", "contracting"],
  ["2023-11-03", "signatory"],
] as const)("R12: on %s the Russian Federation: %s", (on, expected) => {
  expect(standing(ban, "RUS", on)).toEqual([expected, null, null]);
});

test("R12, R42: the instrument of 30 June 2000 is kept as one that never had effect", () => {
  expect(participantStatus(ban, "RUS", LATER)).toMatchObject({
    status: "signatory",
    signedOn: "1996-09-24",
    consentedOn: null,
    earlier: [
      {
        consentedOn: "2000-06-30",
        consentBy: "ratification",
        inForceFrom: null,
        inForceUntil: "2023-11-03",
      },
    ],
  });
  expect(irregular(ban, LATER)).toEqual([]);
});

test.each([
  // on, States of Annex 2 that have ratified, all ratifications, signatories
  ["2023-11-02", 36, 162, 183],
  ["2023-11-03", 35, 161, 183],
])(
  "R12: on %s %i States of Annex 2 are counted, %i have ratified in the record, %i have signed",
  (on, counted, consents, signatories) => {
    const { threshold, missing, counts } = status(ban, on);
    expect(threshold).toEqual({ article: "XIV(1)", required: 44, counted });
    expect(counts).toEqual({ signatories, consentsToBeBound: consents, parties: 0 });
    const awaited = missing.flatMap(({ participants = [] }) => participants);
    expect(awaited).toHaveLength(44 - counted);
    expect(awaited.includes("RUS")).toBe(on === "2023-11-03");
  },
);

test("R12: the withdrawal is what changes on 3 November 2023, and the derivation says why it no longer counts", () => {
  expect(
    changes(ban, "2023-11-02", "2023-11-03").map(({ fact, change, participant }) => [
      fact,
      change,
      participant,
    ]),
  ).toEqual([["instrumentWithdrawn", "happened", "RUS"]]);
  const text = JSON.stringify(explain(ban, "2023-11-03").clauses);
  const notCounted = /\{[^{}]*"participant":"RUS"[^{}]*"why":"(\w+)"[^{}]*\}/.exec(text);
  expect(notCounted?.[1]).toBe("withdrawn");
});

test("R12: who never signed is nothing again; what was taken back can be given anew", () => {
  const withdrawn = { kind: "instrumentWithdrawn", participant: "RUS", date: "2023-11-03" } as const;
  const again = withActs("ctbt", { ...withdrawn, kind: "ratification", date: "2030-01-15" });
  expect(standing(again, "RUS", "2030-01-14")[0]).toBe("signatory");
  expect(standing(again, "RUS", "2030-01-15")[0]).toBe("contracting");
  expect(status(again, "2030-01-15").threshold.counted).toBe(36);
  const twice = withActs("ctbt", { ...withdrawn, date: "2023-11-04" });
  expect(irregular(twice, LATER)).toEqual([
    { participant: "RUS", code: "notContracting", rule: "R12", hasEffect: false },
  ]);
});
