import { BadUserInputError } from '../../../errors.js';
import { dutyInstances, partyPositions, partyReservedObligations } from '../../../graph/generated/queries.js';
import type { Grade } from '../../../law/grade.js';
import { sharedDuties } from '../../../law/shared-duties.js';
import { allChecked, partyArgument } from '../../arguments.js';
import { listIdentity, wholeListPage } from '../../connection.js';
import { obligationConditions } from '../../filters.js';
import type { QueryResolvers } from '../../generated/types.js';

const MOST_PARTIES = 200;

export const sharedObligations: QueryResolvers['sharedObligations'] = async (
  _,
  { parties, asOf, filter, ...page },
  context,
) => {
  if (parties.length === 0 || parties.length > MOST_PARTIES)
    throw new BadUserInputError('parties', parties, `parties must hold from 1 to ${MOST_PARTIES} values.`);
  const [found, conditions] = await allChecked([
    allChecked(parties.map((party) => partyArgument(context, 'parties', party))),
    obligationConditions(context, filter),
  ]);
  const codes = [...new Set(found.map((party) => party.code))];
  const day = asOf ?? context.today;
  const asked = { parties: codes, asOf: day };
  const [instances, positions, reserved] = await Promise.all([
    context.run(dutyInstances, conditions),
    context.run(partyPositions, asked),
    context.run(partyReservedObligations, asked),
  ]);
  const shared = sharedDuties({
    parties: codes,
    instances: instances.map((row) => ({ ...row, grade: row.grade as Grade })),
    positions: positions.map((row) => ({
      ...row,
      from: { earliest: row.fromEarliest, latest: row.fromLatest },
    })),
    reserved,
  });
  const identity = listIdentity(context, 'sharedObligations', [codes, day, conditions]);
  return wholeListPage(identity, page, shared, ({ duty }) => duty);
};
