import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type PublishedFact, parsePublishedFacts } from "../../src/catalogue/index.js";
import {
  type Chronicle,
  compile,
  type Definition,
  type EventFile,
  type Parsed,
  parseDefinition,
  parseEventFile,
  replay,
  type TreatyEvent,
} from "../../src/index.js";
import { participants } from "../../src/register/index.js";

const catalogue = new URL("../../src/catalogue/", import.meta.url);

/** The folders of the catalogue that hold a treaty, found anew at every run. */
export const folders: readonly string[] = readdirSync(catalogue, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/definition.json`, catalogue)))
  .map(({ name }) => name)
  .sort();

/** The text of one of the files of a treaty. */
export function text(id: string, file: "definition" | "events" | "published"): string {
  return readFileSync(new URL(`${id}/${file}.json`, catalogue), "utf8");
}

export const definitionOf = kept((id): Definition => accepted(id, parseDefinition(text(id, "definition"))));
export const eventsOf = kept((id): EventFile => accepted(id, parseEventFile(text(id, "events"))));
export const publishedOf = kept((id): readonly PublishedFact[] =>
  accepted(id, parsePublishedFacts(JSON.parse(text(id, "published")))),
);

/** The record of a treaty as the catalogue holds it. */
export const chronicleOf = kept((id): Chronicle => chronicleWith(id, eventsOf(id).events));

/** The treaty with these events instead of its own; its parents have theirs. */
export function chronicleWith(id: string, events: readonly TreatyEvent[]): Chronicle {
  const parents = (definitionOf(id).parents ?? []).map((parent) => chronicleOf(parent));
  return replay(compile(definitionOf(id), { participants }), { ...eventsOf(id), events }, { parents });
}

function accepted<T>(id: string, parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.mistakes.map(({ message }) => `${id}: ${message}`).join("\n"));
  return parsed.value;
}

function kept<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const value = known.get(id) ?? make(id);
    known.set(id, value);
    return value;
  };
}
