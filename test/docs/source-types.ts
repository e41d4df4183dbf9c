import { join } from "node:path";
import ts from "typescript";
import { root, sources } from "./blocks.js";

/** The modules that a reader can import, treaties of the catalogue apart. */
export const entryPoints: readonly string[] = sources.filter((path) => /^src\/(\w+\/)?index\.ts$/.test(path));

const config = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.core.json"), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: () => {},
});
const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
const checker = program.getTypeChecker();

/** The exports of a module that have no docstring where they are declared. */
export function undocumented(entry: string): readonly string[] {
  const module = symbolOf(entry);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return (symbol.declarations ?? [])
      .filter((declaration) => !hasDocstring(declaration))
      .map((declaration) => {
        const source = declaration.getSourceFile();
        const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
        return `${exported.name}, ${source.fileName.slice(root.length)}:${line + 1}`;
      });
  });
}

/** The words of a union of literals that a module exports. */
export function wordsOf(file: string, name: string): readonly string[] {
  const symbol = checker.getExportsOfModule(symbolOf(file)).find((each) => each.name === name);
  const type = symbol === undefined ? undefined : checker.getDeclaredTypeOfSymbol(symbol);
  const words = (type?.isUnion() ? type.types : []).flatMap((each) =>
    each.isStringLiteral() ? [each.value] : [],
  );
  if (words.length === 0) throw new Error(`${file} has no words ${name}`);
  return words;
}

function fileOf(file: string): ts.SourceFile {
  const source = program.getSourceFile(join(root, file));
  if (source === undefined) throw new Error(`no ${file} in the program`);
  return source;
}

function symbolOf(file: string): ts.Symbol {
  const symbol = checker.getSymbolAtLocation(fileOf(file));
  if (symbol === undefined) throw new Error(`${file} is no module`);
  return symbol;
}

function hasDocstring(declaration: ts.Declaration): boolean {
  const documented = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.getJSDocCommentsAndTags(documented).length > 0;
}
