/**
 * What the final clauses of each treaty of the catalogue say of acts that its record does not have: first and last
 * days, notices, kinds and numbers of instruments. `npm run mutate` says whether they would notice a change.
 */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/index.js";
import { participants } from "../../src/register/index.js";
import { definitionOf, folders } from "../catalogue/catalogue.js";
import { play, scenariosOf } from "./play.js";
import { comparison } from "./scenario.js";

const treaties = await Promise.all(folders.map(async (id) => ({ id, scenarios: await scenariosOf(id) })));

describe.each(treaties)("$id", ({ id, scenarios }) => {
  const rules = compile(definitionOf(id), { participants });

  test.each(scenarios)("$name ($article)", (scenario) => {
    const { expected, actual } = comparison(scenario, play(scenario, rules));
    expect(actual).toEqual(expected);
  });
});
