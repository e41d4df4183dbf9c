import { describe, expect, test } from "vitest";
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
