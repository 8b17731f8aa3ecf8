import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { ErrorCode } from '../../errors.js';
import { declarationOf } from './declaration.js';

// The WHATWG parser alone would take spaces, backslashes and bare non-ASCII letters and mend them silently, so the
// characters RFC 3986 admits are checked first.
const CHARACTERS = /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i;

/** The `URI` scalar: an absolute URI by RFC 3986, with its scheme, as a string; handed on unchanged. */
export const uriScalar = new GraphQLScalarType<string, string>({
  ...declarationOf('URI'),
  parseValue: (value) => read(value),
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
  serialize: (value) => {
    if (!isUri(value)) throw new TypeError(`A resolver gave ${JSON.stringify(value)} for the scalar URI.`);
    return value;
  },
});

function isUri(value: unknown): value is string {
  return typeof value === 'string' && CHARACTERS.test(value) && URL.canParse(value);
}

function read(value: unknown, node?: ValueNode): string {
  if (isUri(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not an absolute URI. Give it with its scheme and percent-encode other characters, such as "https://example.org/a%20b".`,
    { nodes: node ?? null, extensions: { code: ErrorCode.BAD_USER_INPUT } },
  );
}
