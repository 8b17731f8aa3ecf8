import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { BadDateError, extensionsOf } from '../../errors.js';
import { parseAsOf } from '../../law/partial-date.js';
import { declarationOf } from './declaration.js';

/**
 * The `Date` scalar: a real day from 1815-01-01 to 2200-12-31, as the string `YYYY-MM-DD` on both sides.
 * What a client sends wrongly is refused with `BAD_DATE`; what we would send wrongly is our fault and throws a plain
 * `TypeError`, so that it is masked and logged instead of being blamed on the client.
 */
export const dateScalar = new GraphQLScalarType<string, string>({
  ...declarationOf('Date'),
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : literalText(node), node),
  serialize: (value) => {
    if (typeof value !== 'string' || 'fault' in parseAsOf(value)) {
      throw new TypeError(`A resolver gave ${JSON.stringify(value)} for the scalar Date.`);
    }
    return value;
  },
});

function read(value: unknown, node?: ValueNode): string {
  const reading =
    typeof value === 'string' ? parseAsOf(value) : { fault: `${JSON.stringify(value)} is not a string.` };
  if ('day' in reading) return reading.day;
  // Wrapped, not thrown bare: graphql-js would put its own words before ours and drop the place in the document.
  const refusal = new BadDateError(
    `${reading.fault} Give a day as a string from "1815-01-01" to "2200-12-31", such as "2003-12-25".`,
    value,
  );
  throw new GraphQLError(refusal.message, {
    nodes: node ?? null,
    originalError: refusal,
    extensions: extensionsOf(refusal),
  });
}

/** A literal that is no string, as something that fails the reading and can be shown: `2003` as a number. */
function literalText(node: ValueNode): unknown {
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : null;
}
