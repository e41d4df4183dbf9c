import { list, load } from "../catalogue/index.js";
import {
  type Chronicle,
  compile,
  type Definition,
  type EventFile,
  Misuse,
  parseDefinition,
  parseEventFile,
  replay,
} from "../index.js";
import { participants } from "../register/index.js";
import type { Given } from "./command.js";
import { complaint, inFile, quote } from "./complaint.js";
import { readEventTable } from "./csv.js";
import { readText } from "./file.js";
import type { Io } from "./io.js";
import { warnOfNames } from "./names-for-ids.js";
import { suggesting } from "./nearest.js";

/** A treaty that the user named, with the events to replay. */
export interface Treaty {
  readonly definition: Definition;
  readonly chronicle: Chronicle;
}

/**
 * The treaty of a catalogue id, an MTDSG number or the path of a definition, with the events of the catalogue, of
 * the files given in their place, and of those added.
 */
export async function readTreaty(
  name: string,
  given: Pick<Given, "events" | "addEvents">,
  io: Io,
): Promise<Treaty> {
  const { definition, events } = await find(name, io);
  const base = given.events === undefined ? events : await readEvents(given.events, definition.id, io);
  const files: [EventFile, ...EventFile[]] = [base];
  for (const path of given.addEvents) files.push(await readEvents(path, definition.id, io));
  try {
    return { definition, chronicle: await chronicleOf(definition, together(files), name) };
  } catch (error) {
    // Each file is sound; what is left are events of one id that differ from file to file.
    if (!(error instanceof Misuse)) throw error;
    throw inFile([given.events ?? name, ...given.addEvents].join(" and "), error.mistakes);
  }
}

/** The events of a file: JSON, or CSV where its name or its first letter says so. */
export async function readEvents(path: string, treaty: string, io: Io): Promise<EventFile> {
  const text = await readText(io, path);
  const isCsv = /\.csv$/i.test(path) || (!/\.json$/i.test(path) && !/^\s*([[{]|$)/.test(text));
  if (isCsv) return readEventTable(path, text);
  const parsed = parseEventFile(text);
  if (!parsed.ok) throw inFile(path, parsed.mistakes);
  const of = parsed.value.treaty;
  if (of !== undefined && of !== treaty) {
    throw complaint(`${path}: treaty`, quote(of), `give a file of events of ${treaty}`);
  }
  warnOfNames(path, parsed.value.events, io);
  return parsed.value;
}

/** The text of a definition: a file's, or that of the catalogue. What is in it is for the caller to check. */
export async function readDefinition(name: string, io: Io): Promise<unknown> {
  const known = inCatalogue(name);
  return known === undefined ? await readPath(name, io) : (await load(known)).definition;
}

async function find(name: string, io: Io): Promise<{ definition: Definition; events: EventFile }> {
  const known = inCatalogue(name);
  if (known !== undefined) return await load(known);
  const parsed = parseDefinition(await readPath(name, io));
  if (!parsed.ok) throw inFile(name, parsed.mistakes);
  return { definition: parsed.value, events: { format: 1, events: [] } };
}

function inCatalogue(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return list().find(({ id, mtdsg }) => id === wanted || mtdsg?.toLowerCase() === wanted)?.id;
}

/** A word without the marks of a path is a treaty's name, unless there is a file of that name. */
async function readPath(name: string, io: Io): Promise<string> {
  try {
    return await readText(io, name);
  } catch (error) {
    if (name === "-" || /[\\/]|\.json$/i.test(name)) throw error;
    const names = list().flatMap(({ id, mtdsg }) => (mtdsg === null ? [id] : [id, mtdsg]));
    throw complaint(
      "TREATY",
      quote(name),
      suggesting(
        name,
        names,
        "give a catalogue id, an MTDSG number (treaty-lifecycle list shows them) or the path of a definition",
      ),
    );
  }
}

/** The events of several files; the record goes as far as the last of them says. */
function together([base, ...added]: readonly [EventFile, ...EventFile[]]): EventFile {
  const knownUntil = [base, ...added]
    .flatMap((file) => file.knownUntil ?? [])
    .sort()
    .at(-1);
  const events = [...base.events];
  for (const { source, events: own } of added) {
    for (const event of own)
      events.push(event.source !== undefined || source === undefined ? event : { ...event, source });
  }
  return { ...base, events, ...(knownUntil === undefined ? {} : { knownUntil }) };
}

/** With the chronicles of the parents that the definition names, and of theirs. */
async function chronicleOf(
  definition: Definition,
  events: EventFile,
  name: string,
  below: readonly string[] = [],
): Promise<Chronicle> {
  const parents: Chronicle[] = [];
  for (const [index, id] of (definition.parents ?? []).entries()) {
    const known = inCatalogue(id);
    if (known === undefined || known === definition.id || below.includes(known)) {
      throw complaint(
        `${name}: parents[${index}]`,
        quote(id),
        known === undefined
          ? "name a treaty of the catalogue by its id; the dates of others cannot be had"
          : "name another treaty; this one comes back to itself",
      );
    }
    const parent = await load(known);
    parents.push(await chronicleOf(parent.definition, parent.events, known, [...below, definition.id]));
  }
  return replay(compile(definition, { participants }), events, { parents });
}
