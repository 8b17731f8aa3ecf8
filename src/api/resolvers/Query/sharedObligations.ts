import { sharedDuties } from '../../../law/shared-duties.js';
import { askedParties } from '../../asked-parties.js';
import { listIdentity, wholeListPage } from '../../connection.js';
import type { QueryResolvers } from '../../generated/types.js';

export const sharedObligations: QueryResolvers['sharedObligations'] = async (
  _,
  { parties, asOf, filter, ...page },
  context,
) => {
  const asked = await askedParties(context, parties, asOf, filter);
  const shared = sharedDuties(asked.standings, asked.table.byDuty);
  const codes = asked.parties.map(({ code }) => code);
  const identity = listIdentity(context, 'sharedObligations', [codes, asked.day, asked.conditions]);
  return wholeListPage(identity, page, shared, ({ duty }) => duty);
};
