import { z } from 'zod';

/** The graph engine the product runs on. */
export type StoreConfig =
  | {
      readonly engine: 'embedded';
      /** `EMBEDDED_PATH`: directory or file that keeps the graph between starts. Default: none, the graph lives in memory. */
      readonly path: string | undefined;
    }
  | {
      readonly engine: 'neo4j';
      /** `NEO4J_URI`: a `bolt` or `neo4j` address. Absent: the embedded engine, so that a first start needs no server. */
      readonly uri: string;
      /** `NEO4J_USER`. Default `neo4j`, the name every Neo4j is installed with. */
      readonly user: string;
      /** `NEO4J_PASSWORD`. Absent: no authentication is sent, as for a server that runs without it. */
      readonly password: string | undefined;
      /** `NEO4J_DATABASE`. Default `neo4j`; always sent, because asking the server for its default costs a round trip. */
      readonly database: string;
    };

/** Upper bounds on what one request may ask for; see `src/http/limits.ts` for how each is counted. */
export interface Limits {
  /** `BODY_LIMIT_BYTES`, bytes of a request body. Default 100,000: twenty times the largest operation we publish. */
  readonly bodyBytes: number;
  /** `MAX_TOKENS`, lexical tokens of a document. Default 4,000; parsing stops there. */
  readonly tokens: number;
  /** `MAX_DEPTH`, nested selections, fragments seen through. Default 15; the deepest useful question needs 11. */
  readonly depth: number;
  /** `MAX_ALIASES`, aliases of one operation. Default 100: a dashboard asks some dozens of questions at once. */
  readonly aliases: number;
  /** `MAX_DIRECTIVES`, directives of one operation. Default 50. */
  readonly directives: number;
  /** `MAX_COST`, fields the answer could hold at most, by `first`. Default 200,000, about 150 ms of execution. */
  readonly cost: number;
}

/** Everything that can be set from outside. Times are in milliseconds. */
export interface Config {
  /** `HOST`: address to listen on. Default 127.0.0.1, so that nobody publishes a service by starting it. */
  readonly host: string;
  /** `PORT`: TCP port. Default 4000; 0 takes any free one (tests). */
  readonly port: number;
  /** `LOG_LEVEL`: lowest level that is written. Default `info`: start, stop and failures, not requests. */
  readonly logLevel: LogLevel;
  readonly store: StoreConfig;
  /**
   * `SEED_ON_START`: whether a start makes the graph equal to `seed/data`. Default `true`, so that a first start needs
   * no other step. `false` serves what the graph holds, for several servers on one Neo4j that is loaded by
   * `npm run seed`; with an empty graph `/readyz` then answers 503.
   */
  readonly seedOnStart: boolean;
  /** `STATEMENT_TIMEOUT_MS`: one Cypher statement. Default 5,000: two thousand times the usual, half of a request's time. */
  readonly statementTimeoutMilliseconds: number;
  /**
   * `KEPT_ROWS`: most rows of look-ups by key that are kept between requests of one dataset; 0 keeps none. Default
   * 50,000, some 40 MB: what the look-ups of the whole graph of today come to.
   */
  readonly keptRows: number;
  /** `REQUEST_TIMEOUT_MS`: receiving a request, and again answering it. Default 10,000, shorter than proxies wait. */
  readonly requestTimeoutMilliseconds: number;
  /** `DRAIN_DELAY_MS`: between a stop signal and refusing new work, for balancers to read `/readyz`. Default 0: none here. */
  readonly drainDelayMilliseconds: number;
  /** `DRAIN_TIMEOUT_MS`: for requests in flight at a stop, then their connections are cut. Default 10,000. */
  readonly drainTimeoutMilliseconds: number;
  readonly limits: Limits;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** How much is logged; `silent` is nothing at all. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One or more settings that cannot be used: each is named, with what would be accepted. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const wholeNumber = (least: number, most: number, unit: string, fallback: number) =>
  z
    .string()
    .refine((text) => /^\d{1,12}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `give a whole number from ${least} to ${most} (${unit}), or unset it for ${fallback}`,
    })
    .transform(Number)
    .default(fallback);

const ONE_HOUR = 3_600_000;

const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 'a TCP port, 0 = any free one', 4000),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `give one of ${LOG_LEVELS.join(', ')}, or unset it for info` })
    .default('info'),
  EMBEDDED_PATH: z.string().optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, {
      error: 'give an address such as neo4j://localhost:7687, or unset it for the embedded engine',
    })
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  SEED_ON_START: z
    .enum(['true', 'false'], { error: 'give true or false, or unset it for true' })
    .transform((text) => text === 'true')
    .default(true),
  STATEMENT_TIMEOUT_MS: wholeNumber(1, ONE_HOUR, 'milliseconds', 5_000),
  KEPT_ROWS: wholeNumber(0, 100_000_000, 'rows', 50_000),
  REQUEST_TIMEOUT_MS: wholeNumber(1, ONE_HOUR, 'milliseconds', 10_000),
  DRAIN_DELAY_MS: wholeNumber(0, ONE_HOUR, 'milliseconds', 0),
  DRAIN_TIMEOUT_MS: wholeNumber(0, ONE_HOUR, 'milliseconds', 10_000),
  BODY_LIMIT_BYTES: wholeNumber(1_000, 10_000_000, 'bytes', 100_000),
  MAX_TOKENS: wholeNumber(1, 1_000_000, 'tokens', 4_000),
  MAX_DEPTH: wholeNumber(1, 1_000, 'levels', 15),
  MAX_ALIASES: wholeNumber(0, 100_000, 'aliases', 100),
  MAX_DIRECTIVES: wholeNumber(0, 100_000, 'directives', 50),
  MAX_COST: wholeNumber(1, 1_000_000_000, 'fields', 200_000),
});

/**
 * Reads the settings, from this process's environment unless another is given; a variable that is set to nothing counts as absent, as compose files do it.
 * @throws ConfigError naming every setting that cannot be used and what would be accepted.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => refusal(String(issue.path[0]), given, issue.message)),
    );
  }
  const values = parsed.data;
  if (values.NEO4J_URI !== undefined && values.EMBEDDED_PATH !== undefined) {
    throw new ConfigError([
      'NEO4J_URI and EMBEDDED_PATH are both set: unset the one of the engine you do not want',
    ]);
  }
  return {
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    store:
      values.NEO4J_URI === undefined
        ? { engine: 'embedded', path: values.EMBEDDED_PATH }
        : {
            engine: 'neo4j',
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER,
            password: values.NEO4J_PASSWORD,
            database: values.NEO4J_DATABASE,
          },
    seedOnStart: values.SEED_ON_START,
    statementTimeoutMilliseconds: values.STATEMENT_TIMEOUT_MS,
    keptRows: values.KEPT_ROWS,
    requestTimeoutMilliseconds: values.REQUEST_TIMEOUT_MS,
    drainDelayMilliseconds: values.DRAIN_DELAY_MS,
    drainTimeoutMilliseconds: values.DRAIN_TIMEOUT_MS,
    limits: {
      bodyBytes: values.BODY_LIMIT_BYTES,
      tokens: values.MAX_TOKENS,
      depth: values.MAX_DEPTH,
      aliases: values.MAX_ALIASES,
      directives: values.MAX_DIRECTIVES,
      cost: values.MAX_COST,
    },
  };
}

/** Names the setting and its value; an address may hold a password before its `@`, so that part is not repeated. */
function refusal(name: string, given: Record<string, string | undefined>, remedy: string): string {
  const value = (given[name] ?? '').replace(/\/\/[^@]*@/, '//…@');
  return `${name}=${value}: ${remedy}`;
}
