import { existsSync } from "node:fs";
import { type Chronicle, type Id, type Rules, replay } from "../../src/index.js";
import { chronicleOf, chronicleWith, eventsOf as recordOf } from "../catalogue/catalogue.js";
import { eventsOf, type Scenario } from "./scenario.js";

/** The scenarios of a treaty of the catalogue, from the file that is named for it; none where there is no file. */
export async function scenariosOf(id: Id): Promise<readonly Scenario[]> {
  const file = new URL(`catalogue/${id}.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  const { scenarios }: { readonly scenarios: readonly Scenario[] } = await import(file.href);
  return scenarios;
}

/** What these clauses make of the acts of a scenario, and of what was done before. */
export function play({ record = "catalogue", acts, parents = {} }: Scenario, rules: Rules): Chronicle {
  const { id, parents: names = [] } = rules.definition;
  const before = record === "catalogue" ? recordOf(id).events : [];
  return replay(rules, [...before, ...eventsOf(acts)], {
    parents: names.map((name) => {
      const added = parents[name];
      return added === undefined
        ? chronicleOf(name)
        : chronicleWith(name, [...recordOf(name).events, ...eventsOf(added)]);
    }),
  });
}
