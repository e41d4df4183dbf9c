import * as z from "zod/mini";
import type { Path } from "./parse.js";
import { deciding } from "./schema.js";

/** A plain JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A plain JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** How deep plain JSON may nest where the format leaves its form open. @internal */
export const JSON_DEPTH = 16;

/** The schema of a {@link JsonObject}: at most 16 levels, no key that could reach a prototype, exact numbers. */
export const JsonObject: z.ZodMiniType<JsonObject> = deciding(
  z.looseObject({}),
  (value): value is JsonObject =>
    typeof value === "object" && value !== null && !Array.isArray(value) && faultIn(value) === null,
  () => "wrongType",
  `write plain JSON, at most ${JSON_DEPTH} levels deep, without the keys __proto__, constructor and prototype, its numbers finite and whole ones from ${Number.MIN_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}`,
  (value) => (Array.isArray(value) ? [] : (faultIn(value) ?? [])),
);

/**
 * What keeps a value from being plain JSON: the path of a number that is not exact, an empty one for anything else;
 * null where nothing does. It stops at the first.
 */
function faultIn(value: unknown, path: Path = []): Path | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return isExact(value) ? null : path;
  if (typeof value !== "object" || path.length === JSON_DEPTH) return [];
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const fault = faultIn(value[index], [...path, index]);
      if (fault !== null) return fault;
    }
    return null;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return [];
  for (const [key, each] of Object.entries(value)) {
    const fault = FORBIDDEN.has(key) ? [] : faultIn(each, [...path, key]);
    if (fault !== null) return fault;
  }
  return null;
}

function isExact(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
}

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
