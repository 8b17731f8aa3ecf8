/**
 * The engine refused or failed a statement: wrong syntax, a broken constraint, a write in a read transaction.
 * A fault of the program or the data, so it has no code of its own and reaches clients masked. The message names
 * the statement; the engine's own error is the `cause`.
 */
export class StoreStatementError extends Error {
  override readonly name = 'StoreStatementError';
  constructor(message: string, cause: unknown) {
    super(message, { cause });
  }
}
