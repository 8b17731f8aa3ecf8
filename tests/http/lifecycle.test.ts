import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { Agent, get, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { serve } from '../../src/http/lifecycle.js';
import { silentWorld } from './small-world.js';

interface Answer {
  readonly status: number;
  readonly connection: string | undefined;
  readonly body: string;
}

/** A question over a connection that is kept alive. */
function slow(url: string, milliseconds: number, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () =>
          resolve({ status: Number(response.statusCode), connection: response.headers.connection, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: `{ slow(milliseconds: ${milliseconds}) }` }));
  });
}

function statusOf(url: string, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, agent === undefined ? {} : { agent }, (response) => {
      response.resume().on('end', () => resolve(Number(response.statusCode)));
    }).on('error', reject);
  });
}

async function serving(settings: Record<string, string>) {
  const world = await silentWorld();
  const signals = new EventEmitter();
  const server = await serve(world.app, {
    config: readConfig({ PORT: '0', ...settings }),
    log: world.app.log,
    signals,
  });
  return { world, signals, server, agent: new Agent({ keepAlive: true }) };
}

describe('serve', () => {
  test('says in one line where it answers', async () => {
    const { world, server } = await serving({});
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(world.log.filter((line) => line['level'] === 30).map((line) => line['msg'])).toEqual([
      `Pacta answers at ${server.url}/ (GraphQL ${server.url}/graphql, GraphiQL ${server.url}/graphiql)`,
    ]);
    server.stop('test');
    expect(await server.stopped).toBe(0);
  });

  test('a port in use is an error, not a wait', async () => {
    const { server } = await serving({});
    await expect(serving({ PORT: new URL(server.url).port })).rejects.toThrow('EADDRINUSE');
    server.stop('test');
    await server.stopped;
  });

  test('on SIGTERM it turns unready, finishes what is in flight, closes kept connections and listens no more', async () => {
    const { server, signals, agent } = await serving({ DRAIN_DELAY_MS: '200' });
    expect(await statusOf(`${server.url}/readyz`, agent)).toBe(200);
    const inFlight = slow(server.url, 500, agent);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = Date.now();
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await statusOf(`${server.url}/readyz`)).toBe(503);
    expect(await statusOf(`${server.url}/healthz`)).toBe(200);
    expect(await inFlight).toMatchObject({
      status: 200,
      connection: 'close',
      body: expect.stringContaining('done'),
    });
    expect(await server.stopped).toBe(0);
    expect(Date.now() - begun).toBeLessThan(2_000);
    await expect(statusOf(`${server.url}/healthz`)).rejects.toThrow('ECONNREFUSED');
    expect([signals.listenerCount('SIGTERM'), signals.listenerCount('SIGINT')]).toEqual([0, 0]);
    agent.destroy();
  });

  test('what takes longer than the drain timeout is cut, and the status says so', async () => {
    const { server, signals, agent } = await serving({ DRAIN_TIMEOUT_MS: '100' });
    const inFlight = slow(server.url, 5_000, agent).catch((error: Error) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    signals.emit('SIGINT', 'SIGINT');
    expect(await server.stopped).toBe(1);
    expect(await inFlight).toMatchObject({ code: 'ECONNRESET' });
    agent.destroy();
  });

  test('a second signal does not wait', async () => {
    const { server, signals, agent } = await serving({ DRAIN_TIMEOUT_MS: '60000' });
    const inFlight = slow(server.url, 5_000, agent).catch((error: Error) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    signals.emit('SIGTERM', 'SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 50));
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await server.stopped).toBe(1);
    await inFlight;
    agent.destroy();
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'a process leaves with status 0 on %s',
    async (signal) => {
      const child: ChildProcess = spawn(
        process.execPath,
        ['--import', 'tsx', fileURLToPath(new URL('draining-server.ts', import.meta.url))],
        { env: { PATH: process.env['PATH'], PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const [url] = (await once(child.stdout!, 'data')).map((chunk) => String(chunk).trim());
      const agent = new Agent({ keepAlive: true });
      const inFlight = slow(String(url), 300, agent);
      await new Promise((resolve) => setTimeout(resolve, 100));
      child.kill(signal);
      expect((await inFlight).body).toContain('done');
      expect(await once(child, 'exit')).toEqual([0, null]);
      agent.destroy();
    },
    20_000,
  );
});
