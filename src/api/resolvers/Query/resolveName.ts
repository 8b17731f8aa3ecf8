import { nodesByName } from '../../../graph/generated/queries.js';
import { nameKey } from '../../../graph/name-key.js';
import { checkText, nearestNodes } from '../../arguments.js';
import type { AliasKind, QueryResolvers } from '../../generated/types.js';

/** Of several names with the same key the most official one is the one that matched. */
const MOST_OFFICIAL: readonly AliasKind[] = [
  'OFFICIAL',
  'SHORT',
  'CODE',
  'ABBREVIATION',
  'FORMER',
  'OTHER',
  'MISTITLED',
];

const MOST_NEAREST = 5;

export const resolveName: QueryResolvers['resolveName'] = async (_, { name }, context) => {
  checkText('name', name);
  const rows = await context.run(nodesByName, { key: nameKey(name) });
  const ids = [...new Set(rows.map((row) => row.id))];
  if (ids.length > 1) return { __typename: 'AmbiguousName', name, candidates: ids };
  const matched = [...rows].sort(
    (a, b) => MOST_OFFICIAL.indexOf(a.kind as AliasKind) - MOST_OFFICIAL.indexOf(b.kind as AliasKind),
  )[0];
  if (matched)
    return {
      __typename: 'ResolvedName',
      name,
      node: matched.id,
      matchedAs: matched.kind as AliasKind,
      note: matched.note,
    };
  const kinds = ['instrument', 'state', 'organization', 'mechanism', 'duty'] as const;
  return { __typename: 'UnknownName', name, nearest: await nearestNodes(context, kinds, name, MOST_NEAREST) };
};
