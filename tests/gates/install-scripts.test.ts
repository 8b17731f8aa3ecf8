import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/**
 * `npm ci` runs the script of this project that builds the dataset, and on npm 10 those of its dependencies too. Each of
 * these was read: they look for a binary that is a package of its own, and none is needed. Read the script of a newcomer
 * before it is added here.
 */
const READ = ['@apollo/protobufjs', '@parcel/watcher', '@swc/core', 'esbuild'];

/** Packages of a lockfile whose installation runs a script, on any system but macOS. */
function withInstallScripts(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as {
    packages: Readonly<Record<string, { hasInstallScript?: boolean; os?: readonly string[] }>>;
  };
  return Object.entries(packages)
    .filter(([path, { hasInstallScript, os }]) => path !== '' && hasInstallScript && os?.join() !== 'darwin')
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .sort();
}

test('no dependency brings an install script that nobody has read', () => {
  expect(
    withInstallScripts(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')),
  ).toEqual(READ);
});

test('one that does is named', () => {
  const lockfile = JSON.stringify({
    packages: {
      '': { hasInstallScript: true },
      'node_modules/a': {},
      'node_modules/a/node_modules/@b/c': { hasInstallScript: true },
      'node_modules/fsevents': { hasInstallScript: true, os: ['darwin'] },
    },
  });
  expect(withInstallScripts(lockfile)).toEqual(['@b/c']);
});
