import { join } from "node:path";
import ts from "typescript";
import { expect } from "vitest";
import { type Block, root } from "./blocks.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: ["node"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  paths: Object.fromEntries(
    ["treaty-lifecycle", "treaty-lifecycle/catalogue/*", "treaty-lifecycle/*"].map((name) => [
      name,
      [sourceOf(name).replace(/\.js$/, ".d.ts")],
    ]),
  ),
};

/** The source behind a name of this package: readers write the name, the tests run what is in `src`. */
function sourceOf(name: string): string {
  const [, folder, treaty] = name.split("/");
  if (folder === undefined) return join(root, "src/index.ts");
  return join(root, treaty === undefined ? `src/${folder}/index.ts` : `src/catalogue/generated/${treaty}.js`);
}

/** What the compiler says of each block, all checked as one program. */
export function typeCheck(blocks: readonly Block[]): ReadonlyMap<Block, readonly string[]> {
  const byPath = new Map(
    blocks.map((block, index) => [
      join(root, "test/docs", `example-${index}.ts`).replaceAll("\\", "/"),
      block,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => byPath.has(path) || fileExists(path);
  host.readFile = (path) => byPath.get(path)?.text ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram([...byPath.keys()], options, host);
  const said = new Map<Block, readonly string[]>();
  for (const [path, block] of byPath) {
    const source = program.getSourceFile(path);
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    said.set(
      block,
      diagnostics.map(({ start, messageText }) => {
        const line = source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
        return `${block.file}:${block.line + line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      }),
    );
  }
  return said;
}

/** Runs a block. What stands behind `// →` must be the value of the statement before it. */
export async function run(block: Block): Promise<void> {
  const { outputText } = ts.transpileModule(withChecks(block), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
    },
  });
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(block.text).importedFiles) {
    const ours = fileName === "treaty-lifecycle" || fileName.startsWith("treaty-lifecycle/");
    modules.set(fileName, await import(/* @vite-ignore */ ours ? sourceOf(fileName) : fileName));
  }
  const AsyncFunction = Object.getPrototypeOf(run).constructor as new (
    ...text: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const program = new AsyncFunction("require", "exports", "__check", outputText);
  await program(
    (name: string) => modules.get(name),
    {},
    (line: number, value: unknown, expected: () => unknown) => {
      expect(value, `${block.file}:${block.line + line}`).toStrictEqual(expected());
    },
  );
}

/** How many values a block asserts. */
export function assertions(block: Block): number {
  return block.text.split("\n").filter((line) => ARROW.test(line)).length;
}

const ARROW = /\/\/ → (.*)$/;

/** The block with every `// → value` written as a call that compares. */
function withChecks(block: Block): string {
  const lines = block.text.split("\n");
  const source = ts.createSourceFile("example.ts", block.text, ts.ScriptTarget.ES2022, true);
  const edits: { at: number; insert: string }[] = [];
  lines.forEach((text, index) => {
    const arrow = ARROW.exec(text);
    if (arrow === null) return;
    const where = `${block.file}:${block.line + index}`;
    const alone = text.trimStart().startsWith("//");
    let ends = index;
    while (alone && /^\s*(\/\/|$)/.test(lines[ends] ?? "") && ends > 0) ends--;
    const statement = statementEndingOn(source, ends);
    if (statement === undefined)
      throw new Error(`${where}: there is no statement to which this value belongs`);
    const expected = `() => (${valueFrom(lines, index, arrow[1] ?? "", where)})`;
    if (ts.isExpressionStatement(statement)) {
      const { expression } = statement;
      edits.push({ at: expression.getStart(), insert: `__check(${index}, (` });
      edits.push({ at: expression.getEnd(), insert: `), ${expected})` });
    } else {
      const name = statement.declarationList.declarations[0]?.name;
      if (name === undefined || !ts.isIdentifier(name))
        throw new Error(`${where}: give the variable a plain name`);
      edits.push({ at: statement.getEnd(), insert: ` __check(${index}, ${name.text}, ${expected});` });
    }
  });
  let text = block.text;
  for (const { at, insert } of edits.sort((a, b) => b.at - a.at))
    text = text.slice(0, at) + insert + text.slice(at);
  return text;
}

/** The value behind an arrow, which may go on in the comment lines that follow. */
function valueFrom(lines: readonly string[], index: number, start: string, where: string): string {
  let value = start;
  for (let next = index + 1; ; next++) {
    const { diagnostics } = ts.transpileModule(`(${value}\n)`, { reportDiagnostics: true });
    if (diagnostics?.length === 0) return value;
    const more = /^\s*\/\/(.*)$/.exec(lines[next] ?? "");
    if (more === null) throw new Error(`${where}: ${value} is no value`);
    value += `\n${more[1]}`;
  }
}

function statementEndingOn(
  source: ts.SourceFile,
  line: number,
): ts.ExpressionStatement | ts.VariableStatement | undefined {
  let found: ts.ExpressionStatement | ts.VariableStatement | undefined;
  const visit = (node: ts.Node): void => {
    const ends = source.getLineAndCharacterOfPosition(node.getEnd()).line === line;
    if (ends && (ts.isExpressionStatement(node) || ts.isVariableStatement(node))) found = node;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
