import { describe, expect, test } from "vitest";
import { testNames } from "../../scripts/test-names.js";
import { indexedRules, ruleIndex } from "../../scripts/write-rule-index.js";
import { read } from "./blocks.js";

/** Rules that have no test yet and are not declared outside. To be emptied. */
const GAPS: readonly string[] = [];

const rules = indexedRules();

test("docs/rules-index.md is what npm run rules writes", () => {
  expect(read("docs/rules-index.md")).toBe(ruleIndex());
});

test("every rule has a test that carries its number, or is declared outside", () => {
  expect(rules).toHaveLength(52);
  const without = rules.filter(({ tests, outside }) => tests.length === 0 && outside === undefined);
  expect(without.map(({ number }) => number)).toEqual(GAPS);
});

test("what is declared outside is a rule, and has no test", () => {
  const declared: object = JSON.parse(read("scripts/rules-outside.json"));
  const outside = rules.filter((rule) => rule.outside !== undefined);
  expect(outside.map(({ number }) => number)).toEqual(Object.keys(declared));
  expect(outside.flatMap(({ tests }) => tests)).toEqual([]);
});

describe("the names of tests are read from the text of a file", () => {
  const cases: readonly (readonly [what: string, text: string, names: readonly (readonly string[])[]])[] = [
    ["a name", 'test("R1: a", f)', [["R1: a"]]],
    ["what is put in when it runs is left open", `it(\`R1: a \${b} c\`, f)`, [["R1: a … c"]]],
    ["a name in pieces", 'test("R1: " + "a", f)', [["R1: a"]]],
    [
      "under a describe",
      'describe("R1", () => { test("a", f); test("b", f); })',
      [
        ["R1", "a"],
        ["R1", "b"],
      ],
    ],
    ["under a condition", 'describe.skipIf(x)("R1", () => { test("a", f) })', [["R1", "a"]]],
    [
      "rows in order",
      'test.each([["R1: a", 1], ["R2: b", null]])("%s, %s", f)',
      [["R1: a, 1"], ["R2: b, null"]],
    ],
    ["rows of one", 'test.each(["R1: a", "b"])("%s!", f)', [["R1: a!"], ["b!"]]],
    [
      "rows by key, under a name",
      'const t: T[] = [{ what: "R1: a" }, { what: "b" }]; test.each(t)("$what ($n)", f)',
      [["R1: a ($n)"], ["b ($n)"]],
    ],
    ["rows that are reckoned", 'test.for([["R1", f()]] as const)("%s: %s", f)', [["R1: …"]]],
    ["rows that do not stand there", 'test.each(rows())("R1: %s", f)', [["R1: %s"]]],
    [
      "a describe for each",
      'describe.each(["a", "b"])("R1: %s", () => { test("c", f) })',
      [
        ["R1: a", "c"],
        ["R1: b", "c"],
      ],
    ],
    ["what is no test", 'test.todo("R1: a"); test.skip("R2: b", f); expect("R3: c").toBe(d)', []],
  ];
  test.each(cases)("%s", (_what, text, names) => {
    expect(testNames(text)).toEqual(names);
  });
});
