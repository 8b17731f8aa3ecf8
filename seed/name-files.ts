/** Files of `names/` whose `refers_to` holds slugs (for states codes), and the kind of node those are slugs of. */
export const KIND_OF_NAMES: Readonly<Record<string, string>> = {
  states: 'state',
  organizations: 'organization',
  instruments: 'instrument',
  'national-laws': 'instrument',
  mechanisms: 'mechanism',
  operations: 'operation',
  challenges: 'challenge',
  technologies: 'technology',
  actors: 'actor',
};

/** Graph id of a slug in a file of names. */
export const namedId = (kind: string, slug: string): string => `${kind}:${slug.toLowerCase()}`;
