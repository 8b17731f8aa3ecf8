import { nameKey } from '../src/graph/name-key.js';
import type { Build } from './build.js';
import { contentHash } from './image.js';
import type { Place } from './problem.js';

/** Kinds of nodes that are examples of a class. */
const EXAMPLE_KINDS = ['instrument', 'organization', 'operation'];

/**
 * Adds the names of kinds of things ("extradition treaties"), each as a name of the examples of its kind, so that
 * asking for it gives candidates and never one thing. A kind of which fewer than two examples are held stays
 * unknown: one example must not pass for the kind.
 */
export function buildClassNames({ facts, image }: Build): void {
  const classes = new Map(facts.classes.map((row) => [row.slug, row]));
  const done = new Set<string>();
  const add = (text: string, slugs: readonly string[], at: Place): void => {
    const kinds = slugs.flatMap((slug) => classes.get(slug) ?? []);
    const examples = new Set(
      kinds.flatMap((row) =>
        row.examples.flatMap((slug) =>
          EXAMPLE_KINDS.map((kind) => `${kind}:${slug}`).filter((id) => image.has(id)),
        ),
      ),
    );
    const key = nameKey(text);
    if (examples.size < 2 || done.has(key)) return;
    done.add(key);
    const id = `name:${contentHash([text, 'CLASS']).slice(0, 16)}`;
    const note = `Names a kind, not one thing; the candidates are examples. ${kinds[0]!.description}`;
    image.node('Name', id, { text, key, kind: 'CLASS', language: 'en', note, display: false }, at);
    for (const example of examples) image.relationship('NAMES', id, example, {}, at);
  };
  for (const { text, kind, refers_to, at } of facts.usedNames)
    if (kind === 'CLASS')
      add(
        text,
        refers_to.map((target) => target.slice(target.indexOf(':') + 1)),
        at,
      );
  for (const { text, refers_to, at } of facts.classNames) add(text, refers_to, at);
  for (const { name, slug, at } of facts.classes) add(name, [slug], at);
}
