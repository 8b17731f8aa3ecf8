import { readFile, readdir } from 'node:fs/promises';

/** An operation we publish to start from. */
export interface ExampleOperation {
  /** File name without its number and extension: `who-is-bound`. */
  readonly name: string;
  readonly query: string;
}

/** Reads `web/graphiql/examples`; the number before each name gives the order. */
export async function readExampleOperations(directory: URL): Promise<ExampleOperation[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/^\d+-/, '').replace(/\.graphql$/, ''),
      query: await readFile(new URL(file, directory), 'utf8'),
    })),
  );
}

/** The address that opens GraphiQL with an operation. */
export function graphiqlLink(operation: ExampleOperation): string {
  return `/graphiql?query=${encodeURIComponent(operation.query)}`;
}
