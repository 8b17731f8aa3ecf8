import type { ParticipationsByInstrumentRow } from '../graph/generated/queries.js';
import type { ConsentAct } from '../law/consent.js';
import type { Day } from '../law/partial-date.js';
import { statusOn, type ParticipationFacts, type StatusAnswer } from '../law/participation-status.js';
import { listIdentity, wholeListPage, type PageArguments } from './connection.js';
import type { GraphContext } from './context.js';
import type { ParticipationConnectionParent, ParticipationParent } from './mappers/participation.js';

/** A participation row as resolvers see it: the facts read, the day of the enclosing list attached. */
export function participation(row: ParticipationsByInstrumentRow, asOf: Day): ParticipationParent {
  const { signedOn, depositedOn, denouncedOn, statedFrom } = row;
  const act = row.act as ConsentAct | null;
  const columns = { signedOn, act, depositedOn, denouncedOn, statedFrom };
  const {
    lastDay = null,
    listStatusAsOf = null,
    ...beside
  } = JSON.parse(row.facts) as Partial<Pick<ParticipationFacts, 'lastDay' | 'listStatusAsOf'>> &
    Omit<ParticipationFacts, keyof typeof columns | 'lastDay' | 'listStatusAsOf'>;
  return { ...row, facts: { ...beside, ...columns, lastDay, listStatusAsOf }, asOf };
}

/** Where the party stands on a day as far as this participation goes, and why. */
export const standing = (parent: ParticipationParent, day: Day): StatusAnswer => statusOn(parent.facts, day);

/** A page of the participations of one party; `asOf` is the day that nested questions default to. */
export async function participationsOf(
  context: GraphContext,
  code: string,
  asOf: Day | null | undefined,
  page: PageArguments,
): Promise<ParticipationConnectionParent> {
  const day = asOf ?? context.today;
  const rows = await context.load.participationsByParty.load(code);
  return wholeListPage(
    listIdentity(context, 'party.participations', [code, day]),
    page,
    rows.map((row) => participation(row, day)),
    (row) => row.id,
  );
}
