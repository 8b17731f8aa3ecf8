import type { RelationshipType } from '../src/graph/generated/writers.js';
import { before, boundsOf } from '../src/law/partial-date.js';
import { displayName, orderKey, searchText, type Build, type Names } from './build.js';
import type { Place } from './problem.js';

/** Adds national laws: instruments that bind within the legal order of the state that enacted them. */
export function buildNationalLaws(build: Build, names: Names): void {
  for (const law of build.facts.nationalLaws) {
    const id = `instrument:${law.slug}`;
    const name = law.short_title ?? law.title;
    build.image.node(
      'Instrument',
      id,
      {
        slug: law.slug,
        title: law.title,
        name,
        kind: 'NATIONAL_LAW',
        nationalKind: law.kind,
        binding: true,
        enactedBy: law.state,
        originalTitle: law.original_title,
        citation: law.citation,
        adoptedOn: law.adopted_on,
        inForceSince: law.in_force_on,
        repealedOn: law.repealed_on,
        languages: [],
        law: '{}',
        listSources: [],
        order: orderKey(name, law.slug),
        searchTitle: name,
        searchText: searchText(names, id, law.title, law.original_title, law.citation, law.external_id),
        ...build.trust(law),
      },
      law.at,
    );
    displayName(names, id, name, law.at);
    const begun = law.in_force_on === null ? 'adopted_on' : 'in_force_on';
    if (law.repealed_on !== null && before(boundsOf(law.repealed_on), boundsOf(law[begun])) === 'yes')
      build.problems.add(
        law.at,
        `repealed_on ${law.repealed_on} is before ${begun} ${law[begun]}`,
        'Correct one of the two',
      );
    const state = build.party(law.state, law.at);
    if (state) build.image.relationship('ENACTED', state, id, {}, law.at);
  }
}

/** A change of one instrument by another: type, the one that changes, the one changed. */
type Change = readonly [type: RelationshipType, from: string, to: string];

const CHANGE_OF_KIND = {
  amends: 'AMENDS',
  supplements: 'SUPPLEMENTS',
  replaces: 'REPLACES',
  repeals: 'REPEALS',
} as const;

/**
 * Whether `implements/amendments.csv` has a change, with its date and sources: then the plain statement of the same
 * change elsewhere in the data adds nothing.
 */
export function statedChanges({ facts }: Build): (...change: Change) => boolean {
  const stated = new Set(
    facts.amendments.map(({ kind, from, to }) => `${CHANGE_OF_KIND[kind]} ${from} ${to}`),
  );
  return (...change) => stated.has(change.join(' '));
}

/**
 * The article that a part of an instrument names, and the part where it says more than the article: a paragraph, or
 * an article that the dataset does not hold.
 */
export function articleAt(
  { image }: Build,
  slug: string,
  part: string,
): { id: string | null; part: string | null } {
  const exact = `article:${slug}:${part}`;
  if (image.has(exact)) return { id: exact, part: null };
  const whole = `article:${slug}:${part.split('(')[0]!.trim()}`;
  return { id: image.has(whole) ? whole : null, part };
}

/** One end of an implementation: the article where the dataset holds it, else the instrument. */
function endAt(build: Build, slug: string, part: string | null): { id: string; part: string | null } {
  if (part === null) return { id: `instrument:${slug}`, part };
  const article = articleAt(build, slug, part);
  return { id: article.id ?? `instrument:${slug}`, part: article.part };
}

const upper = (value: string | null): string | null => value && value.toUpperCase().replace(/-/g, '_');

const located = (slug: string, part: string | null): string => (part === null ? slug : `${slug}:${part}`);

/** Acts of the Union that members have to transpose (TFEU art. 288; for framework decisions former TEU art. 34(2)(b)). */
const TRANSPOSED = ['EU_DIRECTIVE', 'EU_FRAMEWORK_DECISION'];

/** Adds what gives effect to what, what changes what, and which articles deal with the same; articles must be there. */
export function buildImplementations(build: Build): void {
  const { facts, image, problems } = build;
  const laws = new Set(facts.nationalLaws.map(({ slug }) => slug));
  const transposed = new Set(
    facts.instruments.filter((each) => TRANSPOSED.includes(each.kind)).map(({ slug }) => slug),
  );
  for (const row of facts.implementations) {
    const from = endAt(build, row.from, row.from_part);
    const to = endAt(build, row.to, row.to_part);
    const { kind, extent, act, means, purpose } = row;
    if (kind === 'transposes') {
      if (!transposed.has(row.to))
        problems.add(
          row.at,
          `${row.to} is no act that is transposed`,
          'Only a directive or framework decision is; giving effect to a treaty is applies',
        );
      if (!laws.has(row.from))
        problems.add(
          row.at,
          `${row.from} is no national law`,
          'Only a national law transposes; correct kind',
        );
    }
    const reading = row.reading.map((column) => column.replace('_part', 'Part'));
    for (const column of reading)
      if (!['kind', 'fromPart', 'toPart'].includes(column))
        problems.add(
          row.at,
          `reading names ${column}`,
          'Only kind, from_part and to_part are matched by reading',
        );
    image.relationship(
      'IMPLEMENTS',
      from.id,
      to.id,
      {
        kind: upper(kind),
        extent: upper(extent),
        fromPart: from.part,
        toPart: to.part,
        basis: row.basis,
        act: upper(act),
        means: upper(means),
        purpose: upper(purpose),
        reading,
        ...build.trust(row),
      },
      row.at,
      // Two parts that the dataset does not hold end at the same nodes.
      `${located(row.from, row.from_part)}>${located(row.to, row.to_part)}:${kind}`,
    );
  }

  const changed = new Set<string>();
  const change = (type: RelationshipType, from: string, to: string, given: object, at: Place) => {
    changed.add(`${type} ${from} ${to}`);
    image.relationship(type, `instrument:${from}`, `instrument:${to}`, { ...given }, at);
  };
  for (const row of facts.amendments) {
    change(CHANGE_OF_KIND[row.kind], row.from, row.to, { on: row.date, ...build.trust(row) }, row.at);
  }
  for (const law of facts.nationalLaws)
    for (const amending of law.amended_by)
      if (!['AMENDS', 'REPLACES', 'REPEALS'].some((type) => changed.has(`${type} ${amending} ${law.slug}`)))
        change('AMENDS', amending, law.slug, { ...build.trust(law), note: null }, law.at);

  for (const row of facts.correspondences) {
    const from = articleAt(build, row.from, row.from_part);
    const to = articleAt(build, row.to, row.to_part);
    if (from.id === null || to.id === null) {
      const [slug, part] = from.id === null ? [row.from, row.from_part] : [row.to, row.to_part];
      problems.add(
        row.at,
        `${slug} has no article ${part}`,
        `Add it to provisions/${slug}.csv, or correct the part`,
      );
      continue;
    }
    const { sources, note } = build.trust(row);
    image.relationship(
      'CORRESPONDS_TO',
      from.id,
      to.id,
      { subject: row.subject, fromPart: from.part, toPart: to.part, sources, note },
      row.at,
      `${located(row.from, row.from_part)}>${located(row.to, row.to_part)}:${row.subject}`,
    );
  }
}
