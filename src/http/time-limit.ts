import type { FastifyReply } from 'fastify';
import { ClientLeftError, RequestTimeoutError } from '../errors.js';

/**
 * Runs `work` for at most so many milliseconds. Its signal is aborted when the time is up or the client has left, so
 * that no further statement is begun for nobody; its reason is an error that a resolver may throw as it is. Fastify's `handlerTimeout` does not do: it ends with the request
 * body, so that a POST has no limit at all.
 * @throws RequestTimeoutError when the time is up; what `work` throws
 */
export async function withinTime<Result>(
  milliseconds: number,
  reply: FastifyReply,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const clientLeft = () => controller.abort(new ClientLeftError());
  reply.raw.once('close', clientLeft);
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new RequestTimeoutError(milliseconds);
      controller.abort(error);
      reject(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(controller.signal), timeUp]);
  } finally {
    clearTimeout(timer);
    reply.raw.off('close', clientLeft);
  }
}
