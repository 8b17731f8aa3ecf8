import { BadUserInputError } from '../errors.js';
import type { ReadModel } from '../graph/read-model.js';
import type { PartyStandings } from '../law/duty-standing.js';
import type { Day } from '../law/partial-date.js';
import { allChecked, partyArgument } from './arguments.js';
import type { GraphContext } from './context.js';
import { dutyTable, standingsOf, type DutyTable } from './duty-standings.js';
import { obligationConditions, type ObligationConditions } from './filters.js';
import type { ObligationFilter } from './generated/types.js';
import type { PartyParent } from './mappers/party.js';

/** Most parties that one question may compare: all states there are, nearly. */
const MOST_PARTIES = 200;

/** What a question over several parties is about. */
export interface AskedParties {
  /** Each once, in the order in which they were first named. */
  readonly parties: readonly PartyParent[];
  readonly day: Day;
  readonly conditions: ObligationConditions;
  readonly model: ReadModel;
  /** The obligations that pass the filter. */
  readonly table: DutyTable;
  /** Where each party stands on the day, in the order of `parties`. */
  readonly standings: readonly PartyStandings[];
}

/**
 * Checks the arguments of a question over several parties and reads what the answer is worked out from.
 * @throws BadUserInputError for no parties or more than 200; UnknownPartyError and others by argument.
 */
export async function askedParties(
  context: GraphContext,
  parties: readonly string[],
  asOf: Day | null | undefined,
  filter: ObligationFilter | null | undefined,
): Promise<AskedParties> {
  if (parties.length === 0 || parties.length > MOST_PARTIES)
    throw new BadUserInputError('parties', parties, `parties must hold from 1 to ${MOST_PARTIES} values.`);
  const [found, conditions] = await allChecked([
    allChecked(parties.map((party) => partyArgument(context, 'parties', party))),
    obligationConditions(context, filter),
  ]);
  const byCode = new Map(found.map((party) => [party.code, party]));
  const day = asOf ?? context.today;
  const model = await context.model();
  return {
    parties: [...byCode.values()],
    day,
    conditions,
    model,
    table: dutyTable(model, conditions),
    standings: [...byCode.keys()].map((code) => standingsOf(model, code, day)),
  };
}
