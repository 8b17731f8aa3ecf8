import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import { importFences } from './tools/import-fences.js';

// A clause and the start of a pattern: the name of a clause in a sentence is no statement.
const CYPHER = String.raw`/\b(MATCH|MERGE|CREATE)\s*(\w+\s*=\s*)?\(|\bUNWIND\s+[$[]|\bDETACH\s+DELETE\b/`;
const cypherInCode =
  'Cypher lives in cypher/*.cypher: write a file there, run `npm run generate`, use the generated query.';

/** The last word on files that match several entries is the later entry's. */
export default tseslint.config(
  { ignores: ['**/generated/**', 'coverage/**', '.cache/**', 'tests/fences/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    plugins: { pacta: importFences },
    rules: {
      'pacta/import-fences': 'error',
      eqeqeq: ['error', 'smart'],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'after-used', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  // What programs load by path they want as the default export.
  {
    files: ['*.config.js', 'tools/load-schema.js', 'tests/world/*.js'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'seed/**/*.ts', 'tools/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=${CYPHER}]`, message: cypherInCode },
        { selector: `TemplateElement[value.raw=${CYPHER}]`, message: cypherInCode },
      ],
    },
  },
  // The generator of cypher/write: its statements are written into .cypher files.
  { files: ['tools/generate-graph-model.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*.ts', 'seed/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/config.ts reads the environment: add a setting there.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'seed/**/*.ts'],
    ignores: ['src/main.ts', 'src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  // The shape of an answer is what a test asserts, so it cannot be had as a type before.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    files: ['src/law/**/*.ts', 'src/api/resolvers/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'Buffer', 'setTimeout', 'setInterval'].map((name) => ({
          name,
          message: 'Rules of law and resolvers depend on nothing but their arguments.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'seed/**/*.ts', 'tools/**/*.ts'],
    // A resolver is described in the SDL, where its reader looks.
    ignores: ['src/api/resolvers/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
        },
      ],
    },
  },
);
