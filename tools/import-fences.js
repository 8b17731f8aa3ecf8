import { builtinModules } from 'node:module';
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Who may import whom. The first row whose `from` begins a file's path holds for it; a path with no row is free.
 * `may` lists beginnings of paths of this repository, `types` those of which only types may be taken, `packages` the
 * npm packages and `node:` modules (absent: any).
 * @typedef {{ from: string, may: string[], never?: string[], types?: string[], packages?: string[], why: string }} Fence
 * @type {Fence[]}
 */
const fences = [
  {
    from: 'src/law/',
    may: ['src/law/'],
    packages: [],
    why: 'src/law is pure: a rule of law imports only other rules of law',
  },
  {
    from: 'src/graph/',
    may: ['src/graph/', 'src/law/', 'src/errors.ts'],
    types: ['src/config.ts'],
    why: 'src/graph imports only src/graph, src/law, src/errors and the types of src/config',
  },
  {
    from: 'src/api/resolvers/',
    may: [
      'src/api/',
      'src/law/',
      'src/errors.ts',
      'src/graph/generated/',
      'src/graph/name-key.ts',
      'src/graph/search-',
    ],
    packages: ['graphql'],
    why: 'a resolver imports only src/api, src/law, src/errors and query values of src/graph; never an engine, a file or the process',
  },
  {
    from: 'src/api/',
    may: ['src/api/', 'src/law/', 'src/errors.ts', 'src/graph/'],
    never: ['src/graph/neo4j.ts', 'src/graph/embedded.ts'],
    types: ['src/http/graph-api.ts'],
    why: 'src/api imports only src/api, src/law, src/errors, src/graph without its engines, and the types of src/http/graph-api',
  },
  { from: 'src/main.ts', may: ['src/', 'seed/'], why: 'src/main.ts imports only src and seed' },
  { from: 'src/cli/', may: ['src/', 'seed/'], why: 'src/cli imports only src and seed' },
  { from: 'src/', may: ['src/'], why: 'within src only main.ts and cli know the seeder' },
  {
    from: 'seed/',
    may: ['seed/', 'src/graph/', 'src/law/'],
    why: 'seed imports only seed, src/graph and src/law; never src/api or src/http',
  },
  { from: 'web/', may: ['web/'], why: 'web talks HTTP only and imports nothing of src' },
];

/** Packages with one importer each, so that an engine can be replaced by changing one file. */
const soleImporters = new Map([
  ['neo4j-driver', 'src/graph/neo4j.ts'],
  ['@grafeo-db/js', 'src/graph/embedded.ts'],
  ['minisearch', 'src/graph/embedded.ts'],
  ['@neo4j/graphql', 'bench/neo4j-graphql.ts'],
]);

const root = fileURLToPath(new URL('..', import.meta.url));
const builtins = new Set(builtinModules);

/**
 * Why this import is not allowed; undefined when it is.
 * @param {string} file path of the importing file from the root of the repository, with `/`
 * @param {string} specifier as written in the import
 * @param {boolean} typesOnly whether nothing of it is left at run time
 */
function refusal(file, specifier, typesOnly) {
  const fence = fences.find(({ from }) => file.startsWith(from));
  if (!specifier.startsWith('.')) {
    const name = builtins.has(specifier) ? `node:${specifier}` : specifier;
    const sole = [...soleImporters].find(([known]) => name === known || name.startsWith(`${known}/`));
    // Tests, tools and benchmarks may look behind the seam: they pin what the engines do, read their plans, time them bare.
    if (sole !== undefined && file !== sole[1] && !/^(tests|tools|bench)\//.test(file))
      return `only ${sole[1]} imports ${sole[0]}`;
    return fence?.packages === undefined || fence.packages.includes(name) ? undefined : fence.why;
  }
  const target = posix.join(posix.dirname(file), specifier.replace(/\.js$/, '.ts'));
  if (target === 'src/main.ts') return 'nothing imports src/main.ts: it starts the program when it is loaded';
  if (fence === undefined) return undefined;
  const inside = (/** @type {string[]} */ beginnings) =>
    beginnings.some((beginning) => target.startsWith(beginning));
  if (inside(fence.never ?? [])) return fence.why;
  return inside(fence.may) || (typesOnly && inside(fence.types ?? [])) ? undefined : fence.why;
}

/** ESLint plugin `pacta`, whose one rule `import-fences` keeps the table above. @type {import('eslint').ESLint.Plugin} */
export const importFences = {
  rules: {
    'import-fences': {
      meta: { type: 'problem', schema: [], messages: { fence: "'{{specifier}}': {{why}}." } },
      create(context) {
        const file = relative(root, context.filename).split(sep).join('/');
        const check = (
          /** @type {any} */ node,
          /** @type {any} */ source,
          /** @type {boolean} */ typesOnly,
        ) => {
          if (typeof source?.value !== 'string') return;
          const why = refusal(file, source.value, typesOnly);
          if (why !== undefined)
            context.report({ node, messageId: 'fence', data: { specifier: source.value, why } });
        };
        const declaration = (/** @type {any} */ node) =>
          check(node, node.source, node.importKind === 'type' || node.exportKind === 'type');
        return {
          ImportDeclaration: declaration,
          ExportNamedDeclaration: declaration,
          ExportAllDeclaration: declaration,
          ImportExpression: (node) => check(node, node.source, false),
          TSImportType: (/** @type {any} */ node) => check(node, node.source ?? node.argument?.literal, true),
        };
      },
    },
  },
};
