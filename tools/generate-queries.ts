import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  QueryFileError,
  readQueryFile,
  type ColumnType,
  type NamedColumn,
  type QueryFile,
} from './query-header.js';

/** Every statement file below `directory`, read and checked, in order of name. Names are unique over all folders. */
export function readQueryFiles(root: string, directory = 'cypher'): QueryFile[] {
  const files = readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => relative(root, join(root, directory, file)))
    .map((file) => readQueryFile(file, readFileSync(join(root, file), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, file] of files.entries())
    if (files[index - 1]?.name === file.name)
      throw new QueryFileError(
        file.file,
        `the name is taken by ${files[index - 1]!.file}`,
        'Rename one of the two.',
      );
  return files;
}

const GENERATED = '// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.\n';

const camel = (name: string): string =>
  (/^[0-9]/.test(name) ? `setup-${name}` : name).replace(/-([a-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
const pascal = (name: string): string => camel(name).replace(/^[a-z]/, (letter) => letter.toUpperCase());

function typeText(type: ColumnType): string {
  const base =
    typeof type.base === 'string'
      ? { string: 'string', integer: 'number', float: 'number', boolean: 'boolean' }[type.base]
      : `{ ${type.base.map(fieldText).join('; ')} }`;
  const listed = type.list ? `readonly ${typeof type.base === 'string' ? base : `(${base})`}[]` : base;
  return type.nullable ? `${listed} | null` : listed;
}

const fieldText = (column: NamedColumn): string => `readonly ${column.name}: ${typeText(column.type)}`;

function decoderText(type: ColumnType): string {
  const base =
    typeof type.base === 'string'
      ? `d.${type.base}`
      : `d.record<${typeText({ base: type.base, list: false, nullable: false })}>({ ${type.base
          .map((column) => `${column.name}: ${decoderText(column.type)}`)
          .join(', ')} })`;
  const listed = type.list ? `d.list(${base})` : base;
  return type.nullable ? `d.nullable(${listed})` : listed;
}

const PARAMETER_TEXT = {
  string: 'string | null',
  integer: 'number | null',
  float: 'number | null',
  boolean: 'boolean | null',
  'string[]': 'readonly string[] | null',
  'integer[]': 'readonly number[] | null',
  map: 'Readonly<Record<string, unknown>>',
  'map[]': 'readonly Readonly<Record<string, unknown>>[]',
} as const;

const literal = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

/** The TypeScript of `src/graph/generated/queries.ts`: one typed value per statement. */
export function queriesModule(files: readonly QueryFile[]): string {
  const parts = files.map(({ name, file, header, text }) => {
    const row = `${pascal(name)}Row`;
    const parameters = `${pascal(name)}Params`;
    const record = `{ ${header.columns.map((column) => `${column.name}: ${decoderText(column.type)}`).join(', ')} }`;
    return [
      `/** Row of \`${file}\`. */`,
      header.columns.length > 0
        ? `export interface ${row} { ${header.columns.map(fieldText).join('; ')} }`
        : `export type ${row} = Record<string, never>;`,
      `/** Parameters of \`${file}\`. */`,
      header.parameters.length > 0
        ? `export interface ${parameters} { ${header.parameters
            .map((parameter) => `readonly ${parameter.name}: ${PARAMETER_TEXT[parameter.type]}`)
            .join('; ')} }`
        : `export type ${parameters} = Record<string, never>;`,
      `/** ${header.sentence} (\`${file}\`) */`,
      `export const ${camel(name)}: Query<${parameters}, ${row}> = {`,
      `  name: '${name}', mode: '${header.mode}', engine: '${header.engine}', rows: '${header.rows}',`,
      `  parameters: { ${header.parameters.map((parameter) => `${parameter.name}: '${parameter.type}'`).join(', ')} },`,
      `  decode: (row) => decode${pascal(name)}(row, ''),`,
      `  text: ${literal(text)},`,
      `};`,
      `const decode${pascal(name)} = d.record<${row}>(${record});`,
    ].join('\n');
  });
  const list = `/** Every statement of the product. */\nexport const allQueries: readonly Query<never, unknown>[] = [${files
    .map((file) => camel(file.name))
    .join(', ')}] as readonly Query<never, unknown>[];`;
  return [
    GENERATED,
    `import type { Query } from '../query.js';`,
    `import * as d from '../decode.js';`,
    ...parts,
    list,
  ].join('\n\n');
}

/** The TypeScript of `src/graph/generated/loaders.ts`: one loader per batch statement, rows matched by key. */
export function loadersModule(files: readonly QueryFile[]): string {
  const batches = files.filter((file) => file.header.key !== null);
  const entries = batches.map(({ name, header }) => {
    const kind = header.rows === 'one' ? 'oneByKey' : 'manyByKey';
    const others = header.parameters.filter((parameter) => parameter.name !== 'keys');
    const call =
      others.length === 0
        ? `${kind}(batches, q.${camel(name)}, '${header.key}')`
        : `${kind}With(batches, q.${camel(name)}, '${header.key}')`;
    return `    /** ${header.sentence} */\n    ${camel(name)}: ${call},`;
  });
  return [
    GENERATED,
    `import * as q from './queries.js';`,
    `import { ${[...new Set(batches.map(({ header }) => (header.rows === 'one' ? 'oneByKey' : 'manyByKey') + (header.parameters.length > 1 ? 'With' : '')))].sort().join(', ')}, type Batches } from '../batch-loader.js';`,
    '/** Loaders of one request: every batch statement of the product, keyed by its `@key` column. */',
    'export type Loaders = ReturnType<typeof createLoaders>;',
    `/** Makes the loaders of one request. */\nexport function createLoaders(batches: Batches) {\n  return {\n${entries.join('\n')}\n  };\n}`,
  ].join('\n\n');
}

/** The TypeScript of `src/graph/generated/checks.ts`: the integrity checks, each with the sentence that must hold. */
export function checksModule(files: readonly QueryFile[]): string {
  const checks = files.filter(({ file }) => file.startsWith('cypher/checks/'));
  return [
    GENERATED,
    `import * as q from './queries.js';`,
    `/** Statements whose rows are violations of the sentence beside them; an intact graph gives none. */\nexport const integrityChecks = [\n${checks
      .map(
        ({ name, header }) => `  { query: q.${camel(name)}, sentence: ${JSON.stringify(header.sentence)} },`,
      )
      .join('\n')}\n] as const;`,
  ].join('\n\n');
}
