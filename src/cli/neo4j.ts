import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { NEO4J_VERSION, Neo4jStartError, startNeo4jServer } from './neo4j-server.js';

interface Flags {
  boltPort: number;
  home?: string;
  password?: string;
  auth: boolean;
  cacheHome: string;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
  }
  return number;
}

const flags = new Command('npm run neo4j --')
  .description(`Runs Neo4j ${NEO4J_VERSION} on this machine until it is told to stop (Ctrl-C).`)
  .option('--bolt-port <port>', 'port on 127.0.0.1', port, 7687)
  .option('--home <directory>', 'where the data stays; absent: a temporary directory, removed at the end')
  .option('--password <password>', 'password of user neo4j; absent: a random one')
  .option('--no-auth', 'let everyone on this machine in without a password')
  .addOption(
    new Option('--cache-home <directory>', 'where fetched jars are kept')
      .env('XDG_CACHE_HOME')
      .default(join(homedir(), '.cache')),
  )
  .parse()
  .opts<Flags>();

const home = resolve(flags.home ?? (await mkdtemp(join(tmpdir(), 'pacta-neo4j-'))));
try {
  const server = await startNeo4jServer({
    home,
    boltPort: flags.boltPort,
    auth: flags.auth ? (flags.password === undefined ? {} : { password: flags.password }) : 'off',
    cacheHome: flags.cacheHome,
    report: (step) => console.error(step),
  });
  console.error(`Neo4j ${NEO4J_VERSION} answers; its data is in ${home}. To use it, in another terminal:`);
  console.log(`export NEO4J_URI=${server.uri}`);
  if (server.user !== undefined) console.log(`export NEO4J_USER=${server.user}`);
  if (server.password !== undefined) console.log(`export NEO4J_PASSWORD='${server.password}'`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  await server.ended;
} catch (error) {
  if (!(error instanceof Neo4jStartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (flags.home === undefined) await rm(home, { recursive: true, force: true });
}
