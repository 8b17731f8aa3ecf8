const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

// A project's global setup runs only when the run holds a test of it: tests of pure law wait for no server.
const onWorld = (world, folders) => ({
  ...shared,
  displayName: world,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  globalSetup: `<rootDir>/tests/world/${world}-setup.js`,
  globalTeardown: '<rootDir>/tests/world/teardown.js',
});

/** @type {import('jest').Config} */
export default {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'house',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(queries|api|corpus|cypher)/'],
    },
    onWorld('fixture', ['queries', 'api']),
    onWorld('corpus', ['corpus', 'cypher']),
  ],
};
