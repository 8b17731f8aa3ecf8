import { prepareDataset } from '../../seed/dataset.js';
import { dataCommand, runCommand } from './command.js';
import { countTable, type CountRow } from './count-table.js';

function counted<T>(items: readonly T[], nameOf: (item: T) => string): CountRow[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, counts: [count] }));
}

await runCommand(async () => {
  const { data } = dataCommand(
    'validate',
    'Reads, validates, resolves and dates the facts without touching a graph; prints what they amount to, or every problem.',
  )
    .parse()
    .opts<{ data: string }>();
  const { image, statusAsOf } = prepareDataset(data);
  console.log(
    countTable(
      ['count'],
      [
        { heading: 'nodes', rows: counted(image.nodes, ({ label }) => label) },
        { heading: 'relationships', rows: counted(image.relationships, ({ type }) => type) },
      ],
    ),
  );
  console.log(`OK: dataset ${image.version}, facts as of ${statusAsOf}`);
});
