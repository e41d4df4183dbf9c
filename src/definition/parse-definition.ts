import { beyondLimits, LIMITS, readInput, refused } from "../model/limits.js";
import { type Mistake, mistake, type Parsed } from "../model/mistake.js";
import { parseWith } from "../model/parse.js";
import { coherence } from "./coherence.js";
import { Definition } from "./definition.js";

/**
 * Reads a definition: JSON text, or its value. It gives the definition or all its mistakes at once, those of form
 * (an unknown key, a negative threshold, a notice in an entry clause) together with those of sense (a group
 * that nothing defines, a period that closes before it opens, a clause that refers to itself).
 *
 * Limits: {@link LIMITS}. A key `$schema`, by which an editor finds the schema, is left out of the value.
 *
 * @example
 * ```ts
 * import { parseDefinition } from "treaty-lifecycle";
 *
 * const parsed = parseDefinition({ format: 1, id: "x", title: "X" });
 * parsed.ok || parsed.mistakes.map((mistake) => mistake.path);
 * // → ["consent", "entry", "adoption", "signature", "notModelled"]
 * ```
 */
export function parseDefinition(input: unknown): Parsed<Definition> {
  return readInput(input, parseValue);
}

function parseValue(value: unknown): Parsed<Definition> {
  const beyond = beyondLimits(value, "") ?? beyondNames(value);
  if (beyond !== undefined) return { ok: false, mistakes: [beyond] };
  const form = parseWith(Definition, value, "");
  const sense = coherence(value);
  const [first, ...others] = sense;
  if (!form.ok) return refused([...form.mistakes, ...sense]);
  return first === undefined ? form : refused([first, ...others]);
}

/** Too many things of one sort that others can name. */
function beyondNames(value: unknown): Mistake | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, list] of Object.entries(value)) {
    if (Array.isArray(list) && list.length > LIMITS.names) {
      return mistake("tooLarge", key.slice(0, 80), list, `give at most ${LIMITS.names}`);
    }
  }
  return undefined;
}
