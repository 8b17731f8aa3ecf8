import type { GraphStore } from '../../src/graph/store.js';

/** A store whose write transactions call `interrupt` instead of running their `statement`th statement (from 1). */
export function interruptedStore(
  store: GraphStore,
  statement: number,
  interrupt: () => never | Promise<never>,
): GraphStore {
  return {
    engine: store.engine,
    read: (query, parameters, context) => store.read(query, parameters, context),
    search: (request, context) => store.search(request, context),
    prepareSchema: (statements) => store.prepareSchema(statements),
    transaction: (work) =>
      store.transaction((transaction) => {
        let run = 0;
        return work({
          run: async (query, parameters) => {
            run += 1;
            return run === statement ? interrupt() : transaction.run(query, parameters);
          },
        });
      }),
    datasetChanged: () => store.datasetChanged(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
