import type { Definition } from "../../src/definition/definition.js";
import { parseDefinition } from "../../src/definition/parse-definition.js";
import { replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import { treatyStatus } from "../../src/lifecycle/status.js";

/**
 * Definitions within the limits of size and depth whose parts refer to one another so that a careless reader goes
 * round for hours, or writes gigabytes of mistakes. Run by itself, since nothing else can stop a loop:
 * `node --import tsx test/properties/entangled.ts` prints a line of JSON for each.
 */
const treaty: Definition = {
  format: 1,
  id: "entangled",
  title: "A Convention",
  adoption: { article: "1", when: { on: "2000-01-01" } },
  signature: [],
  consent: [{ article: "3", kinds: ["accession"], who: { group: "g0" } }],
  entry: { article: "4", when: { on: "2001-01-01" } },
  notModelled: [],
};

const many = <T>(length: number, each: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => each(index));
type Groups = NonNullable<Definition["groups"]>;
const groups = (length: number, is: (index: number) => Groups[number]["is"]): Groups =>
  many(length, (index) => ({ id: `g${index}`, is: is(index) }));

/** By name. */
export const ENTANGLED: Readonly<Record<string, () => Definition>> = {
  "20,000 periods that open with one another": () => ({
    ...treaty,
    signature: many(20_000, () => ({ article: "2", opens: { anchor: "opening" } })),
  }),
  "15,000 groups, and as many names that nothing defines": () => ({
    ...treaty,
    groups: many(15_000, (i) => ({ id: `${i}${"x".repeat(190)}`, is: { kind: "state" } })),
    consent: many(15_000, (i) => ({ article: "3", kinds: ["accession"], who: { group: `u${i}` } })),
  }),
  "20,000 groups in a row": () => ({
    ...treaty,
    groups: groups(20_000, (i) => (i === 19_999 ? { kind: "organization" } : { group: `g${i + 1}` })),
  }),
  "20,000 groups in a circle": () => ({
    ...treaty,
    groups: groups(20_000, (i) => ({ group: `g${(i + 1) % 20_000}` })),
  }),
  "60 groups, each twice in the one before": () => ({
    ...treaty,
    groups: groups(60, (i) =>
      i === 59 ? { kind: "organization" } : { any: [{ group: `g${i + 1}` }, { group: `g${i + 1}` }] },
    ),
  }),
  "10,000 parts that wait for one another": () => ({
    ...treaty,
    parts: many(10_000, (i) => ({
      id: `p${i}`,
      consent: [],
      entry: { article: "4", when: { anchor: "entryIntoForce", regime: `p${(i + 1) % 10_000}` } },
    })),
  }),
};

/** What comes of a definition: how many mistakes, how much there is to read; put to use, if it is accepted. */
function answer(definition: Definition): unknown {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) {
    return {
      ok: false,
      mistakes: parsed.mistakes.length,
      longest: parsed.mistakes.reduce((most, { message }) => Math.max(most, message.length), 0),
    };
  }
  const events = [{ kind: "accession", participant: "VNM", date: "2020-01-01" }] as const;
  const { irregularities } = treatyStatus(replay(compile(parsed.value), events), "2030-01-01");
  return { ok: true, irregularities: irregularities.length };
}

if (process.argv[1]?.endsWith("entangled.ts") === true) {
  for (const [name, definition] of Object.entries(ENTANGLED))
    console.log(JSON.stringify([name, answer(definition())]));
}
