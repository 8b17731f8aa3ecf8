import { instrumentRows, matrixRows, type MatrixRow } from '../law/obligation-matrix.js';
import type { AskedParties } from './asked-parties.js';
import type { MatrixRows } from './generated/types.js';
import type { ObligationMatrixParent } from './mappers/obligation-matrix.js';

const ROWS: Readonly<Record<MatrixRows, (asked: AskedParties) => MatrixRow[]>> = {
  THEME: ({ standings, table }) => matrixRows(standings, table.byTheme),
  DUTY: ({ standings, table }) => matrixRows(standings, table.byDuty),
  INSTRUMENT: ({ standings, table }) => instrumentRows(standings, table.byInstrument),
};

/** The matrix of the parties asked about, with the names of its rows. */
export function obligationMatrixOf(asked: AskedParties, rows: MatrixRows): ObligationMatrixParent {
  const { themes, duties, instruments } = asked.model;
  const named = { THEME: themes, DUTY: duties, INSTRUMENT: instruments }[rows];
  return {
    asOf: asked.day,
    parties: asked.parties,
    rows: ROWS[rows](asked).map(({ key, cells }) => ({
      key,
      name: named.get(key)?.name ?? key,
      // The parties are at hand: to look each up again by its code would be the costliest part of a wide matrix.
      cells: cells.map((cell, index) => ({
        party: asked.parties[index]!,
        status: cell.status,
        grade: cell.grade,
        since: cell.since,
        count: cell.obligations.length,
      })),
    })),
  };
}
