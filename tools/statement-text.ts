import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { GraphModel } from '../src/graph/graph-model.js';
import { formatQuery, lintCypherQuery } from './cypher-language.js';
import { readQueryFile, type QueryFile } from './query-header.js';
import { nameProblems, type NameProblem } from './statement-names.js';

/** Every `.cypher` file below `cypher/`, relative to the root, in order. */
export function cypherFiles(root: string): string[] {
  return readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => relative(root, join(root, 'cypher', file)))
    .sort();
}

/** Whether the generator wrote the file; then its layout is the generator's. */
export const isGenerated = (content: string): boolean => content.includes('Generated from graph-model.json');

/** The file as it should be laid out: its header as it is, its statement as Neo4j's formatter has it. */
export function formatted(content: string): string {
  const lines = content.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.trimEnd());
  const statement = formatQuery(lines.slice(end).join('\n')).trim();
  return [...header, ...statement.split('\n').map((line) => line.trimEnd()), ''].join('\n');
}

/**
 * All that is wrong with a statement and can be told without a database: layout, header, syntax, scopes, labels,
 * relationship types, parameters and properties.
 * @throws QueryFileError where the header is incomplete or disagrees with the statement.
 */
export function textProblems(model: GraphModel, file: string, content: string): NameProblem[] {
  const query = readQueryFile(file, content);
  const problems: NameProblem[] = [];
  if (content.includes('\r'))
    problems.push({ what: 'lines end with CR LF', remedy: 'End them with LF only.' });
  if (!content.endsWith('\n') || content.endsWith('\n\n'))
    problems.push({
      what: 'the file does not end with one line feed',
      remedy: 'Run `npm run format:cypher`.',
    });
  problems.push(...languageProblems(model, query), ...nameProblems(model, query.text));
  if (problems.length === 0 && !isGenerated(content) && formatted(content) !== content)
    problems.push({
      what: "the layout differs from the formatter's",
      remedy: 'Run `npm run format:cypher`.',
    });
  return problems;
}

function languageProblems(model: GraphModel, { header, text }: QueryFile): NameProblem[] {
  const labels = Object.keys(model.labels);
  const relationshipTypes = Object.keys(model.relationships);
  const diagnostics = lintCypherQuery(text, {
    labels,
    relationshipTypes,
    propertyKeys: [],
    parameters: Object.fromEntries(header.parameters.map(({ name }) => [name, ''])),
  });
  return diagnostics.flatMap(({ message, range }): NameProblem[] => {
    const at = `line ${range.start.line + 1} of the statement`;
    const unknown = /^(Label|Relationship type) (\S+) is not present/.exec(message);
    if (unknown) {
      const known = unknown[1] === 'Label' ? labels : relationshipTypes;
      return [
        {
          what: `${unknown[1]!.toLowerCase()} ${unknown[2]} is unknown to the graph model (${at})`,
          remedy: `Use one of ${known.join(', ')}, or declare it in cypher/graph-model.json.`,
        },
      ];
    }
    if (
      message.includes('cartesian product') &&
      header.allowed.some(({ operator }) => operator === 'CartesianProduct')
    )
      return [];
    if (message.includes('cartesian product'))
      return [
        {
          what: `patterns of one MATCH are not connected, which makes a CartesianProduct (${at})`,
          remedy: 'Connect them, or write "// @allow CartesianProduct: reason".',
        },
      ];
    return [{ what: `${message.replace(/\.$/, '')} (${at})`, remedy: 'Correct the statement.' }];
  });
}
