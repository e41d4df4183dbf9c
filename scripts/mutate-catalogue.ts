/**
 * Changes the definitions of the catalogue in one place at a time (`mutants.ts`) and says which changes nobody would
 * notice: the definition still parses, every published date comes out as before, and every scenario still holds.
 *
 * Run by `npm run mutate -- [ids…]`, without ids for the whole catalogue. It ends with 1 where a change is noticed by
 * nothing and not explained in `test/scenarios/catalogue/survivors.ts`, or explained there and noticed. The whole takes
 * about a minute, which is why `npm test` runs the scenarios and not the changes.
 */
import { isDeepStrictEqual } from "node:util";
import { verify } from "../src/catalogue/index.js";
import { compile, type Id, parseDefinition, type Rules, replay } from "../src/index.js";
import { participants } from "../src/register/index.js";
import { chronicleOf, definitionOf, eventsOf, folders, publishedOf } from "../test/catalogue/catalogue.js";
import { survivors } from "../test/scenarios/catalogue/survivors.js";
import { play, scenariosOf } from "../test/scenarios/play.js";
import { comparison, type Scenario } from "../test/scenarios/scenario.js";
import { type Mutant, mutantsOf } from "./mutants.js";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !folders.includes(id));
if (unknown.length > 0) {
  console.error(`not in the catalogue: ${unknown.join(", ")}`);
  process.exit(2);
}

const gone = survivors.flatMap(({ of }) => Object.keys(of)).filter((id) => !folders.includes(id));
for (const id of gone) console.log(`${id}: explained, and not in the catalogue`);

let wrong = gone.length;
let total = 0;
for (const id of wanted.length > 0 ? wanted : folders) {
  const { mutants, alive, broken } = await examine(id);
  const explained = survivors.flatMap(({ of }) => of[id] ?? []);
  const complaints = [
    ...broken.map((name) => `does not hold as it is: ${name}`),
    ...alive.filter((name) => !explained.includes(name)).map((name) => `survives: ${name}`),
    ...explained
      .filter((name) => !alive.includes(name))
      .map((name) => `is noticed, or no such change: ${name}`),
  ];
  total += mutants;
  wrong += complaints.length;
  console.log(`${id}: ${mutants} changes, ${mutants - alive.length} noticed, ${explained.length} explained`);
  for (const complaint of complaints) console.log(`  ${complaint}`);
}
console.log(`${total} changes, ${wrong} complaints`);
process.exitCode = wrong > 0 ? 1 : 0;

/** Which changes to one treaty nothing notices. */
async function examine(id: Id): Promise<{
  readonly mutants: number;
  readonly alive: readonly string[];
  readonly broken: readonly string[];
}> {
  const definition = definitionOf(id);
  const rules = compile(definition, { participants });
  const scenarios = await scenariosOf(id);
  const acting = new Set([
    ...eventsOf(id).events.flatMap(({ participant }) => participant ?? []),
    ...scenarios.flatMap(({ acts }) => acts.flatMap(([, participant]) => participant ?? [])),
  ]);
  const before = factsOf(rules);
  const mutants = mutantsOf({ definition, participants, acting });
  return {
    mutants: mutants.length,
    alive: mutants.filter((mutant) => !isNoticed(mutant, before, scenarios)).map(({ name }) => name),
    broken: scenarios.filter((scenario) => !holds(scenario, rules)).map(({ name }) => name),
  };
}

function isNoticed({ definition }: Mutant, before: unknown, scenarios: readonly Scenario[]): boolean {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) return true;
  const rules = compile(parsed.value, { participants });
  return scenarios.some((scenario) => !holds(scenario, rules)) || !isDeepStrictEqual(factsOf(rules), before);
}

function holds(scenario: Scenario, rules: Rules): boolean {
  const { expected, actual } = comparison(scenario, play(scenario, rules));
  return isDeepStrictEqual(actual, expected);
}

/** What comes out where a date was published. */
function factsOf(rules: Rules): unknown {
  const { id, parents = [] } = rules.definition;
  const chronicle = replay(rules, eventsOf(id), { parents: parents.map((each) => chronicleOf(each)) });
  return verify(chronicle, publishedOf(id)).map(({ computed, verdict }) => [computed, verdict]);
}
