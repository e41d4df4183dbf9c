import { describe, expect, test } from "vitest";
import type { Definition } from "../../src/definition/definition.js";
import { parseDefinition } from "../../src/definition/parse-definition.js";
import { LIMITS } from "../../src/model/limits.js";
import { threshold, treaty } from "../lifecycle/treaty.js";

const paths = (input: unknown) => {
  const parsed = parseDefinition(input);
  return parsed.ok ? [] : parsed.mistakes.map(({ code, path }) => `${code} ${path}`);
};
/** The treaty of these tests, with some keys of one's own making. */
const changed = (changes: Readonly<Record<string, unknown>>) => ({ ...treaty(), ...changes });

/** Everything that a definition can say. */
const FULL: Definition = {
  format: 1,
  id: "full",
  title: "Convention on Everything",
  mtdsg: "XVIII-16",
  depositary: "Secretary-General of the United Nations",
  adoption: {
    article: "20",
    when: { recorded: "adopted" },
    source: { title: "text", url: "https://example.org", readOn: "2025-01-01", verified: true },
    note: "by resolution",
  },
  signature: [
    {
      article: "21",
      opens: { recorded: "opened", meanwhile: "in 2025" },
      closes: { on: "2026-12-31" },
      who: { group: "all" },
      organizations: "memberSigned",
      place: "Hanoi",
    },
  ],
  consent: [
    {
      article: "22",
      kinds: ["ratification", "acceptance", "approval", "formalConfirmation"],
      who: { kind: "state" },
      requires: "signature",
      opens: { anchor: "opening" },
      closes: { on: "2030-12-31" },
      organizations: "majorityDeposited",
    },
  ],
  entry: threshold(40, 90),
  joining: {
    article: "23(2)",
    when: { after: { anchor: "consent" }, period: { days: 30 } },
    startsAt: "entry",
    floor: "implied",
  },
  exit: {
    article: "24",
    when: {
      clock: { first: { years: 10 }, then: { years: 5 }, notice: { months: 6 } },
      from: { anchor: "entryIntoForce" },
    },
    notBefore: { after: { anchor: "entryIntoForceForParticipant" }, period: { years: 3 } },
    namedDate: "later",
    ceasesWithMembers: { article: "24(3)" },
  },
  end: [
    {
      article: "25",
      when: {
        lasting: { not: { tally: { count: "parties" }, is: { atLeast: 16 } } },
        period: { months: 12 },
        from: { anchor: "entryIntoForce" },
      },
    },
  ],
  parts: [
    {
      id: "optional",
      title: "Optional Protocol",
      consent: [{ article: "P1", kinds: ["declaration"] }],
      entry: {
        article: "P2",
        when: { first: { tally: { count: "consents", regime: "optional" }, is: { atLeast: 10 } } },
      },
    },
  ],
  groups: [
    {
      id: "all",
      title: "Everybody",
      is: { any: [{ kind: "state" }, { partyTo: "parent" }, { signatoryTo: "parent" }] },
      source: { title: "text", verified: false },
    },
  ],
  weights: [{ id: "tonnage", title: "Tonnage", unit: "tons", total: 100, of: { ISL: 10, NOR: 0 } }],
  parents: ["parent"],
  policies: {
    organizationAlone: "notCounted",
    adReferendum: "signature",
    withdrawnAfterThreshold: "reopens",
    healed: "deposit",
  },
  notModelled: [{ article: "30", why: "settlement of disputes" }],
};

describe("a definition", () => {
  test.each([
    ["that says the least", treaty({ joining: undefined, exit: undefined, signature: [], consent: [] })],
    ["that says everything", FULL],
  ])("%s is read from its value and from text", (_, definition) => {
    expect(parseDefinition(definition)).toEqual({ ok: true, value: definition });
    expect(parseDefinition(JSON.stringify(definition))).toEqual({ ok: true, value: definition });
  });

  test("can name its schema, for an editor to find it", () => {
    expect(parseDefinition({ $schema: "./schema/definition.json", ...treaty() })).toEqual({
      ok: true,
      value: treaty(),
    });
  });
});

describe("mistakes of form", () => {
  test.each<[unknown, string[]]>([
    ["", ["notJson "]],
    ["{]", ["notJson "]],
    ["[]", ["wrongType "]],
    ["42", ["wrongType "]],
    [null, ["wrongType "]],
    [undefined, ["missing "]],
    [[], ["wrongType "]],
    [changed({ format: 2 }), ["wrongFormat format"]],
    [changed({ format: undefined }), ["missing format"]],
    [changed({ id: "" }), ["wrongType id"]],
    [changed({ title: 5 }), ["wrongType title"]],
    [changed({ city: "Hanoi" }), ["unknownKey city"]],
    [changed({ entry: threshold(-3) }), ["outOfRange entry.when.after.first.is.atLeast"]],
    [changed({ entry: threshold(3, -30) }), ["outOfRange entry.when.period.days"]],
    [
      changed({ entry: { article: "", when: { on: "2020-02-30" } } }),
      ["outOfRange entry.article", "impossibleDate entry.when.on"],
    ],
    [changed({ entry: { article: "23", when: { anchor: "notice" } } }), ["wrongScope entry.when.anchor"]],
    [
      changed({ entry: { article: "23", when: { after: { anchor: "consent" }, period: { days: 1 } } } }),
      ["wrongScope entry.when.after.anchor"],
    ],
    [
      changed({
        joining: { article: "23", when: { anchor: "namedDate" }, startsAt: "threshold", floor: "written" },
      }),
      ["wrongScope joining.when.anchor"],
    ],
    [
      changed({
        joining: { article: "23", when: { anchor: "consent" }, startsAt: "signature", floor: "no" },
      }),
      ["unknownKind joining.startsAt", "unknownKind joining.floor"],
    ],
    [
      changed({ exit: { article: "24", when: { anchor: "notice" }, namedDate: "earlier" } }),
      ["unknownKind exit.namedDate"],
    ],
    [changed({ consent: [{ article: "22", kinds: [] }] }), ["outOfRange consent[0].kinds"]],
    [changed({ consent: [{ article: "22", kinds: ["signature"] }] }), ["unknownKind consent[0].kinds[0]"]],
    [
      changed({ consent: [{ article: "22", kinds: ["accession"], requires: "ratification" }] }),
      ["unknownKind consent[0].requires"],
    ],
    [
      changed({ consent: [{ article: "22", kinds: ["accession"], organizations: "some" }] }),
      ["unknownKind consent[0].organizations"],
    ],
    [changed({ end: { article: "25", when: { on: "2030-01-01" } } }), ["wrongType end"]],
    [
      changed({ weights: [{ id: "t", of: { ISL: -1, NOR: 1.5, SWE: "3", FIN: 2 ** 53 } }] }),
      [
        "outOfRange weights[0].of.ISL",
        "outOfRange weights[0].of.NOR",
        "wrongType weights[0].of.SWE",
        "outOfRange weights[0].of.FIN",
      ],
    ],
    [
      changed({ policies: { organizationAlone: "perhaps", taste: "good" } }),
      ["unknownKind policies.organizationAlone", "unknownKey policies.taste"],
    ],
    [changed({ notModelled: [{ article: "30" }] }), ["missing notModelled[0].why"]],
    [
      changed({ parts: [{ ...treaty(), id: "part" }] }).parts === undefined
        ? ""
        : changed({ parts: [{ id: "part" }] }),
      ["missing parts[0].consent", "missing parts[0].entry"],
    ],
  ])("%j", (input, mistakes) => {
    expect(paths(input)).toEqual(mistakes);
  });

  test("what is left out is missing", () => {
    expect(paths({}).sort()).toEqual([
      "missing adoption",
      "missing consent",
      "missing entry",
      "missing format",
      "missing id",
      "missing notModelled",
      "missing signature",
      "missing title",
    ]);
  });
});

describe("mistakes of form and of sense come at once", () => {
  test("each with its path, what was found and what to write", () => {
    const parsed = parseDefinition({
      ...treaty(),
      city: "Hanoi",
      signature: [{ article: "21", opens: { on: "2021-02-01" }, closes: { on: "2021-01-31" } }],
      consent: [{ article: "22", kinds: ["accession"], who: { group: "nordic" } }],
      entry: threshold(-1),
      joining: {
        article: "23(2)",
        when: { after: { anchor: "ratification" }, period: { days: 30 } },
        startsAt: "threshold",
        floor: "written",
      },
      end: [{ article: "25", when: { anchor: "notice" } }],
      adoption: { article: "20", when: { after: { anchor: "adoption" }, period: { days: 1 } } },
    });
    const mistakes = parsed.ok ? [] : parsed.mistakes;
    expect(mistakes.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      "circular adoption",
      "outOfRange entry.when.after.first.is.atLeast",
      "unknownKey city",
      "unknownName consent[0].who.group",
      "unknownName joining.when.after.anchor",
      "wrongOrder signature[0].closes",
      "wrongScope end[0].when.anchor",
    ]);
    for (const { path, found, remedy, message } of mistakes) {
      expect(found).not.toBe("");
      expect(remedy).toMatch(/\w+ \w+/);
      expect(message).toBe(`${path}: found ${found}; ${remedy}`);
    }
  });

  test("no more of them than the limit, and the last one says that there are more", () => {
    const keys = Object.fromEntries(Array.from({ length: 3 * LIMITS.mistakes }, (_, i) => [`k${i}`, 1]));
    const groups = Array.from({ length: LIMITS.names }, () => ({
      id: "same",
      is: { group: "unknown" },
    }));
    for (const input of [changed(keys), changed({ groups }), changed({ ...keys, groups })]) {
      const parsed = parseDefinition(input);
      const mistakes = parsed.ok ? [] : parsed.mistakes;
      expect(mistakes).toHaveLength(LIMITS.mistakes + 1);
      expect(mistakes[LIMITS.mistakes]).toMatchObject({ code: "tooLarge" });
    }
  });
});

describe("limits", () => {
  const nested = (levels: number) => {
    let group: object = { kind: "state" };
    for (let level = 0; level < levels; level++) group = { not: group };
    return changed({ consent: [{ article: "22", kinds: ["accession"], who: group }] });
  };

  test("as deep as is allowed, and deeper", () => {
    // consent, its list, the rule, the group, the word in it: five levels besides the nested ones.
    expect(parseDefinition(nested(LIMITS.depth - 5))).toMatchObject({ ok: true });
    expect(paths(nested(LIMITS.depth))).toEqual(["tooLarge "]);
  });

  test("as large as is allowed, and larger", () => {
    const table = (entries: number) =>
      changed({
        weights: [
          { id: "t", of: Object.fromEntries(Array.from({ length: entries }, (_, i) => [`S${i}`, i])) },
        ],
      });
    expect(parseDefinition(table(LIMITS.values - 200))).toMatchObject({ ok: true });
    expect(paths(table(LIMITS.values))).toEqual(["tooLarge "]);
  });
});
