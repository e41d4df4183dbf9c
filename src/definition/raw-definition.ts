import type { Path } from "../model/parse.js";

/** An object in a definition whose form nobody has checked. @internal */
export type Node = Readonly<Record<string, unknown>>;

/** @internal */
export function isObject(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @internal */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Every object of the value, with its path. Depth was limited before. @internal */
export function walk(value: unknown, path: Path, visit: (node: Node, path: Path) => void): void {
  if (Array.isArray(value))
    value.forEach((each, index) => {
      walk(each, [...path, index], visit);
    });
  else if (isObject(value)) {
    visit(value, path);
    for (const [key, child] of Object.entries(value)) walk(child, [...path, key], visit);
  }
}

/** The treaty itself, under an empty id, its parts and its amendments, each with its path. @internal */
export function regimesIn(
  definition: Node,
): { readonly id: string; readonly path: Path; readonly regime: Node }[] {
  const lists = (["parts", "amendments"] as const).flatMap((list) =>
    listOf(definition[list]).flatMap((regime, index) =>
      isObject(regime) ? [{ id: String(regime.id), path: [list, index], regime }] : [],
    ),
  );
  return [{ id: "", path: [], regime: definition }, ...lists];
}
