import { tsImport } from 'tsx/esm/api';

/** Jest transforms no modules here, so the TypeScript is loaded by tsx. */
export default async function setUp(globalConfig) {
  const { setUpWorld } = await tsImport('./set-up-world.ts', import.meta.url);
  await setUpWorld('corpus', globalConfig.updateSnapshot === 'all');
}
