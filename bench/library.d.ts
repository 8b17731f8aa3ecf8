// The little that is used of it: the types of the whole program are checked where `npm ci --prefix bench` has not run.
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(input: {
      readonly typeDefs: string;
      readonly driver: Driver;
      readonly features?: { readonly filters?: { readonly String?: Readonly<Record<string, boolean>> } };
    });
    getSchema(): Promise<GraphQLSchema>;
  }
}
