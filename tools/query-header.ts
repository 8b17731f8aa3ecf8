import type { ParameterType, QueryEngine, QueryMode } from '../src/graph/query.js';

/** A column's type as declared in a header: a scalar, a map of named columns, either possibly a list and nullable. */
export interface ColumnType {
  readonly base: 'string' | 'integer' | 'float' | 'boolean' | readonly NamedColumn[];
  readonly list: boolean;
  readonly nullable: boolean;
}

/** One declared column or map field. */
export interface NamedColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** Everything the header of a `.cypher` file says. */
export interface QueryHeader {
  readonly sentence: string;
  readonly rows: 'one' | 'many';
  readonly mode: QueryMode;
  readonly engine: QueryEngine;
  readonly parameters: readonly { readonly name: string; readonly type: ParameterType }[];
  readonly columns: readonly NamedColumn[];
  /** The column by which rows are matched to `$keys`; null where the statement is no batch. */
  readonly key: string | null;
  /** Plan operators that this statement may use although they are refused elsewhere, each with the reason. */
  readonly allowed: readonly { readonly operator: string; readonly reason: string }[];
}

/** A statement file: its header, its text without the header, and where it lives. */
export interface QueryFile {
  readonly name: string;
  readonly file: string;
  readonly header: QueryHeader;
  readonly text: string;
}

/** What is wrong with a statement file; the message names the file, the thing and the remedy. */
export class QueryFileError extends Error {
  constructor(file: string, what: string, remedy: string) {
    super(`${file}: ${what}. ${remedy}`);
    this.name = 'QueryFileError';
  }
}

const PARAMETER_TYPES: readonly ParameterType[] = [
  'string',
  'integer',
  'float',
  'boolean',
  'string[]',
  'integer[]',
  'map',
  'map[]',
];

class TypeReader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly fail: (what: string) => never,
  ) {}

  whole(): ColumnType {
    const type = this.type();
    this.space();
    if (this.at < this.text.length)
      this.fail(`unexpected "${this.text.slice(this.at)}" in type "${this.text}"`);
    return type;
  }

  private type(): ColumnType {
    this.space();
    const base = this.text[this.at] === '{' ? this.fields() : this.scalar();
    const list = this.eat('[]');
    const nullable = this.eat('?');
    return { base, list, nullable };
  }

  private fields(): NamedColumn[] {
    this.at += 1;
    const fields: NamedColumn[] = [];
    for (;;) {
      this.space();
      const name = this.word();
      this.space();
      if (!this.eat(':')) this.fail(`":" expected after "${name}" in type "${this.text}"`);
      fields.push({ name, type: this.type() });
      this.space();
      if (this.eat('}')) return fields;
      if (!this.eat(',')) this.fail(`"," or "}" expected in type "${this.text}"`);
    }
  }

  private scalar(): 'string' | 'integer' | 'float' | 'boolean' {
    const word = this.word();
    if (word === 'string' || word === 'integer' || word === 'float' || word === 'boolean') return word;
    return this.fail(`unknown type "${word}"`);
  }

  private word(): string {
    const match = /^[A-Za-z][A-Za-z0-9_]*/.exec(this.text.slice(this.at));
    if (!match) return this.fail(`a name is missing in type "${this.text}"`);
    this.at += match[0].length;
    return match[0];
  }

  private eat(token: string): boolean {
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  private space(): void {
    while (this.text[this.at] === ' ') this.at += 1;
  }
}

/** The statement with comments blanked and quoted text emptied, so that it can be searched for `$names` and clauses. */
function withoutQuotes(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''")
    .replace(/\/\/[^\n]*/g, ' ');
}

/** Names of the parameters a statement uses, in order of first use. */
function usedParameters(text: string): string[] {
  return [
    ...new Set([...withoutQuotes(text).matchAll(/\$([A-Za-z_][A-Za-z0-9_]*)/g)].map((match) => match[1]!)),
  ];
}

/**
 * Aliases of the statement's last top-level RETURN, in order; an empty list where it has none.
 * An item without AS is given back as its text, which no declared column can equal.
 */
function returnedColumns(text: string): string[] {
  const bare = withoutQuotes(text);
  let depth = 0;
  let start = -1;
  for (let at = 0; at < bare.length; at += 1) {
    const character = bare[at]!;
    if ('({['.includes(character)) depth += 1;
    else if (')}]'.includes(character)) depth -= 1;
    else if (depth === 0 && /^RETURN\b/i.test(bare.slice(at)) && !/\w/.test(bare[at - 1] ?? ' '))
      start = at + 6;
  }
  if (start < 0) return [];
  const clause = bare
    .slice(start)
    .replace(/^\s+DISTINCT\b/i, '')
    .replace(/\b(ORDER\s+BY|SKIP|LIMIT)\b[\s\S]*$/i, '');
  const items: string[] = [];
  let item = '';
  depth = 0;
  for (const character of clause) {
    if ('({['.includes(character)) depth += 1;
    if (')}]'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) {
      items.push(item);
      item = '';
    } else item += character;
  }
  items.push(item);
  return items.map((text) => /\bAS\s+([A-Za-z_][A-Za-z0-9_]*)\s*$/i.exec(text)?.[1] ?? text.trim());
}

/**
 * Reads one `.cypher` file: `//` lines first (one sentence, then `@` tags), the statement after them.
 * Throws a `QueryFileError` where the header is incomplete or disagrees with the statement.
 */
export function readQueryFile(file: string, content: string): QueryFile {
  const fail = (what: string, remedy: string): never => {
    throw new QueryFileError(file, what, remedy);
  };
  const lines = content.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.slice(2).trim());
  const text = lines.slice(end).join('\n').trim();
  const name = /([^/]+)\.cypher$/.exec(file)?.[1] ?? fail('not a .cypher file', 'Rename it.');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) fail(`name "${name}" is not kebab-case`, 'Rename the file.');
  if (text === '') fail('there is no statement after the header', 'Write one, or delete the file.');

  const sentence: string[] = [];
  const parameters: { name: string; type: ParameterType }[] = [];
  const columns: NamedColumn[] = [];
  const allowed: { operator: string; reason: string }[] = [];
  const once: Record<string, string> = {};
  for (const line of header) {
    const tag = /^@(\w+)\s*(.*)$/.exec(line);
    if (!tag) {
      if (parameters.length + columns.length + Object.keys(once).length > 0)
        fail(`text after tags: "${line}"`, 'Put the sentence first and the tags after it.');
      sentence.push(line);
      continue;
    }
    const [, kind, rest] = tag as unknown as [string, string, string];
    if (kind === 'param') {
      const [, parameter, type] =
        /^(\w+)\s+(\S+)$/.exec(rest) ?? fail(`cannot read "@param ${rest}"`, 'Write "@param name type".');
      if (!PARAMETER_TYPES.includes(type as ParameterType))
        fail(`unknown parameter type "${type}"`, `Use one of ${PARAMETER_TYPES.join(', ')}.`);
      parameters.push({ name: parameter!, type: type as ParameterType });
    } else if (kind === 'column') {
      const [, column, type] =
        /^(\w+)\s+(.+)$/.exec(rest) ?? fail(`cannot read "@column ${rest}"`, 'Write "@column name type".');
      const reader = new TypeReader(type!, (what) =>
        fail(what, 'See docs/decisions/002-queries-as-files.md for the types.'),
      );
      columns.push({ name: column!, type: reader.whole() });
    } else if (kind === 'allow') {
      const [, operator, reason] =
        /^(\w+):\s+(.+)$/.exec(rest) ??
        fail(`cannot read "@allow ${rest}"`, 'Write "@allow Operator: reason".');
      allowed.push({ operator: operator!, reason: reason! });
    } else if (['rows', 'mode', 'key', 'engine'].includes(kind)) {
      if (once[kind] !== undefined) fail(`@${kind} twice`, 'Keep one.');
      once[kind] = rest;
    } else fail(`unknown tag "@${kind}"`, 'Use @rows, @mode, @engine, @param, @column, @key or @allow.');
  }
  const choice = <T extends string>(tag: string, values: readonly T[], fallback?: T): T => {
    const value = once[tag] ?? fallback;
    if (value === undefined || !values.includes(value as T))
      fail(
        `@${tag} is ${once[tag] === undefined ? 'missing' : `"${once[tag]}"`}`,
        `Write @${tag} ${values.join(' or ')}.`,
      );
    return value as T;
  };
  if (sentence.length === 0 || !sentence.join(' ').endsWith('.'))
    fail('the header does not open with a sentence', 'Say in one sentence what the rows are.');
  const mode = choice('mode', ['read', 'write', 'schema'] as const);
  const result: QueryHeader = {
    sentence: sentence.join(' '),
    rows: choice('rows', ['one', 'many'] as const),
    mode,
    engine: choice('engine', ['both', 'neo4j', 'embedded'] as const, 'both'),
    parameters,
    columns,
    key: once['key'] ?? null,
    allowed,
  };

  const used = usedParameters(text);
  for (const parameter of used)
    if (!parameters.some((declared) => declared.name === parameter))
      fail(`$${parameter} is used but not declared`, `Add "// @param ${parameter} <type>".`);
  for (const { name: parameter } of parameters)
    if (!used.includes(parameter)) fail(`@param ${parameter} is declared but not used`, 'Delete the line.');
  const returned = returnedColumns(text);
  const declared = columns.map((column) => column.name);
  if (returned.join() !== declared.join())
    fail(
      `declared columns [${declared.join(', ')}] are not the returned ones [${returned.join(', ')}]`,
      'Give each returned item an alias and declare them in the same order.',
    );
  if (result.key !== null) {
    if (!declared.includes(result.key)) fail(`@key ${result.key} is not a column`, 'Return it.');
    if (!used.includes('keys')) fail('@key without $keys', 'Take the batch as $keys, or drop @key.');
  }
  if (mode === 'read' && /\b(CREATE|MERGE|DELETE|REMOVE|DROP|SET)\b/i.test(withoutQuotes(text)))
    fail('a read statement writes', 'Move it to cypher/write with @mode write.');
  return { name, file, header: result, text };
}
