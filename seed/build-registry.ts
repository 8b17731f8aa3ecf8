import { nameKey } from '../src/graph/name-key.js';
import { isClass } from './build-claims.js';
import type { Build } from './build.js';
import type { Place } from './problem.js';

const CLASS = 'class:';
/** Kinds of nodes that are examples of a class. */
const EXAMPLE_KINDS = ['instrument', 'organization', 'operation'];

/**
 * Checks what is kept of the source texts and adds nothing to the graph: every class, every list of names that names
 * no node, and every registered mention has to fit the rest of the data. The texts themselves are not needed; whether
 * the registry is that of the texts is what `npm run sources` finds out.
 */
export function checkRegistry(build: Build): void {
  const isKnown = checkClasses(build);
  const { facts } = build;
  for (const { at, text, kind, refers_to } of facts.usedNames) {
    if (kind !== 'CLASS' && kind !== 'KNOWN_ERROR') continue;
    checkTargets(build, refers_to, isKnown, at);
    if (kind === 'CLASS' && !(refers_to.length > 0 && refers_to.every(isClass)))
      build.problems.add(at, `"${text}" is a CLASS and not all it refers to are classes`, 'Use class: ids');
  }
  // Of these the nodes are the ends of relationships, and looked for there.
  for (const { at, about } of facts.claims) checkTargets(build, about.filter(isClass), isKnown, at);
  for (const { at, meant } of facts.knownErrors) checkTargets(build, meant.filter(isClass), isKnown, at);
  const seen = new Map<string, Place>();
  for (const { at, text } of facts.notNames) {
    const earlier = seen.get(nameKey(text));
    if (earlier)
      build.problems.add(at, `"${text}" is there already, from line ${earlier.line}`, 'Keep one of the two');
    seen.set(nameKey(text), at);
  }
  checkMentions(build, isKnown);
}

type IsKnown = (id: string) => boolean;

function checkTargets({ problems }: Build, ids: readonly string[], isKnown: IsKnown, at: Place): void {
  for (const id of ids)
    if (!isKnown(id))
      problems.add(
        at,
        `${id} is the id of nothing`,
        'Correct it, or add what it names to the data; the kinds of things are in classes/classes.csv',
      );
}

/** Whether an id is that of a node or of a class. */
function checkClasses(build: Build): IsKnown {
  const { facts, image, problems } = build;
  const classes = new Set<string>();
  for (const row of facts.classes) {
    build.trust(row);
    const id = `${CLASS}${row.slug}`;
    if (classes.has(id)) problems.add(row.at, `${row.slug} is there already`, 'Keep one of the two');
    classes.add(id);
    for (const slug of row.examples)
      if (!EXAMPLE_KINDS.some((kind) => image.has(`${kind}:${slug}`)))
        problems.add(row.at, `the example ${slug} is the slug of nothing`, 'Correct it, or remove it');
  }
  const isKnown: IsKnown = (id) => classes.has(id) || image.has(id);
  for (const { at, text, refers_to } of facts.classNames) {
    if (refers_to.length === 0) problems.add(at, `"${text}" refers to nothing`, 'Fill in refers_to');
    checkTargets(
      build,
      refers_to.map((slug) => `${CLASS}${slug}`),
      isKnown,
      at,
    );
  }
  return isKnown;
}

const FITTING: Readonly<Record<string, (targets: readonly string[]) => boolean>> = {
  resolved: (targets) => targets.length === 1 && !isClass(targets[0]!),
  ambiguous: (targets) => targets.length > 1 && !targets.every(isClass),
  class: (targets) => targets.length > 0 && targets.every(isClass),
  'known-error': () => true,
};

const REBUILD = 'It is computed: restore the file, or rebuild it with npm run sources -- <directory> --write';

function checkMentions(build: Build, isKnown: IsKnown): void {
  const { facts, problems } = build;
  const passages = new Set(facts.passages.map((row) => `${row.document} ${row.section} ${row.paragraph}`));
  const documents = new Set(facts.documents.map(({ slug }) => slug));
  const seen = new Set<string>();
  for (const { at, document, section, paragraph, name, count, outcome, targets } of facts.mentions) {
    const place = `${document} ${section} ${paragraph}`;
    // A heading may have no paragraph of its own.
    if (paragraph === 0 ? !documents.has(document) : !passages.has(place))
      problems.add(at, `"${name}" stands in ${place}, which is no registered passage`, REBUILD);
    if (seen.has(`${place} ${name}`)) problems.add(at, `"${name}" is there already for ${place}`, REBUILD);
    seen.add(`${place} ${name}`);
    if (count === 0) problems.add(at, `"${name}" is used no times`, REBUILD);
    if (!FITTING[outcome]!(targets))
      problems.add(at, `${outcome} does not fit what "${name}" comes to: ${targets.join(', ')}`, REBUILD);
    checkTargets(build, targets, isKnown, at);
  }
}
