import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { type ExampleOperation, graphiqlLink } from './example-operations.js';
import type { GraphApi } from './graph-api.js';
import { addKeptFiles } from './kept-files.js';
import { CONTENT_POLICY } from './security-headers.js';

/**
 * `/`: what this is and where to go on. `index.html` of the folder holds `{{marks}}`: `version`, `statusAsOf`,
 * `counts` and, for each example operation, `ask:<name>`, the link that opens it.
 * @throws Error at start if the page has a mark that nothing fills.
 */
export async function addLandingRoute(
  app: FastifyInstance,
  folder: URL,
  api: GraphApi,
  examples: readonly ExampleOperation[],
): Promise<void> {
  const template = await readFile(new URL('index.html', folder), 'utf8');
  const links = Object.fromEntries(examples.map((example) => [`ask:${example.name}`, graphiqlLink(example)]));
  const page = () => {
    const dataset = api.dataset();
    const counts = dataset?.counts.map(({ label, value }) => `${value.toLocaleString('en')} ${label}`);
    return filled(template, {
      ...links,
      version: dataset?.version ?? 'not loaded yet',
      statusAsOf: dataset?.statusAsOf ?? 'not loaded yet',
      counts: counts?.join(', ') ?? '',
    });
  };
  page();

  app.get('/', async (_request, reply) =>
    reply
      .header('content-security-policy', CONTENT_POLICY.landing)
      .type('text/html; charset=utf-8')
      .send(page()),
  );
  const files = { '/landing.css': new URL('landing.css', folder), '/icon.svg': new URL('icon.svg', folder) };
  await addKeptFiles(app, files, CONTENT_POLICY.data);
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{([^}]+)\}\}/g, (_mark, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The landing page has a mark {{${name}}} that nothing fills.`);
    return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  });
}
