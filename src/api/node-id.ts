const KINDS = [
  'state',
  'organization',
  'instrument',
  'article',
  'obligation',
  'duty',
  'theme',
  'mechanism',
  'reservation',
  'source',
  'operation',
  'challenge',
  'technology',
  'actor',
  'claim',
] as const;

/** Kinds of nodes that have a public id. */
export type NodeIdKind = (typeof KINDS)[number];

/** The opaque public id of a graph id (`<kind>:<key>`). */
export const publicId = (graphId: string): string => Buffer.from(graphId).toString('base64url');

/** The graph id behind a public id; null where it is none of ours. */
export function graphIdOf(id: string): string | null {
  const graphId = Buffer.from(id, 'base64url').toString('utf8');
  return readGraphId(graphId) && publicId(graphId) === id ? graphId : null;
}

/** Kind and key of a graph id; null where it has no public kind. */
export function readGraphId(graphId: string): { readonly kind: NodeIdKind; readonly key: string } | null {
  const colon = graphId.indexOf(':');
  const kind = KINDS.find((each) => each === graphId.slice(0, colon));
  return kind === undefined ? null : { kind, key: graphId.slice(colon + 1) };
}
