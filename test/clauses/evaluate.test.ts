import { describe, expect, test } from "vitest";
import type { AnchorName } from "../../src/clauses/anchor.js";
import type { Derivation } from "../../src/clauses/derivation.js";
import { evaluate, type Facts, type Trace } from "../../src/clauses/evaluate.js";
import { outcomeOf } from "../../src/clauses/outcome.js";
import { WAITING } from "../../src/clauses/reckoning.js";
import type { WaitingNode, When } from "../../src/clauses/when.js";
import { knownDate } from "../../src/model/calendar-date.js";
import { NEVER, readDay } from "../../src/model/day.js";
import { from, type Said, SILENT, said } from "./reckonings.js";

const forty: WaitingNode = { first: { tally: { count: "consents" }, is: { atLeast: 40 } } };
const few: WaitingNode = {
  lasting: { not: { tally: { count: "parties" }, is: { atLeast: 16 } } },
  from: { anchor: "entryIntoForce" },
};

const ANCHORS: Readonly<Partial<Record<AnchorName<"act">, Said>>> = {
  adoption: ["2024-12-24", "2024-12-24"],
  opening: ["2025-10-25", "2025-05-13"],
  entryIntoForce: ["2030-01-01", "2029-10-03"],
  notice: ["2031-03-01", "2031-03-01"],
  signature: SILENT,
};

const facts: Facts = {
  textSince: readDay("2024-12-24"),
  anchor: (name, regime) => (regime === undefined ? from(ANCHORS[name] ?? "waiting") : from(SILENT)),
  recorded: (id) => (id === "opened" ? from(["2025-10-25", "2025-05-13"]) : WAITING),
  met: (node) => (node === forty ? from(["2029-10-03", "2029-10-03"]) : WAITING),
};

describe("what each expression comes to", () => {
  test.each<[When, Said]>([
    [{ on: "2026-12-31" }, ["2026-12-31", "2024-12-24"]],
    [{ anchor: "opening" }, ["2025-10-25", "2025-05-13"]],
    [{ anchor: "closing" }, "waiting"],
    [{ anchor: "opening", regime: "parent" }, SILENT],
    [{ recorded: "opened" }, ["2025-10-25", "2025-05-13"]],
    [{ recorded: "conference" }, "waiting"],
    [forty, ["2029-10-03", "2029-10-03"]],
    [few, "waiting"],
    [{ after: forty, period: { days: 90 } }, ["2030-01-01", "2029-10-03"]],
    [{ before: forty, period: { days: 3 } }, ["2029-09-30", "2029-10-03"]],
    [{ after: few, period: { days: 90 } }, "waiting"],
    [{ after: { anchor: "signature" }, period: { days: 90 } }, SILENT],
    [{ latest: [{ on: "2026-12-31" }, forty] }, ["2029-10-03", "2029-10-03"]],
    [{ latest: [forty, few, { anchor: "signature" }] }, SILENT],
    [{ earliest: [{ on: "2026-12-31" }, few] }, ["2026-12-31", "2026-12-31"]],
    [
      { if: forty, by: { on: "2029-12-31" }, then: { on: "2030-01-01" }, else: { anchor: "signature" } },
      ["2030-01-01", "2029-10-03"],
    ],
    [
      { if: forty, by: { on: "2029-10-02" }, then: { anchor: "signature" }, else: { on: "2031-01-01" } },
      ["2031-01-01", "2029-10-03"],
    ],
    [
      {
        clock: { first: { years: 10 }, then: { years: 5 }, notice: { months: 6 } },
        from: { anchor: "entryIntoForce" },
      },
      ["2040-01-01", "2031-03-01"],
    ],
  ])("%j: %j", (when, outcome) => {
    expect(said(evaluate(when, facts))).toEqual(outcome);
  });

  test("R4: a date written in the text is known from adoption, the adoption itself from its own day", () => {
    expect(said(evaluate({ on: "2024-12-24" }, { ...facts, textSince: null }))).toEqual([
      "2024-12-24",
      "2024-12-24",
    ]);
  });
});

describe("how it comes to it", () => {
  const ON = knownDate(readDay("2026-01-01"));

  function derive(when: When, horizon = NEVER - 1): Derivation[] {
    const into: Derivation[] = [];
    const trace: Trace = {
      horizon,
      condition: (node) => (node === few ? { on: ON, holds: true, parts: [] } : undefined),
      missing: (each) => [
        { article: "65", text: Object.keys(each).join(), need: null, have: null, lack: null },
      ],
    };
    evaluate(when, facts, trace, into);
    return into;
  }

  test("a node for each node of the expression, with what it came to", () => {
    const when: When = { latest: [{ on: "2026-12-31" }, { after: forty, period: { days: 90 } }] };
    expect(derive(when)).toEqual([
      {
        expression: when,
        outcome: { is: "date", on: "2030-01-01", since: "2029-10-03" },
        parts: [
          {
            expression: { on: "2026-12-31" },
            outcome: { is: "date", on: "2026-12-31", since: "2024-12-24" },
            parts: [],
          },
          {
            expression: { after: forty, period: { days: 90 } },
            outcome: { is: "date", on: "2030-01-01", since: "2029-10-03" },
            parts: [
              {
                expression: forty,
                outcome: { is: "date", on: "2029-10-03", since: "2029-10-03" },
                parts: [],
              },
            ],
          },
        ],
      },
    ]);
  });

  test("what waits says what is missing, its own and that of its parts", () => {
    const [derivation] = derive({ latest: [{ anchor: "closing" }, few] });
    expect(derivation?.outcome).toMatchObject({
      is: "waiting",
      missing: [{ text: "latest" }, { text: "anchor" }, { text: "lasting,from" }],
    });
  });

  test("a condition says how it stands, and from when it counts", () => {
    const [derivation] = derive(few);
    expect(derivation).toMatchObject({
      condition: { on: "2026-01-01", holds: true },
      parts: [{ expression: { anchor: "entryIntoForce" }, outcome: { is: "date", on: "2030-01-01" } }],
    });
  });

  test("what became certain after the day for which one asks still waits", () => {
    expect(derive(forty, readDay("2029-10-02"))[0]?.outcome.is).toBe("waiting");
    expect(derive(forty, readDay("2029-10-03"))[0]?.outcome.is).toBe("date");
  });

  test("it is the same date as without a derivation", () => {
    const when: When = { earliest: [{ after: forty, period: { months: 1 } }, few, { on: "2035-01-01" }] };
    const plain = outcomeOf(evaluate(when, facts), NEVER - 1, () => []);
    expect(plain).toEqual({ is: "date", on: "2029-11-03", since: "2029-11-03" });
    expect(derive(when)[0]?.outcome).toEqual(plain);
  });
});
