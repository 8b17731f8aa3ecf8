import type {
  MembershipsByStateRow,
  ParticipantsByMechanismRow,
  TerritoriesByOrganizationRow,
} from '../../graph/generated/queries.js';
import type { Connection } from '../connection.js';

/** A membership as read from the graph. */
export type MembershipParent = Omit<MembershipsByStateRow, 'key'>;
/** One page of memberships. */
export type MembershipConnectionParent = Connection<MembershipParent>;
/** That a territory belongs to an organization or takes part in a mechanism, as read from the graph. */
export type TerritoryMembershipParent = Omit<TerritoriesByOrganizationRow, 'key'>;
/** That a state takes part in a mechanism, as read from the graph. */
export type MechanismParticipationParent = Omit<ParticipantsByMechanismRow, 'key'>;
