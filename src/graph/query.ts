/** The scalar kinds a statement may take or return; `integer` is kept apart because Bolt tells 10 from 10.0. */
export type ParameterType =
  'string' | 'integer' | 'float' | 'boolean' | 'string[]' | 'integer[]' | 'map' | 'map[]';

/** Whether a statement may change the graph. Only the seeder holds `write` and `schema` statements. */
export type QueryMode = 'read' | 'write' | 'schema';

/** Which engine a statement is written for; nearly all are `both`. */
export type QueryEngine = 'both' | 'neo4j' | 'embedded';

/**
 * A Cypher statement as a value: its constant text, what it takes and how its rows are read.
 * Values of this type come from `src/graph/generated/`, written by the generator from `cypher/**`.
 */
export interface Query<Params, Row> {
  /** File name without extension; the label under which statements are counted, logged and timed. */
  readonly name: string;
  /** The statement, without its header. */
  readonly text: string;
  readonly mode: QueryMode;
  readonly engine: QueryEngine;
  /** `one`: at most one row is expected; `many`: any number. */
  readonly rows: 'one' | 'many';
  /** Declared parameters, so that an adapter can encode each one (integers over Bolt). */
  readonly parameters: Readonly<Record<keyof Params & string, ParameterType>>;
  /** Turns one engine row (column name to plain JS value) into the declared row; throws where it does not fit. */
  readonly decode: (row: Readonly<Record<string, unknown>>) => Row;
}
