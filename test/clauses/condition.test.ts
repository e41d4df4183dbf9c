import { describe, expect, test } from "vitest";
import {
  type Amount,
  type Bound,
  type Condition,
  type Count,
  conditionSchema,
  holds,
  reaches,
  required,
} from "../../src/clauses/condition.js";
import type { Tally } from "../../src/clauses/tally.js";
import { TreatyWhen } from "../../src/clauses/when.js";
import { parseWith } from "../../src/model/parse.js";

/** A record with so many signatures, consents and parties, and so large a base. */
const count = (have: Partial<Record<Tally["count"], number>>, base = Number.NaN): Count<unknown> => ({
  tally: (tally) => have[tally.count] ?? 0,
  base: () => base,
});

const consents: Tally = { count: "consents" };
const share = (part: number, whole: number): Amount => ({
  share: [part, whole],
  of: { tally: { count: "parties" } },
});

describe("R13: at least includes the bound, more than excludes it", () => {
  test.each<[Bound, number, boolean, boolean]>([
    // bound, base, holds with 39, holds with 40
    [{ atLeast: 40 }, Number.NaN, false, true],
    [{ atLeast: 39 }, Number.NaN, true, true],
    [{ moreThan: 39 }, Number.NaN, false, true],
    [{ moreThan: 40 }, Number.NaN, false, false],
    [{ moreThan: 38 }, Number.NaN, true, true],
    [{ atLeast: share(2, 3) }, 60, false, true],
    [{ moreThan: share(2, 3) }, 60, false, false],
    [{ moreThan: share(2, 3) }, 59, false, true],
    [{ atLeast: share(2, 3) }, 58, true, true],
    [{ atLeast: share(1, 3) }, 118, false, true],
    [{ moreThan: share(1, 3) }, 118, false, true],
    [{ atLeast: share(55, 100) }, 72, false, true],
    [{ atLeast: share(1, 1) }, 40, false, true],
    [{ atLeast: share(1, 2) }, Number.NaN, false, false],
    [{ moreThan: share(1, 2) }, Number.NaN, false, false],
  ])("%j of %d: with 39 %s, with 40 %s", (bound, base, with39, with40) => {
    expect(reaches(39, bound, count({}, base), 0)).toBe(with39);
    expect(reaches(40, bound, count({}, base), 0)).toBe(with40);
  });

  test("shares are reckoned in whole numbers: a tenth of ten is one, seven tenths of thirty are 21", () => {
    expect(reaches(1, { atLeast: share(1, 10) }, count({}, 10), 0)).toBe(true);
    expect(reaches(21, { atLeast: share(7, 10) }, count({}, 30), 0)).toBe(true);
    expect(reaches(20, { atLeast: share(7, 10) }, count({}, 30), 0)).toBe(false);
  });
});

describe("the smallest number that satisfies a bound", () => {
  test.each<[Bound, number, number]>([
    [{ atLeast: 40 }, Number.NaN, 40],
    [{ moreThan: 40 }, Number.NaN, 41],
    [{ atLeast: share(2, 3) }, 60, 40],
    [{ moreThan: share(2, 3) }, 60, 41],
    [{ atLeast: share(2, 3) }, 61, 41],
    [{ moreThan: share(2, 3) }, 61, 41],
    // A share of nobody is not reached by nobody.
    [{ atLeast: share(2, 3) }, 0, 1],
    [{ moreThan: share(2, 3) }, 0, 1],
    [{ atLeast: share(1, 3) }, 10, 4],
    [{ atLeast: share(7, 10) }, 30, 21],
    [{ atLeast: share(55, 100) }, 100, 55],
    [{ atLeast: share(1, 10) }, 70, 7],
  ])("%j of %d is %i, and no smaller one does", (bound, base, number) => {
    expect(required(bound, count({}, base), 0)).toBe(number);
    expect(reaches(number, bound, count({}, base), 0)).toBe(true);
    expect(reaches(number - 1, bound, count({}, base), 0)).toBe(false);
  });

  test("is unknown where the base cannot be counted", () => {
    expect(required({ atLeast: share(2, 3) }, count({}), 0)).toBeNaN();
    expect(required({ moreThan: share(2, 3) }, count({}), 0)).toBeNaN();
  });
});

describe("conditions compound", () => {
  const many: Condition = { tally: consents, is: { atLeast: 40 } };
  const signed: Condition = { tally: { count: "signatures" }, is: { moreThan: 3 } };
  const table: readonly (readonly [Condition, boolean, boolean, boolean, boolean])[] = [
    // neither, consents only, signatures only, both
    [many, false, true, false, true],
    [signed, false, false, true, true],
    [{ all: [many, signed] }, false, false, false, true],
    [{ any: [many, signed] }, false, true, true, true],
    [{ not: many }, true, false, true, false],
    [{ not: { any: [many, signed] } }, true, false, false, false],
    [{ all: [many, { not: signed }] }, false, true, false, false],
  ];
  test.each(table)("%j", (condition, neither, onlyConsents, onlySignatures, both) => {
    expect(holds(condition, count({ consents: 39, signatures: 3 }), 0)).toBe(neither);
    expect(holds(condition, count({ consents: 40, signatures: 3 }), 0)).toBe(onlyConsents);
    expect(holds(condition, count({ consents: 39, signatures: 4 }), 0)).toBe(onlySignatures);
    expect(holds(condition, count({ consents: 40, signatures: 4 }), 0)).toBe(both);
  });
});

describe("the form of a condition", () => {
  const schema = conditionSchema(TreatyWhen);
  const tally = (is: unknown) => ({ tally: { count: "consents" }, is });

  test.each<unknown>([
    tally({ atLeast: 1 }),
    tally({ moreThan: 39 }),
    tally({ atLeast: { share: [2, 3], of: { tally: { count: "parties" } } } }),
    tally({ atLeast: { share: [2, 3], of: { group: { memberOf: "EUE" } } } }),
    tally({ atLeast: { share: [55, 100], of: { total: "emissions" }, frozenOn: { anchor: "adoption" } } }),
    { all: [tally({ atLeast: 1 }), { any: [tally({ atLeast: 2 }), { not: tally({ atLeast: 3 }) }] }] },
    {
      tally: {
        count: "consents",
        kinds: ["ratification"],
        of: { kind: "state" },
        weights: "emissions",
        organizations: "notAdditional",
        regime: "part",
      },
      is: { atLeast: 55 },
    },
  ])("%j", (value) => {
    expect(parseWith(schema, value, "")).toEqual({ ok: true, value });
  });

  test.each<[unknown, string, string]>([
    [tally({ atLeast: 0 }), "outOfRange", "is.atLeast"],
    [tally({ atLeast: -40 }), "outOfRange", "is.atLeast"],
    [tally({ atLeast: 1.5 }), "outOfRange", "is.atLeast"],
    [tally({ atLeast: 2 ** 53 }), "outOfRange", "is.atLeast"],
    [tally({ atLeast: "40" }), "wrongType", "is.atLeast"],
    [tally({ moreThan: 0 }), "outOfRange", "is.moreThan"],
    [tally({ atMost: 3 }), "unknownKind", "is"],
    [tally(40), "wrongType", "is"],
    [tally({ atLeast: 1, moreThan: 1 }), "unknownKey", "is.moreThan"],
    [tally({ atLeast: { share: [2, 3] } }), "missing", "is.atLeast.of"],
    [tally({ atLeast: { share: [2], of: { total: "t" } } }), "outOfRange", "is.atLeast.share"],
    [tally({ atLeast: { share: [0, 3], of: { total: "t" } } }), "outOfRange", "is.atLeast.share[0]"],
    [tally({ atLeast: { share: [1, 0], of: { total: "t" } } }), "outOfRange", "is.atLeast.share[1]"],
    [tally({ atLeast: { share: "2/3", of: { total: "t" } } }), "wrongType", "is.atLeast.share"],
    [tally({ atLeast: { share: [2, 3], of: { parties: true } } }), "unknownKind", "is.atLeast.of"],
    [
      tally({ atLeast: { share: [2, 3], of: { total: "t" }, frozenOn: { anchor: "notice" } } }),
      "wrongScope",
      "is.atLeast.frozenOn.anchor",
    ],
    [{ tally: { count: "consents" } }, "missing", "is"],
    [{ tally: { count: "ratifications" }, is: { atLeast: 1 } }, "unknownKind", "tally.count"],
    [{ tally: { count: "consents", kinds: [] }, is: { atLeast: 1 } }, "outOfRange", "tally.kinds"],
    [
      { tally: { count: "consents", kinds: ["signature"] }, is: { atLeast: 1 } },
      "unknownKind",
      "tally.kinds[0]",
    ],
    [
      { tally: { count: "consents", organizations: "ignored" }, is: { atLeast: 1 } },
      "unknownKind",
      "tally.organizations",
    ],
    [{ all: [] }, "outOfRange", "all"],
    [{ any: [{ not: { all: [] } }] }, "outOfRange", "any[0].not.all"],
    [{ none: [] }, "unknownKind", ""],
  ])("not %j: %s at %s", (value, code, path) => {
    expect(parseWith(schema, value, "")).toMatchObject({ ok: false, mistakes: [{ code, path }] });
  });
});
