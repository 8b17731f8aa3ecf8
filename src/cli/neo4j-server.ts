import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pingNeo4j } from '../graph/neo4j.js';

/** The Neo4j that tests and desks run: the newest patch of the long-term 5.26 line that was tried. */
export const NEO4J_VERSION = '5.26.30';

/** A running server and how to reach it. */
export interface Neo4jServer {
  readonly uri: string;
  /** Absent when authentication is off. */
  readonly user?: string;
  readonly password?: string;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Shuts the server down in order; resolves when the process has ended. The data stays in its home directory. */
  stop(): Promise<void>;
}

/** What `startNeo4jServer` may be told. */
export interface Neo4jServerOptions {
  /** Directory of data, logs and settings; created when absent. */
  readonly home: string;
  /** Port of 127.0.0.1; a free one when absent. */
  readonly boltPort?: number;
  /**
   * `off`: anyone on this machine may log in. `password`: the password of user `neo4j`; a random one when absent.
   * It is set when the home directory is first used and stays the same ever after.
   */
  readonly auth?: 'off' | { readonly password?: string };
  /** Where cached jars live, besides those of other programs; `~/.cache` when absent. */
  readonly cacheHome?: string;
  /** What the process may take; enough for the dataset when absent. Benchmarks load a graph ten times as large. */
  readonly memory?: { readonly heap: string; readonly pageCache: string };
  /** Called with one sentence for each step that takes a while. */
  readonly report?: (step: string) => void;
}

/** A reason why the server cannot be started, in words that include the remedy. */
export class Neo4jStartError extends Error {
  override readonly name = 'Neo4jStartError';
}

const run = promisify(execFile);
const openModules = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (module) => `--add-opens=java.base/${module}=ALL-UNNAMED`,
);
const USUAL_MEMORY = { heap: '1g', pageCache: '128m' };
const START_LIMIT_MILLISECONDS = 120_000;
const STOP_LIMIT_MILLISECONDS = 30_000;

/**
 * What is missing on this machine to start Neo4j, each with its remedy; empty when it can be started.
 * Maven is needed only until the jars are in the cache.
 * @param cacheHome as in `Neo4jServerOptions`.
 */
export async function neo4jPrerequisites(cacheHome?: string): Promise<string[]> {
  const missing: string[] = [];
  const java = await installedJava();
  if (java === undefined) {
    missing.push(
      '`java` is not on the PATH: install a Java 17 or 21 runtime (Debian: apt install openjdk-17-jre-headless)',
    );
  } else if (java.version < 17) {
    missing.push(
      `\`java\` is version ${java.version}, Neo4j ${NEO4J_VERSION} needs 17 or newer: install it and put it first on the PATH`,
    );
  }
  if (!existsSync(jarDirectory(cacheHome)) && !(await answers('mvn', ['-version']))) {
    missing.push(
      '`mvn` is not on the PATH, it fetches the Neo4j jars once: install Apache Maven (Debian: apt install maven)',
    );
  }
  return missing;
}

/**
 * Starts a Neo4j Community server on 127.0.0.1 from its published jars and waits until Bolt answers.
 * The jars (115 MB) are fetched by Maven at the first start and kept in the cache.
 * @throws Neo4jStartError when something is missing or the server does not come up.
 */
export async function startNeo4jServer(options: Neo4jServerOptions): Promise<Neo4jServer> {
  const { home, auth = {}, cacheHome, memory = USUAL_MEMORY, report = () => undefined } = options;
  const missing = await neo4jPrerequisites(cacheHome);
  if (missing.length > 0)
    throw new Neo4jStartError(`Neo4j cannot be started:\n${missing.map((line) => `- ${line}`).join('\n')}`);
  const jars = await fetchJars(cacheHome, report);
  const boltPort = options.boltPort ?? (await freePort());
  await writeSettings(home, boltPort, auth !== 'off', memory.pageCache);
  const login =
    auth === 'off' ? {} : { user: 'neo4j', password: auth.password ?? randomBytes(12).toString('hex') };
  if (login.password !== undefined)
    await setInitialPassword(
      jars,
      home,
      login.password,
      typeof auth === 'object' && auth.password !== undefined,
    );

  report(`Starting Neo4j ${NEO4J_VERSION} on port ${boltPort}`);
  const server = spawn(
    'java',
    // The memory settings of neo4j.conf are read by Neo4j's own start script, which the jars do not contain.
    [
      '-Xms256m',
      `-Xmx${memory.heap}`,
      ...openModules,
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output = lastLines(server);
  const ended = once(server, 'exit').then(() => undefined);
  // A server must not outlive a program that ends without stopping it.
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGTERM');
    const inTime = await Promise.race([
      ended.then(() => true),
      wait(STOP_LIMIT_MILLISECONDS, false, { ref: false }),
    ]);
    if (!inTime) kill();
    await ended;
  };
  const uri = `bolt://127.0.0.1:${boltPort}`;
  try {
    await untilItAnswers({ uri, ...login }, server);
  } catch (error) {
    await stop();
    throw new Neo4jStartError(
      `${error instanceof Error ? error.message : String(error)}\n${output.join('\n')}`.trimEnd(),
    );
  }
  return { uri, ...login, ended, stop };
}

function jarDirectory(cacheHome: string = join(homedir(), '.cache')): string {
  return join(cacheHome, 'pacta', `neo4j-${NEO4J_VERSION}`, 'lib');
}

/** The Java on the PATH: its major version and its own home; undefined when there is none. */
async function installedJava(): Promise<{ version: number; home: string } | undefined> {
  try {
    const { stdout, stderr } = await run('java', ['-XshowSettings:properties', '-version']);
    const property = (name: string): string =>
      new RegExp(`^ *${name} = (.+)$`, 'm').exec(`${stderr}\n${stdout}`)?.[1]?.trim() ?? '';
    // Java 8 still calls itself 1.8.
    const version = Number(property('java\\.specification\\.version').replace(/^1\./, ''));
    return { version, home: property('java\\.home') };
  } catch {
    return undefined;
  }
}

async function answers(command: string, parameters: string[]): Promise<boolean> {
  return run(command, parameters).then(
    () => true,
    () => false,
  );
}

async function fetchJars(cacheHome: string | undefined, report: (step: string) => void): Promise<string> {
  const jars = jarDirectory(cacheHome);
  if (existsSync(jars)) return jars;
  // Renamed when complete, so that a fetch cut off half-way is never taken for a finished one.
  const unfinished = `${jars}.${process.pid}`;
  const pom = join(unfinished, 'pom.xml');
  report(`Fetching Neo4j ${NEO4J_VERSION} with Maven into ${jars} (115 MB, this once)`);
  await mkdir(unfinished, { recursive: true });
  await writeFile(pom, projectThatNeedsNeo4j);
  try {
    await run(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        `-DoutputDirectory=${unfinished}`,
        '-DincludeScope=runtime',
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    await rm(pom);
    await rename(unfinished, jars).catch((error: unknown) => {
      // Another start may have been quicker.
      if (!existsSync(jars)) throw error;
    });
  } catch (error) {
    const { stdout = '', message = '' } = error as { stdout?: string; message?: string };
    const said = `${stdout}\n${stdout === '' ? message : ''}`.trim().split('\n').slice(0, 12).join('\n');
    throw new Neo4jStartError(
      `Maven could not fetch Neo4j ${NEO4J_VERSION}. It needs Maven Central (https://repo.maven.apache.org) or a mirror set in ~/.m2/settings.xml.\n${said}`,
    );
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return jars;
}

const projectThatNeedsNeo4j = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>pacta</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

async function writeSettings(
  home: string,
  boltPort: number,
  authenticated: boolean,
  pageCache: string,
): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true });
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    // The data is safe half a second after the signal; by default the port's threads then idle for ten seconds.
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    'dbms.usage_report.enabled=false',
    `dbms.security.auth_enabled=${authenticated}`,
  ];
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

/** By Neo4j's own administration program, which needs neither a running server nor a first login. */
async function setInitialPassword(
  jars: string,
  home: string,
  password: string,
  chosen: boolean,
): Promise<void> {
  if (existsSync(join(home, 'data', 'dbms', 'auth.ini')) || existsSync(join(home, 'data', 'databases'))) {
    if (chosen) return;
    throw new Neo4jStartError(`${home} already has a password: give it with --password, or use --no-auth`);
  }
  // The program takes its directories from the environment only, and an environment of its own has no PATH.
  const java = join((await installedJava())?.home ?? '', 'bin', 'java');
  const parameters = [
    '-cp',
    join(jars, '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ];
  try {
    await run(java, parameters, { env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Neo4jStartError(`Neo4j does not take this password: ${stderr.trim().split('\n')[0] ?? ''}`);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Neo4jStartError('No free port on 127.0.0.1');
  return address.port;
}

function lastLines(server: ChildProcess): string[] {
  const lines: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      lines.push(...chunk.split('\n').filter((line) => line.trim() !== ''));
      lines.splice(0, lines.length - 20);
    });
  }
  return lines;
}

async function untilItAnswers(
  connection: { uri: string; user?: string; password?: string },
  server: ChildProcess,
): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MILLISECONDS;
  for (;;) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new Neo4jStartError('Neo4j ended while it was starting:');
    }
    try {
      return await pingNeo4j(connection);
    } catch (error) {
      const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      const message = reason instanceof Error ? reason.message : String(reason);
      // Asking again with a refused password would lock the user out.
      if (message.includes('refuses') || Date.now() > deadline) throw new Neo4jStartError(message);
    }
    await wait(250);
  }
}
