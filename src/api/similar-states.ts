import type { ReadModel } from '../graph/read-model.js';
import { dutiesOf, isBound } from '../law/duty-standing.js';
import { rankBySimilarity, type DutySimilarity } from '../law/duty-similarity.js';
import type { Day } from '../law/partial-date.js';
import { checkedFirst } from './connection.js';
import { dutyTable, standingsOf } from './duty-standings.js';
import { NO_CONDITIONS } from './filters.js';
import type { PartyParent } from './mappers/party.js';

/** The states most alike to a party by the duties that bind them on a day; those without any duty are left out. */
export function similarStatesOf(
  model: ReadModel,
  party: PartyParent,
  day: Day,
  first: number | null | undefined,
): DutySimilarity[] {
  const most = checkedFirst({ first: first ?? USUAL_NUMBER });
  const { byDuty } = dutyTable(model, NO_CONDITIONS);
  const boundDuties = (code: string) =>
    new Set(
      [...dutiesOf(standingsOf(model, code, day), byDuty)]
        .filter(([, duty]) => isBound(duty))
        .map(([slug]) => slug),
    );
  const others = [...model.parties.values()]
    .filter(({ code, state }) => state && code !== party.code)
    .map(({ code }) => [code, boundDuties(code)] as const)
    .filter(([, duties]) => duties.size > 0);
  return rankBySimilarity(boundDuties(party.code), new Map(others), [...byDuty.keys()]).slice(0, most);
}

/** How many states are given where the question does not say. */
const USUAL_NUMBER = 10;
