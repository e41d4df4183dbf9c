import { describe, expect, test } from "vitest";
import type { When } from "../../src/clauses/when.js";
import { coherence } from "../../src/definition/coherence.js";
import type { Definition } from "../../src/definition/definition.js";
import { parseDefinition } from "../../src/definition/parse-definition.js";
import type { Period } from "../../src/model/period.js";
import { threshold, treaty } from "../lifecycle/treaty.js";

type Clauses = Parameters<typeof treaty>[0];

const found = (definition: unknown) => coherence(definition).map(({ code, path }) => `${code} ${path}`);
/** The mistakes of sense of a definition whose form is right. */
const mistakes = (clauses: Clauses) => {
  const parsed = parseDefinition(treaty(clauses));
  return parsed.ok ? [] : parsed.mistakes.map(({ code, path }) => `${code} ${path}`);
};
const entry = (when: When<"treaty">): Definition["entry"] => ({ article: "23", when });

describe("names that something defines", () => {
  const group = { id: "nordic", is: { participants: ["ISL"] } };
  const table = { id: "tonnage", of: { ISL: 1 } };

  test.each<[string, Clauses, string[]]>([
    [
      "a group",
      { groups: [group], consent: [{ article: "22", kinds: ["accession"], who: { group: "nordic" } }] },
      [],
    ],
    [
      "a group, in another group",
      { groups: [group, { id: "others", is: { not: { group: "nordic" } } }] },
      [],
    ],
    [
      "no group, in a tally",
      {
        entry: entry({
          first: { tally: { count: "consents", of: { group: "nordic" } }, is: { atLeast: 1 } },
        }),
      },
      ["unknownName entry.when.first.tally.of.group"],
    ],
    [
      "no group, in a period for signature",
      { signature: [{ article: "21", opens: { anchor: "adoption" }, who: { any: [{ group: "nordic" }] } }] },
      ["unknownName signature[0].who.any[0].group"],
    ],
    [
      "no group, as the base of a share",
      {
        entry: entry({
          first: {
            tally: { count: "consents" },
            is: { atLeast: { share: [1, 2], of: { group: { group: "nordic" } } } },
          },
        }),
      },
      ["unknownName entry.when.first.is.atLeast.of.group.group"],
    ],
    [
      "a table",
      {
        weights: [table],
        entry: entry({
          first: {
            tally: { count: "consents", weights: "tonnage" },
            is: { atLeast: { share: [1, 2], of: { total: "tonnage" } } },
          },
        }),
      },
      [],
    ],
    [
      "no table",
      {
        entry: entry({
          first: {
            tally: { count: "consents", weights: "tonnage" },
            is: { atLeast: { share: [1, 2], of: { total: "votes" } } },
          },
        }),
      },
      ["unknownName entry.when.first.tally.weights", "unknownName entry.when.first.is.atLeast.of.total"],
    ],
    [
      "a part, the treaty itself, a parent",
      {
        parents: ["parent"],
        parts: [
          { id: "annex", consent: [], entry: entry({ anchor: "entryIntoForce", regime: "lighthouses" }) },
        ],
        end: [
          { article: "25", when: { anchor: "entryIntoForce", regime: "annex" } },
          { article: "26", when: { anchor: "entryIntoForce", regime: "parent" } },
        ],
      },
      [],
    ],
    [
      "no part and no parent",
      {
        end: [{ article: "25", when: { anchor: "entryIntoForce", regime: "annex" } }],
        entry: entry({ first: { tally: { count: "consents", regime: "annex" }, is: { atLeast: 1 } } }),
      },
      ["unknownName entry.when.first.tally.regime", "unknownName end[0].when.regime"],
    ],
    [
      "no other treaty",
      {
        consent: [
          {
            article: "22",
            kinds: ["accession"],
            who: { any: [{ partyTo: "parent" }, { signatoryTo: "parent" }] },
          },
        ],
      },
      ["unknownName consent[0].who.any[0].partyTo", "unknownName consent[0].who.any[1].signatoryTo"],
    ],
    [
      "another treaty",
      { parents: ["parent"], consent: [{ article: "22", kinds: ["accession"], who: { partyTo: "parent" } }] },
      [],
    ],
  ])("%s", (_, clauses, expected) => {
    expect(mistakes(clauses).sort()).toEqual([...expected].sort());
  });

  test("the remedy names those there are", () => {
    const definition = treaty({
      groups: [group, { id: "baltic", is: { participants: ["EST"] } }],
      consent: [{ article: "22", kinds: ["accession"], who: { group: "alpine" } }],
    });
    const [mistake] = coherence(definition);
    expect(mistake).toMatchObject({ found: '"alpine"', remedy: expect.stringMatching(/nordic.*baltic/) });
  });

  test.each<[string, Clauses, string[]]>([
    ["groups", { groups: [group, group] }, ["repeated groups[1].id"]],
    [
      "tables",
      { weights: [table, { ...table, of: {} }, table] },
      ["repeated weights[1].id", "repeated weights[2].id"],
    ],
    [
      "parts",
      {
        parts: [
          { id: "annex", consent: [], entry: threshold(1) },
          { id: "annex", consent: [], entry: threshold(2) },
        ],
      },
      ["repeated parts[1].id"],
    ],
    [
      "a part named like the treaty",
      { parts: [{ id: "lighthouses", consent: [], entry: threshold(1) }] },
      ["repeated parts[0].id"],
    ],
    [
      "a parent named like a part",
      { parents: ["annex"], parts: [{ id: "annex", consent: [], entry: threshold(1) }] },
      ["repeated parents[0]"],
    ],
  ])("no two of one name: %s", (_, clauses, expected) => {
    expect(mistakes(clauses)).toEqual(expected);
  });
});

describe("periods do not close before they open", () => {
  test.each<[string, string, string[]]>([
    ["2021-01-15", "2021-01-15", []],
    ["2021-01-15", "2021-01-16", []],
    ["2021-01-15", "2021-01-14", ["wrongOrder signature[0].closes"]],
  ])("from %s to %s: %j", (opens, closes, expected) => {
    const on = (date: string) => ({ on: date as "2021-01-15" });
    expect(mistakes({ signature: [{ article: "21", opens: on(opens), closes: on(closes) }] })).toEqual(
      expected,
    );
  });

  test("nor does a way of consenting", () => {
    expect(
      mistakes({
        consent: [
          { article: "22", kinds: ["accession"], opens: { on: "2021-02-01" }, closes: { on: "2021-01-31" } },
        ],
      }),
    ).toEqual(["wrongOrder consent[0].closes"]);
  });

  test("what is no date written out is for the record to say", () => {
    expect(
      mistakes({
        signature: [{ article: "21", opens: { recorded: "opened" }, closes: { on: "2019-01-01" } }],
      }),
    ).toEqual([]);
    expect(
      mistakes({
        signature: [{ article: "21", opens: { on: "2021-01-01" }, closes: { recorded: "closed" } }],
      }),
    ).toEqual([]);
  });
});

describe("periods after one anchor do not close before they open", () => {
  const later = (period: Period, anchor: When<"treaty"> = { anchor: "adoption" }): When<"treaty"> => ({
    after: anchor,
    period,
  });
  const annex = { anchor: "entryIntoForce", regime: "annex" } as const;
  test.each<[string, When<"treaty">, When<"treaty">, boolean]>([
    ["days", later({ days: 60 }), later({ days: 59 }), false],
    ["days, on one day", later({ days: 60 }), later({ days: 60 }), true],
    ["months", later({ months: 3 }), later({ months: 2 }), false],
    ["years", later({ years: 2 }), later({ years: 1, monthEnd: "overflow" }), false],
    ["the anchor itself", later({ days: 1 }), { anchor: "adoption" }, false],
    ["from the anchor itself", { anchor: "adoption" }, later({ days: 0 }), true],
    ["days and months", later({ days: 60 }), later({ months: 1 }), true],
    ["on to the first of a month", later({ days: 60 }), later({ days: 59, snap: { firstOfMonth: 1 } }), true],
    ["and a day", later({ months: 2 }), later({ months: 1, counting: "dayAfter" }), true],
    ["after other anchors", later({ days: 60 }), later({ days: 59 }, { anchor: "closing" }), true],
    ["of a part", later({ days: 60 }, annex), later({ days: 59 }, annex), false],
    ["of a part and of the treaty", later({ days: 60 }, annex), later({ days: 59 }), true],
    ["after a period after it", later({ days: 60 }), later({ days: 59 }, later({ days: 9 })), true],
  ])("%s", (_, opens, closes, fits) => {
    const definition = treaty({ consent: [{ article: "22", kinds: ["accession"], opens, closes }] });
    expect(found(definition).filter((each) => !each.startsWith("unknownName"))).toEqual(
      fits ? [] : ["wrongOrder consent[0].closes"],
    );
  });

  test("R6: a period for signature says what was found and when it opens", () => {
    const definition = treaty({
      signature: [{ article: "21", opens: later({ days: 60 }), closes: later({ days: 30 }) }],
    });
    expect(coherence(definition)).toMatchObject([
      {
        code: "wrongOrder",
        path: "signature[0].closes",
        found: "30 days after the anchor adoption",
        remedy: "write a day that is not before 60 days after the anchor adoption, when it opens",
      },
    ]);
  });
});

describe("an entry clause does not count the parties that there are only by it", () => {
  const parties = (regime?: string): Definition["entry"] =>
    entry({
      after: {
        first: {
          tally: { count: "parties", ...(regime === undefined ? {} : { regime }) },
          is: { atLeast: 3 },
        },
      },
      period: { days: 30 },
    });
  const own = "circular entry.when.after.first.tally.count";
  const part = (of?: string) => ({ id: "annex", consent: [], entry: parties(of) });
  const amendment = (of?: string) => ({
    ...part(of),
    adoption: { article: "26", when: { on: "2022-01-01" as const } },
    binds: "consenting" as const,
    laterParties: "bound" as const,
  });

  test.each<[string, Clauses, string[]]>([
    ["of the treaty", { entry: parties() }, [own]],
    ["of the treaty, by its id", { entry: parties("lighthouses") }, [own]],
    ["of a part", { parts: [part("annex")] }, [`circular parts[0].${own.slice(9)}`]],
    ["of an amendment", { amendments: [amendment("annex")] }, [`circular amendments[0].${own.slice(9)}`]],
    [
      "as the base of a share",
      {
        entry: entry({
          first: {
            tally: { count: "consents" },
            is: { atLeast: { share: [1, 2], of: { tally: { count: "parties" } } } },
          },
        }),
      },
      ["circular entry.when.first.is.atLeast.of.tally.count"],
    ],
    ["of the treaty, for a part", { parts: [part(), { ...part("lighthouses"), id: "other" }] }, []],
    ["of the treaty, for an amendment", { amendments: [amendment()] }, []],
    ["of another treaty", { parents: ["parent"], entry: parties("parent") }, []],
    [
      "of a part, for the treaty",
      { entry: parties("annex"), parts: [{ ...part(), entry: threshold(1) }] },
      [],
    ],
    ["for the end", { end: [{ article: "25", when: parties().when }] }, []],
  ])("%s", (_, clauses, expected) => {
    expect(mistakes(clauses)).toEqual(expected);
  });

  test("what was found, and what to count", () => {
    expect(coherence(treaty({ entry: parties() }))).toMatchObject([
      {
        found: '"parties"',
        remedy:
          "count consents: there are no parties before the entry into force for which this clause waits",
      },
    ]);
  });
});

describe("shares of at most one", () => {
  test.each<[[number, number], boolean]>([
    [[2, 3], true],
    [[1, 1], true],
    [[3, 3], true],
    [[3, 2], false],
    [[4, 3], false],
  ])("%j: %s", (share, fits) => {
    const definition = treaty({
      entry: entry({
        first: {
          tally: { count: "consents" },
          is: { moreThan: { share, of: { group: { memberOf: "EUE" } } } },
        },
      }),
    });
    expect(found(definition)).toEqual(fits ? [] : ["outOfRange entry.when.first.is.moreThan.share"]);
  });
});

describe("clauses that come back to themselves", () => {
  test.each<[string, Clauses, string[]]>([
    ["adoption", { adoption: { article: "20", when: { anchor: "adoption" } } }, ["adoption"]],
    ["entry", { entry: entry({ after: { anchor: "entryIntoForce" }, period: { days: 1 } }) }, ["entry"]],
    [
      "entry, by its threshold",
      { entry: entry({ after: { anchor: "threshold" }, period: { days: 1 } }) },
      ["entry"],
    ],
    [
      "opening and closing, by each other",
      { signature: [{ article: "21", opens: { anchor: "closing" }, closes: { anchor: "opening" } }] },
      ["signature[0].opens", "signature[0].closes"],
    ],
    [
      "adoption and opening",
      {
        adoption: { article: "20", when: { anchor: "opening" } },
        signature: [{ article: "21", opens: { anchor: "adoption" } }],
      },
      ["adoption", "signature[0].opens"],
    ],
    [
      "entry, by the end of the period for signature",
      {
        signature: [{ article: "21", opens: { anchor: "adoption" }, closes: { anchor: "entryIntoForce" } }],
        entry: entry({ after: { anchor: "closing" }, period: { days: 1 } }),
      },
      ["signature[0].closes", "entry"],
    ],
    [
      "a part, by itself",
      { parts: [{ id: "annex", consent: [], entry: entry({ anchor: "entryIntoForce" }) }] },
      ["parts[0].entry"],
    ],
    [
      "a part and the treaty, by each other",
      {
        entry: entry({ anchor: "entryIntoForce", regime: "annex" }),
        parts: [
          { id: "annex", consent: [], entry: entry({ anchor: "entryIntoForce", regime: "lighthouses" }) },
        ],
      },
      ["entry", "parts[0].entry"],
    ],
    [
      "joining, by the date of the one that joins",
      {
        joining: {
          article: "23(2)",
          when: { after: { anchor: "entryIntoForceForParticipant" }, period: { days: 1 } },
          startsAt: "threshold",
          floor: "written",
        },
      },
      ["joining"],
    ],
    [
      "a condition that counts from its own outcome",
      {
        entry: entry({
          first: { tally: { count: "consents" }, is: { atLeast: 3 } },
          from: { anchor: "entryIntoForce" },
        }),
      },
      ["entry"],
    ],
    [
      "a base frozen on its own outcome",
      {
        entry: entry({
          first: {
            tally: { count: "consents" },
            is: {
              atLeast: {
                share: [1, 2],
                of: { tally: { count: "signatures" } },
                frozenOn: { anchor: "entryIntoForce" },
              },
            },
          },
        }),
      },
      ["entry"],
    ],
  ])("%s", (_, clauses, expected) => {
    expect(mistakes(clauses).sort()).toEqual(expected.map((path) => `circular ${path}`).sort());
  });

  test.each<[string, Clauses]>([
    [
      "a period that closes with entry into force",
      { signature: [{ article: "21", opens: { anchor: "adoption" }, closes: { anchor: "entryIntoForce" } }] },
    ],
    [
      "a part that waits for the treaty",
      {
        parts: [
          { id: "annex", consent: [], entry: entry({ anchor: "entryIntoForce", regime: "lighthouses" }) },
        ],
      },
    ],
    [
      "an end that counts from entry",
      { end: [{ article: "25", when: { after: { anchor: "entryIntoForce" }, period: { years: 5 } } }] },
    ],
    [
      "joining that counts from the treaty's own date",
      {
        joining: {
          article: "23(2)",
          when: { anchor: "entryIntoForce" },
          startsAt: "threshold",
          floor: "written",
        },
      },
    ],
    [
      "another treaty's date",
      { parents: ["parent"], entry: entry({ anchor: "entryIntoForce", regime: "parent" }) },
    ],
  ])("not so: %s", (_, clauses) => {
    expect(mistakes(clauses)).toEqual([]);
  });

  test("a group that is defined by itself, or by one that comes back to it", () => {
    expect(mistakes({ groups: [{ id: "a", is: { not: { group: "a" } } }] })).toEqual(["circular groups[0]"]);
    expect(
      mistakes({
        groups: [
          { id: "a", is: { any: [{ kind: "state" }, { group: "b" }] } },
          { id: "b", is: { group: "c" } },
          { id: "c", is: { not: { group: "b" } } },
        ],
      }),
    ).toEqual(["circular groups[1]", "circular groups[2]"]);
  });
});

describe("what is malformed is passed over here", () => {
  test.each<unknown>([
    null,
    undefined,
    5,
    "definition",
    [],
    {},
    { groups: 5, weights: "x", parts: null, parents: {} },
    { groups: [null, 5, {}], parts: [null, "x"] },
    { signature: [null, 5], entry: null },
    { signature: [{ opens: { on: 5 }, closes: { on: "2020-02-30" } }] },
    { entry: { when: { first: { tally: { count: "consents", weights: 5, regime: 7 } } } } },
  ])("%j", (value) => {
    expect(coherence(value).map(({ code }) => code)).toEqual(
      expect.not.arrayContaining(["unknownName", "wrongOrder", "circular"]),
    );
  });

  test("a key that reaches a prototype is told here, since the schema cannot see it", () => {
    const definition: unknown = JSON.parse('{ "weights": [{ "id": "t", "of": { "__proto__": 1 } }] }');
    expect(found(definition)).toEqual(["unknownKey weights[0].of.__proto__"]);
  });
});
