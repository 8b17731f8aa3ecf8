import { participationsIn, type ReadModel } from '../graph/read-model.js';
import type { Day } from '../law/partial-date.js';
import { partyCountSteps, type PartyCountStep } from '../law/party-count.js';
import { checkWindow } from './arguments.js';

/**
 * The steps of the number of parties to an instrument that lie in a window; null leaves it open on that side.
 * @throws BadDateError for a window that ends before it begins
 */
export function partyCountOverTime(
  model: ReadModel,
  instrument: string,
  from: Day | null | undefined,
  to: Day | null | undefined,
): PartyCountStep[] {
  checkWindow(from, to);
  return partyCountSteps(participationsIn(model, instrument)).filter(
    ({ on }) => (from == null || on >= from) && (to == null || on <= to),
  );
}
