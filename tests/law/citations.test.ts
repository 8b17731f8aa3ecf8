import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

/** Treaties, acts and codifications that rows may cite, each followed by an article. */
const CITATION =
  /\b(VCLT|VCST|UNTOC|UNCAC|CRC-OP\w+|CMW|CETS \d+|ETS \d+|ILO C?\d*|C\d{3}|P\d{3}|ACTIP|TFEU|TEU|Treaty|Rome Statute|(Trafficking|Smuggling) Protocol|Protocol No \d+|Withdrawal Agreement|Framework Decision \d+\/\d+)( \(\w+\))?( arts?\.?)? \d/;

/** What a literal stands for, without what only concerns its type. */
function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)
    ? unwrapped(node.expression)
    : node;
}

/**
 * The rows of the tables of a test file that cite an article, in themselves or in the title that all rows of their table
 * bear. Rows are the entries of the arrays handed to `test.each`, and the objects that name their situation.
 */
function citedRows(name: string, text: string): { readonly rows: number; readonly cited: number } {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  let rows = 0;
  let cited = 0;
  const count = (row: ts.Node, title: string) => {
    rows += 1;
    if (CITATION.test(row.getText()) || CITATION.test(title)) cited += 1;
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isCallExpression(node.expression) &&
      node.expression.expression.getText().startsWith('test.each')
    ) {
      const [table] = node.expression.arguments;
      const title = node.arguments[0]?.getText() ?? '';
      const literal = table && unwrapped(table);
      if (literal && ts.isArrayLiteralExpression(literal))
        for (const row of literal.elements) count(row, title);
    } else if (
      ts.isObjectLiteralExpression(node) &&
      node.properties.some((property) => property.name?.getText() === 'situation')
    )
      count(node, '');
    node.forEachChild(visit);
  };
  visit(source);
  return { rows, cited };
}

describe('the tables of the law', () => {
  test('hold at least 300 rows that cite their article', () => {
    const folder = new URL('.', import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
    const cited = files.map((file) => citedRows(file, readFileSync(new URL(file, folder), 'utf8')).cited);
    expect(cited.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(300);
  });

  test.each([
    ["test.each([['VCLT art. 24: the first day', 1], ['the day before', 0]])('%s', () => {})", 2, 1],
    ["test.each([[1], [2]])('UNTOC 38(1): %s', () => {})", 2, 2],
    ["const row = { situation: 'a signature alone (VCLT 14)', expected: [] }", 1, 1],
    ["const row = { situation: 'a signature alone', expected: [] }", 1, 0],
    ["test('VCLT art. 24', () => {})", 0, 0],
  ] as const)('are counted by row: %s', (text, rows, cited) => {
    expect(citedRows('table.test.ts', text)).toEqual({ rows, cited });
  });
});
