import { hash } from 'node:crypto';
import type { NodeLabel, RelationshipType } from '../src/graph/generated/writers.js';
import { propertiesOf, type GraphModel, type PropertyDeclaration } from '../src/graph/graph-model.js';
import { searchWords } from '../src/graph/search-words.js';
import type { Place, Problems } from './problem.js';
import { unverifiedFields } from './unverified-fields.js';

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

/** SHA-256 of a value's JSON, as hexadecimal. Maps in it must list their keys in an order that their content decides. */
export function contentHash(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}

/** The properties that are there, in order of name, so that equal ones have equal JSON. */
function present(given: Given): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const name of Object.keys(given).sort()) {
    const value = given[name];
    if (value !== null && value !== undefined) properties[name] = value;
  }
  return properties;
}

/** The same with `unverified` as readers see it. */
const withFields = (of: NodeLabel | RelationshipType, given: Given): Given => {
  const columns = given['unverified'];
  return Array.isArray(columns) && columns.length > 0
    ? { ...given, unverified: unverifiedFields(of, columns as readonly string[]) }
    : given;
};

const typeOf = (value: PropertyValue): PropertyDeclaration['type'] | 'other' => {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? 'string[]' : 'other';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'other';
  return typeof value === 'string' || typeof value === 'boolean'
    ? (typeof value as 'string' | 'boolean')
    : 'other';
};

/** What the graph model declares of one label or relationship type. */
interface Declared {
  readonly byName: Readonly<Record<string, PropertyDeclaration>>;
  readonly required: readonly string[];
  readonly unique: readonly string[];
}

/**
 * Gathers nodes and relationships and holds each against the graph model: unknown, missing, mistyped and
 * duplicate values, and ends that do not exist, become problems at the place the fact came from.
 */
export class ImageBuilder {
  private readonly nodes = new Map<string, NodeRecord>();
  private readonly places = new Map<string, Place>();
  private readonly relationships = new Map<string, RelationshipRecord & { at: Place }>();
  private readonly declared = new Map<NodeLabel | RelationshipType, Declared>();
  private readonly unique = new Map<string, string>();
  /** Places whose node was there already: that its relationships are too goes without saying. */
  private readonly repeated = new Set<Place>();

  constructor(
    private readonly model: GraphModel,
    private readonly problems: Problems,
  ) {}

  /** Adds a node; `id` is `<kind>:<key>`. */
  node(label: NodeLabel, id: string, given: Given, at: Place): string {
    const declared = this.declaredOf(label, () => ({
      ...propertiesOf(this.model, label),
      ...this.model.labels['Entity']!.properties,
    }));
    const words =
      declared.byName['searchWords'] &&
      searchWords([given['searchTitle'], given['searchText']].join(' ')).join(' ');
    const properties = present({ ...withFields(label, given), id, searchWords: words });
    this.hold(`${label} ${id}`, properties, declared, at);
    const earlier = this.places.get(id);
    if (earlier) {
      this.repeated.add(at);
      this.problems.add(
        at,
        `${id} is there already, from ${earlier.file}:${earlier.line ?? 1}`,
        'Keep one of the two',
      );
      return id;
    }
    this.places.set(id, at);
    for (const name of declared.unique) {
      if (name === 'id' || properties[name] === undefined) continue;
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
    const properties = present({ ...withFields(type, given), id });
    const declared = this.declaredOf(type, () => this.model.relationships[type]!.properties);
    this.hold(`${type} ${id}`, properties, declared, at);
    const key = `${type} ${id}`;
    const earlier = this.relationships.get(key);
    if (earlier) {
      if (!this.repeated.has(at))
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

  /** What the model declares of a label or type; worked out once, not once a record. */
  private declaredOf(
    kind: NodeLabel | RelationshipType,
    properties: () => Readonly<Record<string, PropertyDeclaration>>,
  ): Declared {
    const known = this.declared.get(kind);
    if (known) return known;
    const byName = properties();
    const namesOf = (flag: 'required' | 'unique') =>
      Object.keys(byName).filter((name) => byName[name]![flag] && name !== 'hash');
    const declared = { byName, required: namesOf('required'), unique: namesOf('unique') };
    this.declared.set(kind, declared);
    return declared;
  }

  private hold(
    what: string,
    properties: Readonly<Record<string, PropertyValue>>,
    declared: Declared,
    at: Place,
  ): void {
    for (const [name, value] of Object.entries(properties)) {
      const declaration = declared.byName[name];
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
    for (const name of declared.required)
      if (properties[name] === undefined) this.problems.add(at, `${what}: ${name} is missing`, 'Fill it in');
  }
}
