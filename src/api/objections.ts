import { concernsStatement, effectOfObjection, type ReservationFacts } from '../law/reservation.js';
import type { GraphContext } from './context.js';
import type { RuleStep } from './generated/types.js';
import type { ReservationParent } from './mappers/reservation.js';
import { instrumentOf, partyOf } from './nodes.js';

/** The objections of other parties to a statement. */
export async function objectionsTo(
  context: GraphContext,
  statement: ReservationParent,
): Promise<ReservationParent[]> {
  const { party, instrument } = statement;
  const objections = await context.load.objectionsOfPairs.load(`${party}:${instrument}`);
  return objections.filter((objection) =>
    concernsStatement(objection, statement as Pick<ReservationFacts, 'articles' | 'effect' | 'kind'>),
  );
}

/** What an objection does between the two parties; `null` for any other statement. */
export async function betweenTheTwo(
  context: GraphContext,
  { party, instrument, objectsTo, articles, leavesInForce }: ReservationParent,
): Promise<RuleStep | null> {
  if (objectsTo === null) return null;
  const [objector, author, treaty] = await Promise.all([
    partyOf(context, party),
    partyOf(context, objectsTo),
    instrumentOf(context, instrument),
  ]);
  const step = effectOfObjection(
    { articles, leavesInForce: leavesInForce === true },
    { objector: objector.name, author: author.name, instrument: treaty.name },
  );
  return { ...step, facts: [...step.facts] };
}
