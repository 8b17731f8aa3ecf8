import type { FastifyInstance } from 'fastify';

/** Content security policies: what a page of ours may load. None may load anything from elsewhere. */
export const CONTENT_POLICY = {
  /** Data: nothing at all, should a browser ever take it for a page. */
  data: "default-src 'none'; frame-ancestors 'none'",
  /** The landing page: its style sheet and icon; it has no script. */
  landing:
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** GraphiQL: its editor writes style attributes and its style sheet holds fonts as data. */
  graphiql:
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

/**
 * Headers on every answer. No CORS header is among them: pages of other origins cannot read answers through a
 * visitor's browser, and whoever wants that puts a proxy in front.
 */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': CONTENT_POLICY.data,
    });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
