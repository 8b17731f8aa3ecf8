import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

/**
 * The whole SDL as text, read once when the module loads; what `/schema.graphql` hands out.
 * It is the merged file that codegen writes, so that the server starts without codegen and serves exactly what the
 * resolver types were generated from. A copy as a TypeScript string would hold the same text twice in the tree.
 */
const schemaText: string = readFileSync(new URL('./generated/schema.graphql', import.meta.url), 'utf8');

/** The same SDL parsed, for building the executable schema. */
export const typeDefinitions: DocumentNode = parse(schemaText);
