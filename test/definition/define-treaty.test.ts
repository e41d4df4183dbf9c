import { describe, expect, test } from "vitest";
import { defineTreaty } from "../../src/definition/define-treaty.js";
import { parseDefinition } from "../../src/definition/parse-definition.js";

const clauses = {
  format: 1,
  id: "lighthouses",
  title: "Convention on Lighthouses",
  adoption: { article: "20", when: { on: "2020-01-15" } },
  signature: [],
  consent: [],
  entry: { article: "23", when: { on: "2021-01-01" } },
  notModelled: [],
} as const;

describe("a definition written in TypeScript", () => {
  test("is what it was given", () => {
    expect(defineTreaty(clauses)).toBe(clauses);
    expect(parseDefinition(defineTreaty(clauses)).ok).toBe(true);
  });

  test("knows its groups, tables, parts and parents by name", () => {
    const treaty = defineTreaty({
      ...clauses,
      groups: [{ id: "nordic", is: { participants: ["ISL", "NOR"] } }],
      weights: [{ id: "tonnage", of: { ISL: 1 } }],
      parts: [
        {
          id: "annex",
          consent: [],
          entry: { article: "A1", when: { anchor: "entryIntoForce", regime: "parent" } },
        },
      ],
      parents: ["parent"],
      end: [
        {
          article: "25",
          when: {
            first: {
              tally: { count: "consents", of: { group: "nordic" }, weights: "tonnage", regime: "annex" },
              is: { atLeast: 1 },
            },
          },
        },
      ],
    });
    expect(parseDefinition(treaty)).toEqual({ ok: true, value: treaty });
  });

  // What the compiler refuses here, the parser refuses too: a line that compiled would make this file fail.
  test("does not compile with a name that nothing defines, nor does it parse", () => {
    const wrong: readonly unknown[] = [
      defineTreaty({
        ...clauses,
        groups: [{ id: "nordic", is: { kind: "state" } }],
        // @ts-expect-error no group has this name
        consent: [{ article: "22", kinds: ["accession"], who: { group: "baltic" } }],
      }),
      defineTreaty({
        ...clauses,
        entry: {
          article: "23",
          // @ts-expect-error no table has this name
          when: { first: { tally: { count: "consents", weights: "tonnage" }, is: { atLeast: 1 } } },
        },
      }),
      defineTreaty({
        ...clauses,
        // @ts-expect-error no part and no parent has this name
        end: [{ article: "25", when: { anchor: "entryIntoForce", regime: "annex" } }],
      }),
    ];
    for (const each of wrong)
      expect(parseDefinition(each)).toMatchObject({ ok: false, mistakes: [{ code: "unknownName" }] });
  });

  test("does not compile with an anchor out of its scope, nor does it parse", () => {
    const wrong: readonly unknown[] = [
      // @ts-expect-error a notice belongs to an act
      defineTreaty({ ...clauses, entry: { article: "23", when: { anchor: "notice" } } }),
      defineTreaty({
        ...clauses,
        // @ts-expect-error a consent belongs to a participant
        entry: { article: "23", when: { after: { anchor: "consent" }, period: { days: 30 } } },
      }),
      defineTreaty({
        ...clauses,
        // @ts-expect-error a named date belongs to an act
        joining: { article: "23", when: { anchor: "namedDate" }, startsAt: "threshold", floor: "written" },
      }),
    ];
    for (const each of wrong)
      expect(parseDefinition(each)).toMatchObject({ ok: false, mistakes: [{ code: "wrongScope" }] });
  });
});
