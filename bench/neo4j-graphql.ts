import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';
import type { Asking } from './questions.js';

/** What is compared with: the schema that @neo4j/graphql generates over the same database, asked in process. */
export interface Rival {
  ask(asking: Asking): Promise<unknown>;
  stop(): Promise<void>;
}

/** Builds it as its manual says, in Apollo Server with the settings that the product gives Apollo Server. */
export async function openRival(driver: Driver): Promise<Rival> {
  const library = new Neo4jGraphQL({
    typeDefs: readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8'),
    driver,
    // Days are compared as text, which the library offers on demand.
    features: { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } },
  });
  const server = new ApolloServer({
    schema: await library.getSchema(),
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  await server.start();
  return {
    async ask({ document, variables }) {
      const contextValue = { sessionConfig: { database: 'neo4j' } };
      const { body } = await server.executeOperation({ query: document, variables }, { contextValue });
      if (body.kind !== 'single' || body.singleResult.errors !== undefined)
        throw new Error(`@neo4j/graphql refused: ${JSON.stringify(body)}\n${document}`);
      return body.singleResult.data;
    },
    stop: () => server.stop(),
  };
}
