import type { BindingStatus } from '../../law/binding.js';
import type { Grade } from '../../law/grade.js';
import type { Day, PartialDate } from '../../law/partial-date.js';
import type { PartyParent } from './party.js';

/** A matrix, worked out. */
export interface ObligationMatrixParent {
  readonly asOf: Day;
  readonly parties: readonly PartyParent[];
  readonly rows: readonly MatrixRowParent[];
}

/** One row of a matrix. */
export interface MatrixRowParent {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly MatrixCellParent[];
}

/** One cell of a matrix. */
export interface MatrixCellParent {
  readonly party: PartyParent;
  readonly status: BindingStatus;
  readonly grade: Grade | null;
  readonly since: PartialDate | null;
  readonly count: number;
}
