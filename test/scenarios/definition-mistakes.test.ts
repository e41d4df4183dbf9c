/**
 * A definition with mistakes of every sort gets all of them at once, each with its place, what was found there and
 * what to write instead.
 */
import { describe, expect, test } from "vitest";
import { compile, type MistakeCode, Misuse, parseDefinition } from "../../src/index.js";

/** One definition that is wrong in every line but its name. */
const wrong = {
  format: 1,
  id: "mistakes",
  title: "Convention on Mistakes",
  depository: "Secretary-General",
  adoption: { article: "1", when: { on: "2025-02-29" } },
  signature: [
    { article: "2(1)", opens: { on: "2026-12-31" }, closes: { on: "2026-01-01" } },
    { article: "2(2)", opens: { anchor: "closing" }, who: { group: "elders" } },
  ],
  consent: [{ article: "3", kinds: ["ratification", "signature"], requires: "oath" }],
  entry: {
    article: "4",
    when: {
      latest: [
        {
          after: { first: { tally: { count: "consents" }, is: { atLeast: -40 } } },
          period: { days: 90 },
        },
        {
          first: {
            tally: { count: "consents", weights: "tonnage" },
            is: { atLeast: { share: [3, 2], of: { total: "tonnage" } } },
          },
        },
        { anchor: "notice" },
        { anchor: "consent" },
        { anchor: "entryIntoForce" },
      ],
    },
  },
  joining: {
    article: "5",
    when: { after: { anchor: "deposit" }, period: { days: 1.5 } },
    startsAt: "threshold",
  },
  exit: { when: { after: { anchor: "notice" }, period: { weeks: 52 } } },
  groups: [
    { id: "founders", is: { participants: [] } },
    { id: "founders", is: { kind: "State" } },
  ],
  notModelled: "nothing",
};

interface Expected {
  readonly what: string;
  readonly code: MistakeCode;
  readonly path: string;
  readonly found: string;
  readonly remedy: RegExp;
}

const expected: readonly Expected[] = [
  {
    what: "an unknown key",
    code: "unknownKey",
    path: "depository",
    found: '"Secretary-General"',
    remedy: /remove it; the keys here are .*\bdepositary\b/,
  },
  {
    what: "a date that does not exist",
    code: "impossibleDate",
    path: "adoption.when.on",
    found: '"2025-02-29"',
    remedy: /date that exists/,
  },
  {
    what: "closing before opening",
    code: "wrongOrder",
    path: "signature[0].closes",
    found: '"2026-01-01"',
    remedy: /not before 2026-12-31/,
  },
  {
    what: "a group that nothing defines",
    code: "unknownName",
    path: "signature[1].who.group",
    found: '"elders"',
    remedy: /groups: founders/,
  },
  {
    what: "a kind of act that gives no consent",
    code: "unknownKind",
    path: "consent[0].kinds[1]",
    found: '"signature"',
    remedy: /one of .*"ratification"/,
  },
  {
    what: "a requirement that the format does not have",
    code: "unknownKind",
    path: "consent[0].requires",
    found: '"oath"',
    remedy: /write "signature"/,
  },
  {
    what: "a negative threshold",
    code: "outOfRange",
    path: "entry.when.latest[0].after.first.is.atLeast",
    found: "-40",
    remedy: /whole number from 1/,
  },
  {
    what: "a table that nothing defines, as weights",
    code: "unknownName",
    path: "entry.when.latest[1].first.tally.weights",
    found: '"tonnage"',
    remedy: /weights: none is defined/,
  },
  {
    what: "a table that nothing defines, as a base",
    code: "unknownName",
    path: "entry.when.latest[1].first.is.atLeast.of.total",
    found: '"tonnage"',
    remedy: /weights: none is defined/,
  },
  {
    what: "a share of more than the whole",
    code: "outOfRange",
    path: "entry.when.latest[1].first.is.atLeast.share",
    found: "3/2",
    remedy: /at most one/,
  },
  {
    what: "a notice in an entry clause",
    code: "wrongScope",
    path: "entry.when.latest[2].anchor",
    found: '"notice"',
    remedy: /the treaty as a whole.* adoption, opening, closing, threshold, entryIntoForce/,
  },
  {
    what: "one participant's consent in an entry clause",
    code: "wrongScope",
    path: "entry.when.latest[3].anchor",
    found: '"consent"',
    remedy: /the treaty as a whole/,
  },
  {
    what: "a clause that refers to itself",
    code: "circular",
    path: "entry",
    found: "the anchor entryIntoForce, which comes back to this clause",
    remedy: /does not depend on this clause/,
  },
  {
    what: "an unknown anchor",
    code: "unknownName",
    path: "joining.when.after.anchor",
    found: '"deposit"',
    remedy: /adoption, opening, .* consent/,
  },
  {
    what: "a period that is no whole number",
    code: "outOfRange",
    path: "joining.when.period.days",
    found: "1.5",
    remedy: /whole number from 0/,
  },
  {
    what: "a key that is missing",
    code: "missing",
    path: "joining.floor",
    found: "nothing",
    remedy: /"written", "implied"/,
  },
  {
    what: "an article that is missing",
    code: "missing",
    path: "exit.article",
    found: "nothing",
    remedy: /text/,
  },
  {
    what: "a period in a unit that the format does not have",
    code: "unknownKind",
    path: "exit.when.period",
    found: "an object",
    remedy: /days, months, years/,
  },
  {
    what: "a list without entries",
    code: "outOfRange",
    path: "groups[0].is.participants",
    found: "a list of 0",
    remedy: /at least 1/,
  },
  {
    what: "two groups of one name",
    code: "repeated",
    path: "groups[1].id",
    found: '"founders"',
    remedy: /name of its own/,
  },
  {
    what: "a word in capitals",
    code: "unknownKind",
    path: "groups[1].is.kind",
    found: '"State"',
    remedy: /"state", "organization"/,
  },
  {
    what: "a text where a list belongs",
    code: "wrongType",
    path: "notModelled",
    found: '"nothing"',
    remedy: /list/,
  },
];

const parsed = parseDefinition(wrong);
const mistakes = parsed.ok ? [] : parsed.mistakes;

describe("a definition with every mistake at once", () => {
  test.each(expected)("$what: $path", ({ path, code, found, remedy }) => {
    const here = mistakes.filter((mistake) => mistake.path === path);
    expect(here).toMatchObject([{ code, found }]);
    expect(here[0]?.remedy).toMatch(remedy);
    expect(here[0]?.message).toBe(`${path}: found ${found}; ${here[0]?.remedy}`);
  });

  test("these are all, and none is told twice", () => {
    expect(mistakes.map(({ path }) => path).sort()).toEqual(expected.map(({ path }) => path).sort());
  });

  test("its JSON text gets the same", () => {
    expect(parseDefinition(JSON.stringify(wrong))).toEqual(parsed);
  });

  test("compile throws one typed error that holds all of them", () => {
    // As JavaScript would pass it: the type forbids most of this.
    const thrown = thrownBy(() => compile(JSON.parse(JSON.stringify(wrong))));
    expect(thrown).toBeInstanceOf(Misuse);
    expect(thrown instanceof Misuse && thrown.mistakes).toEqual(mistakes);
  });
});

describe("references that come back", () => {
  const right = {
    format: 1,
    id: "right",
    title: "Convention on Lighthouses",
    adoption: { article: "1", when: { on: "2025-01-15" } },
    signature: [{ article: "2", opens: { anchor: "adoption" }, closes: { on: "2026-01-15" } }],
    consent: [{ article: "3", kinds: ["ratification"], requires: "signature" }],
    entry: { article: "4", when: { first: { tally: { count: "consents" }, is: { atLeast: 3 } } } },
    notModelled: [],
  };
  const thirtyDaysAfter = (anchor: string) => ({ after: { anchor }, period: { days: 30 } });

  test("the definition without them is accepted", () => {
    expect(parseDefinition(right)).toMatchObject({ ok: true });
  });

  test.each([
    [
      "entry into force counted from itself",
      { entry: { article: "4", when: thirtyDaysAfter("entryIntoForce") } },
      ["entry"],
    ],
    [
      "entry into force counted from its own threshold",
      { entry: { article: "4", when: thirtyDaysAfter("threshold") } },
      ["entry"],
    ],
    [
      "adoption counted from an opening that is counted from adoption",
      { adoption: { article: "1", when: thirtyDaysAfter("opening") } },
      ["adoption", "signature[0].opens"],
    ],
    [
      "a closing counted from itself",
      { signature: [{ article: "2", opens: { anchor: "adoption" }, closes: thirtyDaysAfter("closing") }] },
      ["signature[0].closes"],
    ],
    [
      "force for a participant counted from itself",
      {
        joining: {
          article: "5",
          when: thirtyDaysAfter("entryIntoForceForParticipant"),
          startsAt: "entry",
          floor: "written",
        },
      },
      ["joining"],
    ],
    [
      "a base frozen on the entry into force that depends on it",
      {
        entry: {
          article: "4",
          when: {
            first: {
              tally: { count: "consents" },
              is: {
                atLeast: {
                  share: [2, 3],
                  of: { tally: { count: "signatures" } },
                  frozenOn: { anchor: "entryIntoForce" },
                },
              },
            },
          },
        },
      },
      ["entry"],
    ],
    ["a group that is itself", { groups: [{ id: "a", is: { group: "a" } }] }, ["groups[0]"]],
    [
      "two groups, each the other",
      {
        groups: [
          { id: "a", is: { group: "b" } },
          { id: "b", is: { not: { group: "a" } } },
        ],
      },
      ["groups[0]", "groups[1]"],
    ],
  ])("%s is circular", (_what, change, paths) => {
    const found = parseDefinition({ ...right, ...change });
    const circular = found.ok ? [] : found.mistakes.filter(({ code }) => code === "circular");
    expect(circular.map(({ path }) => path)).toEqual(paths);
  });

  test("a format version that this library does not read has a code of its own", () => {
    expect(parseDefinition({ ...right, format: 2 })).toMatchObject({
      ok: false,
      mistakes: [{ code: "wrongFormat", path: "format", found: "2" }],
    });
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}
