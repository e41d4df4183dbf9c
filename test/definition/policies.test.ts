import { expect, test } from "vitest";
import { DEFAULT_POLICIES, PoliciesSchema } from "../../src/definition/policies.js";
import { parseWith } from "../../src/model/parse.js";

test("where law and text are silent, these hold", () => {
  expect(DEFAULT_POLICIES).toEqual({
    organizationAlone: "counted",
    adReferendum: "confirmation",
    withdrawnAfterThreshold: "keepsDate",
    healed: "healing",
    severalDepositaries: "first",
    correctionPeriod: { days: 90 },
    unansweredReservation: "inForce",
    refusingShare: "lastDay",
  });
});

test("each can be switched, alone or with others", () => {
  expect(parseWith(PoliciesSchema, {}, "")).toEqual({ ok: true, value: {} });
  expect(parseWith(PoliciesSchema, DEFAULT_POLICIES, "")).toEqual({ ok: true, value: DEFAULT_POLICIES });
  for (const [policy, choice] of [
    ["organizationAlone", "notCounted"],
    ["adReferendum", "signature"],
    ["withdrawnAfterThreshold", "reopens"],
    ["healed", "deposit"],
    ["severalDepositaries", "last"],
    ["unansweredReservation", "waits"],
    ["refusingShare", "communication"],
  ] as const) {
    expect(parseWith(PoliciesSchema, { [policy]: choice }, "")).toEqual({
      ok: true,
      value: { [policy]: choice },
    });
    expect(parseWith(PoliciesSchema, { [policy]: "otherwise" }, "")).toMatchObject({
      ok: false,
      mistakes: [{ code: "unknownKind", path: policy }],
    });
  }
});
