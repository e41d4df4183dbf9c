import type { Definition } from "../../src/definition/definition.js";
import { parseDefinition } from "../../src/definition/parse-definition.js";
import { replay } from "../../src/lifecycle/chronicle.js";
import { compile } from "../../src/lifecycle/compile.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { status, treatyStatus } from "../../src/lifecycle/status.js";
import { knownDate } from "../../src/model/calendar-date.js";
import type { TreatyEvent } from "../../src/model/event.js";
import { parseEventFile } from "../../src/model/event-file.js";
import type { Parsed } from "../../src/model/mistake.js";

/**
 * Inputs so large, so deep or so entangled that a careless reader would hang or run out of memory. Each runs in a
 * process of its own, since nothing else can stop a loop: `node --import tsx hostile-cases.ts NAME`. It prints
 * its answer as JSON.
 */
const MB50 = "x".repeat(50_000_000);
const signature: TreatyEvent = { kind: "signature", date: "2025-10-25", participant: "VNM" };

const treaty: Definition = {
  format: 1,
  id: "hostile",
  title: "A Convention",
  adoption: { article: "1", when: { on: "1900-01-01" } },
  signature: [{ article: "2", opens: { anchor: "adoption" } }],
  consent: [
    { article: "3", kinds: ["ratification"], requires: "signature" },
    { article: "3", kinds: ["accession"] },
  ],
  entry: { article: "4", when: { first: { tally: { count: "consents" }, is: { atLeast: 3 } } } },
  exit: { article: "5", when: { anchor: "notice" } },
  notModelled: [],
};

/** What came of parsing, in short: numbers, and the longest text that somebody would have to read. */
function answer(parsed: Parsed<unknown>): unknown {
  if (parsed.ok) return { ok: true };
  const { mistakes } = parsed;
  return {
    ok: false,
    mistakes: mistakes.length,
    first: mistakes[0].code,
    last: mistakes[mistakes.length - 1]?.code,
    path: mistakes[0].path.slice(0, 60),
    longest: mistakes.reduce(
      (most, { message, found, path }) => Math.max(most, message.length, found.length, path.length),
      0,
    ),
  };
}

const many = <T>(length: number, each: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => each(index));
const day = (index: number) => knownDate(-25_000 + index);
const group = (is: NonNullable<Definition["groups"]>[number]["is"], index: number) => ({
  id: `g${index}`,
  is,
});

/** The definition, whatever it is, put to use if it is accepted. */
function used(definition: Definition, events: readonly TreatyEvent[]): unknown {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) return answer(parsed);
  const report = status(replay(compile(parsed.value), events), "2030-01-01");
  return { ok: true, irregularities: report.irregularities.length, counts: report.counts };
}

const CASES: Readonly<Record<string, () => unknown>> = {
  // A million events.
  "a million events": () => {
    const parsed = parseEventFile(
      many(1_000_000, (i) => ({ kind: "notification", date: day(i % 40_000), note: `no ${i}` })),
    );
    return { ...Object(answer(parsed)), events: parsed.ok ? parsed.value.events.length : 0 };
  },
  "a million events as text": () =>
    answer(parseEventFile(JSON.stringify(many(1_000_000, () => ({ kind: "opened", date: "2020-01-01" }))))),
  "a million events, replayed": () => {
    const events = many(
      1_000_000,
      (i): TreatyEvent => ({ kind: "accession", participant: `S${i % 5000}`, date: day(Math.floor(i / 25)) }),
    );
    const { counts, irregularities } = treatyStatus(replay(compile(treaty), events), "2030-01-01");
    return { counts, irregularities: irregularities.length };
  },
  "a million events, all wrong": () =>
    answer(
      parseEventFile(many(1_000_000, () => ({ kind: "signature", date: "2025-02-30", participant: "VNM" }))),
    ),
  "a million events that are none": () => answer(parseEventFile(many(1_000_000, () => null))),
  "a million and one": () => answer(parseEventFile(many(1_000_001, () => signature))),
  "200,000 events of one id": () =>
    answer(parseEventFile(many(200_000, (i) => ({ ...signature, id: "same", note: `no ${i}` })))),
  // Very many keys.
  "200,000 keys in one event": () =>
    answer(parseEventFile([{ ...signature, ...Object.fromEntries(many(200_000, (i) => [`k${i}`, i])) }])),
  "200,000 keys beside the events": () =>
    answer(
      parseEventFile({ format: 1, events: [], ...Object.fromEntries(many(200_000, (i) => [`k${i}`, i])) }),
    ),
  "200,000 keys in the details": () =>
    answer(
      parseEventFile([{ ...signature, details: Object.fromEntries(many(200_000, (i) => [`k${i}`, i])) }]),
    ),
  // Very long texts.
  "50 MB in every field": () =>
    answer(
      parseEventFile(
        [
          "id",
          "kind",
          "date",
          "dateText",
          "participant",
          "effectiveOn",
          "knownOn",
          "subject",
          "refersTo",
          "note",
          "details",
          "source",
        ].map((key) => ({ ...signature, [key]: MB50 })),
      ),
    ),
  "50 MB in the details": () => {
    const parsed = parseEventFile([
      { ...signature, details: { text: MB50 } },
      { ...signature, details: { text: MB50 } },
    ]);
    if (!parsed.ok) return answer(parsed);
    return participantStatus(replay(compile(treaty), parsed.value), "VNM", "2030-01-01").status;
  },
  "50 MB as a key": () => answer(parseEventFile([{ ...signature, [MB50]: 1 }])),
  "50 MB as text that is no JSON": () => [answer(parseEventFile(MB50)), answer(parseDefinition(MB50))],
  "50 MB as a JSON text": () => [answer(parseEventFile(`"${MB50}"`)), answer(parseDefinition(`"${MB50}"`))],
  "50 MB in a definition": () =>
    ["id", "title", "depositary", "policies", "entry", "signature"].map((key) =>
      answer(parseDefinition({ ...treaty, [key]: MB50 })),
    ),
  "50 MB as a key in a definition": () => answer(parseDefinition({ ...treaty, [MB50]: 1 })),
  // Very deep.
  "100,000 deep as text": () => {
    const lists = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const objects = `${'{"not":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    return [lists, objects].flatMap((text) => [
      answer(parseEventFile(text)),
      answer(parseEventFile(`[${text}]`)),
      answer(parseDefinition(text)),
      answer(parseDefinition(JSON.stringify(treaty).replace('{"anchor":"adoption"}', text))),
    ]);
  },
  // Entangled definitions.
  "20,000 periods that open with one another": () =>
    used({ ...treaty, signature: many(20_000, () => ({ article: "2", opens: { anchor: "opening" } })) }, []),
  "15,000 groups and as many names that nothing defines": () =>
    used(
      {
        ...treaty,
        groups: many(15_000, (i) => ({ id: `${i}${"x".repeat(190)}`, is: { kind: "state" } })),
        consent: many(15_000, (i) => ({ article: "3", kinds: ["accession"], who: { group: `u${i}` } })),
      },
      [],
    ),
  "20,000 groups in a row": () =>
    used(
      {
        ...treaty,
        groups: many(20_000, (i) =>
          group(i === 19_999 ? { kind: "organization" } : { group: `g${i + 1}` }, i),
        ),
        consent: [{ article: "3", kinds: ["accession"], who: { group: "g0" } }],
      },
      [{ kind: "accession", participant: "VNM", date: "2020-01-01" }],
    ),
  "20,000 groups in a circle": () =>
    used({ ...treaty, groups: many(20_000, (i) => group({ group: `g${(i + 1) % 20_000}` }, i)) }, []),
  "60 groups, each twice in the one before": () =>
    used(
      {
        ...treaty,
        groups: many(60, (i) =>
          group(
            i === 59 ? { kind: "organization" } : { any: [{ group: `g${i + 1}` }, { group: `g${i + 1}` }] },
            i,
          ),
        ),
        consent: [{ article: "3", kinds: ["accession"], who: { group: "g0" } }],
      },
      [{ kind: "accession", participant: "VNM", date: "2020-01-01" }],
    ),
  "10,000 parts that wait for one another": () =>
    used(
      {
        ...treaty,
        parts: many(10_000, (i) => ({
          id: `p${i}`,
          consent: [],
          entry: { article: "4", when: { anchor: "entryIntoForce", regime: `p${(i + 1) % 10_000}` } },
        })),
      },
      [],
    ),
  "a table of 100,000 weights": () =>
    used(
      {
        ...treaty,
        weights: [{ id: "t", of: Object.fromEntries(many(100_000, (i) => [`S${i}`, 1])) }],
        entry: {
          article: "4",
          when: {
            first: {
              tally: { count: "consents", weights: "t" },
              is: { atLeast: { share: [1, 100_000], of: { total: "t" } } },
            },
          },
        },
      },
      [{ kind: "accession", participant: "S7", date: "2020-01-01" }],
    ),
  // Entangled records.
  "20,000 corrections, each of the one before": () => {
    const events = [
      { ...signature, id: "c0" },
      ...many(
        20_000,
        (i): TreatyEvent => ({
          kind: "recordCorrection",
          id: `c${i + 1}`,
          date: "2026-01-01",
          refersTo: `c${i}`,
          details: { replace: { note: `no ${i}` } },
        }),
      ),
    ];
    return treatyStatus(replay(compile(treaty), events), "2030-01-01").counts;
  },
  "20,000 corrections of one event, all wrong": () => {
    const events = [
      { ...signature, id: "c0" },
      ...many(
        20_000,
        (i): TreatyEvent => ({
          kind: "recordCorrection",
          id: `c${i + 1}`,
          date: "2026-01-01",
          refersTo: "c0",
          details: { replace: { kind: `no ${i}` } },
        }),
      ),
    ];
    return treatyStatus(replay(compile(treaty), events), "2030-01-01").irregularities.length;
  },
  "100,000 acts that wait to be healed": () => {
    const events = many(
      100_000,
      (i): TreatyEvent => ({ kind: "ratification", participant: `S${i}`, date: day(i % 40_000) }),
    );
    return treatyStatus(replay(compile(treaty), events), "2030-01-01").irregularities.length;
  },
  "20,000 parties that all leave and come back": () => {
    const events = many(20_000, (i): TreatyEvent[] => [
      { kind: "accession", participant: `S${i}`, date: "2020-01-01" },
      { kind: "withdrawalNotified", participant: `S${i}`, date: "2021-01-01" },
      { kind: "accession", participant: `S${i}`, date: "2022-01-01" },
    ]).flat();
    return status(replay(compile(treaty), events), "2030-01-01").counts;
  },
};

/** The names of the cases. */
export const NAMES = Object.keys(CASES);

const [, script, name] = process.argv;
if (name !== undefined && script?.endsWith("hostile-cases.ts") === true) {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const result = CASES[name]?.();
  if (Object.getOwnPropertyNames(Object.prototype).length !== before)
    throw new Error("a prototype has changed");
  console.log(JSON.stringify(result));
}
