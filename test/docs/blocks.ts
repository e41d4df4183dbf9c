import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A fenced block of a document or of a docstring. */
export interface Block {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line of the file on which its text begins. */
  readonly line: number;
  /** What stands behind the fence: `ts`, `sh`, `json`. */
  readonly language: string;
  readonly text: string;
}

/** README and guides, by path from the root. */
export const documents: readonly string[] = [
  "README.md",
  ...readdirSync(join(root, "docs/guides"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/guides/${name}`)
    .sort(),
];

/** Every source file of the library, by path from the root; what is generated left out. */
export const sources: readonly string[] = readdirSync(join(root, "src"), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .filter((path) => !path.startsWith("src/catalogue/generated/"))
  .sort();

/** The text of a file. */
export function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** The blocks of a document. */
export function blocksOf(file: string): readonly Block[] {
  return fenced(file, read(file).split("\n"), 1);
}

/** The blocks in the docstrings of a source file. */
export function examplesOf(file: string): readonly Block[] {
  return docstrings(file).flatMap(({ line, lines }) => fenced(file, lines, line));
}

/** The docstrings of a source file, without their stars. */
export function docstrings(file: string): readonly { readonly line: number; readonly lines: string[] }[] {
  const found: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | undefined;
  read(file)
    .split("\n")
    .forEach((text, index) => {
      if (open === undefined && /^\s*\/\*\*/.test(text) && !text.includes("*/")) {
        open = { line: index + 2, lines: [] };
      } else if (open !== undefined) {
        if (text.includes("*/")) {
          found.push(open);
          open = undefined;
        } else open.lines.push(text.replace(/^\s*\* ?/, ""));
      }
    });
  return found;
}

function fenced(file: string, lines: readonly string[], first: number): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; text: string[] } | undefined;
  lines.forEach((text, index) => {
    const fence = /^\s*```(\S*)/.exec(text);
    if (open === undefined && fence !== null) {
      open = { language: fence[1] ?? "", line: first + index + 1, text: [] };
    } else if (open !== undefined && fence !== null) {
      blocks.push({ file, line: open.line, language: open.language, text: open.text.join("\n") });
      open = undefined;
    } else open?.text.push(text);
  });
  if (open !== undefined) throw new Error(`${file}:${open.line}: the block is not closed`);
  return blocks;
}
