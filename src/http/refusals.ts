import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { ErrorCode, LimitExceededError, PactaError, docsOf, httpStatusOf, presentError } from '../errors.js';

/**
 * Answers to requests that no route could answer, in the form of a GraphQL error whatever the path, so that clients
 * need one reader for all failures. Call it before routes are added: it learns from them which methods a path has.
 */
export function addRefusals(app: FastifyInstance, config: Config): void {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });

  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const allowed = [...(methods.get(path) ?? [])].join(', ');
    if (allowed === '') {
      return refuse(
        request,
        reply,
        404,
        ErrorCode.NOT_FOUND,
        'Nothing is here. Start at / or /graphiql; questions go to /graphql.',
      );
    }
    reply.header('allow', allowed);
    return refuse(
      request,
      reply,
      405,
      ErrorCode.BAD_REQUEST,
      `This path does not take ${request.method}. It takes ${allowed}.`,
    );
  });

  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const { bodyBytes } = config.limits;
    switch (error.code) {
      case 'FST_ERR_CTP_BODY_TOO_LARGE':
        return present(
          request,
          reply,
          413,
          new LimitExceededError(`A request body may have ${bodyBytes} bytes. Send a smaller one.`),
        );
      case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
        return refuse(
          request,
          reply,
          415,
          ErrorCode.BAD_REQUEST,
          'Send the body as JSON, with content-type: application/json.',
        );
      case 'FST_ERR_CTP_EMPTY_JSON_BODY':
        return refuse(
          request,
          reply,
          400,
          ErrorCode.BAD_REQUEST,
          'The body is empty. Send {"query": "..."}.',
        );
    }
    if (error instanceof SyntaxError || error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
      return refuse(
        request,
        reply,
        400,
        ErrorCode.BAD_REQUEST,
        'The body is not JSON. Send {"query": "..."}.',
      );
    }
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
      const words = STATUS_CODES[error.statusCode] ?? 'Bad Request';
      return refuse(
        request,
        reply,
        error.statusCode,
        ErrorCode.BAD_REQUEST,
        `The request was not understood: ${words}.`,
      );
    }
    const status = error instanceof PactaError ? httpStatusOf(error.code) : 500;
    return present(request, reply, status, error);
  });
}

/** Answers on a connection whose request could not even be read; what Node calls a client error. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [status, message] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'The URL and headers together are too long. Send the operation by POST.']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'The request did not arrive in time.']
        : [400, 'This is not an HTTP request.'];
  const code = status === 431 ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.BAD_REQUEST;
  const body = JSON.stringify({ errors: [{ message, extensions: { code, docs: docsOf(code) } }] });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[Number(status)]}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'x-content-type-options: nosniff',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string,
) {
  return answer(request, reply, status, { message, extensions: { code, docs: docsOf(code) } });
}

function present(request: FastifyRequest, reply: FastifyReply, status: number, error: unknown) {
  const shown = presentError(error, (errorId, err) => request.log.error({ errorId, err }, 'masked an error'));
  return answer(request, reply, status, shown);
}

function answer(request: FastifyRequest, reply: FastifyReply, status: number, error: object) {
  const graphql = request.headers.accept?.includes('application/graphql-response+json') === true;
  return reply
    .code(status)
    .type(`application/${graphql ? 'graphql-response+json' : 'json'}; charset=utf-8`)
    .send(JSON.stringify({ errors: [error] }));
}
