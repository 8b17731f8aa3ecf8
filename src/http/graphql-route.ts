import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type AnswerTag, matchesTag } from './entity-tag.js';
import type { AnswerBasis, GraphApi } from './graph-api.js';
import { asRequestError } from './request-error.js';
import { withinTime } from './time-limit.js';

/** What the GraphQL route is made of. */
export interface GraphQLRouteParts<Context extends AnswerBasis> {
  readonly server: ApolloServer<Context>;
  readonly api: GraphApi<Context>;
  readonly clock: () => string;
  readonly answerTag: AnswerTag;
  /** For answering one request. */
  readonly timeoutMilliseconds: number;
}

/** `GET` and `POST /graphql`: GraphQL over HTTP. A browser that asks for a page is sent to GraphiQL. */
export function addGraphQLRoute<Context extends AnswerBasis>(
  app: FastifyInstance,
  { server, api, clock, answerTag, timeoutMilliseconds }: GraphQLRouteParts<Context>,
): void {
  const signals = new WeakMap<object, AbortSignal>();
  const answer = fastifyApolloHandler(server, {
    context: async (request) => {
      try {
        return await api.createContext({
          requestId: request.id,
          operationName: claimedOperationName(request),
          signal: signals.get(request) as AbortSignal,
        });
      } catch (error) {
        throw asRequestError(error);
      }
    },
  });
  app.route<{ Reply: string }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    preHandler: async (request, reply) => {
      // The integration builds a URL from the Host header, which Node does not look into.
      if (!URL.canParse(`http://${request.host}/`)) throw new BadHostError();
      if (request.method !== 'GET') return;
      reply.header('vary', 'accept');
      if (wantsPage(request)) {
        const query = request.url.indexOf('?');
        return reply.redirect(`/graphiql${query === -1 ? '' : request.url.slice(query)}`, 303);
      }
      const dataset = api.dataset();
      if (dataset === undefined) return;
      // A client can only know this tag from a right answer, so it is told without asking the graph again.
      const tag = answerTag({ datasetVersion: dataset.version, today: clock() });
      if (matchesTag(request.headers['if-none-match'], tag)) {
        return reply
          .code(304)
          .headers({ etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' })
          .send('');
      }
    },
    handler: (request, reply) =>
      withinTime(timeoutMilliseconds, reply, async (signal) => {
        signals.set(request, signal);
        return answer.call(app, request, reply) as Promise<string>;
      }),
  });
}

/** Answered by `refusals.ts` as any other request that is not understood. */
class BadHostError extends Error {
  readonly statusCode = 400;
}

function wantsPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return accept.includes('text/html') && !accept.includes('json');
}

function claimedOperationName(request: FastifyRequest): string | undefined {
  const source = request.method === 'GET' ? request.query : request.body;
  const name =
    typeof source === 'object' && source !== null && 'operationName' in source ? source.operationName : null;
  return typeof name === 'string' && name !== '' ? name.slice(0, 100) : undefined;
}
