import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { BadDateError, extensionsOf } from '../../errors.js';
import { parsePartialDate } from '../../law/partial-date.js';
import { declarationOf } from './declaration.js';

/**
 * The `PartialDate` scalar: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a string, never completed. No bounds of years apply,
 * unlike for `Date`: it tells facts, and a fact may be older than any day one can ask about.
 */
export const partialDateScalar = new GraphQLScalarType<string, string>({
  ...declarationOf('PartialDate'),
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
  serialize: (value) => {
    if (typeof value !== 'string' || parsePartialDate(value) === null) {
      throw new TypeError(`A resolver gave ${JSON.stringify(value)} for the scalar PartialDate.`);
    }
    return value;
  },
});

function read(value: unknown, node?: ValueNode): string {
  const partial = typeof value === 'string' ? parsePartialDate(value) : null;
  if (partial !== null) return partial;
  const refusal = new BadDateError(
    `${JSON.stringify(value)} is not a date. Give a year, month or day as a string, such as "1957", "1957-12" or "1957-12-13".`,
    value,
  );
  throw new GraphQLError(refusal.message, {
    nodes: node ?? null,
    originalError: refusal,
    extensions: extensionsOf(refusal),
  });
}
