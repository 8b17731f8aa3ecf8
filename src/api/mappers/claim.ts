import type { ClaimsBySlugRow, PassagesByClaimRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** A claim as read from the graph. */
export type ClaimParent = Omit<ClaimsBySlugRow, 'key'> & { readonly __typename: 'Claim' };
/** A place in a source text; `source` is the slug of the text. */
export type PassageParent = Omit<PassagesByClaimRow, 'key'>;
/** A page of claims. */
export type ClaimConnectionParent = Connection<ClaimParent>;
