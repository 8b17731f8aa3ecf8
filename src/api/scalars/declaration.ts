import { GraphQLSpecifiedByDirective, Kind, getDirectiveValues, type GraphQLScalarTypeConfig } from 'graphql';
import { typeDefinitions } from '../type-definitions.js';

/** What the SDL says of a scalar, in the form the constructor of `GraphQLScalarType` takes. */
export type ScalarDeclaration = Pick<
  GraphQLScalarTypeConfig<string, string>,
  'name' | 'description' | 'specifiedByURL'
>;

/**
 * Looks a scalar up in the SDL. Needed because an executable schema takes everything about a scalar from its resolver:
 * without this its description and specification would vanish, or have to be written a second time.
 *
 * @param name - name of a scalar declared in schema/scalars.graphql.
 * @throws Error when the SDL declares no such scalar.
 */
export function declarationOf(name: string): ScalarDeclaration {
  const node = typeDefinitions.definitions.find(
    (definition) => definition.kind === Kind.SCALAR_TYPE_DEFINITION && definition.name.value === name,
  );
  if (node?.kind !== Kind.SCALAR_TYPE_DEFINITION) throw new Error(`The SDL declares no scalar ${name}.`);
  const specifiedBy = getDirectiveValues(GraphQLSpecifiedByDirective, node);
  return {
    name,
    description: node.description?.value ?? null,
    specifiedByURL: typeof specifiedBy?.['url'] === 'string' ? specifiedBy['url'] : null,
  };
}
