import {
  knownRegions,
  memberCodesOfOrganization,
  partyCodesOfInstrument,
  stateCount,
  stateKeys,
} from '../../../graph/generated/queries.js';
import { UnknownRegionError } from '../../../errors.js';
import { allChecked, checkText, organizationArgument, slugArgument, textFilter } from '../../arguments.js';
import { listIdentity, storePage } from '../../connection.js';
import type { GraphContext } from '../../context.js';
import { inAll } from '../../filters.js';
import type { QueryResolvers, StateFilter } from '../../generated/types.js';
import { asksParties } from '../../../law/shared-duties.js';
import type { Day } from '../../../law/partial-date.js';
import { stateOf } from '../../nodes.js';

async function regionArgument(
  context: GraphContext,
  region: string | null | undefined,
): Promise<string | null> {
  if (region == null) return null;
  checkText('filter.region', region);
  const known = await context.run(knownRegions, {});
  const wanted = region.toLowerCase();
  const found = known.flatMap(({ name, code }) =>
    name.toLowerCase() === wanted || code === region ? [name] : [],
  )[0];
  if (found === undefined)
    throw new UnknownRegionError('filter.region', region, known.map(({ name }) => name).slice(0, 5));
  return found;
}

/** Codes of the states that memberships, participations and duties leave over; null where none is asked for. */
async function codesOf(
  context: GraphContext,
  filter: StateFilter | null | undefined,
): Promise<readonly string[] | null> {
  const [memberOf, partyTo, boundByDuty] = await allChecked([
    filter?.memberOf == null ? null : organizationArgument(context, 'filter.memberOf', filter.memberOf),
    slugArgument(context, 'instrument', 'filter.partyTo', filter?.partyTo),
    slugArgument(context, 'duty', 'filter.boundByDuty', filter?.boundByDuty),
  ]);
  const asOf = filter?.asOf ?? context.today;
  const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
  return inAll(
    await Promise.all([
      memberOf === null
        ? null
        : context.run(memberCodesOfOrganization, { organization: memberOf, asOf }).then(codes),
      partyTo === null
        ? null
        : context.run(partyCodesOfInstrument, { instrument: partyTo, asOf }).then(codes),
      boundByDuty === null ? null : codesBoundByDuty(context, boundByDuty, asOf),
    ]),
  );
}

async function codesBoundByDuty(context: GraphContext, duty: string, asOf: Day): Promise<readonly string[]> {
  const obligations = (await context.load.obligationsByDuty.load(duty)).filter(({ norm }) =>
    asksParties(norm),
  );
  const bound = context.load.boundPartiesByObligation({ asOf });
  const rows = (await Promise.all(obligations.map(({ id }) => bound.load(id)))).flat();
  return [...new Set(rows.filter((row) => !row.excluded).map((row) => row.party))];
}

export const states: QueryResolvers['states'] = async (_, { filter, ...page }, context) => {
  const [region, codes] = await allChecked([
    regionArgument(context, filter?.region),
    codesOf(context, filter),
  ]);
  const conditions = { region, words: textFilter('filter.text', filter?.text), codes };
  return storePage(listIdentity(context, 'states', conditions), page, {
    keys: (start) => context.run(stateKeys, { ...conditions, ...start }),
    load: (iso3) => stateOf(context, iso3),
    count: async () => (await context.run(stateCount, conditions))[0]!.total,
  });
};
