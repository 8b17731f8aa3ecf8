import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jPrerequisites, startNeo4jServer } from '../src/cli/neo4j-server.js';
import type { Neo4jConnection } from '../src/graph/neo4j.js';

/** A Neo4j that a test file may fill and empty; `stop` ends it unless others use it too. */
export interface TestNeo4j extends Neo4jConnection {
  stop(): Promise<void>;
}

const cacheHome = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');

/**
 * Whether tests on Neo4j can run here: a server was named by PACTA_TEST_NEO4J_URI (with _USER and _PASSWORD, if it
 * wants them), or one can be started. On a desk without Java they are skipped, loudly; where CI is `true` that is
 * a failure, because half of what is promised would not have been tried.
 * @throws Error under CI, naming what is missing.
 */
export async function neo4jCanRun(): Promise<boolean> {
  if (process.env['PACTA_TEST_NEO4J_URI'] !== undefined) return true;
  const missing = await neo4jPrerequisites(cacheHome);
  if (missing.length === 0) return true;
  const sentence = `NEO4J TESTS CANNOT RUN, half of the suite is left out:\n${missing.map((line) => `- ${line}`).join('\n')}`;
  if (process.env['CI'] === 'true') throw new Error(sentence);
  process.stderr.write(`\n*** ${sentence}\n\n`);
  return false;
}

/** The shared server of the run, if there is one, else a fresh one. */
export async function neo4jForTests(): Promise<TestNeo4j> {
  const uri = process.env['PACTA_TEST_NEO4J_URI'];
  if (uri === undefined) return freshNeo4j();
  const user = process.env['PACTA_TEST_NEO4J_USER'];
  const password = process.env['PACTA_TEST_NEO4J_PASSWORD'];
  return {
    uri,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    stop: async () => undefined,
  };
}

/**
 * A server of one's own, for tests that stop it; its data goes with it.
 * @param boltPort a free one when absent.
 * @param chosenPassword a random one when absent.
 */
export async function freshNeo4j(boltPort?: number, chosenPassword?: string): Promise<TestNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'pacta-test-neo4j-'));
  const server = await startNeo4jServer({
    home,
    cacheHome,
    ...(boltPort === undefined ? {} : { boltPort }),
    ...(chosenPassword === undefined ? {} : { auth: { password: chosenPassword } }),
  });
  const { uri, user, password } = server;
  return {
    uri,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
