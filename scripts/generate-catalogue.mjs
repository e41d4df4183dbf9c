/**
 * Before type check, tests and build: finds the treaties (a folder with a `definition.json` under `src/catalogue/`)
 * and writes them as modules to `src/catalogue/generated/`, which git ignores. No list of treaties is kept by hand.
 *
 * Vitest runs it as its global setup, so tests never see an old catalogue.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const catalogue = fileURLToPath(new URL("../src/catalogue/", import.meta.url));
const generated = join(catalogue, "generated");
const byHand = "// Written by scripts/generate-catalogue.mjs: change the treaty's JSON files, not this.\n";

/** The three files of a treaty, without their `$schema` keys. */
export function readTreaties() {
  return readdirSync(catalogue, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(catalogue, entry.name, "definition.json")))
    .map(({ name }) => ({
      folder: name,
      definition: readData(name, "definition.json"),
      events: readData(name, "events.json"),
      published: readData(name, "published.json", []),
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** One treaty as a module of plain data: `format` is `esm` or `cjs`. */
export function dataModule({ definition, events, published }, format) {
  const name = format === "cjs" ? (key) => `exports.${key}` : (key) => `export const ${key}`;
  const head =
    format === "cjs" ? '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n' : "";
  const lines = Object.entries({ definition, events, published }).map(
    ([key, value]) => `${name(key)} = ${JSON.stringify(value)};\n`,
  );
  return head + lines.join("");
}

/** The types of such a module; `engine` and `catalogue` are where their types are, seen from it. */
export function dataTypes({ definition }, engine, catalogue) {
  const title = String(definition.title).replaceAll("*/", "* /");
  return `import type { Definition, EventFile } from "${engine}";
import type { PublishedFact } from "${catalogue}";
/** ${title}: its final clauses. */
export declare const definition: Definition;
/** What its participants did, as far as the record goes. */
export declare const events: EventFile;
/** Dates that others published, to compare with. */
export declare const published: readonly PublishedFact[];
`;
}

export default function generate() {
  const treaties = readTreaties();
  const files = new Map([["index.ts", indexModule(treaties)]]);
  for (const treaty of treaties) {
    files.set(`${treaty.folder}.js`, byHand + dataModule(treaty, "esm"));
    files.set(`${treaty.folder}.d.ts`, byHand + dataTypes(treaty, "../../index.js", "../published-fact.js"));
  }
  mkdirSync(generated, { recursive: true });
  for (const name of readdirSync(generated)) if (!files.has(name)) rmSync(join(generated, name));
  for (const [name, text] of files) {
    const path = join(generated, name);
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

function indexModule(treaties) {
  const entries = treaties.map(({ folder, definition: { title, mtdsg = null } }) => {
    const [id, name, number] = [folder, title, mtdsg].map((value) => JSON.stringify(value));
    return `  { id: ${id}, title: ${name}, mtdsg: ${number}, load: () => import("./${folder}.js") },\n`;
  });
  return `${byHand}import type { Definition, EventFile } from "../../index.js";
import type { PublishedFact } from "../published-fact.js";

interface Treaty {
  definition: Definition;
  events: EventFile;
  published: readonly PublishedFact[];
}
type Entry = { id: string; title: string; mtdsg: string | null; load: () => Promise<Treaty> };

export const treaties: readonly Entry[] = [
${entries.join("")}];
`;
}

function readData(folder, file, otherwise) {
  const path = join(catalogue, folder, file);
  if (otherwise !== undefined && !existsSync(path)) return otherwise;
  try {
    const value = JSON.parse(readFileSync(path, "utf8"));
    if (!Array.isArray(value)) delete value.$schema;
    return value;
  } catch (cause) {
    throw new Error(`src/catalogue/${folder}/${file}: ${cause.message}`, { cause });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
