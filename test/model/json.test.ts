import { describe, expect, test } from "vitest";
import { parseEventFile } from "../../src/model/event-file.js";
import { JSON_DEPTH, JsonObject } from "../../src/model/json.js";
import { parseWith } from "../../src/model/parse.js";

const accepts = (value: unknown) => parseWith(JsonObject, value, "details").ok;

function nested(levels: number, leaf: unknown): unknown {
  let value = leaf;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { in: value } : [value];
  return value;
}

describe("plain JSON where the format leaves its form open", () => {
  test.each<unknown>([
    {},
    { a: null, b: true, c: 1.5, d: "x", e: [1, "2", null, []], f: { g: {} } },
    { a: Number.MAX_SAFE_INTEGER, b: Number.MIN_SAFE_INTEGER, c: -0.1, d: 1e-300 },
    { toString: "x", hasOwnProperty: 1 },
    Object.create(null),
  ])("%j is accepted", (value) => {
    expect(parseWith(JsonObject, value, "")).toEqual({ ok: true, value });
  });

  const own = JSON.parse('{ "deep": [{ "__proto__": { "polluted": true } }] }') as unknown;
  test.each<[string, unknown]>([
    ["a list", []],
    ["a text", "x"],
    ["null", null],
    ["nothing", undefined],
    ["a number past the whole numbers that are exact", { a: 2 ** 53 }],
    ["a number far past them", { a: 1e308 }],
    ["no number", { a: Number.NaN }],
    ["an infinite number", { a: Number.POSITIVE_INFINITY }],
    ["an undefined value", { a: undefined }],
    ["a function", { a: () => 1 }],
    ["a symbol", { a: Symbol("x") }],
    ["a bigint", { a: 1n }],
    ["a Date", { a: new Date(0) }],
    ["a Map", { a: new Map() }],
    ["an instance of a class", new (class Details {})()],
    ["the key constructor", { constructor: 1 }],
    ["the key prototype", { a: { prototype: 1 } }],
    ["the key __proto__", own],
  ])("%s is refused", (_, value) => {
    expect(accepts(value)).toBe(false);
  });

  test("sixteen levels are accepted, seventeen are not", () => {
    const odd = (levels: number): unknown => ({ top: nested(levels - 1, 1) });
    expect(accepts(odd(JSON_DEPTH))).toBe(true);
    expect(accepts(odd(JSON_DEPTH + 1))).toBe(false);
  });

  test("a value that contains itself is refused", () => {
    const loop: Record<string, unknown> = {};
    loop.in = loop;
    expect(accepts(loop)).toBe(false);
  });
});

describe("a number that is not exact is told with its place", () => {
  test.each<[string, string, string]>([
    ['{ "x": 1e400 }', "events[0].details.x", "Infinity"],
    ['{ "a": [{}, { "b": 9007199254740993 }] }', "events[0].details.a[1].b", "9007199254740992"],
    ['{ "a": { "__proto__": 1e400 } }', "events[0].details", "an object"],
    ["[1e400]", "events[0].details", "a list of 1"],
  ])("%s: %s", (details, path, found) => {
    const text = `[{ "kind": "signature", "participant": "VNM", "date": "2025-10-25", "details": ${details} }]`;
    expect(parseEventFile(text)).toMatchObject({
      ok: false,
      mistakes: [
        {
          code: "wrongType",
          path,
          found,
          remedy: expect.stringMatching(
            /numbers finite and whole ones from -9007199254740991 to 9007199254740991/,
          ),
        },
      ],
    });
  });
});
