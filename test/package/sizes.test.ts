/**
 * What the package weighs in a browser: bundled and minified by esbuild, gzipped. The numbers are a promise: they
 * move when someone decides it, never by accident. Measured on the built package, as its users get it.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

const kB = 1000;

/** Own code of engine, views and schemas. Aimed at before the law between parties was in it: 12 kB. */
const ENGINE = 39 * kB;
/** What each of the answers adds to it. */
const ANSWER = 4 * kB;
/** Reservations, objections and accessions between two parties: half of it is the reasons in words. */
const RELATION = 5.3 * kB;
/** Engine, schemas and one treaty with all they need, zod too. Aimed at: 28 kB. */
const BROWSER = 51 * kB;
/** The same with `treaty-lifecycle/temporal`. Aimed at: 48 kB. */
const BROWSER_WITH_TEMPORAL = 72 * kB;

/** The exports of `treaty-lifecycle` that are answers on top of the engine, each with what belongs to it alone. */
const ANSWERS = {
  explain: ["explain"],
  tell: ["tell"],
  check: ["check"],
  project: ["project"],
  relation: ["relation", "reservations"],
  territories: ["territories"],
  text: ["textStatus"],
};

const dependencies = ["zod", "zod/*", "temporal-polyfill", "temporal-polyfill/*"];
const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = (name: string) => `./dist/${name}.js`;
const take = (names: readonly string[], from: string) => `export { ${names.join(", ")} } from "${from}";\n`;

let engine: string[];

beforeAll(async () => {
  const names = Object.keys(await import(pathToFileURL(`${root}/dist/index.js`).href));
  const answers = new Set(Object.values(ANSWERS).flat());
  engine = names.filter((name) => !answers.has(name));
});

describe("sizes, minified and gzipped", () => {
  test("own code of engine, views and schemas", async () => {
    const { bytes } = await weigh(take(engine, dist("index")), dependencies);
    expect(bytes).toBeLessThanOrEqual(ENGINE);
  });

  test.each(Object.entries(ANSWERS))("own code that %s adds", async (answer, names) => {
    const without = await weigh(take(engine, dist("index")), dependencies);
    const together = await weigh(take([...engine, ...names], dist("index")), dependencies);
    expect(together.bytes - without.bytes).toBeLessThanOrEqual(answer === "relation" ? RELATION : ANSWER);
  });

  test("a browser bundle of engine, schemas and one treaty, without the register and Temporal", async () => {
    const { bytes, inputs } = await weigh(page());
    expect(bytes).toBeLessThanOrEqual(BROWSER);
    expect(
      inputs.filter((path) => /temporal-polyfill|dist\/(register|temporal|catalogue|cli)\.js/.test(path)),
    ).toEqual([]);
  });

  test("the same with Temporal", async () => {
    const { bytes, inputs } = await weigh(`${page()}export * from "${dist("temporal")}";\n`);
    expect(bytes).toBeLessThanOrEqual(BROWSER_WITH_TEMPORAL);
    expect(inputs.filter((path) => /dist\/(register|catalogue|cli)\.js/.test(path))).toEqual([]);
  });

  test("zod is in the bundle once", async () => {
    const { inputs } = await weigh(page());
    expect(
      new Set(inputs.filter((path) => /\/zod\//.test(path)).map((path) => path.replace(/\/zod\/.*/, "/zod")))
        .size,
    ).toBe(1);
  });
});

function page() {
  return take(engine, dist("index")) + take(["definition", "events"], dist("catalogue/un-cybercrime"));
}

/** The weight of a bundle of `source`, and the files that are in it. */
async function weigh(source: string, external: readonly string[] = []) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    external: [...external],
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  return { bytes: gzipSync(output.contents, { level: 9 }).length, inputs: inBundle(metafile) };
}

function inBundle(metafile: Metafile): string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}
