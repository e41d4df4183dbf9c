import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { ActWhen } from "../../src/clauses/when.js";
import { Definition, EventFile, IRREGULARITIES, LIMITS, TreatyEvent } from "../../src/index.js";
import { EVENT_KINDS } from "../../src/model/event-kind.js";
import { documents, read, root, sources } from "./blocks.js";
import { keysIn, optionsOf, shapeOf } from "./schemas.js";
import { entryPoints, undocumented, wordsOf } from "./source-types.js";

const RULES = "docs/guides/rules.md";
const CODES = "docs/guides/limits-and-codes.md";

describe("every public export has a docstring", () => {
  test.each(entryPoints)("%s", (entry) => {
    expect(undocumented(entry)).toEqual([]);
  });
});

describe("the list of rules", () => {
  const headings = [...read(RULES).matchAll(/^<a id="(r\d+)"><\/a>\n\n### (R\d+) \S/gm)];

  test("has every number once, in order, each with an anchor of its name", () => {
    const numbers = Array.from({ length: 52 }, (_, index) => `R${index + 1}`);
    expect(headings.map(([, , number]) => number)).toEqual(numbers);
    expect(headings.map(([, anchor]) => anchor?.toUpperCase())).toEqual(numbers);
  });

  test("has every rule that the sources name", () => {
    const known = new Set(headings.map(([, , number]) => number));
    const named = sources.flatMap((file) =>
      [...read(file).matchAll(/\bR\d+\b/g)].map(([number]) => ({ file, number })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ number }) => !known.has(number))).toEqual([]);
  });

  test("tells under each rule which irregularities carry it, and no others", () => {
    const sections = read(RULES).split(/^### /m).slice(1);
    for (const [code, { rule }] of Object.entries(IRREGULARITIES)) {
      const under = sections.filter((section) => section.includes(`\`${code}\``));
      const known = code === "alreadyConsented" ? [rule, "R46"] : [rule];
      expect(
        under.map((section) => section.split(" ")[0]),
        code,
      ).toEqual(known);
    }
  });
});

describe("the tables of codes have every code, and none besides", () => {
  const { findings, codes } = { findings: findingCodes(), codes: tablesOf(CODES) };
  test.each([
    ["Mistakes", wordsOf("src/model/mistake.ts", "MistakeCode")],
    ["Irregularities", Object.keys(IRREGULARITIES)],
    [
      "Notes",
      wordsOf("src/answers/notes.ts", "NoteCode").filter((code) => !Object.hasOwn(IRREGULARITIES, code)),
    ],
    ["Reasons", wordsOf("src/relations/because.ts", "ReasonCode")],
    ["Findings", findings],
    ["Limits of parsing", Object.keys(LIMITS)],
  ])("%s", (heading, expected) => {
    expect([...(codes.get(heading) ?? [])].sort()).toEqual([...expected].sort());
  });

  test("Irregularities: each with its rule", () => {
    for (const [code, { rule }] of Object.entries(IRREGULARITIES))
      expect(read(CODES)).toContain(`| \`${code}\` | [${rule}](rules.md#${rule.toLowerCase()}-`);
  });

  test("Facts", () => {
    const section = read(CODES).split("## Facts\n")[1]?.split("\n## ")[0] ?? "";
    for (const code of wordsOf("src/lifecycle/facts.ts", "FactCode"))
      expect(section).toContain(`\`${code}\``);
  });

  test("Limits of parsing: each with its value", () => {
    for (const [name, value] of Object.entries(LIMITS))
      expect(read(CODES)).toMatch(new RegExp(`\\| \`${name}\` \\| ${value.toLocaleString("en")}\\b`));
  });
});

describe("the guide to events", () => {
  const rows = new Map(
    [...read("docs/guides/events.md").matchAll(/^\| `(\w+)` \| (participant|treaty) \| (.*) \|$/gm)].map(
      ([, kind, of, does]) => [kind, { of, does }],
    ),
  );

  test.each(Object.entries(EVENT_KINDS))("says of %s whose act it is and what it does", (kind, { of }) => {
    expect(rows.get(kind)?.of).toBe(of);
    expect(rows.get(kind)?.does).toMatch(/\w{3}/);
  });

  test("has no other kinds", () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(EVENT_KINDS).sort());
  });
});

describe("the guides name every key of the formats", () => {
  test.each([
    ["docs/guides/modelling-a-treaty.md", Definition],
    ["docs/guides/events.md", TreatyEvent],
    ["docs/guides/events.md", EventFile],
  ] as const)("%s", (file, schema) => {
    const code = [...read(file).matchAll(/```[\s\S]*?```|`[^`\n]*`/g)].join("\n");
    const keys = keysIn(schema);
    expect(keys.size).toBeGreaterThan(10);
    expect([...keys].filter((key) => !new RegExp(`\\b${key}\\b`).test(code))).toEqual([]);
  });

  test("each date expression has a section of its own", () => {
    const headings = [...read("docs/guides/modelling-a-treaty.md").matchAll(/^### ([a-z, ]+):/gm)]
      .flatMap(([, names = ""]) => names.split(", "))
      .sort();
    const nodes = optionsOf(ActWhen).flatMap((option) => Object.keys(shapeOf(option))[0] ?? []);
    expect(nodes.filter((node) => !headings.includes(node))).toEqual([]);
  });
});

test.each(documents)("every link of %s leads somewhere", (file) => {
  const broken = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^https?:/.test(target) && !leadsSomewhere(file, target));
  expect(broken).toEqual([]);
});

function leadsSomewhere(from: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? from : normalize(join(dirname(from), path));
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || anchorsOf(file).has(anchor);
}

function anchorsOf(file: string): ReadonlySet<string> {
  const text = read(file);
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id)]);
}

/** The first column of the first table under each heading of the second level. */
function tablesOf(file: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    read(file)
      .split(/^## /m)
      .slice(1)
      .map((section) => [
        section.split("\n")[0] ?? "",
        [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, code = ""]) => code),
      ]),
  );
}

function findingCodes(): readonly string[] {
  const calls = read("src/answers/check.ts").matchAll(/finding\(\s*"(?:error|warning|note)",\s*"(\w+)"/g);
  return [...new Set([...calls].map(([, code = ""]) => code))];
}
