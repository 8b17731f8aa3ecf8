import type { GraphModel, PropertyDeclaration } from '../src/graph/graph-model.js';

const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();
const pascal = (name: string): string =>
  kebab(name)
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
const camel = (name: string): string => pascal(name).replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** Labels that are only ever carried beside another one. */
function mixinLabels(model: GraphModel): string[] {
  return Object.keys(model.labels).filter((label) =>
    Object.values(model.labels).some((declaration) => declaration.with?.includes(label)),
  );
}

/** Concrete labels: every node has exactly one of them. */
export function concreteLabels(model: GraphModel): string[] {
  const mixins = mixinLabels(model);
  return Object.keys(model.labels).filter((label) => !mixins.includes(label));
}

/** Constraint and index statements, by file path, in the order in which they are to run. */
export function setupFiles(model: GraphModel): Map<string, string> {
  const files = new Map<string, string>();
  let number = 0;
  const add = (name: string, sentence: string, statement: string, engine = 'both') => {
    number += 1;
    files.set(
      `cypher/setup/${String(number).padStart(3, '0')}-${name}.cypher`,
      `// ${sentence} Generated from graph-model.json.\n// @rows many\n// @mode schema\n// @engine ${engine}\n${statement}\n`,
    );
  };
  for (const kind of ['unique', 'indexed'] as const)
    for (const [label, { properties }] of Object.entries(model.labels))
      for (const [property, declaration] of Object.entries(properties)) {
        if (!declaration[kind]) continue;
        const name = `${kebab(label)}-${kebab(property)}`;
        const identifier = name.replace(/-/g, '_');
        if (kind === 'unique') {
          // Neo4j's constraint brings an index; the embedded engine's does not, and looks every value up by scanning.
          add(
            `${name}-lookup`,
            `${label} nodes are found by ${property}.`,
            `CREATE INDEX ${identifier}_lookup IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
            'embedded',
          );
          add(
            `${name}-unique`,
            `No two ${label} nodes have the same ${property}.`,
            `CREATE CONSTRAINT ${identifier}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
          );
        } else
          add(
            `${name}-index`,
            `${label} nodes are found by ${property}.`,
            `CREATE INDEX ${identifier}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
          );
      }
  const { name, label, properties, analyzer } = model.fullText;
  add(
    `${name}-full-text`,
    `${label} nodes are found by the words of ${properties.join(' and ')}.`,
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties
      .map((property) => `n.${property}`)
      .join(', ')}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}' } }`,
    'neo4j',
  );
  add(
    'await-indexes',
    'Waits until every index answers, for a minute at most.',
    'CALL db.awaitIndexes(60)',
    'neo4j',
  );
  return files;
}

/**
 * One creator per concrete label and per relationship type, by file path. They create without looking first, twice as
 * fast as MERGE: the seeder has compared the graph before, and locks the dataset against another seeder.
 */
export function writerFiles(model: GraphModel): Map<string, string> {
  const files = new Map<string, string>();
  for (const label of concreteLabels(model)) {
    const labels = ['Entity', label, ...(model.labels[label]!.with ?? [])];
    files.set(
      `cypher/write/create-${kebab(label)}-nodes.cypher`,
      `// Creates ${label} nodes. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
CREATE (n:${[...new Set(labels)].join(':')})
SET n = row.properties
`,
    );
  }
  for (const type of Object.keys(model.relationships))
    files.set(
      `cypher/write/create-${kebab(type)}-relationships.cypher`,
      `// Creates ${type} relationships. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties
`,
    );
  return files;
}

/** The TypeScript of `src/graph/generated/writers.ts`: which writer serves which label and relationship type, and the setup in order. */
export function writersModule(model: GraphModel): string {
  const nodes = concreteLabels(model).map((label) => `  ${label}: q.create${pascal(label)}Nodes,`);
  const relationships = Object.keys(model.relationships).map(
    (type) => `  ${type}: q.create${pascal(type)}Relationships,`,
  );
  const setup = [...setupFiles(model).keys()].map((file) => {
    const name = /([^/]+)\.cypher$/.exec(file)![1]!;
    return `  q.${camel(`setup-${name}`)},`;
  });
  return `// Generated from cypher/graph-model.json by \`npm run generate\`. Do not edit.

import type { Query } from '../query.js';
import * as q from './queries.js';

/** Parameters of every writer: the nodes or relationships to create. */
export interface WriterParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What creates nodes of each concrete label. */
export const nodeWriters = {
${nodes.join('\n')}
} as const satisfies Record<string, Query<WriterParams, Record<string, never>>>;

/** What creates relationships of each type. */
export const relationshipWriters = {
${relationships.join('\n')}
} as const satisfies Record<string, Query<WriterParams, Record<string, never>>>;

/** A concrete label; every node has exactly one. */
export type NodeLabel = keyof typeof nodeWriters;

/** A relationship type. */
export type RelationshipType = keyof typeof relationshipWriters;

/** Constraints and indexes, in the order in which they are to run. */
export const setupStatements = [
${setup.join('\n')}
] as const satisfies readonly Query<Record<string, never>, Record<string, never>>[];
`;
}

const flags = (declaration: PropertyDeclaration): string =>
  [declaration.required && 'required', declaration.unique && 'unique', declaration.indexed && 'indexed']
    .filter(Boolean)
    .join(', ');

/** `docs/model.md`: the model as a picture and as tables. */
export function modelPage(model: GraphModel): string {
  const concrete = concreteLabels(model);
  const edges = Object.entries(model.relationships).flatMap(([type, { from, to }]) =>
    from.flatMap((source) => to.map((target) => `  ${source} -->|${type}| ${target}`)),
  );
  const table = (properties: Readonly<Record<string, PropertyDeclaration>>) =>
    [
      '| property | type | | what it says |',
      '| --- | --- | --- | --- |',
      ...Object.entries(properties).map(
        ([name, declaration]) =>
          `| \`${name}\` | ${declaration.type} | ${flags(declaration)} | ${declaration.description.replace(/\|/g, '\\|')} |`,
      ),
    ].join('\n');
  return `<!-- Generated from cypher/graph-model.json by \`npm run generate\`. Do not edit. -->

# The graph model

${model.description}

${modelPicture(edges)}

## Nodes

${[...concrete, ...mixinLabels(model)]
  .map((label) => {
    const { description, with: mixins, properties } = model.labels[label]!;
    return `### ${label}\n\n${description}${mixins ? ` Also carries ${mixins.map((mixin) => `[${mixin}](#${mixin.toLowerCase()})`).join(', ')}.` : ''}\n\n${table(properties)}`;
  })
  .join('\n\n')}

## Relationships

${Object.entries(model.relationships)
  .map(
    ([type, { description, from, to, properties }]) =>
      `### ${type}\n\n\`(${from.join('|')})-[:${type}]->(${to.join('|')})\`. ${description}\n\n${table(properties)}`,
  )
  .join('\n\n')}
`;
}

const modelPicture = (edges: readonly string[]): string =>
  ['```mermaid', 'flowchart LR', ...edges, '```'].join('\n');
