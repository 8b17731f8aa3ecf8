import { readFileSync } from 'node:fs';

/** The type of a property, as both engines store it. */
export type PropertyType = 'string' | 'integer' | 'boolean' | 'string[]';

/** One declared property of a label or relationship type. */
export interface PropertyDeclaration {
  readonly type: PropertyType;
  readonly description: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly indexed?: boolean;
}

/** `cypher/graph-model.json`: the one declaration of what the graph holds. */
export interface GraphModel {
  readonly description: string;
  readonly labels: Readonly<
    Record<
      string,
      {
        readonly description: string;
        /** Labels that every node of this label carries as well, with their properties. */
        readonly with?: readonly string[];
        readonly properties: Readonly<Record<string, PropertyDeclaration>>;
      }
    >
  >;
  readonly relationships: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly from: readonly string[];
        readonly to: readonly string[];
        readonly properties: Readonly<Record<string, PropertyDeclaration>>;
      }
    >
  >;
  readonly fullText: {
    readonly name: string;
    readonly label: string;
    readonly properties: readonly string[];
    readonly analyzer: string;
  };
}

/** Reads the declaration from the tree. */
export function readGraphModel(): GraphModel {
  return JSON.parse(
    readFileSync(new URL('../../cypher/graph-model.json', import.meta.url), 'utf8'),
  ) as GraphModel;
}

/** All properties a node of `label` may have: its own and those of the labels it carries beside it. */
export function propertiesOf(
  model: GraphModel,
  label: string,
): Readonly<Record<string, PropertyDeclaration>> {
  const declaration = model.labels[label];
  if (!declaration) throw new Error(`cypher/graph-model.json declares no label ${label}`);
  return Object.assign(
    {},
    ...(declaration.with ?? []).map((mixin) => model.labels[mixin]!.properties),
    declaration.properties,
  );
}
