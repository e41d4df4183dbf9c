import { type Mistake, mistakeIn, type Parsed, parsed } from "./mistake.js";

/**
 * What parsing accepts at most. A treaty has a few thousand events and its definition a few hundred nodes; the
 * limits are far above, and are checked before anything recursive runs.
 */
export const LIMITS = {
  /** Characters of a JSON text. */
  text: 400_000_000,
  /** Events in one file. */
  events: 1_000_000,
  /** Levels of nesting in a definition. */
  depth: 64,
  /** Values in a definition, with every entry of its tables. */
  values: 200_000,
  /** Entries of one list in a definition that others can name: periods for signature, parts, groups, tables. */
  names: 1_000,
  /** Mistakes that are reported; the rest is said to exist. */
  mistakes: 1_000,
} as const;

/**
 * Reads what a parser is given: JSON text, or its value. A key `$schema`, by which an editor finds the schema, is
 * left out. A value of which some part throws when one looks at it (a getter, a proxy) is a mistake as others are.
 * @internal
 */
export function readInput<T>(input: unknown, read: (value: unknown) => Parsed<T>): Parsed<T> {
  if (typeof input === "string") {
    const given = readJson(input);
    return given.ok ? read(withoutSchema(given.value)) : given;
  }
  try {
    return read(withoutSchema(input));
  } catch {
    return {
      ok: false,
      mistakes: [mistakeIn("wrongType", "", "a value that throws when it is read", "give plain JSON")],
    };
  }
}

function withoutSchema(given: unknown): unknown {
  if (typeof given !== "object" || given === null || !Object.hasOwn(given, "$schema")) return given;
  const { $schema: _, ...value }: { readonly $schema?: unknown } = given;
  return value;
}

function readJson(text: string): Parsed<unknown> {
  if (text.length > LIMITS.text) {
    return parsed(null, [
      mistakeIn("tooLarge", "", `${text.length} characters`, `give at most ${LIMITS.text}`),
    ]);
  }
  try {
    return parsed(JSON.parse(text), []);
  } catch (error) {
    const found = text.trim() === "" ? "an empty text" : error instanceof Error ? error.message : "no JSON";
    return parsed(null, [mistakeIn("notJson", "", found, "give one JSON value")]);
  }
}

/** A refusal with its mistakes, the first thousand; a last one says that there are more. @internal */
export function refused([first, ...others]: readonly [Mistake, ...Mistake[]]): Parsed<never> {
  const shown = others.slice(0, LIMITS.mistakes - 1);
  if (shown.length < others.length) {
    const last = others.at(-1);
    const more = mistakeIn(
      "tooLarge",
      "",
      `${others.length + 1} mistakes`,
      "mend these first; the others are not shown",
    );
    shown.push(last?.code === "tooLarge" ? last : more);
  }
  return { ok: false, mistakes: [first, ...shown] };
}

/** Too deep or too large a value to look at, found without recursion. @internal */
export function beyondLimits(value: unknown, path: string): Mistake | undefined {
  let values = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth)
      return mistakeIn("tooLarge", path, `more than ${LIMITS.depth} levels of nesting`, "nest less deeply");
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== "object" || each === null) continue;
      for (const child of Object.values(each)) {
        next.push(child);
        values++;
      }
      if (values > LIMITS.values)
        return mistakeIn("tooLarge", path, `more than ${LIMITS.values} values`, "give less at once");
    }
    level = next;
  }
  return undefined;
}
