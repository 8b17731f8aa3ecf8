import type { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from '../config.js';

/** Whether the server is on its way out; `/readyz` says so and no connection is kept alive then. */
export interface DrainState {
  draining: boolean;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly drainState: DrainState;
  }
}

/** A server that listens. */
export interface Serving {
  /** Where it answers, with the port it really got: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops it as a signal would; a second call cuts the connections that are left. */
  stop(reason: string): void;
  /** Resolves when the server has stopped, to the exit status: 0 after a drain, 1 if requests in flight were cut. */
  readonly stopped: Promise<0 | 1>;
}

/** What `serve` needs besides the app. */
export interface ServeOptions {
  readonly config: Pick<Config, 'host' | 'port' | 'drainDelayMilliseconds' | 'drainTimeoutMilliseconds'>;
  readonly log: FastifyBaseLogger;
  /** Emits SIGTERM and SIGINT: the process. */
  readonly signals: Pick<EventEmitter, 'on' | 'off'>;
}

/** Makes answers close their connection while the server drains, which Node leaves open for requests begun earlier. */
export function addDrainState(app: FastifyInstance): DrainState {
  const state: DrainState = { draining: false };
  app.decorate('drainState', state);
  app.addHook('preClose', async () => {
    state.draining = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (state.draining) reply.header('connection', 'close');
  });
  return state;
}

/**
 * Listens, and drains on SIGTERM or SIGINT: `/readyz` turns 503 at once; after the drain delay no connection is
 * accepted; requests in flight are finished, for at most the drain timeout. A second signal does not wait.
 * @throws what `listen` throws, such as a port in use.
 */
export async function serve(app: FastifyInstance, { config, log, signals }: ServeOptions): Promise<Serving> {
  const { promise: stopped, resolve, reject } = promiseWithResolvers<0 | 1>();
  let cut = false;
  const cutConnections = () => {
    cut = true;
    app.server.closeAllConnections();
  };
  const drain = async () => {
    app.drainState.draining = true;
    await delay(config.drainDelayMilliseconds);
    const timer = setTimeout(() => {
      log.warn(
        `requests were still in flight ${config.drainTimeoutMilliseconds} ms after the stop: cutting them`,
      );
      cutConnections();
    }, config.drainTimeoutMilliseconds);
    await app.close();
    clearTimeout(timer);
  };
  const stop = (reason: string) => {
    if (app.drainState.draining) return cutConnections();
    log.info(`stopping: ${reason}`);
    drain()
      .finally(() => {
        signals.off('SIGTERM', stop);
        signals.off('SIGINT', stop);
      })
      .then(() => resolve(cut ? 1 : 0), reject);
  };

  const url = await app.listen({
    host: config.host,
    port: config.port,
    listenTextResolver: (address) =>
      `Pacta answers at ${address}/ (GraphQL ${address}/graphql, GraphiQL ${address}/graphiql)`,
  });
  signals.on('SIGTERM', stop);
  signals.on('SIGINT', stop);
  return { url, stop, stopped };
}

/** `Promise.withResolvers` of later Node versions. */
function promiseWithResolvers<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<Value>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}
