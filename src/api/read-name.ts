import {
  knownErrorKeys,
  knownErrorsByName,
  nodesByName,
  type KnownErrorsByNameRow,
  type NodesByNameRow,
} from '../graph/generated/queries.js';
import { grouped } from '../graph/grouped.js';
import { nameFold, nameKey } from '../graph/name-key.js';
import { namesOfKinds } from './arguments.js';
import type { GraphContext } from './context.js';
import { findInstrument } from './nodes.js';
import { readGraphId, type NodeIdKind } from './node-id.js';

/** Kinds of nodes that bear names. */
export const NAMED_KINDS = [
  'instrument',
  'state',
  'organization',
  'mechanism',
  'duty',
  'operation',
  'challenge',
  'technology',
  'actor',
] as const satisfies readonly NodeIdKind[];

/** What a name was found to be: the nodes that bear it, or else the known error it is; neither if it is not known. */
export interface NameReading {
  readonly nodes: readonly NodesByNameRow[];
  readonly error: KnownErrorsByNameRow | null;
}

/** Kind of a name of a kind of things. */
const CLASS = 'CLASS';

const NOTHING: NameReading = { nodes: [], error: null };
const isFound = ({ nodes, error }: NameReading): boolean => nodes.length > 0 || error !== null;
const idsOf = ({ nodes }: NameReading): Set<string> => new Set(nodes.map(({ id }) => id));
const among = (reading: NameReading, ids: ReadonlySet<string>): NameReading => ({
  ...NOTHING,
  nodes: reading.nodes.filter(({ id }) => ids.has(id)),
});

/** What may stand around a name in a text and is no part of it. */
const AROUND = /^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu;

type Lookup = (text: string) => Promise<NameReading>;

/**
 * Finds the bearers of a name as written: by its key; else by its fold; else as a name with an abbreviation, a year or
 * a second name beside it, if all that stands there fits. What does not fit is not known: no part of a text is ignored.
 */
export async function readName(context: GraphContext, written: string): Promise<NameReading> {
  const text = written.replace(AROUND, '');
  const lookUp = lookupIn(context);
  for (const read of [lookUp, bracketed(lookUp), slashed(lookUp), dated(context, lookUp)]) {
    const reading = await read(text);
    if (isFound(reading)) return reading;
  }
  return NOTHING;
}

interface FoldedNames {
  /** Keys of names of nodes, by their fold. */
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  /** Keys of known errors, by their fold. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

const byFold = (keys: readonly string[]): Map<string, string[]> => grouped(new Set(keys), nameFold);

/** All names are folded once for a request, however many names it asks for. */
const foldedNames = new WeakMap<GraphContext, Promise<FoldedNames>>();

async function foldNames(context: GraphContext): Promise<FoldedNames> {
  const [nodes, errors] = await Promise.all([
    namesOfKinds(context, NAMED_KINDS),
    context.run(knownErrorKeys, {}),
  ]);
  return { nodes: byFold(nodes.map(({ key }) => key)), errors: byFold(errors.map(({ key }) => key)) };
}

function lookupIn(context: GraphContext): Lookup {
  const byKey = async (key: string): Promise<NameReading> => {
    const rows = await context.run(nodesByName, { key });
    const own = rows.filter(({ kind }) => kind !== CLASS);
    // A kind has no node; its name is that of its examples only where nothing bears it itself.
    const nodes = own.length > 0 ? own : rows;
    if (nodes.length > 0) return { nodes, error: null };
    const [error] = await context.run(knownErrorsByName, { key });
    return { nodes, error: error ?? null };
  };
  return async (text) => {
    const exact = await byKey(nameKey(text));
    if (isFound(exact)) return exact;
    const folded = foldedNames.get(context) ?? foldNames(context);
    foldedNames.set(context, folded);
    const fold = nameFold(text);
    const { nodes, errors } = await folded;
    // What does not exist must not pass for a thing whose name is spelled almost like it.
    const [error] = errors.get(fold) ?? [];
    if (error !== undefined) return byKey(error);
    const readings = await Promise.all((nodes.get(fold) ?? []).map(byKey));
    const found = readings.flatMap((reading) => reading.nodes);
    const own = found.filter(({ kind }) => kind !== CLASS);
    return { ...NOTHING, nodes: own.length > 0 ? own : found };
  };
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'on', 'in', 'for', 'to', 'against', 'between', 'with']);

/** Whether an abbreviation is made of the first letters of a name, with or without those of its small words. */
function abbreviates(abbreviation: string, name: string): boolean {
  const words = nameKey(name).split(' ');
  const initials = (some: readonly string[]): string => some.map((word) => word[0]).join('');
  const letters = nameKey(abbreviation);
  return (
    letters.length > 1 &&
    (letters === initials(words) || letters === initials(words.filter((word) => !SMALL_WORDS.has(word))))
  );
}

/** `Name (ABBREVIATION)` and `ABBREVIATION (Name)`: both must be known for one thing, or the first make the second. */
const bracketed =
  (lookUp: Lookup): Lookup =>
  async (text) => {
    const [, before, within] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
    if (before === undefined || within === undefined) return NOTHING;
    const [outer, inner] = await Promise.all([lookUp(before), lookUp(within)]);
    const both = among(outer, idsOf(inner));
    if (isFound(both)) return both;
    if (inner.error !== null && inner.error.why === outer.error?.why) return outer;
    return !isFound(inner) && abbreviates(within, before) ? outer : NOTHING;
  };

/** `One name / another name`: each must be known; they are ambiguous where they are not names of one thing. */
const slashed =
  (lookUp: Lookup): Lookup =>
  async (text) => {
    const parts = text.split(/\s\/\s/);
    if (parts.length < 2 || parts.some((part) => nameKey(part) === '')) return NOTHING;
    const readings = await Promise.all(parts.map(lookUp));
    if (readings.some(({ nodes }) => nodes.length === 0)) return NOTHING;
    return { ...NOTHING, nodes: readings.flatMap(({ nodes }) => nodes) };
  };

const DATED = [
  /^(?<name>.+?)[\s,]+(?:of\s+)?(?<year>\d{4})$/u,
  /^(?<name>.+?)\s*\((?<year>\d{4})\)$/u,
  /^(?<year>\d{4})\s+(?<name>.+)$/u,
];

/** `Name (2000)`, `Name, 2000`, `Name of 2000`, `2000 Name`: those of the name that were adopted in the year. */
const dated =
  (context: GraphContext, lookUp: Lookup): Lookup =>
  async (text) => {
    for (const pattern of DATED) {
      const { name, year } = pattern.exec(text)?.groups ?? {};
      if (name === undefined || year === undefined) continue;
      const reading = await lookUp(name);
      const adopted = new Set<string>();
      for (const id of idsOf(reading)) {
        const { kind, key } = readGraphId(id)!;
        const instrument = kind === 'instrument' ? await findInstrument(context, key) : null;
        if (instrument?.adoptedOn?.startsWith(year)) adopted.add(id);
      }
      if (adopted.size > 0) return among(reading, adopted);
    }
    return NOTHING;
  };
