import { checkText, nearestNodes } from '../../arguments.js';
import type { AliasKind, QueryResolvers } from '../../generated/types.js';
import { NAMED_KINDS, readName } from '../../read-name.js';

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
  const { nodes, error } = await readName(context, name);
  const ids = [...new Set(nodes.map(({ id }) => id))].sort();
  if (ids.length > 1) {
    const [note, ...otherNotes] = [...new Set(nodes.map((node) => node.note))];
    return { __typename: 'AmbiguousName', name, candidates: ids, note: otherNotes.length > 0 ? null : note! };
  }
  const [matched] = [...nodes].sort(
    (a, b) => MOST_OFFICIAL.indexOf(a.kind as AliasKind) - MOST_OFFICIAL.indexOf(b.kind as AliasKind),
  );
  if (matched)
    return {
      __typename: 'ResolvedName',
      name,
      node: matched.id,
      matchedAs: matched.kind as AliasKind,
      note: matched.note,
    };
  if (error) return { __typename: 'KnownError', name, ...error };
  return {
    __typename: 'UnknownName',
    name,
    nearest: await nearestNodes(context, NAMED_KINDS, name, MOST_NEAREST),
  };
};
