import { describe, expect, test } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';
import { dateScalar } from '../../src/api/scalars/date.js';
import { partialDateScalar } from '../../src/api/scalars/partial-date.js';
import { uriScalar } from '../../src/api/scalars/uri.js';
import { typeDefinitions } from '../../src/api/type-definitions.js';

/** Schema coordinates (`State.region`, `Query.state(by:)`) of all elements that no description explains. */
function undescribed(schema: GraphQLSchema): string[] {
  const elements: [coordinate: string, description: string | null | undefined][] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    elements.push([type.name, type.description]);
    if (isEnumType(type)) {
      for (const value of type.getValues()) elements.push([`${type.name}.${value.name}`, value.description]);
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        elements.push([`${type.name}.${field.name}`, field.description]);
      }
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        elements.push([`${type.name}.${field.name}`, field.description]);
        for (const argument of field.args) {
          elements.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
        }
      }
    }
  }
  return elements.filter(([, description]) => !description?.trim()).map(([coordinate]) => coordinate);
}

describe('descriptions', () => {
  test('every element of the executable schema has one', () => {
    const schema = makeExecutableSchema({
      typeDefs: typeDefinitions,
      resolvers: { Date: dateScalar, PartialDate: partialDateScalar, URI: uriScalar },
    });
    expect(undescribed(schema)).toEqual([]);
  });

  test('one that is missing or blank is told by its coordinate', () => {
    const schema = buildSchema(`
      "Questions."
      type Query { "A state." state(iso3: String!): State }
      type State { "" name: String "Grade." grade: Grade }
      "Grades."
      enum Grade { "Must." MANDATORY OPTIONAL }
      "Conditions."
      input Filter { region: String }
      scalar Day
    `);
    expect(undescribed(schema)).toEqual([
      'Query.state(iso3:)',
      'State',
      'State.name',
      'Grade.OPTIONAL',
      'Filter.region',
      'Day',
    ]);
  });
});
