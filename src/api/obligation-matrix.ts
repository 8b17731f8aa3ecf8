import type { ReadModel } from '../graph/read-model.js';
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
export function obligationMatrixOf(
  model: ReadModel,
  asked: AskedParties,
  rows: MatrixRows,
): ObligationMatrixParent {
  const names: Readonly<Record<MatrixRows, (key: string) => string | undefined>> = {
    THEME: (key) => model.themes.find(({ slug }) => slug === key)?.name,
    DUTY: (key) => model.duties.get(key)?.name,
    INSTRUMENT: (key) => model.instruments.get(key)?.name,
  };
  return {
    asOf: asked.day,
    parties: asked.parties,
    rows: ROWS[rows](asked).map(({ key, cells }) => ({
      key,
      name: names[rows](key) ?? key,
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
