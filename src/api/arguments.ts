import { distance } from 'fastest-levenshtein';
import {
  AmbiguousNameError,
  BadDateError,
  BadUserInputError,
  UnknownArticleError,
  UnknownDutyError,
  UnknownInstrumentError,
  UnknownMechanismError,
  UnknownOrganizationError,
  UnknownPartyError,
  UnknownSourceError,
  UnknownThemeError,
} from '../errors.js';
import {
  allSources,
  allThemes,
  namesOfKind,
  type ArticlesByInstrumentRow,
  type NamesOfKindRow,
} from '../graph/generated/queries.js';
import { nameKey } from '../graph/name-key.js';
import { searchWords } from '../graph/search-words.js';
import { locatorOfNorm, locatorsTouch, parseLocator, type Locator } from '../law/locator.js';
import type { Day } from '../law/partial-date.js';
import type { GraphContext } from './context.js';
import type { ArticleParent } from './mappers/article.js';
import type { InstrumentParent } from './mappers/instrument.js';
import type { PartyParent } from './mappers/party.js';
import { findDuty, findInstrument, findMechanism, findOrganization, findTheme, partyOf } from './nodes.js';
import type { NodeIdKind } from './node-id.js';

/** Longest text taken as a name, slug or search; longer ones are refused before they cost anything. */
const LONGEST_TEXT = 500;

/** Refuses a text argument that is empty or longer than any name. */
export function checkText(argument: string, text: string): void {
  if (text.trim() === '') throw new BadUserInputError(argument, text, `${argument} must not be empty.`);
  if (text.length > LONGEST_TEXT)
    throw new BadUserInputError(argument, text, `${argument} may have at most ${LONGEST_TEXT} characters.`);
}

/**
 * Refuses a window of days that ends before it begins; an end that is not given is open.
 * @throws BadDateError
 */
export function checkWindow(from: Day | null | undefined, to: Day | null | undefined): void {
  if (from != null && to != null && to < from)
    throw new BadDateError(
      `The window ends on ${to}, before it begins on ${from}. Turn the two around.`,
      to,
      'to',
    );
}

/** How far the beginning of a word of a name counts as away from it, where 0 is equal and 1 has nothing in common. */
const BEGINNING = 0.4;

/** Names that a request has read, by their kinds: many unknown names in one request read them once. */
const namesRead = new WeakMap<GraphContext, Map<string, Promise<readonly NamesOfKindRow[]>>>();

/** Every name of the nodes of some kinds, by its key. */
export function namesOfKinds(
  context: GraphContext,
  kinds: readonly NodeIdKind[],
): Promise<readonly NamesOfKindRow[]> {
  const read = namesRead.get(context) ?? new Map<string, Promise<readonly NamesOfKindRow[]>>();
  namesRead.set(context, read);
  const names = read.get(kinds.join()) ?? context.run(namesOfKind, { prefixes: kinds });
  read.set(kinds.join(), names);
  return names;
}

/** Graph ids of the nodes of some kinds whose names are nearest to a text, best first. */
export async function nearestNodes(
  context: GraphContext,
  kinds: readonly NodeIdKind[],
  text: string,
  most: number,
): Promise<string[]> {
  return nearestNames(await namesOfKinds(context, kinds), text, most);
}

function nearestNames(
  names: readonly { readonly id: string; readonly key: string }[],
  text: string,
  most: number,
): string[] {
  const wanted = nameKey(text.slice(0, LONGEST_TEXT));
  const best = new Map<string, number>();
  for (const { id, key } of names) {
    // The slug counts as a name: clients mistype slugs more often than titles.
    for (const name of [key, nameKey(id.slice(id.indexOf(':') + 1))]) {
      const whole = distance(wanted, name) / Math.max(wanted.length, name.length, 1);
      // Who types the beginning of a name means it more likely than a stranger of the same length.
      const away = wanted !== '' && ` ${name}`.includes(` ${wanted}`) ? Math.min(whole, BEGINNING) : whole;
      if (away < (best.get(id) ?? 1)) best.set(id, away);
    }
  }
  return [...best]
    .filter(([, away]) => away < 0.6)
    .sort(([idA, a], [idB, b]) => a - b || (idA < idB ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}

const keysOf = (ids: readonly string[]): string[] =>
  ids.map((id) =>
    id.startsWith('state:')
      ? id.slice(6).toUpperCase()
      : id === 'organization:eu'
        ? 'EUU'
        : id.slice(id.indexOf(':') + 1),
  );

/**
 * The party that an argument means: ISO 3166-1 alpha-3 or alpha-2 code first, then slug, then an exact name.
 * @throws UnknownPartyError, AmbiguousNameError, BadUserInputError
 */
export async function partyArgument(
  context: GraphContext,
  argument: string,
  value: string,
): Promise<PartyParent> {
  checkText(argument, value);
  const rows = await context.load.partyCodesByName.load(nameKey(value));
  const codes = rows
    .filter((row) => row.kind === 'CODE' && (row.state || row.code === 'EUU'))
    .map((row) => row.code);
  const found = [...new Set(codes.length > 0 ? codes : rows.map((row) => row.code))];
  if (found.length === 0) {
    const organization = await findOrganization(context, value);
    if (organization) return organization;
    throw new UnknownPartyError(
      argument,
      value,
      keysOf(await nearestNodes(context, ['state', 'organization'], value, 3)),
    );
  }
  if (found.length > 1) throw new AmbiguousNameError(argument, value, found);
  return partyOf(context, found[0]!);
}

/** The instrument with a slug. @throws UnknownInstrumentError with the nearest real slugs */
export async function instrumentArgument(
  context: GraphContext,
  argument: string,
  slug: string,
): Promise<InstrumentParent> {
  checkText(argument, slug);
  const instrument = await findInstrument(context, slug);
  if (!instrument)
    throw new UnknownInstrumentError(
      argument,
      slug,
      keysOf(await nearestNodes(context, ['instrument'], slug, 3)),
    );
  return instrument;
}

/** Whether an article is known to have a part: by its provisions on record, or by what a statement is aimed at. */
async function hasPart(context: GraphContext, article: ArticlesByInstrumentRow, asked: Locator) {
  const touches = (part: Locator) => locatorsTouch(part, asked);
  const obligations = await context.load.obligationsByArticle.load(article.id);
  if (obligations.some(({ paragraph }) => touches(locatorOfNorm(article.number, paragraph)))) return true;
  const aimed = (await context.load.locatorsByArticle.load(article.id))
    .map(({ locator }) => parseLocator(locator) ?? [])
    .filter((part) => part.length > 1 && locatorsTouch(part, parseLocator(article.number) ?? []));
  // Of an article known by number only, no part can be told from a mistake.
  return aimed.some(touches) || obligations.length + aimed.length === 0;
}

/**
 * The article that a locator (`6`, `6(3)(d)`) lies in, where the instrument has that article and that paragraph.
 * @throws UnknownArticleError with the nearest numbers
 */
export async function articleArgument(
  context: GraphContext,
  argument: string,
  instrument: string,
  asked: string,
): Promise<ArticleParent> {
  checkText(argument, asked);
  const articles = await context.load.articlesByInstrument.load(instrument);
  const locator = parseLocator(asked);
  const head = locator?.[0];
  const article = articles.find(
    (each) => head !== undefined && each.number.toLowerCase() === head.first && head.first === head.last,
  );
  const nearest = () =>
    [...articles]
      .sort((a, b) => distance(asked, a.number) - distance(asked, b.number) || a.order - b.order)
      .slice(0, 3)
      .map((each) => each.number);
  if (!locator || !article) throw new UnknownArticleError(argument, asked, instrument, nearest());
  if (locator.length > 1 && !(await hasPart(context, article, locator)))
    throw new UnknownArticleError(argument, asked, instrument, [article.number]);
  return { ...article, __typename: 'Article' };
}

const UNKNOWN = {
  theme: { find: findTheme, error: UnknownThemeError },
  duty: { find: findDuty, error: UnknownDutyError },
  mechanism: { find: findMechanism, error: UnknownMechanismError },
  instrument: { find: findInstrument, error: UnknownInstrumentError },
} as const;

/**
 * Waits for all checks and gives what they found, or throws the error of the first that failed, in the order given:
 * which argument an error names must not depend on which lookup the engine answers first, and nothing asked for a
 * refused request runs on behind its answer.
 */
export async function allChecked<T extends readonly unknown[]>(
  checks: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes = await Promise.allSettled(checks);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return Promise.all(checks);
}

/** Checks that every slug of a filter names something; a mistyped filter must not look like an empty answer. */
export async function slugsArgument(
  context: GraphContext,
  kind: keyof typeof UNKNOWN,
  argument: string,
  slugs: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  if (slugs == null) return null;
  if (slugs.length > 200)
    throw new BadUserInputError(argument, slugs, `${argument} may hold at most 200 values.`);
  const { find, error: UnknownError } = UNKNOWN[kind];
  await allChecked(
    slugs.map(async (slug) => {
      checkText(argument, slug);
      if ((await find(context, slug)) === null)
        throw new UnknownError(argument, slug, keysOf(await nearestOfKind(context, kind, slug)));
    }),
  );
  return slugs;
}

/** Themes bear no further names; they are few, so all of them are compared. */
async function nearestOfKind(
  context: GraphContext,
  kind: keyof typeof UNKNOWN,
  slug: string,
): Promise<string[]> {
  if (kind !== 'theme') return nearestNodes(context, [kind], slug, 3);
  const themes = await context.run(allThemes, {});
  return nearestNames(
    themes.map((theme) => ({ id: `theme:${theme.slug}`, key: nameKey(theme.name) })),
    slug,
    3,
  );
}

/** As `slugsArgument`, for one slug. */
export async function slugArgument(
  context: GraphContext,
  kind: keyof typeof UNKNOWN,
  argument: string,
  slug: string | null | undefined,
): Promise<string | null> {
  return slug == null ? null : ((await slugsArgument(context, kind, argument, [slug]))?.[0] ?? null);
}

/** The slug of a source. @throws UnknownSourceError with the nearest real slugs */
export async function sourceArgument(context: GraphContext, argument: string, slug: string): Promise<string> {
  checkText(argument, slug);
  if ((await context.load.sourcesBySlug.load(slug)) === null) {
    const sources = await context.run(allSources, {});
    const nearest = nearestNames(
      sources.map((source) => ({ id: `source:${source.slug}`, key: nameKey(source.title) })),
      slug,
      3,
    );
    throw new UnknownSourceError(argument, slug, keysOf(nearest));
  }
  return slug;
}

/** The organization with a slug. @throws UnknownOrganizationError with the nearest real slugs */
export async function organizationArgument(
  context: GraphContext,
  argument: string,
  slug: string,
): Promise<string> {
  checkText(argument, slug);
  if ((await findOrganization(context, slug === 'eu' ? 'EUU' : slug)) === null)
    throw new UnknownOrganizationError(
      argument,
      slug,
      keysOf(await nearestNodes(context, ['organization'], slug, 3)),
    );
  return slug;
}

/**
 * A text filter as statements take it: the words that must all occur, whole or as the beginning of a word, as in
 * `search`; null for none. A text without a letter or digit finds nothing there and here.
 */
export function textFilter(argument: string, text: string | null | undefined): readonly string[] | null {
  if (text == null) return null;
  const words = wordsArgument(argument, text);
  return words.length === 0 ? [NO_WORD] : words;
}

/** More words than this are a text, not a question; each one costs the index a look. */
const MOST_WORDS = 20;

/** The words of a text argument as the index takes them; none where it holds no letter or digit. */
export function wordsArgument(argument: string, text: string): readonly string[] {
  checkText(argument, text);
  const words = [...new Set(searchWords(text))];
  if (words.length > MOST_WORDS)
    throw new BadUserInputError(
      argument,
      text,
      `${argument} may hold at most ${MOST_WORDS} different words.`,
    );
  return words;
}

/** Occurs in no text: the words of texts are letters and digits only. */
const NO_WORD = '?';
