import type * as z from "zod/mini";
import {
  isCode,
  type Mistake,
  type MistakeCode,
  mistake,
  type Parsed,
  parsed,
  shortened,
} from "./mistake.js";

/** The path of a value in an input, as zod gives it. @internal */
export type Path = readonly PropertyKey[];

/** The value that a schema accepts, or the mistakes it finds, each with its place below `at`. @internal */
export function parseWith<T>(schema: z.ZodMiniType<T>, input: unknown, at: string): Parsed<T> {
  const result = schema._zod.run({ value: input, issues: [] }, { async: false });
  if (result instanceof Promise) throw new TypeError("a schema of this library is never asynchronous");
  // What a schema without issues gives is what its type says.
  return parsed(
    result.value as T,
    result.issues.length === 0 ? [] : result.issues.flatMap((issue) => translate(issue, input, at)),
  );
}

/** `events[3].details` from its parts; a key that nobody would read to its end is cut. @internal */
export function joinPath(at: string, path: Path): string {
  let joined = at;
  for (const key of path) {
    if (typeof key === "number") joined += `[${key}]`;
    else joined += `${joined === "" ? "" : "."}${shortened(String(key))}`;
  }
  return joined;
}

function translate(issue: z.core.$ZodRawIssue, root: unknown, at: string): Mistake[] {
  const path = issue.path ?? [];
  const where = joinPath(at, path);
  const found = valueAt(root, path);
  const report = (code: MistakeCode, remedy: string): Mistake[] => [
    mistake(found === undefined ? "missing" : code, where, found, remedy),
  ];
  const own = ownAnswer(issue);
  if (own !== undefined) return report(own.code, own.remedy);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        mistake(
          "unknownKey",
          joinPath(where, [key]),
          valueAt(found, [key]),
          `remove it; the keys here are ${keysOf(issue.inst)}`,
        ),
      );
    case "invalid_type":
      return report("wrongType", `write ${NOUNS[issue.expected] ?? issue.expected}`);
    case "invalid_value":
      return report(
        typeof found === "string" ? "unknownKind" : "wrongType",
        `write ${issue.values.length === 1 ? "" : "one of "}${issue.values.map((value) => JSON.stringify(value)).join(", ")}`,
      );
    case "too_small":
      return report("outOfRange", `write ${UNITS[issue.origin] ?? "a number"}, at least ${issue.minimum}`);
    case "too_big":
      return report("outOfRange", `write ${UNITS[issue.origin] ?? "a number"}, at most ${issue.maximum}`);
    case "invalid_union":
      return report(
        "unknownKind",
        `write one of ${Array.isArray(issue.options) ? issue.options.join(", ") : "the forms of the schema"}`,
      );
    default:
      return report("wrongType", "write a value that the schema admits");
  }
}

/** What the schema itself says of a value that it refuses. */
function ownAnswer(
  issue: z.core.$ZodRawIssue,
): { readonly code: MistakeCode; readonly remedy: string } | undefined {
  const code: unknown = valueAt(issue, ["params", "mistake"]);
  return isCode(code) && issue.message !== undefined ? { code, remedy: issue.message } : undefined;
}

const NOUNS: Readonly<Record<string, string>> = {
  object: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  record: "an object",
  tuple: "a list",
};

const UNITS: Readonly<Record<string, string>> = { string: "characters", array: "entries" };

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function keysOf(schema: unknown): string {
  const shape = valueAt(schema, ["_zod", "def", "shape"]);
  return typeof shape === "object" && shape !== null ? Object.keys(shape).join(", ") : "those of the schema";
}
