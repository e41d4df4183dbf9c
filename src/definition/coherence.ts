import { type Mistake, mistake, mistakeIn } from "../model/mistake.js";
import { joinPath, type Path } from "../model/parse.js";
import { closesTooEarly } from "./closes-too-early.js";
import { isObject, listOf, type Node, regimesIn, walk } from "./raw-definition.js";

/**
 * Whether the parts of a definition fit together: names that something defines, periods that do not close before
 * they open, clauses that do not refer to themselves. It looks at the raw value, so that these mistakes are
 * found together with those of form; what is malformed is the schema's to report and is passed over here.
 * @internal
 */
export function coherence(definition: unknown): Mistake[] {
  const found: Mistake[] = [];
  if (!isObject(definition)) return found;
  const taken = new Set<unknown>([definition.id]);
  const names = {
    group: idsIn(definition.groups, "groups", found, new Set()),
    table: idsIn(definition.weights, "weights", found, new Set()),
    regime: new Set([
      ...idsIn(definition.parts, "parts", found, taken),
      ...idsIn(definition.amendments, "amendments", found, taken),
    ]),
  };
  const parents: ReadonlySet<unknown> = new Set(listOf(definition.parents));
  listOf(definition.parents).forEach((parent, index) => {
    if (taken.has(parent))
      found.push(mistake("repeated", `parents[${index}]`, parent, "name another treaty"));
    taken.add(parent);
  });
  const known = (kind: keyof typeof names, name: unknown): boolean =>
    names[kind].has(name) || (kind === "regime" && (parents.has(name) || name === definition.id));
  const refer = (kind: keyof typeof names, name: unknown, path: Path): void => {
    if (typeof name !== "string" || known(kind, name)) return;
    found.push(
      mistake(
        "unknownName",
        joinPath("", path),
        name,
        `name one of ${DEFINED_IN[kind]}: ${someOf(names[kind])}`,
      ),
    );
  };
  walk(definition, [], (node, path) => {
    if (Object.hasOwn(node, "__proto__")) {
      found.push(
        mistakeIn(
          "unknownKey",
          joinPath("", [...path, "__proto__"]),
          "a key that reaches a prototype",
          "remove it",
        ),
      );
    }
    if (typeof node.group === "string") refer("group", node.group, [...path, "group"]);
    if (Object.hasOwn(node, "count")) refer("table", node.weights, [...path, "weights"]);
    if (Object.keys(node).length === 1) refer("table", node.total, [...path, "total"]);
    if (Object.hasOwn(node, "anchor") || Object.hasOwn(node, "count"))
      refer("regime", node.regime, [...path, "regime"]);
    if (Object.hasOwn(node, "laterParties")) refer("regime", node.instrumentsOf, [...path, "instrumentsOf"]);
    for (const key of ["partyTo", "consentedTo", "signatoryTo", "treaty"]) {
      if (Object.hasOwn(node, key) && !parents.has(node[key])) refer("regime", node[key], [...path, key]);
    }
    const share = node.share;
    if (Array.isArray(share) && Number(share[0]) > Number(share[1])) {
      found.push(
        mistakeIn(
          "outOfRange",
          joinPath("", [...path, "share"]),
          share.join("/"),
          "write a fraction of at most one",
        ),
      );
    }
    found.push(...closesTooEarly(node, path));
  });
  found.push(...halfWritten(definition), ...countsOwnParties(definition));
  for (const each of circles(definition)) found.push(each);
  return found;
}

/** What a rule on reservations, or on accession by pairs, must say besides once it says one thing. */
function halfWritten({ reservations, accessionByPairs }: Node): Mistake[] {
  const found: Mistake[] = [];
  const missing = (path: string, remedy: string): void => {
    found.push(mistake("missing", path, undefined, remedy));
  };
  if (isObject(reservations)) {
    const { regime, provisions, acceptance } = reservations;
    const lists = regime === "onlyListed" || regime === "permittedExcept";
    if (lists && provisions === undefined)
      missing("reservations.provisions", `list the provisions of which ${regime} speaks`);
    if (!lists && Array.isArray(provisions))
      found.push(
        mistake(
          "unknownKey",
          "reservations.provisions",
          provisions,
          "list them for onlyListed or permittedExcept",
        ),
      );
    if (isObject(acceptance) && acceptance.by === "organ" && acceptance.organ === undefined)
      missing("reservations.acceptance.organ", "name the organ as it stands in the record");
  }
  if (
    isObject(accessionByPairs) &&
    accessionByPairs.needs === "noObjection" &&
    accessionByPairs.within === undefined
  )
    missing("accessionByPairs.within", "write the time in which one can object");
  return found;
}

/**
 * Entry clauses that count the parties of what is to enter into force by them: before, it has none, so that they
 * would wait for ever. Those of another treaty, or under an amendment those of the treaty, can be counted.
 */
function countsOwnParties(definition: Node): Mistake[] {
  const found: Mistake[] = [];
  for (const { id, path, regime } of regimesIn(definition)) {
    walk(regime.entry, [...path, "entry"], (node, at) => {
      if (node.count !== "parties") return;
      const of = node.regime === undefined || node.regime === definition.id ? "" : node.regime;
      if (of !== id) return;
      found.push(
        mistake(
          "circular",
          joinPath("", [...at, "count"]),
          node.count,
          "count consents: there are no parties before the entry into force for which this clause waits",
        ),
      );
    });
  }
  return found;
}

/** Names to choose from, not more than one reads. */
function someOf(names: ReadonlySet<unknown>): string {
  const shown = [...names].slice(0, 10).map((name) => String(name).slice(0, 80));
  if (names.size > shown.length) shown.push(`and ${names.size - shown.length} more`);
  return shown.join(", ") || "none is defined";
}

const DEFINED_IN = { group: "groups", table: "weights", regime: "parts, amendments or parents" } as const;

/** The ids in a list; one that is taken already is a mistake. */
function idsIn(list: unknown, name: string, found: Mistake[], taken: Set<unknown>): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  listOf(list).forEach((each, index) => {
    if (!isObject(each)) return;
    if (taken.has(each.id))
      found.push(mistake("repeated", `${name}[${index}].id`, each.id, "give it a name of its own"));
    taken.add(each.id);
    ids.add(each.id);
  });
  return ids;
}

/** Something that other things in the definition can refer to by name. */
interface Named {
  /** Null of a name that stands for several. */
  readonly path: Path | null;
  readonly refersTo: readonly string[];
}

/** Clauses that, by their anchors, come back to themselves, and groups that do by their names. */
function circles(definition: Node): Mistake[] {
  const named = new Map<string, Named>();
  const amendments = idsIn(definition.amendments, "", [], new Set());
  const clause = (name: string, path: Path, value: unknown, regime = ""): void => {
    named.set(name, { path, refersTo: anchorsIn(value, definition, regime, amendments) });
  };
  clause("adoption", ["adoption"], definition.adoption);
  // An anchor means the openings, or closings, of all periods.
  for (const anchor of ["opening", "closing"]) {
    named.set(anchor, {
      path: null,
      refersTo: listOf(definition.signature).map((_, index) => `${anchor} ${index}`),
    });
  }
  listOf(definition.signature).forEach((period, index) => {
    if (!isObject(period)) return;
    clause(`opening ${index}`, ["signature", index, "opens"], period.opens);
    clause(`closing ${index}`, ["signature", index, "closes"], period.closes);
  });
  for (const { id, path, regime } of regimesIn(definition)) {
    if (amendments.has(id)) clause(`adoption ${id}`, [...path, "adoption"], regime.adoption, id);
    clause(`entryIntoForce ${id}`, [...path, "entry"], regime.entry, id);
    clause(`entryIntoForceForParticipant ${id}`, [...path, "joining"], [regime.joining, regime.floor], id);
  }
  listOf(definition.groups).forEach((group, index) => {
    if (isObject(group))
      named.set(`group ${String(group.id)}`, { path: ["groups", index], refersTo: groupsIn(group) });
  });
  return [...named].flatMap(([name, { path }]) =>
    path !== null && comesBack(name, named) ? [circular(name, path)] : [],
  );
}

function circular(name: string, path: Path): Mistake {
  const [kind, id] = name.split(" ");
  const found =
    kind === "group"
      ? `the group ${id}, which comes back to itself`
      : `the anchor ${kind}, which comes back to this clause`;
  return mistakeIn(
    "circular",
    joinPath("", path),
    found,
    `${kind === "group" ? "name a group" : "count from a date"} that does not depend on this ${kind === "group" ? "one" : "clause"}`,
  );
}

function groupsIn(group: unknown): string[] {
  const names: string[] = [];
  walk(group, [], (node) => {
    if (typeof node.group === "string") names.push(`group ${node.group}`);
  });
  return names;
}

/** The names of the clauses on whose dates a clause counts. */
function anchorsIn(
  clause: unknown,
  definition: Node,
  owner: string,
  amendments: ReadonlySet<unknown>,
): string[] {
  const names: string[] = [];
  walk(clause, [], ({ anchor, regime }) => {
    if (typeof anchor !== "string") return;
    const of = regime === undefined ? owner : regime === definition.id ? "" : String(regime);
    const name = anchor === "threshold" ? "entryIntoForce" : anchor;
    const owned = name.startsWith("entryIntoForce") || (name === "adoption" && amendments.has(of));
    names.push(owned ? `${name} ${of}` : name);
  });
  return names;
}

function comesBack(name: string, named: ReadonlyMap<string, Named>): boolean {
  const seen = new Set<string>();
  const open = [...(named.get(name)?.refersTo ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === name) return true;
    if (!seen.has(next)) open.push(...(named.get(next)?.refersTo ?? []));
    seen.add(next);
  }
  return false;
}
