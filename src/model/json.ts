import * as z from "zod/mini";
import { deciding } from "./schema.js";

/** A plain JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A plain JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** How deep plain JSON may nest where the format leaves its form open. @internal */
export const JSON_DEPTH = 16;

/** The schema of a {@link JsonObject}: at most 16 levels, no key that could reach a prototype. */
export const JsonObject: z.ZodMiniType<JsonObject> = deciding(
  z.looseObject({}),
  (value): value is JsonObject =>
    typeof value === "object" && value !== null && !Array.isArray(value) && isJson(value, JSON_DEPTH),
  () => "wrongType",
  `write plain JSON, at most ${JSON_DEPTH} levels deep, without the keys __proto__, constructor and prototype`,
);

function isJson(value: unknown, depth: number): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number")
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (typeof value !== "object" || depth === 0) return false;
  if (Array.isArray(value)) return value.every((each) => isJson(each, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) &&
    Object.entries(value).every(([key, each]) => !FORBIDDEN.has(key) && isJson(each, depth - 1))
  );
}

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
