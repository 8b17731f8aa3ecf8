import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * Every code an answer can carry in `extensions.code`. Each has a section in `docs/errors.md`.
 * The names of the last group are fixed by Apollo Server and by its clients; the others are ours.
 */
export enum ErrorCode {
  UNKNOWN_PARTY = 'UNKNOWN_PARTY',
  UNKNOWN_INSTRUMENT = 'UNKNOWN_INSTRUMENT',
  UNKNOWN_ARTICLE = 'UNKNOWN_ARTICLE',
  UNKNOWN_MECHANISM = 'UNKNOWN_MECHANISM',
  UNKNOWN_THEME = 'UNKNOWN_THEME',
  UNKNOWN_DUTY = 'UNKNOWN_DUTY',
  UNKNOWN_ORGANIZATION = 'UNKNOWN_ORGANIZATION',
  UNKNOWN_REGION = 'UNKNOWN_REGION',
  UNKNOWN_SOURCE = 'UNKNOWN_SOURCE',
  AMBIGUOUS_NAME = 'AMBIGUOUS_NAME',
  BAD_DATE = 'BAD_DATE',
  BAD_CURSOR = 'BAD_CURSOR',
  LIMIT_EXCEEDED = 'LIMIT_EXCEEDED',
  TIMEOUT = 'TIMEOUT',
  UNAVAILABLE = 'UNAVAILABLE',
  NOT_FOUND = 'NOT_FOUND',

  BAD_USER_INPUT = 'BAD_USER_INPUT',
  BAD_REQUEST = 'BAD_REQUEST',
  GRAPHQL_PARSE_FAILED = 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED = 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE = 'OPERATION_RESOLUTION_FAILURE',
  PERSISTED_QUERY_NOT_SUPPORTED = 'PERSISTED_QUERY_NOT_SUPPORTED',
  INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR',
}

/** What an error says beyond its sentence. */
export interface ErrorDetails {
  /** The GraphQL argument (or input field, dotted) that was wrong. */
  readonly argument?: string;
  /** The value the client gave for it; echoed, cut to 200 characters. */
  readonly value?: unknown;
  /** Real names a client may have meant, best first. */
  readonly nearest?: readonly string[];
  /** What went wrong inside; goes to the log only. */
  readonly cause?: unknown;
}

/**
 * An error made for clients: its message, argument, value and nearest names are shown as they are, its cause never.
 * Throw a subclass; anything that is not one of these reaches clients masked.
 */
export abstract class PactaError extends Error {
  abstract readonly code: ErrorCode;
  readonly argument: string | undefined;
  readonly value: unknown;
  readonly nearest: readonly string[] | undefined;

  protected constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.argument = details.argument;
    this.value = details.value;
    this.nearest = details.nearest;
  }
}

/** A party argument that names no state, union or organization of the dataset. */
export class UnknownPartyError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_PARTY;
  /** @param nearest codes or names of real parties, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(
      unknownSentence(
        'party',
        value,
        nearest,
        'Give an ISO 3166-1 code, EUU for the European Union, or an exact name.',
      ),
      { argument, value, nearest },
    );
  }
}

/** An instrument argument that is the slug of no instrument. */
export class UnknownInstrumentError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_INSTRUMENT;
  /** @param nearest slugs of real instruments, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(unknownSentence('instrument', value, nearest, 'resolveName turns titles and numbers into slugs.'), {
      argument,
      value,
      nearest,
    });
  }
}

/** An article number that the named instrument does not have. */
export class UnknownArticleError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_ARTICLE;
  /** @param instrument slug of the instrument; @param nearest numbers of its real articles, best first */
  constructor(argument: string, value: string, instrument: string, nearest: readonly string[] = []) {
    super(
      unknownSentence(
        `article of ${instrument}`,
        value,
        nearest,
        'instrument { articles } lists the numbers.',
      ),
      { argument, value, nearest },
    );
  }
}

/** A mechanism argument that is the slug of no mechanism. */
export class UnknownMechanismError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_MECHANISM;
  /** @param nearest slugs of real mechanisms, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(unknownSentence('mechanism', value, nearest, 'mechanisms lists the slugs.'), {
      argument,
      value,
      nearest,
    });
  }
}

/** A theme argument that is the slug of no theme. */
export class UnknownThemeError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_THEME;
  /** @param nearest slugs of real themes, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(unknownSentence('theme', value, nearest, 'themes lists the slugs.'), { argument, value, nearest });
  }
}

/** A duty argument that is the slug of no duty. */
export class UnknownDutyError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_DUTY;
  /** @param nearest slugs of real duties, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(unknownSentence('duty', value, nearest, 'duties lists the slugs.'), { argument, value, nearest });
  }
}

/** An organization argument that is the slug of no organization. */
export class UnknownOrganizationError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_ORGANIZATION;
  /** @param nearest slugs of real organizations, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(unknownSentence('organization', value, nearest, 'organizations lists the slugs.'), {
      argument,
      value,
      nearest,
    });
  }
}

/** A region argument that is neither the name nor the code of a UN M49 region of any state. */
export class UnknownRegionError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_REGION;
  /** @param nearest names of real regions, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(unknownSentence('region', value, nearest, 'Regions are those of the UN M49 standard.'), {
      argument,
      value,
      nearest,
    });
  }
}

/** A source argument that is the slug of no source. */
export class UnknownSourceError extends PactaError {
  readonly code = ErrorCode.UNKNOWN_SOURCE;
  /** @param nearest slugs of real sources, best first */
  constructor(argument: string, value: string, nearest: readonly string[] = []) {
    super(unknownSentence('source', value, nearest, 'The query `sources` lists them.'), {
      argument,
      value,
      nearest,
    });
  }
}

/** A name that more than one thing bears, given where exactly one is needed. */
export class AmbiguousNameError extends PactaError {
  readonly code = ErrorCode.AMBIGUOUS_NAME;
  /** @param candidates codes or slugs of all things that bear the name */
  constructor(argument: string, value: string, candidates: readonly string[]) {
    super(`${quoted(value)} names more than one thing: ${candidates.join(', ')}. Give one of these.`, {
      argument,
      value,
      nearest: candidates,
    });
  }
}

/** A value that is not a calendar date from 1815 to 2200, or a range that ends before it begins. */
export class BadDateError extends PactaError {
  readonly code = ErrorCode.BAD_DATE;
  /** @param why a full sentence; @param argument absent where the scalar, which does not know it, refuses */
  constructor(why: string, value: unknown, argument?: string) {
    super(why, { value, ...(argument === undefined ? {} : { argument }) });
  }
}

/** A cursor that this connection, with this filter and this dataset version, did not give out. */
export class BadCursorError extends PactaError {
  readonly code = ErrorCode.BAD_CURSOR;
  constructor(argument: string, value: string, why: string) {
    super(`${why} Start again without ${argument}.`, { argument, value });
  }
}

/** An argument that is of the right type and still cannot be used (`first: 0`, two equal parties, an empty text). */
export class BadUserInputError extends PactaError {
  readonly code = ErrorCode.BAD_USER_INPUT;
  /** @param why a full sentence that says what would be accepted */
  constructor(argument: string, value: unknown, why: string) {
    super(why, { argument, value });
  }
}

/** An operation over one of the limits of `src/http/limits.ts`. */
export class LimitExceededError extends PactaError {
  readonly code = ErrorCode.LIMIT_EXCEEDED;
  /** @param why a full sentence with the limit and how to stay under it */
  constructor(why: string) {
    super(why);
  }
}

/** A statement that the store ended because its time was up. */
export class StoreTimeoutError extends PactaError {
  readonly code = ErrorCode.TIMEOUT;
  constructor(milliseconds: number, cause?: unknown) {
    super(
      `The graph did not answer within ${milliseconds} ms. Ask for less: fewer parties, a filter, a smaller first.`,
      {
        cause,
      },
    );
  }
}

/** A whole request that took longer than it may. */
export class RequestTimeoutError extends PactaError {
  readonly code = ErrorCode.TIMEOUT;
  constructor(milliseconds: number, cause?: unknown) {
    super(`The request was not answered within ${milliseconds} ms. Split the operation into smaller ones.`, {
      cause,
    });
  }
}

/** A request whose client closed the connection: nobody reads the answer, and it is no fault worth a line in the log. */
export class ClientLeftError extends PactaError {
  readonly code = ErrorCode.BAD_REQUEST;
  constructor() {
    super('The client left before the answer.');
  }
}

/** A graph engine that cannot be reached or holds no dataset. */
export class StoreUnavailableError extends PactaError {
  readonly code = ErrorCode.UNAVAILABLE;
  /** @param why a full sentence fit for the public: no address, no path; those belong in the cause */
  constructor(why: string, cause?: unknown) {
    super(why, { cause });
  }
}

/**
 * The HTTP status of an answer that consists of this error alone. An executed operation answers 200 whatever its
 * fields threw, since its other fields may well be right.
 */
export function httpStatusOf(code: ErrorCode): number {
  switch (code) {
    case ErrorCode.NOT_FOUND:
      return 404;
    case ErrorCode.INTERNAL_SERVER_ERROR:
      return 500;
    case ErrorCode.UNAVAILABLE:
      return 503;
    case ErrorCode.TIMEOUT:
      return 504;
    case ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED:
      return 200; // what Apollo clients expect before they send the whole text
    default:
      return 400;
  }
}

/** Where a code is explained: path and anchor inside the repository. */
export function docsOf(code: ErrorCode): string {
  return `docs/errors.md#${code.toLowerCase().replaceAll('_', '-')}`;
}

/** The `extensions` of a client-facing error; keys that say nothing are left out. */
export function extensionsOf(error: PactaError): Record<string, unknown> {
  return {
    code: error.code,
    ...(error.argument === undefined ? {} : { argument: error.argument }),
    ...(error.value === undefined ? {} : { value: shortened(error.value) }),
    ...(error.nearest === undefined ? {} : { nearest: [...error.nearest] }),
    docs: docsOf(error.code),
  };
}

/** Told of each error that was masked, with the id under which the client knows it. */
export type MaskedErrorReport = (id: string, error: unknown) => void;

/**
 * The one place where an error becomes what a client sees: an error with a code of ours, or one that Apollo raised
 * before execution, passes; everything else becomes `INTERNAL_SERVER_ERROR` with an id, and `report` is told.
 */
export function presentError(error: unknown, report: MaskedErrorReport): GraphQLFormattedError {
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const coded = causes(error).find((cause) => cause instanceof PactaError);
  if (coded !== undefined) return { message: coded.message, ...place, extensions: extensionsOf(coded) };

  const raised = error instanceof GraphQLError ? codeOfGraphQLError(error) : undefined;
  if (raised !== undefined) {
    return {
      message: (error as GraphQLError).message,
      ...place,
      extensions: { code: raised, docs: docsOf(raised) },
    };
  }

  const id = randomUUID();
  report(id, error);
  return {
    message: `Something went wrong on our side. Report it with the id ${id}.`,
    ...place,
    extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, id, docs: docsOf(ErrorCode.INTERNAL_SERVER_ERROR) },
  };
}

const RAISED_BEFORE_EXECUTION: ReadonlySet<unknown> = new Set([
  ErrorCode.BAD_USER_INPUT,
  ErrorCode.BAD_REQUEST,
  ErrorCode.GRAPHQL_PARSE_FAILED,
  ErrorCode.GRAPHQL_VALIDATION_FAILED,
  ErrorCode.OPERATION_RESOLUTION_FAILURE,
  ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

function codeOfGraphQLError(error: GraphQLError): ErrorCode | undefined {
  if (error.path === undefined) {
    const code = error.extensions['code'];
    if (!RAISED_BEFORE_EXECUTION.has(code)) return undefined;
    // graphql-js counts tokens while it parses and has no code of its own for it.
    if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message))
      return ErrorCode.LIMIT_EXCEEDED;
    return code as ErrorCode;
  }
  // graphql-js refuses an argument whose variable turned out null or absent only when it reaches the field.
  const refusedArgument = /^Argument "\w+" (of (required|non-null) type|has invalid value) /.test(
    error.message,
  );
  return refusedArgument && error.originalError instanceof GraphQLError
    ? ErrorCode.BAD_USER_INPUT
    : undefined;
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}

/** The error itself and what it wraps; graphql-js and Apollo wrap up to three times. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let current = error; current !== undefined && chain.length < 8;) {
    chain.push(current);
    current = current instanceof GraphQLError ? current.originalError : undefined;
  }
  return chain;
}

function unknownSentence(kind: string, value: string, nearest: readonly string[], remedy: string): string {
  const guess = nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
  return `No ${kind} is known as ${quoted(value)}.${guess} ${remedy}`;
}

function quoted(value: string): string {
  return JSON.stringify(shortened(value));
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 200 ? `${value.slice(0, 200)}…` : value;
  if (Array.isArray(value)) return value.slice(0, 20).map(shortened);
  return value;
}
