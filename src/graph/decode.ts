/**
 * Decoders: each takes one plain value of an engine row and returns it typed, or throws a `DecodeError`
 * that says where in the row the value did not fit. Both engines must hand over plain JS values
 * (strings, numbers, booleans, lists, maps), never nodes or relationships.
 */
export type Decoder<T> = (value: unknown, path: string) => T;

/** A row did not have the shape its statement declares: a fault of the statement or the data, never of the user. */
export class DecodeError extends Error {
  constructor(path: string, expected: string, value: unknown) {
    super(`column ${path}: expected ${expected}, got ${value === null ? 'null' : typeof value}`);
    this.name = 'DecodeError';
  }
}

/** A text value. */
export const string: Decoder<string> = (value, path) => {
  if (typeof value !== 'string') throw new DecodeError(path, 'string', value);
  return value;
};

/** A whole number within the safe range. */
export const integer: Decoder<number> = (value, path) => {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new DecodeError(path, 'integer', value);
  return value;
};

/** Any number. */
export const float: Decoder<number> = (value, path) => {
  if (typeof value !== 'number') throw new DecodeError(path, 'number', value);
  return value;
};

/** True or false. */
export const boolean: Decoder<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new DecodeError(path, 'boolean', value);
  return value;
};

/** `decoder`'s value or null; an absent property is null as well. */
export const nullable =
  <T>(decoder: Decoder<T>): Decoder<T | null> =>
  (value, path) =>
    value === null || value === undefined ? null : decoder(value, path);

/** A list whose items are all read by `decoder`. */
export const list =
  <T>(decoder: Decoder<T>): Decoder<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new DecodeError(path, 'list', value);
    return value.map((item, index) => decoder(item, `${path}[${index}]`));
  };

/** A map with exactly the fields given; other keys of the value are ignored. */
export const record =
  <T extends object>(fields: { readonly [K in keyof T]: Decoder<T[K]> }): Decoder<T> =>
  (value, path) => {
    if (typeof value !== 'object' || value === null) throw new DecodeError(path || 'row', 'map', value);
    const source = value as Record<string, unknown>;
    const result: Partial<T> = {};
    for (const name in fields) result[name] = fields[name](source[name], path ? `${path}.${name}` : name);
    return result as T;
  };
