/**
 * After tsup: checks every treaty of `src/catalogue/` with the engine just built and writes it to `dist/catalogue/`
 * as modules of plain data. All mistakes of all treaties are printed at once; one mistake fails the build.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { dataModule, dataTypes, readTreaties } from "./generate-catalogue.mjs";

const { parseDefinition, parseEventFile } = await import(new URL("../dist/index.js", import.meta.url).href);
const { parsePublishedFacts } = await import(new URL("../dist/catalogue.js", import.meta.url).href);
const target = new URL("../dist/catalogue/", import.meta.url);
const mistakes = [];

mkdirSync(target, { recursive: true });
for (const treaty of readTreaties()) {
  const { folder, definition, events, published } = treaty;
  const note = (file, message) => mistakes.push(`src/catalogue/${folder}/${file}: ${message}`);

  for (const [file, data, parsed] of [
    ["definition.json", definition, parseDefinition(definition)],
    ["events.json", events, parseEventFile(events)],
    ["published.json", published, parsePublishedFacts(published)],
  ]) {
    if (!parsed.ok) for (const { message } of parsed.mistakes) note(file, message);
    else if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.value)), data)) {
      note(file, "parsing changes it, so its type would not be true; write what parsing gives");
    }
  }
  if (definition.id !== folder)
    note("definition.json", `id: found ${definition.id}; write the folder's name`);
  if (events.treaty !== folder)
    note("events.json", `treaty: found ${events.treaty}; write the folder's name`);

  for (const [extension, text] of [
    ["js", dataModule(treaty, "esm")],
    ["cjs", dataModule(treaty, "cjs")],
    ["d.ts", dataTypes(treaty, "../index.js", "../catalogue.js")],
    ["d.cts", dataTypes(treaty, "../index.cjs", "../catalogue.cjs")],
  ]) {
    writeFileSync(new URL(`${folder}.${extension}`, target), text);
  }
}

if (mistakes.length > 0) {
  console.error(mistakes.join("\n"));
  process.exit(1);
}
