import { expect, test } from "vitest";
import { Id } from "../../src/model/id.js";
import { parseWith } from "../../src/model/parse.js";

test.each([
  "a",
  "VNM",
  "un-cybercrime",
  "2025-10-25/signature/VNM",
  "constructor",
  "toString",
  "hasOwnProperty",
  "Côte d'Ivoire",
  "x".repeat(200),
])("%s is an identifier", (text) => {
  expect(parseWith(Id, text, "")).toEqual({ ok: true, value: text });
});

test.each<[unknown, string]>([
  ["", "wrongType"],
  ["x".repeat(201), "wrongType"],
  [" a", "wrongType"],
  ["a\n", "wrongType"],
  ["\u00a0", "wrongType"],
  ["__proto__", "wrongType"],
  [5, "wrongType"],
  [null, "wrongType"],
  [undefined, "missing"],
  [["a"], "wrongType"],
])("%j is none: %s", (value, code) => {
  expect(parseWith(Id, value, "at")).toMatchObject({ ok: false, mistakes: [{ code, path: "at" }] });
});
