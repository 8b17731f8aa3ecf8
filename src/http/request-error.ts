import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { PactaError, httpStatusOf } from '../errors.js';

/**
 * An error that ends a request before execution, with the HTTP status its code asks for. Errors of resolvers are not
 * treated so: Apollo would take the status of one failed field for the whole answer.
 */
export function asRequestError(error: unknown): unknown {
  if (!(error instanceof PactaError)) return error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: httpStatusOf(error.code), headers: new HeaderMap() } },
  });
}
