import type { FastifyInstance } from 'fastify';
import { contentTag, matchesTag } from './entity-tag.js';

/** `/schema.graphql`: the SDL with its descriptions, for people and for code generators. */
export function addSchemaRoute(app: FastifyInstance, sdl: string): void {
  const etag = contentTag(sdl);
  app.get('/schema.graphql', async (request, reply) => {
    reply.headers({ etag, 'cache-control': 'public, max-age=0, must-revalidate' });
    if (matchesTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    // Browsers show plain text and would download application/graphql.
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}
