import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

async function bundle(name: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `export { ${name} } from "./src/register/index.js";`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    external: ["zod", "zod/mini"],
  });
  return result.outputFiles[0]?.text ?? "";
}

const zipped = (code: string): number => gzipSync(code).length;

it("whoever imports the facts does not get the names", async () => {
  const facts = await bundle("participants");
  expect(facts).toContain("2020-02-01");
  expect(facts).not.toContain("Eswatini");
  expect(facts).not.toContain("zod");
  expect(zipped(facts)).toBeLessThan(3_200);
});

it("whoever imports one organization does not get the others", async () => {
  const union = await bundle("europeanUnion");
  expect(union).toContain("2013-07-01");
  expect(union).not.toContain("1945-10-24");
  expect(zipped(union)).toBeLessThan(500);
});

it("the names stay small", async () => {
  expect(await bundle("nameOf")).not.toContain("1945-10-24");
  expect(zipped(await bundle("nameOf"))).toBeLessThan(6_000);
  expect(zipped(await bundle("findParticipant"))).toBeLessThan(9_000);
});
