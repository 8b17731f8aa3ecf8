import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, parse, Source } from 'graphql';

/**
 * Reads the SDL of a folder for codegen, file after file in the order of their names. Codegen's own loader takes the
 * files in the order in which they happen to arrive from disk, so that its output would differ from run to run; its
 * remedy, sorting everything by name, would shuffle enum values. JavaScript, because codegen imports it without tsx.
 *
 * @param {string} folder - path of the folder, relative to the working directory.
 * @returns {import('graphql').DocumentNode} all its definitions.
 * @throws {import('graphql').GraphQLError} with file, line and column where a file is not SDL.
 */
export default function loadSchema(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const paths = names.sort().map((name) => join(folder, name));
  return concatAST(paths.map((path) => parse(new Source(readFileSync(path, 'utf8'), path))));
}
