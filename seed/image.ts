import { createHash } from 'node:crypto';
import type { NodeLabel, RelationshipType } from '../src/graph/generated/writers.js';
import { propertiesOf, type GraphModel, type PropertyDeclaration } from '../src/graph/graph-model.js';
import { searchWords } from '../src/graph/search-words.js';
import type { Place, Problems } from './problem.js';

/** A property value; null and undefined mean that the property is absent. */
export type PropertyValue = string | number | boolean | readonly string[];

type Given = Readonly<Record<string, PropertyValue | null | undefined>>;

/** One node as it is to stand in the graph. `hash` is over labels and properties. */
export interface NodeRecord {
  readonly id: string;
  readonly label: NodeLabel;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly hash: string;
}

/** One relationship as it is to stand in the graph. `hash` is over ends and properties. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly hash: string;
}

/** The whole graph as the data says it should be, and its content hash. */
export interface GraphImage {
  readonly version: string;
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** Canonical JSON: keys sorted, no white space. Written out because sorting through a replacer copies every map it meets. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const map = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(map).sort())
    if (map[key] !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(map[key])}`;
  return `{${text}}`;
}

/** SHA-256 of a value's canonical JSON, as hexadecimal. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

const present = (given: Given): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== null && entry[1] !== undefined,
    ),
  );

const typeOf = (value: PropertyValue): PropertyDeclaration['type'] | 'other' => {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? 'string[]' : 'other';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'other';
  return typeof value === 'string' || typeof value === 'boolean'
    ? (typeof value as 'string' | 'boolean')
    : 'other';
};

/**
 * Gathers nodes and relationships and holds each against the graph model: unknown, missing, mistyped and
 * duplicate values, and ends that do not exist, become problems at the place the fact came from.
 */
export class ImageBuilder {
  private readonly nodes = new Map<string, NodeRecord>();
  private readonly places = new Map<string, Place>();
  private readonly relationships = new Map<string, RelationshipRecord & { at: Place }>();
  private readonly declared = new Map<NodeLabel, Readonly<Record<string, PropertyDeclaration>>>();
  private readonly unique = new Map<string, string>();

  constructor(
    private readonly model: GraphModel,
    private readonly problems: Problems,
  ) {}

  /** Adds a node; `id` is `<kind>:<key>`. */
  node(label: NodeLabel, id: string, given: Given, at: Place): string {
    const declared = propertiesOf(this.model, label);
    const words =
      declared['searchWords'] && searchWords([given['searchTitle'], given['searchText']].join(' ')).join(' ');
    const properties = present({ ...given, id, searchWords: words });
    this.hold(`${label} ${id}`, properties, { ...declared, ...this.model.labels['Entity']!.properties }, at);
    const earlier = this.places.get(id);
    if (earlier) {
      this.problems.add(
        at,
        `${id} is there already, from ${earlier.file}:${earlier.line ?? 1}`,
        'Keep one of the two',
      );
      return id;
    }
    this.places.set(id, at);
    for (const [name, declaration] of Object.entries(declared)) {
      if (!declaration.unique || properties[name] === undefined) continue;
      const value = `${label}.${name} ${String(properties[name])}`;
      const holder = this.unique.get(value);
      if (holder)
        this.problems.add(
          at,
          `${value} of ${id} is that of ${holder}`,
          'Two nodes cannot share it: correct one',
        );
      else this.unique.set(value, id);
    }
    this.nodes.set(id, { id, label, properties, hash: contentHash([label, properties]) });
    return id;
  }

  /** Adds a relationship; its id must be unique among those of its type. */
  relationship(
    type: RelationshipType,
    from: string,
    to: string,
    given: Given,
    at: Place,
    id = `${from}>${to}`,
  ): void {
    const properties = present({ ...given, id });
    this.hold(`${type} ${id}`, properties, this.model.relationships[type]!.properties, at);
    const key = `${type} ${id}`;
    const earlier = this.relationships.get(key);
    if (earlier) {
      this.problems.add(
        at,
        `${key} is there already, from ${earlier.at.file}:${earlier.at.line ?? 1}`,
        'Keep one of the two',
      );
      return;
    }
    this.relationships.set(key, {
      id,
      type,
      from,
      to,
      properties,
      hash: contentHash([from, to, properties]),
      at,
    });
  }

  /** Whether a node with this id was added. */
  has(id: string): boolean {
    return this.nodes.has(id);
  }

  /** Checks the ends of all relationships and gives the finished image. */
  finish(): GraphImage {
    for (const { id, type, from, to, at } of this.relationships.values()) {
      const declaration = this.model.relationships[type]!;
      for (const [end, labels] of [
        [from, declaration.from],
        [to, declaration.to],
      ] as const) {
        const node = this.nodes.get(end);
        if (!node)
          this.problems.add(
            at,
            `${type} ${id} needs ${end}, which does not exist`,
            'Add it, or correct the reference',
          );
        else if (!labels.includes(node.label))
          this.problems.add(
            at,
            `${type} ${id} cannot end at a ${node.label}`,
            `It may only join ${labels.join(' or ')}`,
          );
      }
    }
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    const nodes = [...this.nodes.values()].sort(byId);
    const relationships = [...this.relationships.values()]
      .map(({ at: _, ...record }) => record)
      .sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : byId(a, b)));
    const version = contentHash([
      nodes.map((each) => [each.id, each.hash]),
      relationships.map((each) => [each.type, each.id, each.hash]),
    ]);
    return { version: version.slice(0, 16), nodes, relationships };
  }

  /** What a label and `Entity` declare; worked out once a label, not once a node. */
  private declaredOf(label: NodeLabel): Readonly<Record<string, PropertyDeclaration>> {
    const known = this.declared.get(label);
    if (known) return known;
    const declared = { ...propertiesOf(this.model, label), ...this.model.labels['Entity']!.properties };
    this.declared.set(label, declared);
    return declared;
  }

  private hold(
    what: string,
    properties: Readonly<Record<string, PropertyValue>>,
    declared: Readonly<Record<string, PropertyDeclaration>>,
    at: Place,
  ): void {
    for (const [name, value] of Object.entries(properties)) {
      const declaration = declared[name];
      if (!declaration)
        this.problems.add(
          at,
          `${what}: the graph model declares no property ${name}`,
          'Declare it in cypher/graph-model.json',
        );
      else if (typeOf(value) !== declaration.type)
        this.problems.add(
          at,
          `${what}: ${name} is ${typeOf(value)}, not ${declaration.type}`,
          'Correct the value or the model',
        );
    }
    for (const [name, declaration] of Object.entries(declared))
      if (declaration.required && name !== 'hash' && properties[name] === undefined)
        this.problems.add(at, `${what}: ${name} is missing`, 'Fill it in');
  }
}
