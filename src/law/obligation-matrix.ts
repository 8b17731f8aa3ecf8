import { dutyOf, type DutyInstance, type PartyDuty, type PartyStandings } from './duty-standing.js';
import { coveringPartial } from './partial-date.js';

const isTelling = ({ cells }: MatrixRow): boolean => cells.some(({ status }) => status !== 'NOT_BOUND');

/** One row of a matrix: a theme, duty or instrument over all parties. */
export interface MatrixRow {
  /** Slug of what the row stands for. */
  readonly key: string;
  /** One cell a party, in the order given. */
  readonly cells: readonly PartyDuty[];
}

/**
 * How each party is bound by what each row stands for; a row in which nobody is bound, or may be, is left out.
 *
 * @param parties - where each party stands on the day.
 * @param rows - the obligations of each row, in the order in which rows are to be given.
 */
export function matrixRows(
  parties: readonly PartyStandings[],
  rows: ReadonlyMap<string, readonly DutyInstance[]>,
): MatrixRow[] {
  return [...rows]
    .map(([key, instances]) => ({ key, cells: parties.map((party) => dutyOf(party, instances)) }))
    .filter(isTelling);
}

/**
 * The same where a row stands for an instrument: its cell has the status that the instrument as a whole has for the
 * party, whatever a reservation leaves of the obligations that were asked for.
 *
 * @param parties - where each party stands on the day.
 * @param rows - the obligations by slug of their instrument, in the order in which rows are to be given.
 */
export function instrumentRows(
  parties: readonly PartyStandings[],
  rows: ReadonlyMap<string, readonly DutyInstance[]>,
): MatrixRow[] {
  return [...rows]
    .map(([key, instances]) => ({
      key,
      cells: parties.map((party): PartyDuty => {
        const cell = dutyOf(party, instances);
        const standing = party.standings.get(key);
        if (standing === undefined) return cell;
        if (standing.inForce === 'unknown') return { ...cell, status: 'UNKNOWN' };
        const status = party.reservedInstruments.has(key) ? 'BOUND_WITH_RESERVATION' : 'BOUND';
        return { ...cell, status, since: coveringPartial(standing.from), from: standing.from };
      }),
    }))
    .filter(isTelling);
}
