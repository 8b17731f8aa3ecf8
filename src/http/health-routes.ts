import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { PactaError } from '../errors.js';
import type { GraphStore } from '../graph/store.js';
import type { GraphApi } from './graph-api.js';
import type { DrainState } from './lifecycle.js';

/** A balancer asks every few seconds; an engine that takes longer than this is not ready. Milliseconds. */
const PING_TIME = 2_000;

/** `/healthz`: this process answers. `/readyz`: it can answer questions; 503 with the reason otherwise. */
export function addHealthRoutes(
  app: FastifyInstance,
  store: GraphStore,
  api: GraphApi,
  drain: DrainState,
): void {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (request, reply) => {
    const reason = drain.draining ? 'The server is stopping.' : await whyNotReady();
    if (reason !== undefined) return reply.code(503).send({ status: 'not ready', reason });
    return { status: 'ready', dataset: api.dataset()?.version, engine: store.engine };

    async function whyNotReady(): Promise<string | undefined> {
      const clock = new AbortController();
      try {
        const outcome = await Promise.race([
          store.ping(),
          delay(PING_TIME, 'late' as const, { signal: clock.signal }),
        ]);
        if (outcome === 'late') return `The graph engine did not answer within ${PING_TIME} ms.`;
      } catch (error) {
        request.log.warn({ err: error }, 'the graph engine does not answer');
        return error instanceof PactaError ? error.message : 'The graph engine does not answer.';
      } finally {
        clock.abort();
      }
      return api.dataset() === undefined ? 'No dataset is loaded.' : undefined;
    }
  });
}
