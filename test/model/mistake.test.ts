import { describe, expect, test } from "vitest";
import { isCode, Misuse, mistake, mistakeIn, parsed } from "../../src/model/mistake.js";

describe("what a mistake says it found", () => {
  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["x", '"x"'],
    ['a "quoted" text', '"a \\"quoted\\" text"'],
    ["x".repeat(80), `"${"x".repeat(80)}"`],
    ["x".repeat(81), `"${"x".repeat(79)}…"`],
    [5, "5"],
    [Number.NaN, "NaN"],
    [true, "true"],
    [7n, "7n"],
    [[], "a list of 0"],
    [[1, 2], "a list of 2"],
    [{ a: 1 }, "an object"],
    [new Date(0), "an object"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
  ])("%o: %s", (found, said) => {
    expect(mistake("wrongType", "a.b", found, "write a text")).toEqual({
      code: "wrongType",
      path: "a.b",
      found: said,
      remedy: "write a text",
      message: `a.b: found ${said}; write a text`,
    });
  });

  test("of the whole input, without a path", () => {
    expect(mistakeIn("notJson", "", "an empty text", "give one JSON value").message).toBe(
      "found an empty text; give one JSON value",
    );
  });
});

describe("the one error of misuse", () => {
  const first = mistake("missing", "id", undefined, "write a text");
  const second = mistake("outOfRange", "entry", -1, "write at least 1");

  test("carries every mistake, the first in its own fields", () => {
    const error = new Misuse([first, second]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("Misuse");
    expect(error).toMatchObject({ code: "missing", path: "id", found: "nothing", remedy: "write a text" });
    expect(error.mistakes).toEqual([first, second]);
    expect(error.message).toBe(`${first.message}\n${second.message}`);
  });
});

describe("the result of parsing", () => {
  const one = mistake("missing", "id", undefined, "write a text");

  test("is the value when there are no mistakes, otherwise the mistakes", () => {
    expect(parsed(5, [])).toEqual({ ok: true, value: 5 });
    expect(parsed(5, [one, one])).toEqual({ ok: false, mistakes: [one, one] });
  });
});

test.each([
  ["missing", true],
  ["tooLarge", true],
  ["wrongFormat", true],
  ["toString", false],
  ["", false],
  [undefined, false],
])("%s is a code: %s", (text, is) => {
  expect(isCode(text)).toBe(is);
});
