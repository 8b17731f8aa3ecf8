import { gradeOf } from '../src/law/grade.js';
import type { GraphModel } from '../src/graph/graph-model.js';
import { nameKey } from '../src/graph/name-key.js';
import { buildBilaterals } from './build-bilaterals.js';
import { buildClassNames } from './build-class-names.js';
import { buildDefinitions } from './build-definitions.js';
import { buildImplementations, buildNationalLaws, statedChanges } from './build-implements.js';
import { buildInheritance } from './build-inheritance.js';
import { buildClaims } from './build-claims.js';
import { buildLegalBases } from './build-legal-bases.js';
import { buildNetworks, listsOf } from './build-networks.js';
import { buildParticipations, unionRefusals } from './build-participations.js';
import { checkRegistry } from './build-registry.js';
import { articlesNamedOnly, buildReservations } from './build-reservations.js';
import { buildTopics } from './build-topics.js';
import { ImageBuilder, contentHash, type GraphImage } from './image.js';
import { KIND_OF_NAMES, namedId } from './name-files.js';
import type { Place, Problems } from './problem.js';
import type { Facts } from './read-facts.js';

/** What the builders of one image share: the facts, what they add to, and how a reference is resolved. */
export interface Build {
  readonly facts: Facts;
  readonly image: ImageBuilder;
  readonly sources: ReadonlyMap<string, Facts['sources'][number]>;
  readonly problems: Problems;
  /** Node id of a party code; null and a problem where there is none. */
  readonly party: (code: string, at: Place) => string | null;
  /** The facts every trusted row carries, checked: sources exist, unverified columns are named and marked. */
  readonly trust: (row: TrustedRow) => {
    sources: readonly string[];
    unverified: readonly string[];
    note: string | null;
  };
}

interface TrustedRow {
  readonly at: Place;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note?: string | null | undefined;
}

const GENERAL_KNOWLEDGE = 'general-knowledge';

/** A controlled value of the data as the schema writes it: `definitive-signature` is `DEFINITIVE_SIGNATURE`. */
export const enumCase = (value: string): string => value.toUpperCase().replace(/-/g, '_');

/** Sort key of a name: people look a state up by its letters, not by its code points. */
export const orderKey = (name: string, ...rest: (string | number)[]): string =>
  [nameKey(name), ...rest].join('|');

const camel = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Builds the image of the graph from validated facts; every reference that does not resolve becomes a problem. */
export function buildImage(facts: Facts, model: GraphModel, problems: Problems): GraphImage {
  const image = new ImageBuilder(model, problems);
  const sources = new Map(facts.sources.map((source) => [source.slug, source]));
  const partyIds = new Map<string, string>([
    ...facts.states.map((state) => [state.iso3, `state:${state.iso3.toLowerCase()}`] as const),
    ['EUU', 'organization:eu'],
  ]);
  const build: Build = {
    facts,
    image,
    sources,
    problems,
    party: (code, at) => {
      const id = partyIds.get(code);
      if (!id)
        problems.add(
          at,
          `${code} is the code of no party`,
          'Add it to states/states.csv, or correct the code',
        );
      return id ?? null;
    },
    trust: (row) => {
      if (row.sources.length === 0)
        problems.add(row.at, 'the row has no source', 'Name the source that states it');
      for (const slug of row.sources)
        if (!sources.has(slug))
          problems.add(row.at, `${slug} is the slug of no source`, 'Add it to sources/, or correct the slug');
      const named = Object.keys(row).filter((column) => column !== 'at');
      for (const column of row.unverified)
        // A dot points into a key of a YAML file.
        if (column !== '*' && !named.includes(column.split('.')[0]!))
          problems.add(
            row.at,
            `unverified names ${column}, which is no column`,
            `Use * or one of ${named.join(', ')}`,
          );
      if (row.unverified.length > 0 && !row.sources.includes(GENERAL_KNOWLEDGE))
        problems.add(
          row.at,
          `something is unverified but ${GENERAL_KNOWLEDGE} is not among the sources`,
          `Add ${GENERAL_KNOWLEDGE}, or clear the column`,
        );
      return { sources: row.sources, unverified: row.unverified.map(camel), note: row.note ?? null };
    },
  };

  buildSources(build);
  buildCollections(build);
  const names = collectNames(build);
  addUsedNames(build, names);
  buildPlaces(build, names);
  buildThemesAndDuties(build, names);
  buildMechanisms(build, names);
  buildInstruments(build, names);
  buildNationalLaws(build, names);
  buildProvisions(build);
  buildReservations(build, buildParticipations(build));
  buildNetworks(build);
  buildBilaterals(build, names);
  buildLegalBases(build);
  buildImplementations(build);
  buildInheritance(build);
  buildDefinitions(build);
  buildTopics(build, names);
  buildClaims(build, names);
  buildNames(build, names);
  buildClassNames(build);
  checkRegistry(build);
  return image.finish();
}

interface NameEntry {
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
  readonly note: string | null;
  readonly display: boolean;
  readonly at: Place;
}

/** Names by the id of the node they belong to. */
export type Names = Map<string, NameEntry[]>;

function addName(names: Names, id: string, entry: NameEntry): void {
  const entries = names.get(id);
  if (entries) entries.push(entry);
  else names.set(id, [entry]);
}

/** Kinds of graph ids that a used name may have and that bear no names: kinds of things, and subjects. */
const UNNAMED = /^(class|theme):/;

/**
 * Adds the names that texts use. What the key of a known name of the same node covers already is left out, and so is
 * a text that is the code of a state: a code stays unambiguous.
 */
function addUsedNames({ facts }: Build, names: Names): void {
  const known = new Set<string>();
  const codes = new Set(facts.states.flatMap(({ iso2, iso3 }) => [nameKey(iso2), nameKey(iso3)]));
  for (const [id, entries] of names) for (const { text } of entries) known.add(`${id} ${nameKey(text)}`);
  for (const { text, kind, refers_to, note, at } of facts.usedNames) {
    if (kind === 'CLASS' || kind === 'KNOWN_ERROR' || codes.has(nameKey(text))) continue;
    for (const id of refers_to) {
      const key = `${id} ${nameKey(text)}`;
      if (UNNAMED.test(id) || known.has(key)) continue;
      known.add(key);
      addName(names, id, { text, kind, language: 'en', note, display: false, at });
    }
  }
}

function collectNames({ facts, problems }: Build): Names {
  const names: Names = new Map();
  for (const { slug, file, rows } of facts.names) {
    const kind = KIND_OF_NAMES[slug];
    if (kind === undefined) {
      problems.add(
        { file, line: null },
        `names of ${slug} are not known`,
        `The files of this folder are ${Object.keys(KIND_OF_NAMES).join(', ')}`,
      );
      continue;
    }
    for (const row of rows) {
      if (row.refers_to.length === 0)
        problems.add(row.at, `"${row.text}" refers to nothing`, 'Fill in refers_to');
      for (const target of row.refers_to)
        addName(names, namedId(kind, target), {
          text: row.text,
          kind: row.kind,
          language: row.language ?? (row.kind === 'CODE' ? null : 'en'),
          note: row.note,
          display: false,
          at: row.at,
        });
    }
  }
  return names;
}

/** Adds the name under which a node is shown. */
export function displayName(names: Names, id: string, text: string, at: Place): void {
  addName(names, id, { text, kind: 'SHORT', language: 'en', note: null, display: true, at });
}

/** What the full-text index holds of a node besides its title: its names and further texts, each once. */
export function searchText(names: Names, id: string, ...texts: (string | null | undefined)[]): string {
  const parts = [
    ...(names.get(id) ?? []).filter((name) => !name.display).map((name) => name.text),
    ...texts.filter((text) => text),
  ];
  return [...new Set(parts)].join(' | ');
}

function buildSources({ facts, image }: Build): void {
  for (const { at, ...source } of facts.sources)
    image.node(
      'Source',
      `source:${source.slug}`,
      {
        ...source,
        searchTitle: source.title,
        searchText: [source.publisher, source.slug].filter(Boolean).join(' | '),
      },
      at,
    );
}

/** What the dataset cards say of their folders: what each vouches for, and which gaps it has. */
function buildCollections({ facts, image }: Build): void {
  for (const { at, notes, counts, ...card } of facts.cards) {
    const folder = at.file.split('/')[0]!;
    image.node(
      'Collection',
      `collection:${folder}`,
      {
        folder,
        title: card.title,
        publisher: card.publisher,
        publishedAt: card.where,
        statusAsOf: card.statusAsOf,
        licence: card.licence,
        knownGaps: notes,
        rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
      },
      at,
    );
  }
}

function buildPlaces(build: Build, names: Names): void {
  const { facts, image, problems } = build;
  const lists = listsOf(facts);
  for (const state of facts.states) {
    const id = `state:${state.iso3.toLowerCase()}`;
    image.node(
      'State',
      id,
      {
        slug: state.iso3.toLowerCase(),
        code: state.iso3,
        name: state.name,
        iso2: state.iso2,
        iso3: state.iso3,
        m49: state.m49,
        officialName: state.official_name,
        region: state.region,
        regionCode: state.region_m49,
        subregion: state.subregion,
        intermediateRegion: state.intermediate_region,
        unStatus: state.un_status,
        succeededOn: state.succeeded_on,
        predecessor: state.predecessor,
        order: orderKey(state.name, state.iso3),
        searchTitle: state.name,
        searchText: searchText(names, id, state.official_name, state.subregion, state.region),
        ...build.trust(state),
      },
      state.at,
    );
    displayName(names, id, state.name, state.at);
  }
  for (const organization of facts.organizations) {
    const id = `organization:${organization.slug}`;
    image.node(
      'Organization',
      id,
      {
        slug: organization.slug,
        code: organization.slug === 'eu' ? 'EUU' : organization.slug,
        name: organization.name,
        abbreviation: organization.abbreviation,
        kind: organization.kind,
        foundedOn: organization.founded_on,
        seat: organization.seat,
        status: organization.status,
        ...lists(organization.slug),
        order: orderKey(organization.name, organization.slug),
        searchTitle: organization.name,
        searchText: searchText(names, id, organization.abbreviation, organization.note),
        ...build.trust(organization),
      },
      organization.at,
    );
    displayName(names, id, organization.name, organization.at);
    if (organization.parent)
      image.relationship('PART_OF', id, `organization:${organization.parent}`, {}, organization.at);
  }
  for (const { slug, file } of facts.memberships)
    if (!image.has(`organization:${slug}`))
      problems.add(
        { file, line: null },
        `${slug} is the slug of no organization`,
        'Add it to organizations/organizations.csv, or rename the file',
      );
}

function buildThemesAndDuties(build: Build, names: Names): void {
  const { facts, image } = build;
  for (const [index, theme] of facts.themes.entries()) {
    const id = `theme:${theme.slug}`;
    image.node(
      'Theme',
      id,
      {
        slug: theme.slug,
        name: theme.name,
        definition: theme.definition,
        order: index + 1,
        searchTitle: theme.name,
        searchText: theme.definition,
      },
      theme.at,
    );
  }
  for (const duty of facts.duties) {
    const id = `duty:${duty.slug}`;
    image.node(
      'Duty',
      id,
      {
        slug: duty.slug,
        name: duty.name,
        definition: duty.definition,
        order: orderKey(duty.name, duty.slug),
        searchTitle: duty.name,
        searchText: duty.definition,
      },
      duty.at,
    );
    displayName(names, id, duty.name, duty.at);
    image.relationship('CONCERNS', id, `theme:${duty.theme}`, {}, duty.at);
  }
}

function buildMechanisms(build: Build, names: Names): void {
  const { facts, image, problems } = build;
  const lists = listsOf(facts);
  for (const mechanism of facts.mechanisms) {
    const id = `mechanism:${mechanism.slug}`;
    image.node(
      'Mechanism',
      id,
      {
        slug: mechanism.slug,
        name: mechanism.name,
        kind: mechanism.kind,
        description: mechanism.description,
        legalForce: mechanism.legal_force === null ? null : enumCase(mechanism.legal_force),
        availableTo: mechanism.available_to,
        since: mechanism.since,
        otherBasis: mechanism.other_basis,
        ...lists(mechanism.slug),
        order: orderKey(mechanism.name, mechanism.slug),
        searchTitle: mechanism.name,
        searchText: searchText(names, id, mechanism.description),
        ...build.trust(mechanism),
      },
      mechanism.at,
    );
    displayName(names, id, mechanism.name, mechanism.at);
    for (const organization of mechanism.operated_by)
      image.relationship('OPERATES', `organization:${organization}`, id, {}, mechanism.at);
    for (const basis of mechanism.established_by) {
      const [instrument, article, more] = basis.split(':');
      if (!instrument || !article || more !== undefined)
        problems.add(
          mechanism.at,
          `cannot read "${basis}" in established_by`,
          'Write instrument-slug:article',
        );
      else image.relationship('ESTABLISHES', `article:${instrument}:${article}`, id, {}, mechanism.at);
    }
  }
}

function buildInstruments(build: Build, names: Names): void {
  const { facts, image } = build;
  const union = facts.memberships.find((each) => each.slug === 'eu');
  const isStated = statedChanges(build);
  const membershipCard = facts.cards.find((card) => card.at.file === 'memberships/card.yml');
  for (const instrument of facts.instruments) {
    const id = `instrument:${instrument.slug}`;
    const { identifiers, participation, unionAct } = instrument;
    // Who is bound by an EU act follows from membership, so the list is that of the members.
    const list =
      participation ??
      (unionAct && union && membershipCard
        ? {
            statusAsOf: membershipCard.statusAsOf,
            complete: true,
            sources: [...new Set(union.rows.flatMap((row) => row.sources))],
          }
        : null);
    image.node(
      'Instrument',
      id,
      {
        slug: instrument.slug,
        title: instrument.title,
        name: instrument.name,
        kind: instrument.kind,
        binding: instrument.binding,
        adoptedOn: instrument.adopted?.on,
        adoptedAt: instrument.adopted?.at,
        openedOn: instrument.opened?.on,
        inForceSince: instrument.inForceSince ?? unionAct?.inForceOn,
        citation: instrument.citation,
        depositary: instrument.depositary,
        ...identifiers,
        languages: instrument.languages,
        openTo: instrument.openTo,
        requiresPartyTo: instrument.requiresPartyTo?.instrument,
        requiresPartyToCitation: instrument.requiresPartyTo?.citation,
        entryIntoForceCitation: instrument.entryIntoForce?.citation ?? unionAct?.citation,
        entryIntoForceSummary: instrument.entryIntoForce?.summary,
        denunciationCitation: instrument.denunciation?.citation,
        denunciationSummary: instrument.denunciation?.summary,
        reservationCitation: instrument.reservations?.citation,
        reservationSummary: instrument.reservations?.summary,
        law: JSON.stringify({
          entryIntoForce: instrument.entryIntoForce ?? null,
          denunciation: instrument.denunciation ?? null,
          eligibility: instrument.eligibility ?? null,
          refusals: unionRefusals(build, instrument),
        }),
        listStatusAsOf: list?.statusAsOf,
        listComplete: list?.complete,
        listSources: list?.sources ?? [],
        order: orderKey(instrument.name, instrument.slug),
        searchTitle: instrument.name,
        searchText: searchText(
          names,
          id,
          instrument.title,
          instrument.citation,
          ...Object.values(identifiers),
        ),
        ...build.trust(instrument),
      },
      instrument.at,
    );
    displayName(names, id, instrument.name, instrument.at);
    for (const [type, slugs] of [
      ['SUPPLEMENTS', instrument.supplements],
      ['AMENDS', instrument.amends],
      ['REPLACES', instrument.replaces],
    ] as const)
      for (const slug of slugs)
        if (!isStated(type, instrument.slug, slug))
          image.relationship(type, id, `instrument:${slug}`, {}, instrument.at);
  }
}

/** What an article number begins with, `18a` behind `18`; `NaN` where that is no number. */
const numberOfArticle = (article: string): number =>
  parseInt(article, 10) + (/^\d+[a-z]/i.test(article) ? 0.5 : 0);

/** The articles of an instrument: those of its provisions as they stand, those only named by a statement by number. */
function articlesInOrder({ facts }: Build, slug: string): string[] {
  const rows = facts.provisions.find((each) => each.slug === slug)?.rows ?? [];
  const ordered = [...new Set(rows.map(({ article }) => article))];
  for (const article of articlesNamedOnly(facts, slug)) {
    const next = ordered.findIndex((each) => numberOfArticle(each) > numberOfArticle(article));
    ordered.splice(next < 0 ? ordered.length : next, 0, article);
  }
  return ordered;
}

function addArticle(
  { image }: Build,
  slug: string,
  { article, heading, at }: { article: string; heading: string | null; at: Place },
  order: readonly string[],
): string {
  const id = `article:${slug}:${article}`;
  image.node(
    'Article',
    id,
    {
      instrument: slug,
      number: article,
      heading,
      order: order.indexOf(article) + 1,
      searchTitle: heading ?? `Article ${article}`,
      searchText: `Article ${article} | ${slug}`,
    },
    at,
  );
  image.relationship('CONTAINS', `instrument:${slug}`, id, {}, at);
  return id;
}

function buildProvisions(build: Build): void {
  const { facts, image, problems } = build;
  const duties = new Map<string, { duty: string; at: Place; used: boolean }>();
  const provisionKey = (instrument: string, article: string, paragraph: string | null) =>
    [instrument, article, paragraph ?? ''].join('|');
  for (const { instrument, article, paragraph, duty, at } of facts.instances) {
    const key = provisionKey(instrument, article, paragraph);
    if (duties.has(key))
      problems.add(
        at,
        `${instrument} ${article} ${paragraph ?? ''} has a duty already`,
        'Keep one line a provision',
      );
    duties.set(key, { duty, at, used: false });
  }
  for (const { slug, rows } of facts.provisions) {
    const articles = new Map<string, { id: string; heading: string | null }>();
    const order = articlesInOrder(build, slug);
    for (const [index, row] of rows.entries()) {
      let article = articles.get(row.article);
      if (!article) {
        article = { id: addArticle(build, slug, row, order), heading: row.heading };
        articles.set(row.article, article);
      } else if (row.heading !== article.heading)
        problems.add(
          row.at,
          `the heading of article ${row.article} differs from that of an earlier row`,
          'Give all rows of an article the same heading',
        );
      const id = `obligation:${slug}:${row.article}${row.paragraph === null ? '' : `:${row.paragraph}`}`;
      const instance = duties.get(provisionKey(slug, row.article, row.paragraph));
      const grade = gradeOf(row.modality);
      image.node(
        'Obligation',
        id,
        {
          instrument: slug,
          article: row.article,
          paragraph: row.paragraph,
          action: row.action,
          norm: row.norm,
          modality: row.modality,
          grade,
          hedges: row.hedges,
          theme: row.theme,
          duty: instance?.duty,
          mechanism: row.mechanism,
          bearer: row.bearer,
          counterparty: row.counterparty,
          beneficiary: row.beneficiary,
          order: index + 1,
          sort: `${slug}|${String(index + 1).padStart(5, '0')}`,
          searchTitle: row.action,
          searchText: [row.heading, slug, row.bearer, row.beneficiary].filter(Boolean).join(' | '),
          ...build.trust(row),
        },
        row.at,
      );
      image.relationship('IMPOSES', article.id, id, {}, row.at);
      image.relationship('CONCERNS', id, `theme:${row.theme}`, {}, row.at);
      if (row.mechanism) image.relationship('USES', id, `mechanism:${row.mechanism}`, {}, row.at);
      if (instance) {
        instance.used = true;
        image.relationship('INSTANCE_OF', id, `duty:${instance.duty}`, {}, instance.at);
      }
      if (grade !== null && !instance)
        problems.add(row.at, `${id} has a grade but no duty`, 'Add it to duties/instances.csv');
      if (grade === null && instance)
        problems.add(instance.at, `${id} asks nothing, so it has no duty`, 'Remove the line');
    }
  }
  for (const { slug, rows } of facts.reservations) {
    // A file of an instrument that does not exist is told once, where statements are built.
    if (!facts.instruments.some((each) => each.slug === slug)) continue;
    const order = articlesInOrder(build, slug);
    for (const article of articlesNamedOnly(facts, slug))
      addArticle(build, slug, { article, heading: null, at: rows[0]!.at }, order);
  }
  for (const [key, { at, used }] of duties)
    if (!used)
      problems.add(
        at,
        `no provision is ${key.split('|').join(' ').trim()}`,
        'Correct article and paragraph, or remove the line',
      );
}

function buildNames({ image }: Build, names: Names): void {
  const seen = new Set<string>();
  const linked = new Set<string>();
  for (const [target, entries] of names)
    for (const { text, kind, language, note, display, at } of entries) {
      const id = `name:${contentHash([text, kind, language, display]).slice(0, 16)}`;
      if (!seen.has(id))
        image.node('Name', id, { text, key: nameKey(text), kind, language, note, display }, at);
      seen.add(id);
      if (!linked.has(`${id} ${target}`)) image.relationship('NAMES', id, target, {}, at);
      linked.add(`${id} ${target}`);
    }
}
