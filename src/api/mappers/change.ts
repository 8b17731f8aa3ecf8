import type { LoggedChange } from '../../graph/change-log.js';
import type { Connection } from '../connection.js';

/** A change, and whether it certainly happened in the window asked about. */
export interface ChangeParent extends LoggedChange {
  readonly certain: boolean;
}
/** A page of changes; those without a year are counted only where it is asked for. */
export interface ChangeConnectionParent extends Connection<ChangeParent> {
  readonly undated: () => number;
}
