import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ExampleOperation } from './example-operations.js';
import { addKeptFiles } from './kept-files.js';
import { CONTENT_POLICY } from './security-headers.js';

/**
 * `/graphiql`: the IDE, all of it from this server, so that it works without a network.
 * @param folder holds our page and what starts the IDE; the IDE itself comes from the installed packages
 */
export async function addGraphiQLRoutes(
  app: FastifyInstance,
  folder: URL,
  examples: readonly ExampleOperation[],
): Promise<void> {
  const packages = createRequire(import.meta.url);
  const packaged = (name: string, file: string) =>
    join(dirname(packages.resolve(`${name}/package.json`)), file);
  await addKeptFiles(
    app,
    {
      '/graphiql': new URL('index.html', folder),
      '/graphiql/start.js': new URL('start.js', folder),
      '/graphiql/start.css': new URL('start.css', folder),
      '/graphiql/react.js': packaged('react', 'umd/react.production.min.js'),
      '/graphiql/react-dom.js': packaged('react-dom', 'umd/react-dom.production.min.js'),
      '/graphiql/graphiql.js': packaged('graphiql', 'graphiql.min.js'),
      '/graphiql/graphiql.css': packaged('graphiql', 'graphiql.min.css'),
    },
    CONTENT_POLICY.graphiql,
  );
  app.get('/graphiql/examples.json', async () => examples);
}
