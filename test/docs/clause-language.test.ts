import { describe, expect, test } from "vitest";
import { list, load } from "../../src/catalogue/index.js";
import { Tally } from "../../src/clauses/tally.js";
import { Definition } from "../../src/index.js";
import { Period } from "../../src/model/period.js";
import { blocksOf, read } from "./blocks.js";
import { accepts, shapeOf, within, writable, written } from "./schemas.js";

const GUIDE = "docs/guides/clause-language.md";
const QUOTED =
  /^\*(?<treaty>.+?), (?<article>(?:\d|[IVX]+\b|section|Annex|Convention|title|General Assembly)[^*]*)\* \(`(?<id>[\w-]+)`, `(?<path>[^`]+)`\):$/;
const OTHER = /^\*Not in the catalogue: (?<what>[^*]+)\* \(`(?<form>\w+)`\):$/;
/** What a block that is not of the catalogue can be a piece of. */
const FORMS: Readonly<Record<string, unknown>> = { definition: Definition, period: Period, tally: Tally };

const lines = read(GUIDE).split("\n");
const blocks = blocksOf(GUIDE).map(({ line, text }) => ({
  line,
  caption: lines[line - 4] ?? "",
  value: JSON.parse(text) as unknown,
}));
const quoted = blocks.flatMap(({ caption, value, line }) => {
  const { treaty = "", article = "", id = "", path = "" } = QUOTED.exec(caption)?.groups ?? {};
  return id === "" ? [] : [{ line, treaty, article, id, path, value }];
});
const others = blocks.flatMap(({ caption, value, line }) => {
  const { what = "", form = "" } = OTHER.exec(caption)?.groups ?? {};
  return form === "" ? [] : [{ line, what, form, value }];
});

const definitions = new Map<string, Definition>();
for (const { id } of list()) definitions.set(id, (await load(id)).definition);
const used = union([...definitions.values()].map((definition) => written(Definition, definition)));
/** What the blocks of the catalogue show, the keys of the definition under which they stand included. */
const fromCatalogue = union(
  quoted.flatMap(({ id, path, value }) => {
    const { steps } = stepsOf(path);
    const key = Object.fromEntries(steps.slice(0, 1).map((step) => [step, null]));
    return [piece(Definition, key), piece(within(Definition, definitions.get(id), steps).schema, value)];
  }),
);

test("every block says of which treaty and article it is, and where it stands, or that it is not in the catalogue", () => {
  expect(blocks.length).toBeGreaterThan(80);
  const silent = blocks.filter(({ caption }) => !QUOTED.test(caption) && !OTHER.test(caption));
  expect(silent).toEqual([]);
});

describe("a block of the catalogue is what stands there, and cites the article that stands there", () => {
  test.each(quoted)("line $line: $id, $path", ({ id, path, article, value }) => {
    const { steps, keys } = stepsOf(path);
    const { value: whole, passed } = within(Definition, definitions.get(id), steps);
    const picked =
      keys === undefined ? whole : Object.fromEntries(keys.map((key) => [key, Object(whole)[key]]));
    expect(value).toEqual(picked);
    const cited = passed.flatMap((each) => Object(each).article ?? []).at(-1) ?? article;
    expect(article).toBe(cited);
  });
});

describe("a block that is not of the catalogue is well formed, and shows what no treaty of the catalogue uses", () => {
  test.each(others)("line $line: $what", ({ form, value }) => {
    const schema = FORMS[form];
    const parts = form === "definition" ? Object.entries(Object(value)) : [];
    for (const [key, part] of parts) expect(accepts(shapeOf(schema)[key], part), key).toBe(true);
    expect(parts.length > 0 || accepts(schema, value)).toBe(true);
    expect([...piece(schema, value)].filter((word) => !used.has(word))).not.toEqual([]);
  });
});

describe("every key and every word of the schema is shown", () => {
  test("those that a treaty of the catalogue uses, as one uses them", () => {
    expect(used.size).toBeGreaterThan(100);
    expect([...used].filter((word) => !fromCatalogue.has(word))).toEqual([]);
  });

  test("the others, as one would", () => {
    const shown = union([fromCatalogue, ...others.map(({ form, value }) => piece(FORMS[form], value))]);
    expect([...writable(Definition)].filter((word) => !shown.has(word))).toEqual([]);
  });
});

/** What a piece of a definition writes. */
function piece(schema: unknown, value: unknown): ReadonlySet<string> {
  return written(schema, value, Definition);
}

/** `exit{article, when}`: the steps to a place, and the keys that are shown of what stands there. */
function stepsOf(path: string): {
  readonly steps: readonly string[];
  readonly keys: readonly string[] | undefined;
} {
  const [, way = "", keys] = /^([^{]*)(?:\{(.*)\})?$/.exec(path) ?? [];
  return { steps: way.split(/[.[\]]+/).filter((step) => step !== ""), keys: keys?.split(", ") };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
