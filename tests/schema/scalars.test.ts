import { describe, expect, test } from '@jest/globals';
import {
  GraphQLError,
  type GraphQLScalarType,
  buildASTSchema,
  parseValue as parseLiteralText,
} from 'graphql';
import { dateScalar } from '../../src/api/scalars/date.js';
import { declarationOf } from '../../src/api/scalars/declaration.js';
import { partialDateScalar } from '../../src/api/scalars/partial-date.js';
import { uriScalar } from '../../src/api/scalars/uri.js';
import { typeDefinitions } from '../../src/api/type-definitions.js';

function refusalOf(read: () => unknown): GraphQLError {
  try {
    read();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('The value was taken.');
}

function literal(scalar: GraphQLScalarType, text: string): unknown {
  return scalar.parseLiteral(parseLiteralText(text), {});
}

describe('Date', () => {
  test.each(['1815-01-01', '2003-12-25', '2024-02-29', '2000-02-29', '2200-12-31'])('takes %s', (day) => {
    expect(dateScalar.parseValue(day)).toBe(day);
    expect(literal(dateScalar, `"${day}"`)).toBe(day);
    expect(dateScalar.serialize(day)).toBe(day);
  });

  const refused: readonly unknown[] = [
    '2023-02-29', // no leap year
    '1900-02-29', // centuries are leap years only every four hundred years
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '1814-12-31',
    '2201-01-01',
    '0000-01-01',
    '0000',
    '2024',
    '2024-12',
    '2024-13',
    '2024-1-1',
    '20240101',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '٢٠٢٤-٠١-٠١',
    '',
    2024,
    1_700_000_000_000,
    true,
    ['2024-01-01'],
    { year: 2024 },
  ];

  test.each(refused.map((value) => [value]))(
    'refuses %j with BAD_DATE, the value and the remedy',
    (value) => {
      const refusal = refusalOf(() => dateScalar.parseValue(value));
      expect(refusal.extensions).toMatchObject({ code: 'BAD_DATE', value });
      expect(refusal.message).toContain('Give a day as a string from "1815-01-01" to "2200-12-31"');
      if (typeof value === 'string') expect(refusal.message).toContain(value);
      expect(() => dateScalar.serialize(value)).toThrow(TypeError);
    },
  );

  test.each(['"2023-02-29"', '2003', '20.03', 'true', 'TODAY', '["2003-12-25"]', '{ day: "2003-12-25" }'])(
    'refuses the literal %s and tells its place',
    (text) => {
      const refusal = refusalOf(() => literal(dateScalar, text));
      expect(refusal.extensions).toMatchObject({ code: 'BAD_DATE' });
      expect(refusal.locations).toEqual([{ line: 1, column: 1 }]);
    },
  );
});

describe('PartialDate', () => {
  test.each(['1957', '1957-12', '1957-12-13', '2024-02-29', '1648'])('takes %s as it stands', (date) => {
    expect(partialDateScalar.parseValue(date)).toBe(date);
    expect(literal(partialDateScalar, `"${date}"`)).toBe(date);
    expect(partialDateScalar.serialize(date)).toBe(date);
  });

  test.each([
    ['0000'],
    ['2024-13'],
    ['2024-00'],
    ['2023-02-29'],
    ['2024-1'],
    ['24'],
    ['20245'],
    ['2024-'],
    ['1957/12'],
    ['c. 1957'],
    [''],
    [1957],
    [null],
    [new Date(0)],
  ])('refuses %j', (value: unknown) => {
    expect(refusalOf(() => partialDateScalar.parseValue(value)).extensions).toMatchObject({
      code: 'BAD_DATE',
    });
    expect(() => partialDateScalar.serialize(value)).toThrow(TypeError);
  });

  test('refuses a number as literal', () => {
    expect(refusalOf(() => literal(partialDateScalar, '1957')).extensions).toMatchObject({
      code: 'BAD_DATE',
    });
  });
});

describe('URI', () => {
  test.each([
    'https://treaties.un.org/',
    'https://example.org/a%20b?c=d&e=%C3%A9#f',
    'http://data.europa.eu/eli/dir/2011/36/oj',
    'urn:lex:eu:directive:2011-04-05;36',
  ])('takes %s as it stands', (uri) => {
    expect(uriScalar.parseValue(uri)).toBe(uri);
    expect(literal(uriScalar, `"${uri}"`)).toBe(uri);
    expect(uriScalar.serialize(uri)).toBe(uri);
  });

  test.each([
    ['treaties.un.org'],
    ['/eli/dir/2011/36/oj'],
    ['//example.org'],
    ['https://example.org/a b'],
    ['https://example.org/%zz'],
    ['https://example.org/é'],
    ['https:\\\\example.org'],
    ['https://'],
    [''],
    [36],
    [null],
  ])('refuses %j', (value: unknown) => {
    expect(refusalOf(() => uriScalar.parseValue(value)).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(() => uriScalar.serialize(value)).toThrow(TypeError);
  });
});

describe('declarations', () => {
  test.each([dateScalar, partialDateScalar, uriScalar])('%s says of itself what the SDL says', (scalar) => {
    const declared = buildASTSchema(typeDefinitions).getType(scalar.name) as GraphQLScalarType;
    expect(scalar.description).toBe(declared.description);
    expect(scalar.specifiedByURL).toBe(declared.specifiedByURL);
    expect(scalar.specifiedByURL).toMatch(/^https:/);
  });

  test('a scalar without declaration is a fault that names it', () => {
    expect(() => declarationOf('Moment')).toThrow('The SDL declares no scalar Moment.');
  });
});
