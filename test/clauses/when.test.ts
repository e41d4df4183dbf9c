import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { ANCHORS } from "../../src/clauses/anchor.js";
import { ActWhen, ParticipantWhen, TreatyWhen } from "../../src/clauses/when.js";
import { parseWith } from "../../src/model/parse.js";

const condition = { tally: { count: "consents" }, is: { atLeast: 40 } };
const SCOPES = ["treaty", "participant", "act"] as const;
const SCHEMAS: Readonly<Record<(typeof SCOPES)[number], z.ZodMiniType<unknown>>> = {
  treaty: TreatyWhen,
  participant: ParticipantWhen,
  act: ActWhen,
};

describe.each(SCOPES)("a date expression of the scope %s", (scope) => {
  const schema = SCHEMAS[scope];

  test.each<unknown>([
    { on: "2025-10-25" },
    { anchor: "adoption" },
    { anchor: "entryIntoForce", regime: "parent" },
    { recorded: "opened" },
    { recorded: "opened", meanwhile: "in 2025, day not known" },
    { first: condition },
    { first: condition, from: { anchor: "opening" } },
    { lasting: condition, from: { anchor: "entryIntoForce" } },
    { lasting: condition, period: { months: 12 }, from: { on: "2025-10-25" } },
    { after: { first: condition }, period: { days: 90 } },
    { before: { anchor: "entryIntoForce" }, period: { days: 1 } },
    { latest: [{ on: "2025-10-25" }, { after: { anchor: "threshold" }, period: { months: 3 } }] },
    { earliest: [{ anchor: "closing" }] },
    {
      if: { first: condition },
      by: { on: "1989-01-01" },
      then: { on: "1989-01-01" },
      else: { anchor: "threshold" },
    },
  ])("%j", (value) => {
    expect(parseWith(schema, value, "")).toEqual({ ok: true, value });
  });

  test.each<[unknown, string, string]>([
    [{}, "unknownKind", ""],
    ["2025-10-25", "wrongType", ""],
    [null, "unknownKind", ""],
    [[], "unknownKind", ""],
    [{ on: "2025-02-30" }, "impossibleDate", "on"],
    [{ on: "2025-10-25", note: "x" }, "unknownKey", "note"],
    [{ anchor: "ratification" }, "unknownName", "anchor"],
    [{ anchor: 5 }, "unknownName", "anchor"],
    [{ anchor: "adoption", regime: "" }, "wrongType", "regime"],
    [{ recorded: "" }, "wrongType", "recorded"],
    [{ recorded: "opened", meanwhile: "" }, "outOfRange", "meanwhile"],
    [{ first: {} }, "unknownKind", "first"],
    [{ first: condition, from: "x" }, "wrongType", "from"],
    [{ lasting: condition }, "missing", "from"],
    [{ lasting: condition, period: { days: -1 }, from: { anchor: "adoption" } }, "outOfRange", "period.days"],
    [{ after: { anchor: "adoption" } }, "missing", "period"],
    [
      {
        after: { after: { after: { on: "x" }, period: { days: 1 } }, period: { days: 1 } },
        period: { days: 1 },
      },
      "impossibleDate",
      "after.after.after.on",
    ],
    [{ before: { anchor: "adoption" } }, "missing", "period"],
    [{ latest: [] }, "outOfRange", "latest"],
    [{ earliest: [] }, "outOfRange", "earliest"],
    [{ latest: { on: "2025-10-25" } }, "wrongType", "latest"],
    [
      { if: { anchor: "adoption" }, by: { anchor: "opening" }, then: { anchor: "opening" } },
      "missing",
      "else",
    ],
  ])("not %j: %s at %j", (value, code, path) => {
    expect(parseWith(schema, value, "")).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });

  test("conditions and where they count from are the treaty's, whatever the scope", () => {
    expect(parseWith(schema, { first: condition, from: { anchor: "consent" } }, "")).toMatchObject({
      ok: false,
      mistakes: [{ code: "wrongScope", path: "from.anchor" }],
    });
  });
});

describe("a clause can count only from what it speaks of", () => {
  const every = ANCHORS.act;
  const treaty = ["adoption", "opening", "closing", "threshold", "entryIntoForce"];
  const participant = [...treaty, "signature", "consent", "entryIntoForceForParticipant"];
  const admitted: Readonly<Record<(typeof SCOPES)[number], readonly string[]>> = {
    treaty,
    participant,
    act: [...participant, "notice", "namedDate"],
  };
  const cells = SCOPES.flatMap((scope) =>
    every.map((anchor) => [scope, anchor, admitted[scope].includes(anchor)] as const),
  );

  test("no anchor is missing from the table", () => {
    expect([...every].sort()).toEqual([...admitted.act].sort());
  });

  test.each(cells)("a clause of the scope %s and the anchor %s: %s", (scope, anchor, admits) => {
    for (const nested of [{ anchor }, { after: { anchor }, period: { days: 1 } }, { latest: [{ anchor }] }]) {
      const parsed = parseWith(SCHEMAS[scope], nested, "when");
      expect(parsed.ok).toBe(admits);
      if (!parsed.ok) {
        expect(parsed.mistakes[0].code).toBe("wrongScope");
        expect(parsed.mistakes[0].remedy).toContain(`count from one of ${ANCHORS[scope].join(", ")}`);
      }
    }
  });
});

describe("R38: a running clock measures acts only", () => {
  const clock = {
    clock: { first: { years: 10 }, then: { years: 5 }, notice: { months: 6 } },
    from: { anchor: "entryIntoForce" },
  };

  test("an act", () => {
    expect(parseWith(ActWhen, clock, "")).toEqual({ ok: true, value: clock });
    expect(parseWith(ActWhen, { latest: [clock] }, "").ok).toBe(true);
  });

  test("not the treaty, not a participant", () => {
    for (const schema of [SCHEMAS.treaty, SCHEMAS.participant])
      expect(parseWith(schema, clock, "")).toMatchObject({
        ok: false,
        mistakes: [{ code: "unknownKind", path: "" }],
      });
  });

  test.each<[unknown, string, string]>([
    [{ ...clock, from: { anchor: "notice" } }, "wrongScope", "from.anchor"],
    [{ clock: clock.clock }, "missing", "from"],
    [{ ...clock, clock: { first: { years: 10 }, then: { years: 5 } } }, "missing", "clock.notice"],
    [{ ...clock, clock: { ...clock.clock, then: { decades: 1 } } }, "unknownKind", "clock.then"],
  ])("not %j: %s at %s", (value, code, path) => {
    expect(parseWith(ActWhen, value, "")).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });
});
