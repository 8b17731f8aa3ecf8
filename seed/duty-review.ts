import { nameKey } from '../src/graph/name-key.js';
import { gradeOf, type Grade, type Modality } from '../src/law/grade.js';
import type { Facts } from './read-facts.js';

/** One provision as an instance of a duty, in our words. */
export interface ReviewedInstance {
  /** Slug of the instrument. */
  readonly instrument: string;
  readonly article: string;
  readonly paragraph: string | null;
  /** NormKind of the public contract. */
  readonly norm: string;
  readonly modality: Modality;
  readonly grade: Grade | null;
  readonly hedges: readonly string[];
  readonly bearer: string | null;
  readonly action: string;
  /** Slug of the theme of the provision. */
  readonly theme: string;
  /** Whether the row rests, wholly or in some column, on general knowledge only. */
  readonly unverified: boolean;
}

/** A duty with its instances, strongest grade first, like wording together, then in the order of the texts. */
export interface ReviewedDuty {
  readonly slug: string;
  readonly name: string;
  /** Slug of the theme of the duty. */
  readonly theme: string;
  readonly definition: string;
  readonly instances: readonly ReviewedInstance[];
}

/** Why duties deserve a second look. */
export const SUSPICIONS = {
  'same-action': 'provisions in the same words stand under different duties',
  'alike-names': 'two duties have nearly the same name',
  'grades-apart': 'one duty is mandatory in one place and optional in another',
  'norms-differ': 'one duty holds kinds of norm that do not ask the same',
  'sides-differ': 'one duty binds different sides',
  'themes-differ': 'one duty spreads over themes other than its own',
} as const;

/** One finding of the review: what was found, between or within which duties, and where. */
export interface Suspicion {
  readonly kind: keyof typeof SUSPICIONS;
  /** Slugs: two or more where duties may be one, one where a duty may be two. */
  readonly duties: readonly string[];
  readonly why: string;
  /** The provisions that show it; empty where the names do. */
  readonly provisions: readonly string[];
}

/** A duty that no second instrument is known to ask. */
export interface LonelyDuty {
  readonly duty: string;
  readonly name: string;
  readonly why: string;
  readonly provisions: readonly string[];
}

/** What a lawyer looks at when reviewing which provisions are joined. */
export interface DutyReview {
  readonly lonely: readonly LonelyDuty[];
  readonly suspicious: readonly Suspicion[];
}

const GRADES: readonly (Grade | null)[] = ['MANDATORY', 'MUST_CONSIDER', 'OPTIONAL', null];
const MODALITIES: readonly Modality[] = [
  'SHALL',
  'SHALL_NOT',
  'SHALL_AS_APPROPRIATE',
  'SHALL_ENDEAVOUR',
  'SHALL_CONSIDER',
  'SHOULD',
  'MAY',
  'NONE',
];

/** How a provision is cited in lists: `untoc 6(1)(a)`, as its table numbers it. */
export const citationOf = ({ instrument, article, paragraph }: ReviewedInstance): string =>
  `${instrument} ${article}${paragraph === null ? '' : ` ${paragraph}`}`;

/**
 * The duties with their instances, in the order of the table of duties.
 * @param facts - facts in which every line of the table of instances names a duty and a provision.
 */
export function reviewedDuties({ duties, instances, provisions }: Facts): ReviewedDuty[] {
  const keyOf = (instrument: string, article: string, paragraph: string | null) =>
    [instrument, article, paragraph ?? ''].join('|');
  const dutyOf = new Map(
    instances.map(({ instrument, article, paragraph, duty }) => [
      keyOf(instrument, article, paragraph),
      duty,
    ]),
  );
  const byDuty = new Map<string, ReviewedInstance[]>(duties.map(({ slug }) => [slug, []]));
  for (const { slug, rows } of provisions)
    for (const row of rows)
      byDuty.get(dutyOf.get(keyOf(slug, row.article, row.paragraph)) ?? '')?.push({
        instrument: slug,
        article: row.article,
        paragraph: row.paragraph,
        norm: row.norm,
        modality: row.modality,
        grade: gradeOf(row.modality),
        hedges: row.hedges,
        bearer: row.bearer,
        action: row.action,
        theme: row.theme,
        unverified: row.unverified.length > 0,
      });
  return duties.map(({ slug, name, theme, definition }) => ({
    slug,
    name,
    theme,
    definition,
    instances: (byDuty.get(slug) ?? []).sort(
      (a, b) =>
        GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
        MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality),
    ),
  }));
}

/** Words that carry no part of what is asked: the grade has its own column, the rest is grammar. */
const EMPTY_WORDS = new Set(
  (
    'a an and are as at be by for from if in into is it its may must not no of on or other own party parties shall ' +
    'should state states such that the their them this to under up weigh try consider which with within'
  ).split(' '),
);

/** A word without its commonest endings, so that "criminalise" and "criminalising" meet. A wrong guess only costs a look. */
const stem = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:ies|ing|ed|es|e|s|y)$/, '').replace(/iz$/, 'is');

const wordsOf = (text: string): Set<string> =>
  new Set(
    nameKey(text)
      .split(' ')
      .filter((word) => !EMPTY_WORDS.has(word))
      .map(stem),
  );

/** The share of their words that two texts have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** From here on two actions are taken for the same, and two names for nearly the same. */
const SAME_ACTION = 0.8;
const ALIKE_NAMES = 0.6;
/** Shorter actions are alike by chance. */
const FEWEST_WORDS = 3;

const distinct = (items: Iterable<string>): string[] => [...new Set(items)];
const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The side of the cooperation that a bearer stands on; null where the word says nothing of it. */
function sideOf(norm: string, bearer: string | null): string | null {
  if (norm === 'INSTITUTIONAL' || norm === 'POWER') return 'a treaty body or institution';
  if (bearer === null) return null;
  if (/request(?:ing)\b|issuing|sentencing|intercepting/i.test(bearer)) return 'the asking side';
  if (/requested|executing|administering|notified/i.test(bearer)) return 'the side asked';
  if (/transit/i.test(bearer)) return 'the side of transit';
  return null;
}

const asksSame = (norms: readonly string[]): boolean => {
  const groups = norms.map((norm) =>
    norm === 'INSTITUTIONAL' || norm === 'POWER' ? 'body' : norm === 'PROHIBITION' ? 'not' : 'do',
  );
  return distinct(groups).length === 1;
};

/** The instances by what they have of something, in the order of first appearance, as `one (a, b); other (c)`. */
function spread(
  instances: readonly ReviewedInstance[],
  valueOf: (instance: ReviewedInstance) => string | null,
): string {
  const groups = new Map<string, string[]>();
  for (const instance of instances) {
    const value = valueOf(instance);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), citationOf(instance)]);
  }
  const shown = (places: readonly string[]): string =>
    places.length > 3 ? `${places.slice(0, 3).join(', ')} and ${places.length - 3} more` : places.join(', ');
  return [...groups].map(([value, places]) => `${value}: ${shown(places)}`).join('; ');
}

function suspicionsWithin(duty: ReviewedDuty): Suspicion[] {
  const { slug, instances } = duty;
  const found: Suspicion[] = [];
  const add = (kind: Suspicion['kind'], why: string): void => {
    found.push({ kind, duties: [slug], why, provisions: instances.map(citationOf) });
  };
  const grades = new Set(instances.map(({ grade }) => grade));
  if (grades.has('MANDATORY') && grades.has('OPTIONAL'))
    add(
      'grades-apart',
      spread(instances, (i) => i.grade),
    );
  if (instances.length > 0 && !asksSame(instances.map(({ norm }) => norm)))
    add(
      'norms-differ',
      spread(instances, ({ norm }) => norm),
    );
  const sideOfInstance = ({ norm, bearer }: ReviewedInstance) => sideOf(norm, bearer);
  if (distinct(instances.flatMap((instance) => sideOfInstance(instance) ?? [])).length > 1)
    add('sides-differ', spread(instances, sideOfInstance));
  if (instances.some(({ theme }) => theme !== duty.theme))
    add('themes-differ', `the duty is ${duty.theme}; ${spread(instances, ({ theme }) => theme)}`);
  return found;
}

function alikeNames(duties: readonly ReviewedDuty[]): Suspicion[] {
  const words = duties.map(({ name }) => wordsOf(name));
  return duties.flatMap((one, index) =>
    duties.slice(index + 1).flatMap((other, offset): Suspicion[] => {
      if (likeness(words[index]!, words[index + 1 + offset]!) < ALIKE_NAMES) return [];
      return [
        {
          kind: 'alike-names',
          duties: [one.slug, other.slug],
          why: `"${one.name}" and "${other.name}"`,
          provisions: [],
        },
      ];
    }),
  );
}

function sameActions(duties: readonly ReviewedDuty[]): Suspicion[] {
  const all = duties.flatMap(({ slug, instances }) =>
    instances.map((instance) => ({ slug, instance, words: wordsOf(instance.action) })),
  );
  const pairs = new Map<string, { places: Set<string>; why: string }>();
  for (const [index, one] of all.entries()) {
    if (one.words.size < FEWEST_WORDS) continue;
    for (const other of all.slice(index + 1)) {
      if (other.slug === one.slug || other.words.size < FEWEST_WORDS) continue;
      if (likeness(one.words, other.words) < SAME_ACTION) continue;
      const key = `${one.slug} ${other.slug}`;
      const pair = pairs.get(key) ?? {
        places: new Set(),
        why: `"${one.instance.action}" (${citationOf(one.instance)}) and "${other.instance.action}" (${citationOf(other.instance)})`,
      };
      pairs.set(key, pair);
      pair.places.add(citationOf(one.instance)).add(citationOf(other.instance));
    }
  }
  return [...pairs].map(([key, { places, why }]) => ({
    kind: 'same-action',
    duties: key.split(' '),
    why,
    provisions: [...places],
  }));
}

/**
 * Finds the duties that nobody else is known to ask, and the joins that deserve a second look. It judges words, not law:
 * a finding is a question, and a join without a finding may still be wrong.
 * @param duties - as `reviewedDuties` gives them.
 */
export function reviewDuties(duties: readonly ReviewedDuty[]): DutyReview {
  const lonely = duties.flatMap(({ slug, name, instances }): LonelyDuty[] => {
    const instruments = distinct(instances.map(({ instrument }) => instrument));
    if (instruments.length > 1) return [];
    const why =
      instances.length < 2
        ? plural(instances.length, 'instance')
        : `${plural(instances.length, 'instance')}, all in ${instruments.join()}`;
    return [{ duty: slug, name, why, provisions: instances.map(citationOf) }];
  });
  const found = [...sameActions(duties), ...alikeNames(duties), ...duties.flatMap(suspicionsWithin)];
  const order = Object.keys(SUSPICIONS);
  return { lonely, suspicious: found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) };
}
