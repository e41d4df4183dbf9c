import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { DEFAULT_POLICIES } from "../../src/definition/policies.js";
import { compile } from "../../src/lifecycle/compile.js";
import { readDay } from "../../src/model/day.js";
import { Misuse } from "../../src/model/mistake.js";
import { thrown } from "../model/thrown.js";
import { threshold, treaty, UNION } from "./treaty.js";

describe("a definition made ready for replay", () => {
  test("is complete in itself, and not the object that was given", () => {
    const given = treaty();
    const { definition } = compile(given);
    expect(definition).toEqual(given);
    expect(definition).not.toBe(given);
  });

  test("that is not coherent is misuse, with every mistake", () => {
    const wrong = treaty({
      signature: [{ article: "21", opens: { on: "2020-02-01" }, closes: { on: "2020-01-31" } }],
      consent: [{ article: "22", kinds: ["accession"], who: { group: "nordic" } }],
      entry: threshold(-1),
    });
    const error = thrown(() => compile(wrong));
    expect(error).toBeInstanceOf(Misuse);
    expect(error).toMatchObject({
      mistakes: [
        { code: "outOfRange", path: "entry.when.after.first.is.atLeast" },
        { code: "wrongOrder", path: "signature[0].closes" },
        { code: "unknownName", path: "consent[0].who.group" },
      ],
    });
  });

  test.each<unknown>([undefined, null, "lighthouses", {}, []])("%j is no definition", (value) => {
    expect(() => compile(value as Definition)).toThrow(Misuse);
  });

  test("policies are those of the definition, otherwise the defaults", () => {
    expect(compile(treaty()).policies).toEqual(DEFAULT_POLICIES);
    expect(compile(treaty({ policies: { adReferendum: "signature" } })).policies).toEqual({
      ...DEFAULT_POLICIES,
      adReferendum: "signature",
    });
  });

  test("every condition that a clause waits for is watched, wherever it stands", () => {
    const definition = treaty({
      consent: [
        {
          article: "22",
          kinds: ["accession"],
          opens: { first: { tally: { count: "consents" }, is: { atLeast: 1 } } },
        },
      ],
      end: [
        {
          article: "25",
          when: {
            lasting: { not: { tally: { count: "parties" }, is: { atLeast: 2 } } },
            from: {
              after: { first: { tally: { count: "parties" }, is: { atLeast: 9 } } },
              period: { days: 1 },
            },
          },
        },
      ],
      parts: [{ id: "annex", consent: [], entry: threshold(2) }],
    });
    const { watches } = compile(definition);
    expect(watches.map(({ regime, node }) => [regime, "first" in node ? "first" : "lasting"])).toEqual(
      expect.arrayContaining([
        [0, "first"],
        [0, "first"],
        [0, "lasting"],
        [0, "first"],
        [1, "first"],
      ]),
    );
    expect(watches).toHaveLength(5);
  });

  test("memberships are days, open where the facts say nothing", () => {
    const members = compile(treaty(), { participants: [UNION] }).organizations.get("EUE");
    const [france, , britain] = members ?? [];
    expect(france?.until).toBeGreaterThan(readDay("9999-12-31"));
    expect(france?.from).toBeLessThan(readDay("0001-01-01"));
    expect(britain?.until).toBe(readDay("2020-02-01"));
  });

  test("an organization without members is one all the same", () => {
    const { organizations } = compile(treaty(), { participants: [{ id: "ASEAN", kind: "organization" }] });
    expect(organizations.get("ASEAN")).toEqual([]);
    expect(organizations.has("FRA")).toBe(false);
  });

  test("R13: the threshold is a number only where one count of participants decides alone", () => {
    const simple = (entry: Definition["entry"]) => compile(treaty({ entry })).thresholds[0] !== -1;
    const first = { tally: { count: "consents" }, is: { atLeast: 3 } } as const;
    expect(simple({ article: "23", when: { first } })).toBe(true);
    expect(
      simple({ article: "23", when: { first: { tally: { count: "consents" }, is: { moreThan: 3 } } } }),
    ).toBe(true);
    expect(simple({ article: "23", when: { latest: [{ on: "2021-01-01" }, { first }] } })).toBe(true);
    expect(simple({ article: "23", when: { on: "2021-01-01" } })).toBe(false);
    expect(simple({ article: "23", when: { first: { all: [first, first] } } })).toBe(false);
    expect(simple({ article: "23", when: { latest: [{ first }, { first }] } })).toBe(false);
    expect(simple({ article: "23", when: { lasting: first, from: { anchor: "adoption" } } })).toBe(false);
    expect(
      simple({
        article: "23",
        when: {
          first: {
            tally: { count: "consents" },
            is: { atLeast: { share: [1, 2], of: { group: { memberOf: "EUE" } } } },
          },
        },
      }),
    ).toBe(false);
  });
});

describe("facts about participants", () => {
  test.each<[string, unknown]>([
    [
      "a date that does not exist",
      [{ id: "EUE", kind: "organization", members: [{ id: "FRA", from: "1958-02-30" }] }],
    ],
    ["a kind that does not exist", [{ id: "EUE", kind: "union" }]],
    ["no id", [{ kind: "state" }]],
  ])("that say %s are misuse", (_, participants) => {
    expect(() => compile(treaty(), { participants: participants as [] })).toThrow(Misuse);
  });

  test("of one participant twice are misuse: which of them holds nobody could say", () => {
    const participants = [
      { id: "EUE", kind: "organization", members: [{ id: "FRA" }] },
      { id: "FRA", kind: "state" },
      { id: "EUE", kind: "state" },
    ] as const;
    expect(thrown(() => compile(treaty(), { participants }))).toMatchObject({
      name: "Misuse",
      mistakes: [{ code: "repeated", path: "participants[2].id", found: '"EUE"' }],
    });
  });
});
