import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  compile,
  eventId,
  LIMITS,
  Misuse,
  parseDefinition,
  parseEventFile,
  replay,
  status,
  type TreatyEvent,
} from "../../src/index.js";
import { participantStatus } from "../../src/lifecycle/participant-status.js";
import { transition } from "../../src/lifecycle/transition.js";
import { knownDate } from "../../src/model/calendar-date.js";
import type { Participant } from "../../src/model/participant.js";
import { act, treaty } from "../lifecycle/treaty.js";
import { thrown } from "../model/thrown.js";
import { ENTANGLED } from "./entangled.js";

const prototype = Object.getOwnPropertyNames(Object.prototype);
const signature: TreatyEvent = { kind: "signature", date: "2020-02-01", participant: "VNM" };

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Reflect.get([], "polluted")).toBeUndefined();
});

/** The value with a key that JSON can say and a literal cannot. */
function withKey(key: string, value: object): unknown {
  const members = [[key, { polluted: true }], ...Object.entries(value)].map(
    ([name, member]) => `${JSON.stringify(name)}: ${JSON.stringify(member)}`,
  );
  return JSON.parse(`{ ${members.join()} }`);
}

const POISON = ["__proto__", "constructor", "prototype"];

describe("keys that reach a prototype", () => {
  const places: readonly (readonly [string, (key: string) => unknown, string])[] = [
    ["an event", (key) => [withKey(key, signature)], "events[0]."],
    [
      "a source",
      (key) => [{ ...signature, source: withKey(key, { title: "x", verified: true }) }],
      "events[0].source.",
    ],
    ["details", (key) => [{ ...signature, details: withKey(key, { a: 1 }) }], "events[0].details"],
    [
      "details, deeper",
      (key) => [{ ...signature, details: { a: [withKey(key, { a: 1 })] } }],
      "events[0].details",
    ],
    [
      "a correction",
      (key) => [
        {
          kind: "recordCorrection",
          date: "2020-02-01",
          refersTo: "x",
          details: { replace: withKey(key, {}) },
        },
      ],
      "events[0].details",
    ],
    ["a file", (key) => withKey(key, { format: 1, events: [] }), ""],
  ];
  test.each(places.flatMap(([place, file, path]) => POISON.map((key) => [key, place, file, path] as const)))(
    "%s in %s is a mistake",
    (key, _, file, path) => {
      const poisoned = file(key);
      for (const input of [poisoned, JSON.stringify(poisoned)]) {
        const parsed = parseEventFile(input);
        expect(parsed.ok).toBe(false);
        expect(parsed.ok || parsed.mistakes[0].path.startsWith(path)).toBe(true);
      }
    },
  );

  const clauses: readonly (readonly [string, (key: string) => unknown])[] = [
    ["the definition", (key) => withKey(key, treaty())],
    [
      "a clause",
      (key) => treaty({ adoption: withKey(key, { article: "1", when: { on: "2020-01-15" } }) as never }),
    ],
    [
      "a date expression",
      (key) => treaty({ adoption: { article: "1", when: withKey(key, { on: "2020-01-15" }) as never } }),
    ],
    [
      "a period",
      (key) =>
        treaty({ signature: [withKey(key, { article: "2", opens: { anchor: "adoption" } }) as never] }),
    ],
    ["a group", (key) => treaty({ groups: [{ id: "g", is: withKey(key, { kind: "state" }) as never }] })],
    ["the policies", (key) => treaty({ policies: withKey(key, {}) as never })],
  ];
  test.each(clauses.flatMap(([place, definition]) => POISON.map((key) => [key, place, definition] as const)))(
    "%s in %s is a mistake",
    (key, _, definition) => {
      const poisoned = definition(key);
      for (const input of [poisoned, JSON.stringify(poisoned)]) {
        const parsed = parseDefinition(input);
        expect(parsed.ok).toBe(false);
        expect(parsed.ok || parsed.mistakes.some(({ path }) => path.split(".").includes(key))).toBe(true);
      }
    },
  );

  test("__proto__ as a participant of a table is a mistake, constructor is a name like any other", () => {
    const table = (json: string) => treaty({ weights: [{ id: "t", of: JSON.parse(json) }] });
    expect(parseDefinition(table('{ "__proto__": 5 }'))).toMatchObject({
      ok: false,
      mistakes: [{ path: "weights[0].of.__proto__" }],
    });
    expect(parseDefinition(table('{ "constructor": 5, "toString": 6 }'))).toMatchObject({ ok: true });
  });
});

describe("names that every object has", () => {
  const ODD = [
    "constructor",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "prototype",
    "length",
    "undefined",
    "null",
  ];

  test.each(ODD)("a participant may be called %s", (name) => {
    const events = [act("accession", name, "2020-03-01"), act("accession", "NOR", "2020-03-02")];
    const parsed = parseEventFile(events);
    if (!parsed.ok) throw new Error(parsed.mistakes[0].message);
    const chronicle = replay(compile(treaty()), parsed.value);
    expect(participantStatus(chronicle, name, "2020-03-01").status).toBe("contracting");
    expect(participantStatus(chronicle, name, "2020-02-01").status).toBe("none");
    expect(status(chronicle, "2020-03-02").counts.consentsToBeBound).toBe(2);
  });

  test.each(ODD)("an event may be called %s, and be corrected by that name", (name) => {
    const events: TreatyEvent[] = [
      act("accession", "ISL", "2020-03-01", { id: name }),
      {
        kind: "recordCorrection",
        date: "2020-04-01",
        refersTo: name,
        details: { replace: { date: "2020-03-15" } },
      },
    ];
    expect(eventId(events[0] as TreatyEvent)).toBe(name);
    expect(participantStatus(replay(compile(treaty()), events), "ISL", "2021-01-01").consentedOn).toBe(
      "2020-03-15",
    );
    const stray = replay(compile(treaty()), events.slice(1));
    expect(status(stray, "2021-01-01").irregularities).toMatchObject([{ code: "unknownReference" }]);
  });

  test.each(ODD)("a group, a table, a part, an organization, a parent may be called %s", (name) => {
    const definition = treaty({
      id: "treaty",
      groups: [{ id: name, is: { memberOf: name } }],
      weights: [{ id: name, of: { [name]: 5, ISL: 1 } }],
      parts: [
        {
          id: name,
          consent: [],
          entry: { article: "A", when: { anchor: "entryIntoForce", regime: "treaty" } },
        },
      ],
      consent: [{ article: "22", kinds: ["accession"], who: { group: name } }],
      entry: {
        article: "23",
        when: {
          first: {
            tally: { count: "consents", weights: name },
            is: { atLeast: { share: [1, 6], of: { total: name } } },
          },
        },
      },
    });
    const participants: Participant[] = [{ id: name, kind: "organization", members: [{ id: "ISL" }] }];
    const chronicle = replay(compile(definition, { participants }), [
      act("accession", "ISL", "2020-03-01"),
      act("accession", "NOR", "2020-03-01"),
    ]);
    const report = status(chronicle, "2020-03-01");
    expect(report.irregularities).toMatchObject([{ code: "notEligible", participant: "NOR" }]);
    expect(report.parts).toMatchObject([{ part: name, force: { entryIntoForce: "2020-03-01" } }]);
  });

  test.each(ODD)("a group, a table or a treaty called %s that nobody defined is a mistake", (name) => {
    const codes = (definition: unknown) => {
      const parsed = parseDefinition(definition);
      return parsed.ok ? [] : parsed.mistakes.map(({ code }) => code);
    };
    expect(
      codes(treaty({ consent: [{ article: "22", kinds: ["accession"], who: { group: name } }] })),
    ).toEqual(["unknownName"]);
    expect(
      codes(treaty({ consent: [{ article: "22", kinds: ["accession"], who: { partyTo: name } }] })),
    ).toEqual(["unknownName"]);
    expect(codes(treaty({ entry: { article: "23", when: { [name]: true } as never } }))).toEqual([
      "unknownKind",
    ]);
  });

  test.each(["__proto__", "constructor", "toString"])("%s is no kind of event, parsed or not", (kind) => {
    expect(parseEventFile([{ ...signature, kind }])).toMatchObject({
      ok: false,
      mistakes: [{ code: "unknownKind" }],
    });
    expect(
      thrown(() => replay(compile(treaty()), [{ ...signature, kind: kind as "signature" }])),
    ).toBeInstanceOf(Misuse);
    expect(
      thrown(() => transition(replay(compile(treaty()), []), { ...signature, kind: kind as "signature" })),
    ).toBeInstanceOf(Misuse);
  });
});

describe("values that no JSON has", () => {
  const loop: Record<string, unknown> = { ...signature };
  loop.details = loop;
  const list: unknown[] = [];
  list.push(list);
  const strange: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["null", null],
    ["a number", 42],
    ["no number", Number.NaN],
    ["a bigint", 10n],
    ["a boolean", true],
    ["a symbol", Symbol("x")],
    ["a function", () => []],
    ["a Date", new Date(0)],
    ["a Map", new Map([["format", 1]])],
    ["a Set", new Set()],
    ["an object without prototype", Object.create(null)],
    ["an error", new Error("x")],
    ["bytes", new Uint8Array(8)],
    ["a list that contains itself", list],
    ["an object that contains itself", loop],
    ["a proxy that tells nothing", new Proxy({}, {})],
    ["a promise", Promise.resolve([])],
  ];

  test.each(strange)("%s is no definition and no file of events", (_, value) => {
    expect(parseDefinition(value)).toMatchObject({ ok: false });
    expect(parseEventFile([value])).toMatchObject({ ok: false });
    expect(parseEventFile({ format: 1, events: value })).toMatchObject({ ok: false });
    if (!Array.isArray(value)) expect(parseEventFile(value)).toMatchObject({ ok: false });
  });

  test.each(strange)("%s is no value of a field", (_, value) => {
    for (const key of [
      "id",
      "kind",
      "date",
      "participant",
      "effectiveOn",
      "subject",
      "details",
      "source",
      "note",
    ]) {
      if (value === undefined && key !== "kind" && key !== "date" && key !== "participant") continue;
      if (typeof value === "object" && value !== null && key === "details" && Object.keys(value).length === 0)
        continue;
      if (value === null && key === "date") continue;
      expect(parseEventFile([{ ...signature, [key]: value }]).ok, key).toBe(false);
    }
    for (const key of ["id", "title", "adoption", "signature", "consent", "entry", "notModelled"])
      expect(parseDefinition({ ...treaty(), [key]: value }).ok, key).toBe(false);
  });

  test("a list with holes is a list of mistakes", () => {
    expect(parseEventFile(new Array(3))).toMatchObject({
      ok: false,
      mistakes: [{ path: "events[0]" }, { path: "events[1]" }, { path: "events[2]" }],
    });
  });
});

describe("numbers beyond those that are exact", () => {
  test.each(["9007199254740992", "1e400", "-1e400", "1e308", "123456789012345678901234567890"])(
    "%s",
    (number) => {
      for (const json of [
        `[{ "kind": "signature", "date": "2020-02-01", "participant": "VNM", "details": { "a": ${number} } }]`,
        `[{ "kind": "signature", "date": ${number}, "participant": "VNM" }]`,
        `{ "format": ${number}, "events": [] }`,
      ])
        expect(parseEventFile(json).ok).toBe(false);
      const definition = JSON.stringify(
        treaty({ weights: [{ id: "t", of: { ISL: 424_242 } }], entry: treaty().entry }),
      );
      expect(parseDefinition(definition).ok).toBe(true);
      expect(parseDefinition(definition.replace("424242", number)).ok).toBe(false);
      expect(parseDefinition(definition.replace('"atLeast":3', `"atLeast":${number}`)).ok).toBe(false);
      expect(parseDefinition(definition.replace('"days":30', `"days":${number}`)).ok).toBe(false);
    },
  );

  test("the greatest that is exact is a number, and what lies past the calendar is not derivable", () => {
    const definition = treaty({
      entry: {
        article: "23",
        when: {
          after: { first: { tally: { count: "consents" }, is: { atLeast: 1 } } },
          period: { years: 100_000 },
        },
      },
      weights: [{ id: "t", of: { ISL: Number.MAX_SAFE_INTEGER } }],
    });
    const chronicle = replay(compile(definition), [act("accession", "ISL", "2020-03-01")]);
    expect(status(chronicle, "9999-12-31").force).toMatchObject({
      state: "notInForce",
      entryIntoForce: null,
    });
  });

  test("shares of the greatest numbers are reckoned exactly", () => {
    const big = Number.MAX_SAFE_INTEGER;
    const definition = (have: number) =>
      treaty({
        weights: [{ id: "t", total: big, of: { ISL: have } }],
        entry: {
          article: "23",
          when: {
            first: {
              tally: { count: "consents", weights: "t" },
              is: { moreThan: { share: [big - 1, big], of: { total: "t" } } },
            },
          },
        },
      });
    const met = (have: number) =>
      status(replay(compile(definition(have)), [act("accession", "ISL", "2020-03-01")]), "2020-03-01").force
        .conditionMetOn;
    // More than (n - 1) of n: n is, n - 1 is not.
    expect(met(big)).toBe("2020-03-01");
    expect(met(big - 1)).toBeNull();
  });
});

describe("impossible dates", () => {
  const DATES = [
    "2025-02-29",
    "2025-13-01",
    "0000-00-00",
    "9999-99-99",
    "+275760-09-13",
    "2025-02-30T00:00:00Z",
    "Infinity",
    "NaN",
    "",
  ];

  test.each(DATES)("%j in an event and in a definition", (date) => {
    for (const key of ["date", "effectiveOn", "knownOn"])
      expect(parseEventFile([{ ...signature, [key]: date }])).toMatchObject({
        ok: false,
        mistakes: [{ code: "impossibleDate", path: `events[0].${key}` }],
      });
    expect(parseEventFile({ format: 1, knownUntil: date, events: [] }).ok).toBe(false);
    expect(
      parseDefinition(treaty({ adoption: { article: "20", when: { on: date as "2020-01-15" } } })),
    ).toMatchObject({
      ok: false,
      mistakes: [{ code: "impossibleDate", path: "adoption.when.on" }],
    });
  });

  test.each(DATES)("%j, handed to the engine by one who did not parse, is misuse", (date) => {
    const rules = compile(treaty());
    const on = date as "2020-02-01";
    expect(thrown(() => replay(rules, [{ ...signature, date: on }]))).toBeInstanceOf(Misuse);
    expect(thrown(() => transition(replay(rules, []), { ...signature, date: on }))).toBeInstanceOf(Misuse);
    expect(thrown(() => status(replay(rules, []), date))).toBeInstanceOf(Misuse);
  });
});

describe("impossible dates beside the date", () => {
  test.each(["effectiveOn", "knownOn"])(
    "%s, handed to the engine by one who did not parse, is misuse",
    (key) => {
      const wrong = { ...signature, [key]: "2025-02-29" };
      expect(thrown(() => replay(compile(treaty()), [wrong]))).toBeInstanceOf(Misuse);
      expect(thrown(() => transition(replay(compile(treaty()), []), wrong))).toBeInstanceOf(Misuse);
    },
  );
});

describe("nesting 100,000 deep", () => {
  function deep(wrap: (inner: unknown) => unknown): unknown {
    let value: unknown = { kind: "state" };
    for (let level = 0; level < 100_000; level++) value = wrap(value);
    return value;
  }
  const SHAPES: readonly (readonly [string, unknown])[] = [
    ["lists", deep((inner) => [inner])],
    ["objects", deep((inner) => ({ a: inner }))],
    ["groups", deep((inner) => ({ not: inner }))],
    ["groups of one", deep((inner) => ({ all: [inner] }))],
    ["dates", deep((inner) => ({ after: inner, period: { days: 1 } }))],
    ["latest of one", deep((inner) => ({ latest: [inner] }))],
    ["conditions", deep((inner) => ({ first: inner }))],
  ];

  test.each(SHAPES)("of %s, in a file of events", (_, value) => {
    for (const file of [
      value,
      [value],
      { format: 1, events: value },
      { format: 1, events: [], treaty: value },
      [{ ...signature, details: value }],
      [{ ...signature, details: { a: value } }],
      [{ ...signature, source: value }],
      [{ ...signature, kind: value }],
      [{ ...signature, date: value }],
      [{ ...signature, extra: value }],
      [{ kind: "recordCorrection", date: "2020-02-01", refersTo: "x", details: { replace: value } }],
    ])
      expect(parseEventFile(file).ok).toBe(false);
  });

  test.each(SHAPES)("of %s, in a definition", (_, value) => {
    for (const definition of [
      value,
      { ...treaty(), extra: value },
      { ...treaty(), id: value },
      { ...treaty(), adoption: { article: "20", when: value } },
      { ...treaty(), entry: { article: "23", when: { first: value } } },
      { ...treaty(), groups: [{ id: "g", is: value }] },
      { ...treaty(), consent: [{ article: "22", kinds: ["accession"], who: value }] },
      { ...treaty(), weights: [{ id: "t", of: value }] },
    ]) {
      expect(parseDefinition(definition)).toMatchObject({ ok: false, mistakes: [{ code: "tooLarge" }] });
      expect(thrown(() => compile(definition as never))).toBeInstanceOf(Misuse);
    }
  });
});

describe("100,000 deep as text", () => {
  const lists = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const objects = `${'{"not":'.repeat(100_000)}1${"}".repeat(100_000)}`;

  test.each([
    ["lists", lists],
    ["objects", objects],
  ])("%s", (_, text) => {
    expect(parseEventFile(text).ok).toBe(false);
    expect(parseEventFile(`[${text}]`).ok).toBe(false);
    const within = JSON.stringify(treaty()).replace('{"anchor":"adoption"}', text);
    for (const each of [text, within])
      expect(parseDefinition(each)).toMatchObject({ ok: false, mistakes: [{ code: "tooLarge" }] });
  });
});

describe("inputs so large that a careless reader would hang", () => {
  const huge = "x".repeat(50_000_000);

  test("50 MB in a field", () => {
    for (const key of [
      "note",
      "dateText",
      "id",
      "kind",
      "date",
      "participant",
      "subject",
      "source",
      "details",
    ]) {
      const parsed = parseEventFile([{ ...signature, [key]: huge }]);
      expect(parsed).toMatchObject({ ok: false, mistakes: [{ path: `events[0].${key}` }] });
      expect(parsed.ok || parsed.mistakes[0].message.length).toBeLessThan(2500);
    }
    for (const key of ["id", "title", "depositary", "entry", "signature"])
      expect(parseDefinition({ ...treaty(), [key]: huge })).toMatchObject({
        ok: false,
        mistakes: [{ path: key }],
      });
  });

  test("50 MB of text, JSON or none", () => {
    for (const parse of [parseEventFile, parseDefinition]) {
      expect(parse(huge)).toMatchObject({ ok: false, mistakes: [{ code: "notJson" }] });
      expect(parse(`"${huge}"`)).toMatchObject({ ok: false, mistakes: [{ code: "wrongType" }] });
    }
  });

  test("a very long key is told shortened, like whatever is found", () => {
    const key = "k".repeat(1_000_000);
    for (const parsed of [
      parseEventFile([{ ...signature, [key]: 1 }]),
      parseEventFile({ format: 1, events: [], [key]: 1 }),
      parseDefinition({ ...treaty(), [key]: 1 }),
    ]) {
      expect(parsed).toMatchObject({ ok: false, mistakes: [{ code: "unknownKey" }] });
      expect(parsed.ok || parsed.mistakes[0].message.length).toBeLessThan(2500);
    }
  });

  test("very many keys are no more mistakes than the limit", () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]));
    for (const parsed of [
      parseEventFile([{ ...signature, ...keys }]),
      parseEventFile([{ ...signature, ...keys }, signature]),
      parseEventFile({ format: 1, events: [], ...keys }),
      parseDefinition({ ...treaty(), ...keys }),
    ]) {
      const mistakes = parsed.ok ? [] : parsed.mistakes;
      expect(mistakes).toHaveLength(LIMITS.mistakes + 1);
      expect(mistakes[LIMITS.mistakes]?.code).toBe("tooLarge");
    }
  });

  test("a million events, and one too many", () => {
    const million = Array.from({ length: 1_000_000 }, () => signature);
    expect(parseEventFile(million).ok).toBe(true);
    expect(parseEventFile([...million, signature])).toMatchObject({
      ok: false,
      mistakes: [{ code: "tooLarge", path: "events" }],
    });
  }, 60_000);

  test.each<[string, unknown, string]>([
    ["impossible", { ...signature, date: "2025-02-30" }, "impossibleDate"],
    ["none", null, "wrongType"],
  ])(
    "a million events, all of them %s",
    (_, event, code) => {
      const parsed = parseEventFile(Array.from({ length: 1_000_000 }, () => event));
      expect(parsed).toMatchObject({
        ok: false,
        mistakes: { 0: { code }, 1000: { code: "tooLarge" }, length: 1001 },
      });
    },
    60_000,
  );

  test("100,000 acts that wait to be healed, none of which is", () => {
    const events = Array.from(
      { length: 100_000 },
      (_, i): TreatyEvent => ({
        kind: "ratification",
        participant: `S${i}`,
        date: knownDate(18_300 + (i % 20_000)),
      }),
    );
    expect(status(replay(compile(treaty()), events), "2099-12-31").irregularities).toHaveLength(100_000);
  }, 60_000);

  test("20,000 corrections, each of the one before", () => {
    const corrections = Array.from(
      { length: 20_000 },
      (_, i): TreatyEvent => ({
        kind: "recordCorrection",
        id: `c${i + 1}`,
        date: "2026-01-01",
        refersTo: `c${i}`,
        details: { replace: { note: `no ${i}` } },
      }),
    );
    const chronicle = replay(compile(treaty()), [{ ...signature, id: "c0" }, ...corrections]);
    expect(status(chronicle, "2030-01-01")).toMatchObject({ counts: { signatories: 1 }, irregularities: [] });
  });
});

describe("definitions whose parts refer to one another without end", () => {
  const script = fileURLToPath(new URL("./entangled.ts", import.meta.url));
  let lines: string[] = [];

  // In a process of its own, with bounded memory: a loop cannot be stopped from within.
  beforeAll(async () => {
    lines = await new Promise((resolve) => {
      execFile(
        process.execPath,
        ["--max-old-space-size=1000", "--import", "tsx", script],
        { timeout: 60_000, killSignal: "SIGKILL", encoding: "utf8" },
        (_, stdout) => resolve(stdout.split("\n")),
      );
    });
  }, 90_000);

  test.each(Object.keys(ENTANGLED))("%s: an answer, short enough to read", (name) => {
    const line = lines.find((each) => each.startsWith(`[${JSON.stringify(name)}`));
    expect(line, "no answer in time").toBeDefined();
    const answer: unknown = JSON.parse(line ?? "[]")[1];
    if (Reflect.get(Object(answer), "ok") === true) expect(answer).toEqual({ ok: true, irregularities: 1 });
    else {
      expect(Reflect.get(Object(answer), "mistakes")).toBeLessThanOrEqual(LIMITS.mistakes + 1);
      expect(Reflect.get(Object(answer), "longest")).toBeLessThan(2500);
    }
  });
});
