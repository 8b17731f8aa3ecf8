import type { ArticlesByIdRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** An article as read from the graph. */
export type ArticleParent = Omit<ArticlesByIdRow, 'key'> & { readonly __typename: 'Article' };
/** One page of articles. */
export type ArticleConnectionParent = Connection<ArticleParent>;
