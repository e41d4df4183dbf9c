/**
 * The treaties that come with the library, as data. Each is also a module of its own:
 * `treaty-lifecycle/catalogue/un-cybercrime`.
 *
 * @module catalogue
 */
import { type Definition, type EventFile, Misuse } from "../index.js";
import { mistake } from "../model/mistake.js";
import { treaties } from "./generated/index.js";
import type { PublishedFact } from "./published-fact.js";

export {
  PublishedFact,
  type PublishedParticipantFact,
  type PublishedTreatyFact,
  parsePublishedFacts,
} from "./published-fact.js";
export { type Verification, verify } from "./verify.js";

/** A treaty of the catalogue, by name. */
export interface CatalogueEntry {
  /** The name of its folder, its module and its definition: `un-cybercrime`. */
  readonly id: string;
  readonly title: string;
  /** Its number in the Multilateral Treaties Deposited with the Secretary-General, if it has one: `XVIII-16`. */
  readonly mtdsg: string | null;
}

/** All that the catalogue holds of one treaty. */
export interface CatalogueTreaty {
  /** Its final clauses. */
  readonly definition: Definition;
  /** What its participants did, as far as the record goes (`knownUntil`). */
  readonly events: EventFile;
  /** Dates that others published, to compare with. */
  readonly published: readonly PublishedFact[];
}

/**
 * The treaties of the catalogue, sorted by id. Nothing is loaded for it but their names.
 *
 * @example
 * ```ts
 * import { list } from "treaty-lifecycle/catalogue";
 *
 * list().some(({ id }) => id === "un-cybercrime"); // → true
 * ```
 */
export function list(): readonly CatalogueEntry[] {
  return treaties.map(({ id, title, mtdsg }) => ({ id, title, mtdsg }));
}

/**
 * Loads one treaty by its id or its MTDSG number, capitals or not. The data of the others stays where it is.
 *
 * @throws A {@link Misuse} for a name that no treaty of the catalogue has.
 *
 * @example
 * ```ts
 * import { load } from "treaty-lifecycle/catalogue";
 *
 * const { definition } = await load("XVIII-16");
 * definition.id; // → "un-cybercrime"
 * ```
 */
export async function load(idOrMtdsg: string): Promise<CatalogueTreaty> {
  const wanted = String(idOrMtdsg).trim().toLowerCase();
  const found = treaties.find(({ id, mtdsg }) => id === wanted || mtdsg?.toLowerCase() === wanted);
  if (found === undefined) {
    throw new Misuse([
      mistake("unknownName", "treaty", idOrMtdsg, "write an id or an MTDSG number that list() gives"),
    ]);
  }
  const { definition, events, published } = await found.load();
  return { definition, events, published };
}
