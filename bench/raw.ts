import { readFileSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import neo4j, { type Driver } from 'neo4j-driver';
import type { RecordedStatement } from './recording-store.js';

/** A statement with nothing around it. */
export interface RawStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Row = Readonly<Record<string, unknown>>;

/** An engine without the product: text and parameters in, plain rows out. */
export interface RawEngine {
  run(statement: RawStatement): Promise<Row[]>;
  close(): Promise<void>;
}

/** Neo4j through its driver, with the settings that the product gives it. */
export function rawNeo4j(uri: string): RawEngine & { readonly driver: Driver } {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    fetchSize: -1,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
  return {
    driver,
    async run({ text, parameters }) {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      const { records } = await session.run(text, parameters);
      session.close().catch(() => undefined);
      return records.map((record) => record.toObject());
    },
    close: () => driver.close(),
  };
}

/** The embedded engine through its package. */
export function rawEmbedded(path: string): RawEngine {
  const database = grafeo.GrafeoDB.create(path);
  return {
    run: async ({ text, parameters }) => (await database.executeCypher(text, { ...parameters })).toArray(),
    close: async () => database.close(),
  };
}

/** Whole numbers must reach Neo4j as integers, or `LIMIT` refuses them; the embedded engine takes them as they are. */
function encoded({ query, parameters }: RecordedStatement, engine: 'embedded' | 'neo4j'): RawStatement {
  const values = Object.keys(query.parameters).map((name) => {
    const value = parameters[name] ?? null;
    return [name, engine === 'neo4j' && typeof value === 'number' ? neo4j.int(value) : value];
  });
  return { text: query.text, parameters: Object.fromEntries(values) };
}

/**
 * What a client without GraphQL would do: the recorded statements, those of one wave side by side, wave after wave.
 * @returns how many rows came back.
 */
export function replay(
  engine: RawEngine,
  name: 'embedded' | 'neo4j',
  statements: readonly RecordedStatement[],
): () => Promise<number> {
  const waves = [...new Set(statements.map(({ wave }) => wave))].map((wave) =>
    statements.filter((each) => each.wave === wave).map((each) => encoded(each, name)),
  );
  return async () => {
    let rows = 0;
    for (const wave of waves)
      for (const each of await Promise.all(wave.map((statement) => engine.run(statement))))
        rows += each.length;
    return rows;
  };
}

/** A statement of `bench/cypher`, without the comment at its head. */
export const benchStatement = (name: string): string =>
  readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8').replace(/^(\/\/.*\n)+/, '');
