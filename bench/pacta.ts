import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { createGraphApi } from '../src/api/graph-api.js';
import { readConfig } from '../src/config.js';
import type { GraphStore } from '../src/graph/store.js';
import { createGraphQLServer } from '../src/http/graphql-server.js';
import type { Asking } from './questions.js';
import { recordingStore, type RecordedStatement } from './recording-store.js';

/** The day on which every question is asked. */
export const TODAY = '2026-11-25';

/** The product over one store, asked in process: everything but HTTP. */
export interface Pacta {
  ask(asking: Asking): Promise<unknown>;
  /** Asks once and tells the statements too. */
  record(asking: Asking): Promise<{ answer: unknown; statements: RecordedStatement[] }>;
  stop(): Promise<void>;
}

/** Builds the product as `main.ts` does, with the limits of its usual settings, and projects its read model. */
export async function openPacta(store: GraphStore, keptRows: number): Promise<Pacta> {
  const recording = recordingStore(store);
  const api = createGraphApi({
    store: recording,
    clock: () => TODAY,
    statementTimeoutMilliseconds: 60_000,
    keptRows,
  });
  await api.refresh();
  await api.warm();
  const server = await createGraphQLServer({
    api,
    limits: readConfig({}).limits,
    log: pino({ level: 'silent' }),
    answerTag: () => '"bench"',
  });
  const { signal } = new AbortController();
  const ask = async ({ document, variables }: Asking): Promise<unknown> => {
    const contextValue = await api.createContext({
      requestId: randomUUID(),
      operationName: undefined,
      signal,
    });
    const { body } = await server.executeOperation({ query: document, variables }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors !== undefined)
      throw new Error(`Pacta refused: ${JSON.stringify(body)}\n${document}`);
    return body.singleResult.data;
  };
  return { ask, record: (asking) => recording.record(() => ask(asking)), stop: () => server.stop() };
}
