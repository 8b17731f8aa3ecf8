import type { DefinitionFormsRow, DefinitionsRow } from '../../graph/generated/queries.js';

/** What one definition says of one form, as read from the graph. */
export type DefinitionCellParent = DefinitionsRow;
/** Definitions to be compared: all forms, the instruments in the order asked for, and what was read of them. */
export interface DefinitionComparisonParent {
  readonly slugs: readonly string[];
  readonly forms: readonly DefinitionFormsRow[];
  readonly cells: readonly DefinitionCellParent[];
}
