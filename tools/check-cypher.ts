import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { builtDataset } from '../seed/built-dataset.js';
import { loadDataset } from '../seed/load.js';
import { neo4jPrerequisites, startNeo4jServer } from '../src/cli/neo4j-server.js';
import { fullTextSearch } from '../src/graph/generated/queries.js';
import { readGraphModel } from '../src/graph/graph-model.js';
import { openNeo4jStore, type Neo4jConnection } from '../src/graph/neo4j.js';
import { readQueryFiles } from './generate-queries.js';
import { QueryFileError } from './query-header.js';
import { planProblems } from './statement-plans.js';
import { cypherFiles, formatted, isGenerated, textProblems } from './statement-text.js';

/** Lays out every statement that was not generated; gives the files that changed. */
function format(root: string): string[] {
  return cypherFiles(root).filter((file) => {
    const content = readFileSync(join(root, file), 'utf8');
    if (isGenerated(content) || formatted(content) === content) return false;
    writeFileSync(join(root, file), formatted(content));
    return true;
  });
}

/** What is wrong with the statements by their text alone, one line for each problem. */
function checkTexts(root: string): string[] {
  const model = readGraphModel();
  const problems = cypherFiles(root).flatMap((file) => {
    try {
      return textProblems(model, file, readFileSync(join(root, file), 'utf8')).map(
        ({ what, remedy }) => `${file}: ${what}. ${remedy}`,
      );
    } catch (error) {
      if (error instanceof QueryFileError) return [error.message];
      throw error;
    }
  });
  if (problems.length > 0) return problems;
  try {
    readQueryFiles(root);
    return [];
  } catch (error) {
    if (error instanceof QueryFileError) return [error.message];
    throw error;
  }
}

/** What is wrong with the plans of the statements on a Neo4j that is made to hold the dataset of the tree. */
async function checkPlans(root: string, connection: Neo4jConnection): Promise<string[]> {
  const store = await openNeo4jStore({
    ...connection,
    app: 'pacta-check-cypher',
    fullTextStatement: fullTextSearch,
  });
  const driver = neo4j.driver(
    connection.uri,
    connection.user === undefined ? undefined : neo4j.auth.basic(connection.user, connection.password ?? ''),
  );
  try {
    // Plans depend on how many nodes and relationships of each kind there are.
    await loadDataset(store, await builtDataset(root), {
      builtAt: new Date().toISOString(),
      progress: () => undefined,
    });
    const problems: string[] = [];
    for (const file of readQueryFiles(root).filter(
      ({ header }) => header.mode !== 'schema' && header.engine !== 'embedded',
    ))
      for (const { what, remedy } of await planProblems(driver, file))
        problems.push(`${file.file}: ${what}. ${remedy}`);
    return problems;
  } finally {
    await driver.close();
    await store.close();
  }
}

/**
 * Runs `work` on the Neo4j named by PACTA_TEST_NEO4J_URI (with _USER and _PASSWORD), or on one started for it.
 * Gives null where there is none: said loudly on a desk, an error where CI is `true`.
 */
async function onNeo4j<Result>(
  work: (connection: Neo4jConnection) => Promise<Result>,
): Promise<Result | null> {
  const {
    PACTA_TEST_NEO4J_URI: uri,
    PACTA_TEST_NEO4J_USER: user,
    PACTA_TEST_NEO4J_PASSWORD: password,
  } = process.env;
  if (uri !== undefined)
    return work({
      uri,
      ...(user === undefined ? {} : { user }),
      ...(password === undefined ? {} : { password }),
    });
  const cacheHome = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const missing = await neo4jPrerequisites(cacheHome);
  if (missing.length > 0) {
    const sentence = `PLANS WERE NOT CHECKED, Neo4j cannot be started:\n${missing.map((line) => `- ${line}`).join('\n')}`;
    if (process.env['CI'] === 'true') throw new Error(sentence);
    console.error(`\n*** ${sentence}\n`);
    return null;
  }
  const home = await mkdtemp(join(tmpdir(), 'pacta-check-neo4j-'));
  const server = await startNeo4jServer({ home, cacheHome });
  try {
    return await work(server);
  } finally {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));
if (process.argv.includes('--format')) for (const file of format(root)) console.log(`laid out: ${file}`);
else {
  const inTexts = checkTexts(root);
  const inPlans = inTexts.length > 0 ? [] : await onNeo4j((connection) => checkPlans(root, connection));
  const problems = [...inTexts, ...(inPlans ?? [])];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(
      `${cypherFiles(root).length} statements hold${inPlans === null ? ' by their text; their plans were not checked' : ', and so do their plans'}`,
    );
}
