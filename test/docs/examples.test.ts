import { describe, expect, test } from "vitest";
import { parseDefinition, parseEventFile } from "../../src/index.js";
import { type Block, blocksOf, docstrings, documents, examplesOf, sources } from "./blocks.js";
import { assertions, run, typeCheck } from "./example.js";

const examples = sources.flatMap(examplesOf).filter(({ language }) => language === "ts");
const inDocuments = documents.flatMap(blocksOf).filter(({ language }) => language === "ts");
const said = typeCheck([...examples, ...inDocuments]);

describe("every example compiles and gives what it says", () => {
  test.for([...inDocuments, ...examples].map((block) => [nameOf(block), block] as const))(
    "%s",
    async ([, block]) => {
      expect(said.get(block)).toEqual([]);
      await run(block);
    },
  );
});

describe("every JSON block is what it looks like", () => {
  const json = documents.flatMap(blocksOf).filter(({ language }) => language === "json");
  test.for(json.map((block) => [nameOf(block), block] as const))("%s", ([, { text }]) => {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return;
    if ("adoption" in value) expect(parseDefinition(value)).toMatchObject({ ok: true });
    if ("events" in value) expect(parseEventFile(value)).toMatchObject({ ok: true });
    if ("kind" in value && "date" in value) expect(parseEventFile([value])).toMatchObject({ ok: true });
  });
});

test("an example in a docstring shows a value", () => {
  expect(examples.filter((block) => assertions(block) === 0).map(nameOf)).toEqual([]);
});

test("every @example is a block that can be run", () => {
  const without = sources.flatMap((file) =>
    docstrings(file)
      .filter(({ lines }) => {
        const marks = lines.filter((line) => line.startsWith("@example")).length;
        return marks > lines.filter((line) => line.startsWith("```ts")).length;
      })
      .map(({ line }) => `${file}:${line}`),
  );
  expect(without).toEqual([]);
});

function nameOf({ file, line }: Block): string {
  return `${file}:${line}`;
}
