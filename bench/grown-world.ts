import type { PreparedDataset } from '../seed/dataset.js';
import {
  contentHash,
  type GraphImage,
  type NodeRecord,
  type PropertyValue,
  type RelationshipRecord,
} from '../seed/image.js';

/** What every copy of the world has in common with the real one: there would be no ten times as many of these. */
const SHARED = new Set(['theme', 'source', 'collection', 'dataset', 'definition-form']);

/** Properties that hold the key of a node, in one piece. */
const KEYS = new Set([
  'instrument',
  'requiresPartyTo',
  'enactedBy',
  'duty',
  'mechanism',
  'party',
  'code',
  'iso2',
  'iso3',
  'slug',
  'sort',
  'celex',
  'cets',
  'untc',
  'eli',
  'ilo',
  'objectsTo',
]);

/** Sort keys and names that are compared as words: the mark is a word of its own. */
const WORDED = new Set(['order', 'key', 'text']);

/** What tells a copy from the real world. */
interface Copy {
  readonly number: number;
  /** Codes of its states, by those of the real ones; the product knows a state by a code of three capitals. */
  readonly states: ReadonlyMap<string, string>;
}

const isStateCode = (key: string): boolean => /^[A-Z]{3}$/.test(key) && key !== 'EUU';

/** Every code of three capitals that no real party has, in order. */
function* freeCodes(image: GraphImage): Generator<string, never> {
  const taken = new Set(image.nodes.map(({ properties }) => properties['code']));
  for (let value = 0; value < 26 ** 3; value += 1) {
    const code = [value / 676, value / 26, value].map((each) =>
      String.fromCharCode(65 + (Math.floor(each) % 26)),
    );
    if (!taken.has(code.join(''))) yield code.join('');
  }
  throw new RangeError('There are no more codes of three capitals.');
}

/** `PHL` becomes a code that no other party has, and `untoc` `zz3-untoc`: after all real keys in any order. */
function marked(key: string, { number, states }: Copy): string {
  const code = isStateCode(key) ? states.get(key) : undefined;
  if (code !== undefined) return code;
  const mark = `zz${number}-`;
  return `${/[a-z]/.test(key) ? mark : mark.toUpperCase()}${key}`;
}

/** The id of a copy: `article:untoc:16` becomes `article:zz3-untoc:16`. */
function copiedId(id: string, copy: Copy): string {
  const [kind = '', key = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (SHARED.has(kind)) return id;
  return `${kind}:${kind === 'state' ? slugOfState(key, copy) : marked(key, copy)}`;
}

const slugOfState = (slug: string, copy: Copy): string => marked(slug.toUpperCase(), copy).toLowerCase();

function copiedProperty(label: string, name: string, value: PropertyValue, copy: Copy): PropertyValue {
  if (label === 'Claim' && name === 'about') return (value as string[]).map((id) => copiedId(id, copy));
  if (typeof value !== 'string') return value;
  if (label === 'State' && name === 'slug') return slugOfState(value, copy);
  if (KEYS.has(name)) return marked(value, copy);
  if (name === 'pair')
    return value
      .split(':')
      .map((key) => marked(key, copy))
      .join(':');
  // Names are resolved by them, so those of a copy must be others; texts that are searched stay, to be found more often.
  if (WORDED.has(name) && label !== 'Claim') return `zz${copy.number} ${value}`;
  if (name === 'law') {
    const law = JSON.parse(value) as { refusals?: Record<string, unknown> };
    const refusals = Object.entries(law.refusals ?? {}).map(([party, steps]) => [marked(party, copy), steps]);
    return JSON.stringify({ ...law, refusals: Object.fromEntries(refusals) });
  }
  return value;
}

function copiedProperties(
  label: string,
  id: string,
  properties: Readonly<Record<string, PropertyValue>>,
  copy: Copy,
): Record<string, PropertyValue> {
  const copied = Object.entries(properties).map(([name, value]) => [
    name,
    name === 'id' ? id : copiedProperty(label, name, value, copy),
  ]);
  return Object.fromEntries(copied);
}

function copyOf(image: GraphImage, copy: Copy): Pick<GraphImage, 'nodes' | 'relationships'> {
  const nodes = image.nodes.flatMap(({ id: realId, label, properties: real }): NodeRecord[] => {
    const id = copiedId(realId, copy);
    if (id === realId) return [];
    const properties = copiedProperties(label, id, real, copy);
    return [{ id, label, properties, hash: contentHash([label, properties]) }];
  });
  const relationships = image.relationships.flatMap((each): RelationshipRecord[] => {
    const [from, to] = [copiedId(each.from, copy), copiedId(each.to, copy)];
    if (from === each.from && to === each.to) return [];
    const id = `zz${copy.number}-${each.id}`;
    const properties = copiedProperties(each.type, id, each.properties, copy);
    return [{ id, type: each.type, from, to, properties, hash: contentHash([from, to, properties]) }];
  });
  return { nodes, relationships };
}

/**
 * The real world and copies of it beside it: instruments with their articles and obligations, parties with their
 * participations, reservations and names, duties, mechanisms and claims, under keys of their own. Nothing joins two
 * copies but themes, sources and definition forms, so that what is asked about real parties has the same answer.
 * The same data give the same world.
 *
 * @param prepared - the real dataset.
 * @param times - how many times as large as the real one.
 */
export function grownWorld(prepared: PreparedDataset, times: number): PreparedDataset {
  if (times === 1) return prepared;
  const free = freeCodes(prepared.image);
  const real = prepared.image.nodes.flatMap(({ properties: { code } }) =>
    typeof code === 'string' && isStateCode(code) ? [code] : [],
  );
  const copies = Array.from({ length: times - 1 }, (_, index) => {
    const states = new Map(real.map((code) => [code, free.next().value]));
    return copyOf(prepared.image, { number: index + 2, states });
  });
  const image: GraphImage = {
    version: contentHash([copies.map(({ nodes }) => nodes.map(({ hash }) => hash)), times]).slice(0, 16),
    nodes: [...prepared.image.nodes, ...copies.flatMap(({ nodes }) => nodes)],
    relationships: [...prepared.image.relationships, ...copies.flatMap(({ relationships }) => relationships)],
  };
  return { ...prepared, image };
}
