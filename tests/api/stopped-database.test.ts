import { expect, test } from '@jest/globals';
import { freshNeo4j } from '../neo4j-for-tests.js';
import { neo4jPlace, openWorld } from '../world/open-world.js';
import { serverOf } from '../world/worlds.js';

/** Where the run has no Neo4j, its set-up has said so. */
const runs = serverOf('fixture') === undefined ? test.skip : test;

runs(
  'a database that stops is answered with UNAVAILABLE and nothing of its address or statements',
  async () => {
    const server = await freshNeo4j();
    const world = await openWorld(neo4jPlace(server), 'fixture');
    try {
      const query = '{ instruments { nodes { slug } } state(by: { iso3: "FRA" }) { name } }';
      expect((await world.ask(query)).errors).toBeUndefined();
      expect(await world.status('/readyz')).toBe(200);

      await server.stop();
      const { errors, text, status } = await world.ask(query);
      expect(errors?.map((error) => error.extensions.code)).toContain('UNAVAILABLE');
      expect(new Set(errors?.map((error) => error.extensions.code))).toEqual(new Set(['UNAVAILABLE']));
      expect([200, 503]).toContain(status);
      expect(text).not.toMatch(/bolt:|127\.0\.0\.1|localhost|MATCH|neo4j|at .*\.ts/i);
      expect(await world.status('/readyz')).toBe(503);
      expect(await world.status('/healthz')).toBe(200);
    } finally {
      await world.close();
      await server.stop();
    }
  },
  180_000,
);
