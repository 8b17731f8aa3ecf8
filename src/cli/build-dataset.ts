import { fileURLToPath } from 'node:url';
import { builtDataset } from '../../seed/built-dataset.js';
import { runCommand } from './command.js';

// Run by npm once the dependencies are there, so that the first start finds the dataset read, checked and dated. A start
// that finds none builds it itself and says what it refuses, so a failure here must not fail the installation.
await runCommand(async () => {
  const { image } = await builtDataset(fileURLToPath(new URL('../..', import.meta.url)));
  console.log(`OK: dataset ${image.version} is built`);
});
