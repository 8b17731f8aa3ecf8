import type { ParameterType, Query, QueryMode } from './query.js';
import type { GraphStore } from './store.js';

/** The parts of a statement that do not depend on the types of its parameters and rows. */
export type AnyStatement = Pick<Query<unknown, unknown>, 'name' | 'mode' | 'engine'> & {
  readonly parameters: Readonly<Record<string, ParameterType>>;
};

const fits: Readonly<Record<ParameterType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  'string[]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'integer[]': (value) => Array.isArray(value) && value.every((item) => Number.isSafeInteger(item)),
  map: isMap,
  'map[]': (value) => Array.isArray(value) && value.every(isMap),
};

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Refuses a statement before it reaches an engine: one written for the other engine, or one whose mode the caller
 * may not use.
 * @throws TypeError naming the statement, its mode and what is allowed here.
 */
export function requireRunnable(
  statement: AnyStatement,
  engine: GraphStore['engine'],
  modes: readonly QueryMode[],
): void {
  if (statement.engine !== 'both' && statement.engine !== engine) {
    throw new TypeError(`${statement.name} is written for ${statement.engine} and cannot run on ${engine}`);
  }
  if (!modes.includes(statement.mode)) {
    throw new TypeError(
      `${statement.name} is a ${statement.mode} statement; only ${modes.join(' or ')} may run here`,
    );
  }
}

/**
 * The declared parameters with their values, in declared order. One that is absent or undefined becomes null, since
 * both engines fail a statement whose parameter is missing.
 * @throws TypeError when a value does not fit its declared type or was never declared. The message names the
 * parameter but not the value, which may be a user's.
 */
export function declaredParameters(
  statement: AnyStatement,
  values: object,
): (readonly [name: string, type: ParameterType, value: unknown])[] {
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(statement.parameters, name)) {
      throw new TypeError(`${statement.name} takes no parameter named ${name}`);
    }
  }
  const given = values as Readonly<Record<string, unknown>>;
  return Object.entries(statement.parameters).map(([name, type]) => {
    const value = given[name] ?? null;
    if (value !== null && !fits[type](value)) {
      throw new TypeError(`${statement.name}: parameter ${name} must be of type ${type}`);
    }
    return [name, type, value] as const;
  });
}
