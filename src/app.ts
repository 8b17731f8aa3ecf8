import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { printSchema } from 'graphql';
import type { Config } from './config.js';
import type { GraphStore } from './graph/store.js';
import { answerTagOf } from './http/entity-tag.js';
import { readExampleOperations } from './http/example-operations.js';
import type { AnswerBasis, GraphApi } from './http/graph-api.js';
import { addGraphiQLRoutes } from './http/graphiql-routes.js';
import { addGraphQLRoute } from './http/graphql-route.js';
import { createGraphQLServer } from './http/graphql-server.js';
import { addHealthRoutes } from './http/health-routes.js';
import { addLandingRoute } from './http/landing-route.js';
import { addDrainState } from './http/lifecycle.js';
import { addRefusals, refuseConnection } from './http/refusals.js';
import { addSchemaRoute } from './http/schema-route.js';
import { addSecurityHeaders } from './http/security-headers.js';

/** What the server is made of; nothing of it is read from the environment. */
export interface AppParts<Context extends AnswerBasis> {
  readonly api: GraphApi<Context>;
  readonly store: GraphStore;
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  /** Today, YYYY-MM-DD. */
  readonly clock: () => string;
  /** Version of this program; part of each ETag, since a correction of the code changes answers too. */
  readonly release: string;
}

const WEB = new URL('../web/', import.meta.url);

/** Builds the HTTP server with all routes. It does not listen (`http/lifecycle.ts` does) and does not own the store. */
export async function buildApp<Context extends AnswerBasis>(
  parts: AppParts<Context>,
): Promise<FastifyInstance> {
  const { api, store, config, log, clock, release } = parts;
  const sdl = printSchema(api.schema);
  const answerTag = answerTagOf(`${release}\n${sdl}`);
  const [server, examples] = await Promise.all([
    createGraphQLServer({ api, limits: config.limits, log, answerTag }),
    readExampleOperations(new URL('graphiql/examples/', WEB)),
  ]);

  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.bodyBytes,
    requestTimeout: config.requestTimeoutMilliseconds,
    http: { maxHeaderSize: 16_384 },
    clientErrorHandler: refuseConnection,
    genReqId: ({ headers }) => acceptedRequestId(headers['x-request-id']) ?? randomUUID(),
  });
  app.removeContentTypeParser('text/plain');
  const drain = addDrainState(app);
  addSecurityHeaders(app);
  addRefusals(app, config);
  app.addHook('onResponse', async (request, reply) => {
    request.log.debug(
      { method: request.method, status: reply.statusCode, milliseconds: reply.elapsedTime },
      'answered',
    );
  });
  app.addHook('onClose', () => server.stop());

  addGraphQLRoute(app, {
    server,
    api,
    clock,
    answerTag,
    timeoutMilliseconds: config.requestTimeoutMilliseconds,
  });
  addSchemaRoute(app, sdl);
  addHealthRoutes(app, store, api, drain);
  await addGraphiQLRoutes(app, new URL('graphiql/', WEB), examples);
  await addLandingRoute(app, new URL('landing/', WEB), api, examples);
  return app;
}

/** A caller's own id is kept, so that logs can be joined, unless it could break a log line or a header. */
function acceptedRequestId(given: string | string[] | undefined): string | undefined {
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : undefined;
}
