import type { MechanismsBySlugRow } from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** A mechanism as read from the graph. */
export type MechanismParent = Omit<MechanismsBySlugRow, 'key'> & { readonly __typename: 'Mechanism' };
/** One page of mechanisms. */
export type MechanismConnectionParent = Connection<MechanismParent>;
