import * as z from "zod/mini";

/** The keys of an object with their schemas; none where the schema is of something else. */
export function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  return (defOf(made(schema)).shape ?? {}) as Record<string, unknown>;
}

/** The options of a choice; none where the schema is of something else. */
export function optionsOf(schema: unknown): readonly unknown[] {
  return (defOf(made(schema)).options ?? []) as unknown[];
}

/** Whether a schema accepts a value. */
export function accepts(schema: unknown, value: unknown): boolean {
  return z.safeParse(schema as z.core.$ZodType, value).success;
}

/** The keys of all objects below a schema. */
export function keysIn(schema: unknown): ReadonlySet<string> {
  return new Set([...writable(schema)].flatMap((each) => /\.(\w+)$/.exec(each)?.[1] ?? []));
}

/**
 * Everything that a schema lets one write: each key of each object, `{after, period}.after`, and each word of each
 * list of words, `"adoption" … "consent"`. An object goes by its keys and the choice it belongs to, a list of words
 * by its first, so that what is made anew for each kind of clause is one thing here.
 */
export function writable(schema: unknown): ReadonlySet<string> {
  return collected(schema, EVERYTHING, new Map());
}

/** What of a schema a value writes, named as {@link writable} names it below `root`. The schema must accept the value. */
export function written(schema: unknown, value: unknown, root = schema): ReadonlySet<string> {
  const names: Names = new Map();
  collected(root, EVERYTHING, names);
  return collected(schema, value, names);
}

/** What stands at a place of a value, the schema that is asked of it there, and the values on the way, itself the last. */
export function within(
  schema: unknown,
  value: unknown,
  steps: readonly string[],
): { readonly schema: unknown; readonly value: unknown; readonly passed: readonly unknown[] } {
  const [step, ...rest] = steps;
  if (step === undefined) return { schema, value, passed: [value] };
  const below = /^\d+$/.test(step) ? elementOf(schema) : shapeOf(objectFor(schema, value))[step];
  const found = within(below, Object(value)[step], rest);
  return { ...found, passed: [value, ...found.passed] };
}

/** The object among what a schema lets one choose that this value is. */
function objectFor(schema: unknown, value: unknown): unknown {
  if (Object.keys(shapeOf(schema)).length > 0) return schema;
  const below = [...optionsOf(schema).filter((option) => accepts(option, value)), ...innerOf(schema)];
  return below.length === 0 ? undefined : objectFor(below[0], value);
}

function elementOf(schema: unknown): unknown {
  const { element } = defOf(made(schema));
  return element ?? elementOf(innerOf(schema)[0]);
}

/** Stands for every value that a schema accepts. */
const EVERYTHING = Symbol("everything");

/** The name under which a key of this schema was first met in a choice: what several objects share is one thing. */
type Names = Map<unknown, Map<string, string>>;

function collected(root: unknown, whole: unknown, names: Names): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Map<unknown, Set<string>>();
  const visit = (schema: unknown, value: unknown, choice: string): void => {
    if (value === EVERYTHING) {
      const choices = seen.get(schema) ?? new Set();
      if (choices.has(choice)) return;
      seen.set(schema, choices.add(choice));
    }
    const words = wordsOf(schema);
    for (const word of words) if (value === EVERYTHING || value === word) found.add(wordNamed(words, word));
    const shape = Object.entries(shapeOf(schema));
    for (const [key, inner] of shape) {
      if (value !== EVERYTHING && !Object.hasOwn(Object(value), key)) continue;
      const own = `${choice}{${shape.map(([each]) => each).join(", ")}}.${key}`;
      const known = names.get(inner) ?? new Map<string, string>();
      names.set(inner, known);
      const place = `${choice}.${key}`;
      known.set(place, known.get(place) ?? own);
      found.add(known.get(place) ?? own);
      visit(inner, value === EVERYTHING ? value : Object(value)[key], "");
    }
    const options = optionsOf(schema);
    for (const option of value === EVERYTHING ? options : options.filter((each) => accepts(each, value)))
      visit(option, value, choiceNamed(options));
    for (const inner of innerOf(schema))
      for (const part of partsOf(schema, value)) visit(inner, part, choice);
  };
  visit(root, whole, "");
  return found;
}

/** What tells one choice between objects from another: the first keys of its first two objects. */
function choiceNamed(options: readonly unknown[]): string {
  const keys = options.flatMap((option) => Object.keys(shapeOf(option))[0] ?? []);
  return keys.length < 2 ? "" : `${keys.slice(0, 2).join(" or ")}, … `;
}

function wordNamed([first]: readonly unknown[], word: unknown): string {
  return first === word ? JSON.stringify(word) : `${JSON.stringify(first)}, … ${JSON.stringify(word)}`;
}

/** Schemas below one that is neither an object nor a choice: of the parts of a list, of what may be left out. */
function innerOf(schema: unknown): readonly unknown[] {
  const { element, innerType, valueType, items } = defOf(made(schema));
  return [element, innerType, valueType].filter((each) => each !== undefined).concat(items ?? []);
}

function partsOf(schema: unknown, value: unknown): readonly unknown[] {
  const { type } = defOf(made(schema));
  if (value === EVERYTHING || (type !== "array" && type !== "record")) return [value];
  return Object.values(Object(value));
}

/** The words of a list of words. */
function wordsOf(schema: unknown): readonly unknown[] {
  const { entries, values } = defOf(made(schema));
  return [...Object.values(entries ?? {}), ...((values ?? []) as unknown[])];
}

/** The schema itself where one is made when it is first used. */
function made(schema: unknown): unknown {
  return schema instanceof z.ZodMiniLazy ? made(schema._zod.innerType) : schema;
}

function defOf(schema: unknown): Readonly<Record<string, unknown>> {
  return (schema as { _zod?: { def: Record<string, unknown> } } | undefined)?._zod?.def ?? {};
}
