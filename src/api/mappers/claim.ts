import type { Claim } from '../generated/types.js';
import type { Connection } from '../connection.js';

/** A page of claims. */
export type ClaimConnectionParent = Connection<Claim>;
