import type { ModelObligationsRow } from '../graph/generated/queries.js';
import type { ClaimFilter, ObligationFilter } from './generated/types.js';
import { allChecked, slugsArgument, sourceArgument, textFilter } from './arguments.js';
import type { GraphContext } from './context.js';
import { graphIdOf } from './node-id.js';

/** An obligation filter as statements take it; null sets no condition. */
export interface ObligationConditions {
  readonly instruments: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly norms: readonly string[] | null;
  readonly bearers: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly duties: readonly string[] | null;
  readonly mechanisms: readonly string[] | null;
}

/** The filter that lets everything pass. */
export const NO_CONDITIONS: ObligationConditions = {
  instruments: null,
  modalities: null,
  grades: null,
  norms: null,
  bearers: null,
  words: null,
  themes: null,
  duties: null,
  mechanisms: null,
};

/** Whether a filter lets everything pass. */
export const isUnconditional = (conditions: ObligationConditions): boolean =>
  Object.values(conditions).every((condition) => condition === null);

/** Whether an obligation of the read model passes a filter; the same conditions as in `duty-instances.cypher`. */
export function admits(conditions: ObligationConditions, obligation: ModelObligationsRow): boolean {
  const passes = (allowed: readonly string[] | null, value: string | null) =>
    allowed === null || (value !== null && allowed.includes(value));
  return (
    passes(conditions.instruments, obligation.instrument) &&
    passes(conditions.modalities, obligation.modality) &&
    passes(conditions.grades, obligation.grade) &&
    passes(conditions.norms, obligation.norm) &&
    passes(conditions.bearers, obligation.bearer?.toLowerCase() ?? null) &&
    passes(conditions.themes, obligation.theme) &&
    passes(conditions.duties, obligation.duty) &&
    passes(conditions.mechanisms, obligation.mechanism) &&
    (conditions.words === null ||
      conditions.words.every((word) => ` ${obligation.words}`.includes(` ${word}`)))
  );
}

/** Mechanisms that take the place of another between members of the Union, as `ObligationFilter.mechanism` promises. */
const INCLUDED_MECHANISMS: ReadonlyMap<string, string> = new Map([
  ['extradition', 'surrender'],
  ['mutual-legal-assistance', 'european-investigation-order'],
]);

const withIncluded = (mechanisms: readonly string[] | null): readonly string[] | null =>
  mechanisms && [...new Set(mechanisms.flatMap((slug) => [slug, INCLUDED_MECHANISMS.get(slug) ?? slug]))];

/** Checks an obligation filter and turns it into parameters; a null field sets no condition. */
export async function obligationConditions(
  context: GraphContext,
  filter: ObligationFilter | null | undefined,
): Promise<ObligationConditions> {
  const [instruments, themes, duties, mechanisms] = await allChecked([
    slugsArgument(context, 'instrument', 'filter.instrument', filter?.instrument),
    slugsArgument(context, 'theme', 'filter.theme', filter?.theme),
    slugsArgument(context, 'duty', 'filter.duty', filter?.duty),
    slugsArgument(context, 'mechanism', 'filter.mechanism', filter?.mechanism),
  ]);
  return {
    instruments,
    themes,
    duties,
    mechanisms: withIncluded(mechanisms),
    modalities: filter?.modality ?? null,
    grades: filter?.grade ?? null,
    norms: filter?.normKind ?? null,
    bearers: filter?.bearer?.map((bearer) => bearer.toLowerCase()) ?? null,
    words: textFilter('filter.text', filter?.text),
  };
}

/** What is in every list that is given; null where none is: then nothing is asked. The order is that of the first list. */
export function inAll(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const given = lists.filter((list) => list !== null);
  const [first, ...others] = given;
  return first?.filter((item) => others.every((list) => list.includes(item))) ?? null;
}

/** A claim filter as statements take it. */
interface ClaimConditions {
  readonly document: string | null;
  readonly verdicts: readonly string[] | null;
  readonly about: string | null;
  readonly words: readonly string[] | null;
}

/**
 * Checks a claim filter and turns it into parameters; a null field sets no condition. Nothing is about an id that is
 * none of ours.
 */
export async function claimConditions(
  context: GraphContext,
  filter: ClaimFilter | null | undefined,
): Promise<ClaimConditions> {
  return {
    document: filter?.source == null ? null : await sourceArgument(context, 'filter.source', filter.source),
    verdicts: filter?.verdict ?? null,
    about: filter?.about == null ? null : (graphIdOf(filter.about) ?? ''),
    words: textFilter('filter.text', filter?.text),
  };
}
