import { readDay } from "../model/day.js";
import { type Mistake, mistake, mistakeIn } from "../model/mistake.js";
import { joinPath, type Path } from "../model/parse.js";

/**
 * Whether the parts of a definition fit together: names that something defines, periods that do not close before
 * they open, clauses that do not refer to themselves. It looks at the raw value, so that these mistakes are
 * found together with those of form; what is malformed is the schema's to report and is passed over here.
 * @internal
 */
export function coherence(definition: unknown): Mistake[] {
  const found: Mistake[] = [];
  if (!isObject(definition)) return found;
  const names = {
    group: idsIn(definition["groups"], "groups", found),
    table: idsIn(definition["weights"], "weights", found),
    regime: idsIn(definition["parts"], "parts", found),
  };
  const parents: ReadonlySet<unknown> = new Set(listOf(definition["parents"]));
  const known = (kind: keyof typeof names, name: unknown): boolean =>
    names[kind].has(name) || (kind === "regime" && (parents.has(name) || name === definition["id"]));
  const refer = (kind: keyof typeof names, name: unknown, path: Path): void => {
    if (typeof name !== "string" || known(kind, name)) return;
    found.push(
      mistake(
        "unknownName",
        joinPath("", path),
        name,
        `name one of ${DEFINED_IN[kind]}: ${[...names[kind]].join(", ") || "none is defined"}`,
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
    if (typeof node["group"] === "string") refer("group", node["group"], [...path, "group"]);
    if (Object.hasOwn(node, "count")) refer("table", node["weights"], [...path, "weights"]);
    if (Object.keys(node).length === 1) refer("table", node["total"], [...path, "total"]);
    if (Object.hasOwn(node, "anchor") || Object.hasOwn(node, "count"))
      refer("regime", node["regime"], [...path, "regime"]);
    for (const key of ["partyTo", "signatoryTo"]) {
      if (Object.hasOwn(node, key) && !parents.has(node[key])) refer("regime", node[key], [...path, key]);
    }
    const share = node["share"];
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
    const opens = literal(node["opens"]);
    const closes = literal(node["closes"]);
    if (closes < opens) {
      found.push(
        mistake(
          "wrongOrder",
          joinPath("", [...path, "closes"]),
          dateIn(node["closes"]),
          `write a day that is not before ${dateIn(node["opens"])}, when it opens`,
        ),
      );
    }
  });
  for (const each of circles(definition)) found.push(each);
  return found;
}

const DEFINED_IN = { group: "groups", table: "weights", regime: "parts or parents" } as const;

type Node = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function idsIn(list: unknown, name: string, found: Mistake[]): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  listOf(list).forEach((each, index) => {
    if (!isObject(each)) return;
    if (ids.has(each["id"]))
      found.push(mistake("repeated", `${name}[${index}].id`, each["id"], "give it a name of its own"));
    ids.add(each["id"]);
  });
  return ids;
}

/** Every object of the value, with its path. Depth was limited before. */
function walk(value: unknown, path: Path, visit: (node: Node, path: Path) => void): void {
  if (Array.isArray(value))
    value.forEach((each, index) => {
      walk(each, [...path, index], visit);
    });
  else if (isObject(value)) {
    visit(value, path);
    for (const [key, child] of Object.entries(value)) walk(child, [...path, key], visit);
  }
}

function dateIn(when: unknown): unknown {
  return isObject(when) ? when["on"] : undefined;
}

/** The day of a date written out, NaN for any other expression. */
function literal(when: unknown): number {
  const text = dateIn(when);
  return typeof text === "string" ? readDay(text) : Number.NaN;
}

/** Clauses that, by their anchors, come back to themselves. */
function circles(definition: Node): Mistake[] {
  const clauses = new Map<
    string,
    { readonly path: Path; readonly value: unknown; readonly owner: unknown }
  >();
  clauses.set("adoption", { path: ["adoption"], value: definition["adoption"], owner: undefined });
  listOf(definition["signature"]).forEach((period, index) => {
    if (!isObject(period)) return;
    clauses.set(`opening ${index}`, {
      path: ["signature", index, "opens"],
      value: period["opens"],
      owner: undefined,
    });
    clauses.set(`closing ${index}`, {
      path: ["signature", index, "closes"],
      value: period["closes"],
      owner: undefined,
    });
  });
  const regimes: (readonly [string, Path, Node])[] = [["", [], definition]];
  listOf(definition["parts"]).forEach((part, index) => {
    if (isObject(part)) regimes.push([String(part["id"]), ["parts", index], part]);
  });
  for (const [id, path, regime] of regimes) {
    clauses.set(`entryIntoForce ${id}`, { path: [...path, "entry"], value: regime["entry"], owner: id });
    clauses.set(`entryIntoForceForParticipant ${id}`, {
      path: [...path, "joining"],
      value: regime["joining"],
      owner: id,
    });
  }
  const references = (value: unknown, owner: unknown): string[] => {
    const to: string[] = [];
    walk(value, [], (node) => {
      const anchor = node["anchor"] === "threshold" ? "entryIntoForce" : node["anchor"];
      if (anchor === "opening" || anchor === "closing") {
        for (const name of clauses.keys()) if (name.startsWith(`${anchor} `)) to.push(name);
      } else if (typeof anchor === "string") {
        const regime = node["regime"] === definition["id"] ? "" : (node["regime"] ?? owner ?? "");
        to.push(anchor === "adoption" ? anchor : `${anchor} ${String(regime)}`);
      }
    });
    return to;
  };
  const found: Mistake[] = [];
  for (const [name, { path, value, owner }] of clauses) {
    const seen = new Set<string>();
    const open = references(value, owner);
    while (open.length > 0) {
      const next = open.pop();
      if (next === name) {
        found.push(
          mistakeIn(
            "circular",
            joinPath("", path),
            `the anchor ${name.split(" ")[0]}, which comes back to this clause`,
            "count from a date that does not depend on this clause",
          ),
        );
        break;
      }
      const clause = next === undefined || seen.has(next) ? undefined : clauses.get(next);
      if (next === undefined || clause === undefined) continue;
      seen.add(next);
      open.push(...references(clause.value, clause.owner));
    }
  }
  return found;
}
