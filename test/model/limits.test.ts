import { describe, expect, test } from "vitest";
import { parseDefinition } from "../../src/definition/parse-definition.js";
import { parseEventFile } from "../../src/model/event-file.js";
import { beyondLimits, LIMITS, readInput } from "../../src/model/limits.js";

const given = (input: unknown) => readInput(input, (value) => ({ ok: true, value }));

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { in: value } : [value];
  return value;
}

describe("a value that throws when one looks at it", () => {
  const throwing = (): object => ({
    get events(): never {
      throw new Error("no");
    },
  });
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  test.each<[string, unknown]>([
    ["a getter", throwing()],
    ["a getter in an event", [throwing()]],
    ["a revoked proxy", revoked()],
    ["a revoked proxy in a list", [revoked()]],
  ])("is one mistake and throws nothing: %s", (_, value) => {
    for (const parse of [parseDefinition, parseEventFile]) {
      const read = parse(value);
      expect(read.ok).toBe(false);
    }
    expect(parseDefinition(revoked())).toMatchObject({
      mistakes: [{ code: "wrongType", path: "", found: "a value that throws when it is read" }],
    });
  });
});

describe("what a parser is given", () => {
  test("is JSON text or its value", () => {
    expect(given(' { "a": [1] } ')).toEqual({ ok: true, value: { a: [1] } });
    expect(given({ a: [1] })).toEqual({ ok: true, value: { a: [1] } });
    expect(given("null")).toEqual({ ok: true, value: null });
    expect(given(undefined)).toEqual({ ok: true, value: undefined });
  });

  test("can name its schema, for an editor to find it", () => {
    const value = { $schema: "./schema/definition.json", id: "x" };
    expect(given(value)).toEqual({ ok: true, value: { id: "x" } });
    expect(given(JSON.stringify(value))).toEqual({ ok: true, value: { id: "x" } });
    expect(value).toHaveProperty("$schema");
  });

  test.each([
    ["", "an empty text"],
    [" \n\t", "an empty text"],
  ])("%j is none", (text, found) => {
    expect(given(text)).toEqual({
      ok: false,
      mistakes: [
        {
          code: "notJson",
          path: "",
          found,
          remedy: "give one JSON value",
          message: `found ${found}; give one JSON value`,
        },
      ],
    });
  });

  test.each(["{", "undefined", "{'a':1}", "[1,]", "1 2", "\ufeff[]"])("%j is none", (text) => {
    expect(given(text)).toMatchObject({ ok: false, mistakes: [{ code: "notJson", path: "" }] });
  });
});

describe("limits of depth and size", () => {
  test("as deep as is allowed", () => {
    expect(beyondLimits(nested(LIMITS.depth), "")).toBeUndefined();
    expect(beyondLimits(nested(LIMITS.depth + 1), "at")).toMatchObject({ code: "tooLarge", path: "at" });
  });

  test("as many values as are allowed", () => {
    expect(
      beyondLimits(
        Array.from({ length: LIMITS.values }, () => 0),
        "",
      ),
    ).toBeUndefined();
    expect(
      beyondLimits(
        Array.from({ length: LIMITS.values + 1 }, () => 0),
        "at",
      ),
    ).toMatchObject({
      code: "tooLarge",
      path: "at",
    });
  });

  test("many values on many levels count together", () => {
    const wide = Array.from({ length: 1000 }, () => Array.from({ length: 200 }, () => 0));
    expect(beyondLimits(wide, "")).toMatchObject({ code: "tooLarge" });
  });

  test.each<unknown>([null, undefined, 5, "text", [], {}])("%j is small", (value) => {
    expect(beyondLimits(value, "")).toBeUndefined();
  });

  test("a value that contains itself is too deep, and one that doubles at every level too large", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(beyondLimits(loop, "")).toMatchObject({ code: "tooLarge" });
    let doubling: unknown = 1;
    for (let level = 0; level < 60; level++) doubling = [doubling, doubling];
    expect(beyondLimits(doubling, "")).toMatchObject({ code: "tooLarge" });
  });
});
