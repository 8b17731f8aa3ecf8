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
]);

/** Sort keys and names that are compared as words: the mark is a word of its own. */
const WORDED = new Set(['order', 'key', 'text']);

/** `PHL` becomes `ZZ3-PHL` and `untoc` `zz3-untoc`: beside no real key, and after all of them in any order. */
function marked(key: string, copy: number): string {
  const mark = `zz${copy}-`;
  return `${/[a-z]/.test(key) ? mark : mark.toUpperCase()}${key}`;
}

/** The id of a copy: `article:untoc:16` becomes `article:zz3-untoc:16`. */
function copiedId(id: string, copy: number): string {
  const [kind = '', key = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  return SHARED.has(kind) ? id : `${kind}:${marked(key, copy)}`;
}

function copiedProperty(label: string, name: string, value: PropertyValue, copy: number): PropertyValue {
  if (label === 'Claim' && name === 'about') return (value as string[]).map((id) => copiedId(id, copy));
  if (typeof value !== 'string') return value;
  if (KEYS.has(name)) return marked(value, copy);
  if (name === 'pair')
    return value
      .split(':')
      .map((key) => marked(key, copy))
      .join(':');
  // Names are resolved by them, so those of a copy must be others; texts that are searched stay, to be found more often.
  if (WORDED.has(name) && label !== 'Claim') return `zz${copy} ${value}`;
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
  copy: number,
): Record<string, PropertyValue> {
  const copied = Object.entries(properties).map(([name, value]) => [
    name,
    name === 'id' ? id : copiedProperty(label, name, value, copy),
  ]);
  return Object.fromEntries(copied);
}

function copyOf(image: GraphImage, copy: number): Pick<GraphImage, 'nodes' | 'relationships'> {
  const nodes = image.nodes.flatMap(({ id: realId, label, properties: real }): NodeRecord[] => {
    const id = copiedId(realId, copy);
    if (id === realId) return [];
    const properties = copiedProperties(label, id, real, copy);
    return [{ id, label, properties, hash: contentHash([label, properties]) }];
  });
  const relationships = image.relationships.flatMap((each): RelationshipRecord[] => {
    const [from, to] = [copiedId(each.from, copy), copiedId(each.to, copy)];
    if (from === each.from && to === each.to) return [];
    const id = `zz${copy}-${each.id}`;
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
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(prepared.image, index + 2));
  const image: GraphImage = {
    version: contentHash([prepared.image.version, times]).slice(0, 16),
    nodes: [...prepared.image.nodes, ...copies.flatMap(({ nodes }) => nodes)],
    relationships: [...prepared.image.relationships, ...copies.flatMap(({ relationships }) => relationships)],
  };
  return { ...prepared, image };
}
