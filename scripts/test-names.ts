import ts from "typescript";

/** The names of a test, from the outermost `describe` to its own. */
export type TestName = readonly string[];

/**
 * The names of the tests in a file, read from its text. Rows of a table that stands in the file are put into the
 * name; what only running would show is an ellipsis. What is skipped or still to be written is no test.
 */
export function testNames(text: string): readonly TestName[] {
  const source = ts.createSourceFile("a.test.ts", text, ts.ScriptTarget.Latest, true);
  const tables = new Map<string, ts.Expression>();
  const found: TestName[] = [];
  const visit = (node: ts.Node, around: readonly TestName[]): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
      tables.set(node.name.text, node.initializer);
    const called = ts.isCallExpression(node) ? calledIn(node) : undefined;
    const names = called?.names(tables).flatMap((name) => around.map((outer) => [...outer, name]));
    if (called?.what === "test") found.push(...(names ?? []));
    ts.forEachChild(node, (child) => visit(child, called?.what === "describe" ? (names ?? around) : around));
  };
  visit(source, [[]]);
  return found;
}

type Tables = ReadonlyMap<string, ts.Expression>;

interface Called {
  readonly what: "test" | "describe";
  names(tables: Tables): readonly string[];
}

/** A call such as `test("…")`, `describe.skipIf(…)("…")`, `test.each([…])("…")`. */
function calledIn({ expression, arguments: [title] }: ts.CallExpression): Called | undefined {
  const said = title === undefined ? undefined : wordsOf(title);
  let table: ts.Expression | undefined;
  for (let at: ts.Expression = expression; said !== undefined; ) {
    if (ts.isCallExpression(at)) {
      [table] = at.arguments;
      at = at.expression;
    } else if (ts.isPropertyAccessExpression(at)) {
      if (at.name.text === "todo" || at.name.text === "skip") return undefined;
      if (at.name.text !== "each" && at.name.text !== "for") table = undefined;
      at = at.expression;
    } else {
      const what = ts.isIdentifier(at) ? at.text : "";
      if (what !== "test" && what !== "it" && what !== "describe") return undefined;
      return {
        what: what === "describe" ? what : "test",
        names: (tables) => rowsOf(table, tables)?.map((row) => filled(said, row)) ?? [said],
      };
    }
  }
  return undefined;
}

/** The rows of a table, or undefined where they do not stand in the file. */
function rowsOf(table: ts.Expression | undefined, tables: Tables): readonly ts.Expression[] | undefined {
  const at = table === undefined ? undefined : plain(table);
  const list = at !== undefined && ts.isIdentifier(at) ? tables.get(at.text) : at;
  const rows = list === undefined ? undefined : plain(list);
  if (rows === undefined || !ts.isArrayLiteralExpression(rows)) return undefined;
  return rows.elements.some(ts.isSpreadElement) ? undefined : rows.elements;
}

/** A title with what a row puts into it: `%s` one after another, `$key` by name. */
function filled(title: string, row: ts.Expression): string {
  const own = plain(row);
  const cells = ts.isArrayLiteralExpression(own) ? [...own.elements] : [own];
  return title
    .replace(/%[sdifjo]/g, () => shown(cells.shift()))
    .replace(/\$(\w+)/g, (whole, key: string) => {
      const members = ts.isObjectLiteralExpression(own) ? own.properties : [];
      const member = members.find((each) => each.name?.getText() === key);
      return member !== undefined && ts.isPropertyAssignment(member) ? shown(member.initializer) : whole;
    });
}

function shown(cell: ts.Expression | undefined): string {
  const own = cell === undefined ? undefined : plain(cell);
  const known = own === undefined ? undefined : wordsOf(own);
  if (own === undefined || known !== undefined) return known ?? "…";
  return /^(?:[\d_.]+|null|true|false)$/.test(own.getText()) ? own.getText().replaceAll("_", "") : "…";
}

/** The words of a text, those that are put in when it runs as an ellipsis; undefined where it is no text. */
function wordsOf(text: ts.Expression): string | undefined {
  const own = plain(text);
  if (ts.isStringLiteralLike(own)) return own.text;
  if (ts.isTemplateExpression(own))
    return own.templateSpans.reduce((words, span) => `${words}…${span.literal.text}`, own.head.text);
  if (!ts.isBinaryExpression(own)) return undefined;
  const [left, right] = [wordsOf(own.left), wordsOf(own.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** An expression without what only the type checker reads. */
function plain(expression: ts.Expression): ts.Expression {
  return ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
    ? plain(expression.expression)
    : expression;
}
