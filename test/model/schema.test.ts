import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parseWith } from "../../src/model/parse.js";
import { maybe, strictObject } from "../../src/model/schema.js";

describe("an object of these keys and no others", () => {
  const treaty = strictObject({ id: z.string(), parties: maybe(z.int()) });

  test("is copied, its keys in the order of the schema", () => {
    const input = { parties: 3, id: "x" };
    const parsed = parseWith(treaty, input, "");
    expect(parsed).toEqual({ ok: true, value: { id: "x", parties: 3 } });
    expect(parsed.ok && parsed.value).not.toBe(input);
    expect(parsed.ok && Object.keys(parsed.value)).toEqual(["id", "parties"]);
  });

  test("a key that may be left out and is undefined is left out of what is read, and stays in what was given", () => {
    const input = { id: "x", parties: undefined };
    const parsed = parseWith(treaty, input, "");
    expect(parsed.ok && Object.keys(parsed.value)).toEqual(["id"]);
    expect(Object.keys(input)).toEqual(["id", "parties"]);
    expect(parseWith(treaty, { id: "x", parties: null }, "").ok).toBe(false);
    expect(parseWith(treaty, { id: undefined }, "").ok).toBe(false);
  });

  test.each(["__proto__", "constructor", "toString"])("the key %s is as unknown as any other", (key) => {
    const input: unknown = JSON.parse(`{ "id": "x", "${key}": { "polluted": true } }`);
    expect(parseWith(treaty, input, "")).toMatchObject({
      ok: false,
      mistakes: [{ code: "unknownKey", path: key, found: "an object" }],
    });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
