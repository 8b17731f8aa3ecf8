import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Limits } from '../config.js';
import { presentError } from '../errors.js';
import type { AnswerTag } from './entity-tag.js';
import type { AnswerBasis, GraphApi } from './graph-api.js';
import { costLimit, validationLimits } from './limits.js';

/** What `createGraphQLServer` is made of. */
export interface GraphQLServerParts<Context extends AnswerBasis> {
  readonly api: GraphApi<Context>;
  readonly limits: Limits;
  readonly log: FastifyBaseLogger;
  readonly answerTag: AnswerTag;
}

/**
 * Apollo Server with everything off that a read-only public graph does not need; started, ready to answer.
 * Introspection is on: the schema is published at `/schema.graphql`, and tools for clients rest on it.
 */
export async function createGraphQLServer<Context extends AnswerBasis>(
  parts: GraphQLServerParts<Context>,
): Promise<ApolloServer<Context>> {
  const { api, limits, log, answerTag } = parts;
  const bases = new WeakMap<object, AnswerBasis>();
  const server = new ApolloServer<Context>({
    schema: api.schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // A cache of texts that strangers fill, for questions that fit into one GET.
    persistedQueries: false,
    nodeEnv: 'production', // the environment is read in config.ts only
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // lifecycle.ts does it
    parseOptions: { maxTokens: limits.tokens },
    validationRules: validationLimits(limits),
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    formatError: (_formatted, error) =>
      presentError(error, (id, masked) => {
        const place = masked instanceof GraphQLError ? masked : undefined;
        const err = place?.originalError ?? masked;
        log.error(
          { errorId: id, err, field: place?.path?.join('.'), ...requestOf(bases, error) },
          'masked an error',
        );
      }),
    plugins: [
      // It hooks every field, for hints this schema does not give: execution takes 2.6 times as long with it.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit(limits),
      sayBasis(bases, answerTag),
    ],
  });
  await server.start();
  return server;
}

/** Tells each answer's dataset, makes a right answer to a GET cacheable by it, and remembers whose an error is. */
function sayBasis(
  bases: WeakMap<object, AnswerBasis>,
  answerTag: AnswerTag,
): ApolloServerPlugin<AnswerBasis> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) bases.set(error, contextValue);
        },
        async willSendResponse({ request, response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const answer = response.body.singleResult;
          answer.extensions = { ...answer.extensions, dataset: contextValue.datasetVersion };
          if (request.http?.method !== 'GET' || answer.errors !== undefined) return;
          response.http.headers.set('etag', answerTag(contextValue));
          response.http.headers.set('cache-control', 'public, max-age=0, must-revalidate');
        },
      };
    },
  };
}

function requestOf(bases: WeakMap<object, AnswerBasis>, error: unknown): { requestId?: string } {
  const basis = typeof error === 'object' && error !== null ? bases.get(error) : undefined;
  return basis === undefined ? {} : { requestId: basis.requestId };
}
