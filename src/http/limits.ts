import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  type ValidationContext,
  type ValidationRule,
  validate,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Limits } from '../config.js';
import { LimitExceededError } from '../errors.js';
import { asRequestError } from './request-error.js';

type ArmorConfig = NonNullable<ConstructorParameters<typeof ApolloArmor>[0]>;

/** Page size that resolvers assume where a query gives no `first` and the schema states no default. */
const ASSUMED_PAGE = 20;

/** Depth, aliases and directives of one operation, as rules of validation. */
export function validationLimits(limits: Limits): ValidationRule[] {
  return armorRules({
    maxDepth: {
      n: limits.depth,
      flattenFragments: true,
      ...refusing('Select fewer levels, or start from the inner thing.'),
    },
    maxAliases: { n: limits.aliases, ...refusing('Send several smaller operations.') },
    maxDirectives: { n: limits.directives, ...refusing('Send several smaller operations.') },
  });
}

/**
 * Refuses operations that could bring too many fields: one for each selected field, times `first` of every connection
 * around it. graphql-armor counts only a literal `first`; so that a variable or a default is not a way around the
 * limit, the rule sees a copy of the document in which each connection states its page.
 */
export function costLimit(limits: Limits): ApolloServerPlugin {
  const rules = armorRules({
    costLimit: {
      maxCost: limits.cost,
      objectCost: 1,
      scalarCost: 1,
      depthCostFactor: 1,
      flattenFragments: true,
      ...refusing('Ask for smaller pages (first) or fewer fields.'),
    },
  });
  /** Documents come from Apollo's cache, so one whose cost no variable changes is priced once. */
  const verdicts = new WeakMap<DocumentNode, GraphQLError | null>();

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request }) {
          let verdict = verdicts.get(document);
          if (verdict === undefined) {
            const stated = withStatedPages(schema, document, request.variables ?? {});
            verdict = validate(schema, stated.document, rules)[0] ?? null;
            if (!stated.dependsOnVariables) verdicts.set(document, verdict);
          }
          if (verdict !== null) throw asRequestError(verdict.originalError);
        },
      };
    },
  };
}

function armorRules(wanted: ArmorConfig): ValidationRule[] {
  // Suggestions ("Did you mean ...") stay: the schema is public, they tell nothing that introspection does not.
  // Tokens are counted by graphql-js while it parses; armor would parse every document a second time.
  const off: ArmorConfig = {
    blockFieldSuggestion: { enabled: false },
    maxTokens: { enabled: false },
    maxDepth: { enabled: false },
    maxAliases: { enabled: false },
    maxDirectives: { enabled: false },
    costLimit: { enabled: false },
  };
  return [...new ApolloArmor({ ...off, ...wanted }).protect().validationRules];
}

/** Armor would throw, or report without a code; this reports an error that keeps its code. */
function refusing(remedy: string) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) => {
        const originalError = new LimitExceededError(
          `${error.message.replace('Syntax Error: ', '')} ${remedy}`,
        );
        context?.reportError(new GraphQLError(originalError.message, { originalError }));
      },
    ],
  };
}

function withStatedPages(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): { document: DocumentNode; dependsOnVariables: boolean } {
  let dependsOnVariables = false;
  const defaults = new Map<string, ValueNode | undefined>(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? (definition.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
            variable.name.value,
            defaultValue,
          ])
        : [],
    ),
  );
  const types = new TypeInfo(schema);
  const stated = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        const declared = types.getFieldDef()?.args.find((argument) => argument.name === 'first');
        if (declared === undefined) return undefined;
        const given = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
        if (given?.kind === Kind.INT) return undefined;
        let page: unknown;
        if (given?.kind === Kind.VARIABLE) {
          dependsOnVariables = true;
          const fallback = defaults.get(given.name.value);
          page =
            variables[given.name.value] ?? (fallback?.kind === Kind.INT ? Number(fallback.value) : undefined);
        }
        page ??= declared.defaultValue ?? ASSUMED_PAGE;
        const others = (field.arguments ?? []).filter((argument) => argument.name.value !== 'first');
        return {
          ...field,
          arguments: [
            ...others,
            {
              kind: Kind.ARGUMENT,
              name: { kind: Kind.NAME, value: 'first' },
              value: { kind: Kind.INT, value: String(page) },
            },
          ],
        };
      },
    }),
  );
  return { document: stated, dependsOnVariables };
}
