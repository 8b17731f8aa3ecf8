import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { contentTag, matchesTag } from './entity-tag.js';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a fixed list of files from memory, revalidated by ETag. There are nine of them, known by name, so nothing of
 * a general file server is needed, neither its paths from outside nor its dependencies.
 * @param files path of the URL -> file name
 * @throws Error at start for a file that is missing or of a kind without a content type
 */
export async function addKeptFiles(
  app: FastifyInstance,
  files: Readonly<Record<string, string | URL>>,
  contentPolicy: string,
): Promise<void> {
  for (const [url, file] of Object.entries(files)) {
    const content = await readFile(file);
    const type = CONTENT_TYPES[extname(String(file))];
    if (type === undefined) throw new Error(`${String(file)}: add its content type to kept-files.ts`);
    const etag = contentTag(content);
    app.get(url, async (request, reply) => {
      reply.headers({
        etag,
        'cache-control': 'public, max-age=0, must-revalidate',
        'content-security-policy': contentPolicy,
      });
      if (matchesTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type(type).send(content);
    });
  }
}
