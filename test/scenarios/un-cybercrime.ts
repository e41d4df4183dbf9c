import { readFileSync } from "node:fs";
import {
  type Chronicle,
  compile,
  type Definition,
  type EventFile,
  type EventKind,
  type Parsed,
  type Policies,
  parseDefinition,
  parseEventFile,
  replay,
  type TreatyEvent,
} from "../../src/index.js";
import { participants } from "../../src/register/index.js";

/** The catalogue's data of the Convention, read as a user of the engine reads it. */
const folder = new URL("../../src/catalogue/un-cybercrime/", import.meta.url);

/** The text of a file as it stands, `$schema` key included. */
export const text = (name: string): string => readFileSync(new URL(name, folder), "utf8");

export const definition: Definition = accepted(parseDefinition(text("definition.json")));
export const events: EventFile = accepted(parseEventFile(text("events.json")));

function accepted<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.mistakes.map(({ message }) => message).join("\n"));
  return parsed.value;
}

/** The record of the catalogue and more events, in this order. */
export function withMore(...more: readonly TreatyEvent[]): Chronicle {
  return chronicleOf([...events.events, ...more]);
}

/** The Convention with just these events. */
export function chronicleOf(list: readonly TreatyEvent[], policies: Partial<Policies> = {}): Chronicle {
  return replay(compile({ ...definition, policies }, { participants }), { ...events, events: list });
}

/** The bare event of an act. The list of kinds that participants do is the engine's to check. */
export function act(kind: EventKind, participant: string, date: string): TreatyEvent {
  return accepted(parseEventFile([{ kind, participant, date }])).events[0] ?? fail();
}

export function fail(): never {
  throw new Error("the test is wrong");
}

const union = (participants.find(({ id }) => id === "EUE")?.members ?? fail())
  .filter(({ until }) => until === undefined)
  .map(({ id }) => id);

/** Signatories in the record, by id: States outside the European Union, and its members. */
export const signatories = events.events.flatMap(({ kind, participant }) =>
  kind === "signature" && participant !== undefined && participant !== "EUE" ? [participant] : [],
);
export const outside = signatories.filter((id) => !union.includes(id));
export const members = signatories.filter((id) => !outside.includes(id));

/** Ratifications of the first so many signatories outside the Union, on one day. */
export function ratifications(count: number, date: string): readonly TreatyEvent[] {
  if (count > outside.length) fail();
  return outside.slice(0, count).map((id) => act("ratification", id, date));
}
