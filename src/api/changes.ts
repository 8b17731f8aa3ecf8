import { BadUserInputError } from '../errors.js';
import { indexBehind, type ChangeLog, type LoggedChange, type ToldChange } from '../graph/change-log.js';
import { happenedBetween } from '../law/change.js';
import type { Day } from '../law/partial-date.js';
import { allChecked, checkWindow, partyArgument, slugsArgument } from './arguments.js';
import { listIdentity, storePage, type PageArguments, type PageStart } from './connection.js';
import type { GraphContext } from './context.js';
import type { ChangeFilter, ChangeKind } from './generated/types.js';
import type { ChangeConnectionParent, ChangeParent } from './mappers/change.js';

/** Which changes are asked for; null sets no condition. */
interface ChangeConditions {
  readonly from: Day;
  readonly to: Day;
  readonly parties: readonly string[] | null;
  readonly instruments: readonly string[] | null;
  readonly kinds: readonly ChangeKind[] | null;
}

/** Most values of one condition. */
const MOST_VALUES = 200;

async function conditionsOf(
  context: GraphContext,
  from: Day,
  to: Day,
  filter: ChangeFilter | null | undefined,
): Promise<ChangeConditions> {
  checkWindow(from, to);
  if ((filter?.party?.length ?? 0) > MOST_VALUES)
    throw new BadUserInputError(
      'filter.party',
      filter?.party,
      `filter.party may hold at most ${MOST_VALUES} values.`,
    );
  const [parties, instruments] = await allChecked([
    filter?.party == null
      ? null
      : allChecked(filter.party.map((party) => partyArgument(context, 'filter.party', party))),
    slugsArgument(context, 'instrument', 'filter.instrument', filter?.instrument),
  ]);
  // In one order and each once, so that a cursor goes on whichever way the filter is written.
  const sorted = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();
  return {
    from,
    to,
    parties: parties && sorted(parties.map(({ code }) => code)),
    instruments: instruments && sorted(instruments),
    kinds: filter?.kind == null ? null : sorted(filter.kind),
  };
}

/** Whether a change passes every condition but the window. */
function filterOf(conditions: ChangeConditions): (change: ToldChange) => boolean {
  const setOf = (values: readonly string[] | null) => values && new Set(values);
  const parties = setOf(conditions.parties);
  const instruments = setOf(conditions.instruments);
  const kinds = setOf(conditions.kinds);
  const holds = (allowed: ReadonlySet<string> | null, one: string | null, other: string | null) =>
    allowed === null || (one !== null && allowed.has(one)) || (other !== null && allowed.has(other));
  return (change) =>
    holds(kinds, change.kind, null) &&
    holds(parties, change.party, change.organization) &&
    holds(instruments, change.instrument, change.amendedBy);
}

/** Where a window begins in the log: no change that reaches into it may lie in an earlier year. */
const beginningOf = (log: ChangeLog, from: Day): number =>
  indexBehind(log.dated, { sort: `${from.slice(0, 4)}-01-01`, key: '' });

/** The changes that pass the conditions, in order, behind an index of the log. */
function* changesBehind(
  log: ChangeLog,
  conditions: ChangeConditions,
  start: number,
): Generator<LoggedChange> {
  const passes = filterOf(conditions);
  for (let index = start; index < log.dated.length; index += 1) {
    const change = log.dated[index]!;
    if (change.earliest > conditions.to) return;
    if (change.latest >= conditions.from && passes(change)) yield change;
  }
}

/**
 * A page of what happened between two days.
 * @throws BadDateError for a window that ends before it begins; UnknownPartyError and others by argument.
 */
export async function changesBetween(
  context: GraphContext,
  from: Day,
  to: Day,
  filter: ChangeFilter | null | undefined,
  page: PageArguments,
): Promise<ChangeConnectionParent> {
  const conditions = await conditionsOf(context, from, to, filter);
  const log = await context.changeLog();
  const shown = new Map<string, ChangeParent>();
  const keys = async ({ afterSort, afterKey, limit }: PageStart) => {
    const first = beginningOf(log, from);
    const start =
      afterSort === null || afterKey === null
        ? first
        : Math.max(first, indexBehind(log.dated, { sort: afterSort, key: afterKey }));
    const found: LoggedChange[] = [];
    for (const change of changesBehind(log, conditions, start)) {
      found.push(change);
      shown.set(change.key, { ...change, certain: happenedBetween(change, from, to) === 'yes' });
      if (found.length === limit) break;
    }
    return found;
  };
  const connection = await storePage(listIdentity(context, 'changes', conditions), page, {
    keys,
    load: async (key) => shown.get(key)!,
    count: async () => [...changesBehind(log, conditions, beginningOf(log, from))].length,
  });
  const passes = filterOf(conditions);
  return {
    ...connection,
    undated: () =>
      log.undated.filter((change) => passes(change) && happenedBetween(change, from, to) !== 'no').length,
  };
}
