import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildASTSchema, buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { typeDefinitions } from '../../src/api/type-definitions.js';

/** The public surface clients were promised: a head (name and interfaces) to its fields, all in SDL notation. */
interface PromisedSurface {
  readonly scalars: readonly string[];
  readonly enums: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly unions: Readonly<Record<string, string>>;
  readonly interfaces: Readonly<Record<string, readonly string[]>>;
  /** Connection type to the type of its nodes; the four fields of a connection are the same everywhere. */
  readonly connections: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, readonly string[]>>;
}

function sdlOf(surface: PromisedSurface): string {
  const blocks = (keyword: string, group: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(group).map(([head, fields]) => `${keyword} ${head} { ${fields.join('\n')} }`);
  return [
    ...surface.scalars.map((name) => `scalar ${name}`),
    ...Object.entries(surface.enums).map(([name, values]) => `enum ${name} { ${values} }`),
    ...Object.entries(surface.unions).map(([name, members]) => `union ${name} = ${members}`),
    ...blocks('input', surface.inputs),
    ...blocks('interface', surface.interfaces),
    ...blocks('type', surface.types),
    ...Object.entries(surface.connections).map(([name, node]) => connectionSdl(name, node)),
  ].join('\n');
}

function connectionSdl(connection: string, node: string): string {
  const edge = connection.replace(/Connection$/, 'Edge');
  return `type ${connection} { edges: [${edge}] nodes: [${node}] pageInfo: PageInfo! totalCount: Int! }
    type ${edge} { node: ${node} cursor: String! }`;
}

/** What of the promise the schema does not keep, one sentence each; stricter outputs and looser inputs keep it. */
function brokenPromises(promised: GraphQLSchema, actual: GraphQLSchema): string[] {
  return findBreakingChanges(promised, actual).map((change) => change.description);
}

describe('the promised public surface', () => {
  test('is kept by the schema', () => {
    const surface = JSON.parse(
      readFileSync(new URL('./contract-surface.json', import.meta.url), 'utf8'),
    ) as PromisedSurface;
    expect(brokenPromises(buildSchema(sdlOf(surface)), buildASTSchema(typeDefinitions))).toEqual([]);
  });

  // The pairs below show that the check above can fail, and does not fail for what clients do not notice.
  const tiny = `
    type Query { state(iso3: String!): State  tree(depth: Int): Node }
    interface Node { id: ID! }
    type State implements Node { id: ID! region: String names: [String!]! }
    enum Grade { MANDATORY OPTIONAL }
    input Filter { region: String }
    union Found = State
  `;
  const promised = buildSchema(tiny);

  test.each([
    {
      title: 'a removed field',
      from: 'region: String names',
      to: 'names',
      broken: 'State.region was removed.',
    },
    {
      title: 'a changed type',
      from: 'names: [String!]!',
      to: 'names: String!',
      broken: 'State.names changed type from [String!]! to String!.',
    },
    {
      title: 'an output that may now be null',
      from: 'names: [String!]!',
      to: 'names: [String!]',
      broken: 'State.names changed type from [String!]! to [String!].',
    },
    {
      title: 'a new required argument',
      from: 'tree(depth: Int)',
      to: 'tree(depth: Int, asOf: String!)',
      broken: 'A required arg asOf on Query.tree was added.',
    },
    {
      title: 'an argument made required',
      from: 'tree(depth: Int)',
      to: 'tree(depth: Int!)',
      broken: 'Query.tree arg depth has changed type from Int to Int!.',
    },
    {
      title: 'a removed enum value',
      from: 'MANDATORY OPTIONAL',
      to: 'MANDATORY',
      broken: 'OPTIONAL was removed from enum type Grade.',
    },
    {
      title: 'a lost interface',
      from: 'State implements Node',
      to: 'State',
      broken: 'State no longer implements interface Node.',
    },
    {
      title: 'a new required input field',
      from: 'input Filter { region: String }',
      to: 'input Filter { region: String kind: String! }',
      broken: 'A required field kind on input type Filter was added.',
    },
  ])('is broken by $title', ({ from, to, broken }) => {
    expect(brokenPromises(promised, changed(from, to))).toEqual([broken]);
  });

  test.each([
    { title: 'a stricter output', from: 'region: String names', to: 'region: String! names' },
    { title: 'a looser argument', from: 'state(iso3: String!)', to: 'state(iso3: String)' },
    { title: 'a new optional argument', from: 'tree(depth: Int)', to: 'tree(depth: Int = 3, asOf: String)' },
    { title: 'a new field', from: 'region: String names', to: 'region: String m49: String names' },
    { title: 'a new enum value', from: 'MANDATORY OPTIONAL', to: 'MANDATORY OPTIONAL NONE' },
  ])('is kept by $title', ({ from, to }) => {
    expect(brokenPromises(promised, changed(from, to))).toEqual([]);
  });

  function changed(from: string, to: string): GraphQLSchema {
    if (!tiny.includes(from)) throw new Error(`The tiny schema does not contain: ${from}`);
    return buildSchema(tiny.replace(from, to));
  }
});
