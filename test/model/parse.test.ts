import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { joinPath, parseWith } from "../../src/model/parse.js";
import { keyed, plainOr, strictObject, textThat, wholeNumber } from "../../src/model/schema.js";

const codes = (schema: z.ZodMiniType, value: unknown, at = "") => {
  const parsed = parseWith(schema, value, at);
  return parsed.ok ? [] : parsed.mistakes.map(({ code, path, remedy }) => [code, path, remedy]);
};

describe("the place of a mistake", () => {
  test.each([
    ["", [], ""],
    ["", ["entry", "when"], "entry.when"],
    ["", ["events", 3, "source", "url"], "events[3].source.url"],
    ["events[3]", ["date"], "events[3].date"],
    ["", [0, 1], "[0][1]"],
  ])("%j and %j: %j", (at, path, joined) => {
    expect(joinPath(at, path)).toBe(joined);
  });
});

describe("what a schema says in our words", () => {
  const day = textThat((text): text is "today" => text === "today", "impossibleDate", "write a day");
  const cell = strictObject({ name: z.string(), size: z.exactOptional(z.int().check(z.maximum(3))) });

  test("an unknown key is told with those there are", () => {
    expect(codes(cell, { name: "a", colour: 1, weight: 2 }, "cells[0]")).toEqual([
      ["unknownKey", "cells[0].colour", "remove it; the keys here are name, size"],
      ["unknownKey", "cells[0].weight", "remove it; the keys here are name, size"],
    ]);
  });

  test.each<[z.ZodMiniType, unknown, string, string]>([
    [z.string(), 5, "wrongType", "write a text"],
    [z.string(), undefined, "missing", "write a text"],
    [z.number(), "5", "wrongType", "write a number"],
    [z.int(), 1.5, "wrongType", "write a whole number"],
    [z.boolean(), 0, "wrongType", "write true or false"],
    [z.array(z.string()), {}, "wrongType", "write a list"],
    [cell, [], "wrongType", "write an object"],
    [z.record(z.string(), z.string()), 5, "wrongType", "write an object"],
    [z.tuple([z.int(), z.int()]), 5, "wrongType", "write a list"],
    [z.date(), "x", "wrongType", "write date"],
    [z.literal(1), 2, "wrongType", "write 1"],
    [z.literal("a"), "b", "unknownKind", 'write "a"'],
    [z.enum(["a", "b"]), "c", "unknownKind", 'write one of "a", "b"'],
    [z.enum(["a", "b"]), 5, "wrongType", 'write one of "a", "b"'],
    [z.array(z.int()).check(z.minLength(1)), [], "outOfRange", "write entries, at least 1"],
    [z.array(z.int()).check(z.maxLength(1)), [1, 2], "outOfRange", "write entries, at most 1"],
    [z.string().check(z.maxLength(2)), "abc", "outOfRange", "write characters, at most 2"],
    [z.int().check(z.minimum(1)), 0, "outOfRange", "write a number, at least 1"],
    [z.int().check(z.maximum(1)), 2, "outOfRange", "write a number, at most 1"],
    [z.union([z.string(), z.int()]), null, "unknownKind", "write one of the forms of the schema"],
    [z.string().check(z.regex(/^a/)), "b", "wrongType", "write a value that the schema admits"],
    [day, "x", "impossibleDate", "write a day"],
    [day, undefined, "missing", "write a day"],
    [day, 5, "wrongType", "write a day"],
    [wholeNumber(1, 3), 0, "outOfRange", "write a whole number from 1 to 3"],
    [wholeNumber(1, 3), 4, "outOfRange", "write a whole number from 1 to 3"],
    [wholeNumber(1, 3), "2", "wrongType", "write a whole number from 1 to 3"],
    [
      z.custom(() => false, { error: () => "not of ours" }),
      1,
      "wrongType",
      "write a value that the schema admits",
    ],
    [
      z.custom(() => false, { error: () => "toString|x" }),
      1,
      "wrongType",
      "write a value that the schema admits",
    ],
  ])("%#: %j of %j is %s", (schema, value, code, remedy) => {
    expect(codes(schema, value)).toEqual([[code, "", remedy]]);
  });

  test("a whole number that doubles cannot hold is out of range", () => {
    expect(codes(z.int(), 2 ** 53)).toEqual([
      ["outOfRange", "", expect.stringContaining("9007199254740991")],
    ]);
    expect(codes(z.int(), -(2 ** 53))).toEqual([
      ["outOfRange", "", expect.stringContaining("-9007199254740991")],
    ]);
  });

  test("a schema that is asynchronous is a fault of ours", () => {
    const later = z.string().check(z.refine(async () => true));
    expect(() => parseWith(later, "x", "")).toThrow();
  });
});

describe("a choice between objects", () => {
  type Shape = { readonly round: number } | { readonly square: number; readonly within?: Shape };
  const shape: z.ZodMiniType<Shape> = z.lazy(() => choice);
  const choice = keyed<Shape>({
    round: strictObject({ round: z.number() }),
    square: strictObject({ square: z.number(), within: z.exactOptional(shape) }),
  });

  test("is decided by the key that occurs", () => {
    expect(parseWith(choice, { round: 1 }, "")).toEqual({ ok: true, value: { round: 1 } });
    const nested = { square: 1, within: { square: 2, within: { round: 3 } } };
    expect(parseWith(choice, nested, "")).toEqual({ ok: true, value: nested });
  });

  test("mistakes are those of the object that was meant", () => {
    expect(codes(choice, { square: 1, within: { round: "x" } })).toEqual([
      ["wrongType", "within.round", "write a number"],
    ]);
    expect(codes(choice, { round: 1, square: 2 })).toEqual([
      ["unknownKey", "square", "remove it; the keys here are round"],
    ]);
  });

  test.each<[unknown, string]>([
    [{}, "unknownKind"],
    [{ oval: 1 }, "unknownKind"],
    [[], "unknownKind"],
    [null, "unknownKind"],
    [5, "wrongType"],
    ["round", "wrongType"],
    [undefined, "missing"],
  ])("%j is none of them: %s", (value, code) => {
    expect(codes(choice, value)).toEqual([[code, "", "write an object with one of the keys round, square"]]);
  });

  test("a key that is only inherited does not decide", () => {
    expect(codes(choice, Object.create({ round: 1 }))).toMatchObject([
      ["unknownKind", "", expect.any(String)],
    ]);
  });
});

describe("a number, or an object in its place", () => {
  const amount = plainOr<number | { readonly share: number }>(
    wholeNumber(1, 100),
    strictObject({ share: z.number() }),
  );

  test("either is accepted", () => {
    expect(parseWith(amount, 40, "")).toEqual({ ok: true, value: 40 });
    expect(parseWith(amount, { share: 2 }, "")).toEqual({ ok: true, value: { share: 2 } });
  });

  test.each<[unknown, string, string]>([
    [0, "outOfRange", ""],
    ["40", "wrongType", ""],
    [null, "wrongType", ""],
    [undefined, "missing", ""],
    [{}, "missing", "share"],
    [{ share: 2, of: 3 }, "unknownKey", "of"],
  ])("%j: %s at %j", (value, code, path) => {
    expect(codes(amount, value)).toEqual([[code, path, expect.any(String)]]);
  });
});
