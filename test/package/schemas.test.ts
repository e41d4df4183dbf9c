import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { schemaFiles } from "../../scripts/write-schemas.js";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const json = (path: string) => JSON.parse(read(path));
/** A JSON Schema as something that judges documents: zod reads it back, knowing nothing of our own schemas. */
const judge = (name: string): z.ZodType => z.fromJSONSchema(json(`docs/schema/${name}`));

const files = [...schemaFiles()];

describe("the JSON Schemas in docs/schema", () => {
  test.each(files)("%s is what npx tsx scripts/write-schemas.ts writes", (name, written) => {
    expect(read(`docs/schema/${name}`)).toBe(written);
  });

  test.each(files)("%s describes every key that one can write", (_name, written) => {
    const silent: string[] = [];
    walk(JSON.parse(written), "", (node, path) => {
      for (const [key, each] of Object.entries(Object(node.properties)))
        if (Object(each).description === undefined) silent.push(`${path}.${key}`);
    });
    expect(silent).toEqual([]);
  });

  test.each([
    ["definition.json", "definition.json"],
    ["event-file.json", "events.json"],
    ["published.json", "published.json"],
  ])("%s accepts the catalogue's %s, its $schema key included", (schema, file) => {
    const found = judge(schema).safeParse(json(`src/catalogue/un-cybercrime/${file}`));
    expect(found.error?.issues ?? []).toEqual([]);
  });

  const definition = () => json("src/catalogue/un-cybercrime/definition.json");
  test.each<[string, (definition: ReturnType<typeof json>) => void]>([
    ["a negative threshold", (it) => Object.assign(it.entry.when.after.first.is, { atLeast: -1 })],
    ["an unknown anchor", (it) => Object.assign(it.joining.when.after, { anchor: "deposit" })],
    ["a notice in an entry clause", (it) => Object.assign(it.entry.when, { after: { anchor: "notice" } })],
    ["an unknown key", (it) => Object.assign(it, { depository: "Secretary-General" })],
    ["a month that does not exist", (it) => Object.assign(it.adoption.when, { on: "2024-13-24" })],
    ["an id with space at its end", (it) => Object.assign(it, { id: "un-cybercrime " })],
    ["a period beyond the limit", (it) => Object.assign(it.entry.when.period, { days: 100_001 })],
    ["a clause that is missing", (it) => Reflect.deleteProperty(it, "entry")],
  ])("definition.json refuses %s", (_what, spoil) => {
    const spoilt = definition();
    spoil(spoilt);
    expect(judge("definition.json").safeParse(spoilt).success).toBe(false);
  });

  test("event-file.json asks the participant of an act, and its id of a correction", () => {
    const judged = (event: object) =>
      judge("event-file.json").safeParse({ format: 1, events: [event] }).success;
    const act = { kind: "signature", date: "2025-10-25" };
    expect(judged({ ...act, participant: "VNM" })).toBe(true);
    expect(judged(act)).toBe(false);
    const correction = { kind: "recordCorrection", date: "2025-11-01", details: { void: true } };
    expect(judged({ ...correction, refersTo: "signature-VNM" })).toBe(true);
    expect(judged(correction)).toBe(false);
  });
});

function walk(
  value: unknown,
  path: string,
  visit: (node: Record<string, unknown>, path: string) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  visit(Object(value), path);
  for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`, visit);
}
