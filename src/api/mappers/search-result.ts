import type { RankedCandidate } from '../../graph/search-ranking.js';
import type { Connection } from '../connection.js';

/** A node found by text, ranked. */
export type SearchResultParent = RankedCandidate;
/** One page of search results, with the text they were sought by. */
export type SearchConnectionParent = Connection<SearchResultParent> & { readonly text: string };
