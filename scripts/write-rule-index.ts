/**
 * Writes `docs/rules-index.md`: for every rule the tests that carry its number and the sources that cite it, or why it
 * lies outside the engine (`scripts/rules-outside.json`). A test says that the file is what this script would write.
 *
 * Run by `npm run rules`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { testNames } from "./test-names.js";

const root = new URL("../", import.meta.url);

/** A rule with what proves it and what rests on it. */
export interface IndexedRule {
  /** `R15`. */
  readonly number: string;
  readonly title: string;
  /** The tests that carry its number: `describe` and `test`, down to the name that has it. */
  readonly tests: readonly { readonly file: string; readonly name: string }[];
  /** The files that cite it. */
  readonly sources: readonly string[];
  /** Why the engine leaves it aside; undefined where it does not. */
  readonly outside: string | undefined;
}

/** Every rule of the guide, in order. */
export function indexedRules(): readonly IndexedRule[] {
  const tests = filesIn("test", ".test.ts").flatMap((file) =>
    testNames(read(file)).map((names) => ({ file, names })),
  );
  const sources = filesIn("src", ".ts")
    .filter((file) => !file.startsWith("src/catalogue/generated/"))
    .map((file) => ({ file, text: read(file) }));
  const outside = new Map<string, string>(Object.entries(JSON.parse(read("scripts/rules-outside.json"))));
  return [...read("docs/guides/rules.md").matchAll(/^### (R\d+) (.+)$/gm)].map(
    ([, number = "", title = ""]) => {
      const carries = new RegExp(`\\b${number}\\b`);
      const named = tests.flatMap(({ file, names }) => {
        const depth = names.findIndex((name) => carries.test(name));
        return depth < 0 ? [] : [{ file, name: names.slice(0, depth + 1).join(" › ") }];
      });
      return {
        number,
        title,
        tests: [...new Map(named.map((each) => [`${each.file} ${each.name}`, each])).values()],
        sources: sources.filter(({ text }) => carries.test(text)).map(({ file }) => file),
        outside: outside.get(number),
      };
    },
  );
}

/** The text of the file. */
export function ruleIndex(): string {
  const rules = indexedRules();
  const tested = rules.filter(({ tests }) => tests.length > 0).length;
  const outside = rules.filter((rule) => rule.outside !== undefined).length;
  const lines = [
    "---",
    "title: Rules, tests and sources",
    "---",
    "",
    "# Rules, tests and sources",
    "",
    "Written by `scripts/write-rule-index.ts`: change the tests and the sources, not this file.",
    "",
    "For each of [the rules](guides/rules.md) the tests whose names carry its number, or stand under one that does, and",
    "the files of the library that cite it.",
    "",
    `${rules.length} rules: ${tested} with tests, ${outside} outside the engine, ${rules.length - tested - outside} without either.`,
    "",
    ...rules.flatMap(section),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function section({ number, title, tests, sources, outside }: IndexedRule): string[] {
  const heading = `## [${number} ${title}](guides/rules.md#${anchorOf(`${number} ${title}`)})`;
  if (outside !== undefined) return [heading, "", `Outside the engine: ${outside}`, ""];
  return [
    heading,
    "",
    ...(tests.length === 0
      ? ["No test carries its number."]
      : [...new Set(tests.map(({ file }) => file))].flatMap((file) => [
          `- \`${file}\``,
          ...tests.filter((each) => each.file === file).map(({ name }) => `  - ${plainText(name)}`),
        ])),
    "",
    sources.length === 0
      ? "No file cites it."
      : `Cited in ${sources.map((file) => `\`${file}\``).join(", ")}.`,
    "",
  ];
}

/** The anchor that a heading gets. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

/** A name as Markdown that shows it as it is. */
function plainText(name: string): string {
  return name.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>|#@]/g, "\\$&");
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

function read(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL("docs/rules-index.md", root), ruleIndex());
