import type {
  ElementCoverage,
  ImplementationExtent,
  ImplementationKind,
  ImplementationResolvers,
} from '../generated/types.js';
import { findNode, present, sourcesOf } from '../nodes.js';

/** Properties of the graph that have another name in the schema. */
const FIELD_OF_PROPERTY: Readonly<Record<string, string>> = {
  fromPart: 'implementingPart',
  toPart: 'implementedPart',
  from: 'implementing',
  to: 'implemented',
  act: 'elements.act',
  means: 'elements.means',
  purpose: 'elements.purpose',
};

const fields = (properties: readonly string[]): string[] =>
  properties.map((property) => FIELD_OF_PROPERTY[property] ?? property);

export const Implementation: ImplementationResolvers = {
  kind: (parent) => parent.kind as ImplementationKind,
  extent: (parent) => parent.extent as ImplementationExtent,
  implementing: (parent, _, context) => present(findNode(context, parent.implementing), parent.implementing),
  implemented: (parent, _, context) => present(findNode(context, parent.implemented), parent.implemented),
  elements: ({ act, means, purpose }) =>
    act === null && means === null && purpose === null
      ? null
      : {
          act: act as ElementCoverage | null,
          means: means as ElementCoverage | null,
          purpose: purpose as ElementCoverage | null,
        },
  reading: (parent) => fields(parent.reading),
  sources: (parent, _, context) => sourcesOf(context, parent.sources),
  unverified: (parent) => fields(parent.unverified),
};
