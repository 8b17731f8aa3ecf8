import { grouped } from '../src/graph/grouped.js';
import { boundsOf, type Day } from '../src/law/partial-date.js';
import type { GraphImage } from './image.js';
import type { Facts } from './read-facts.js';

/** A cell of a report; a list names what was counted, null means that the column does not apply. */
export type ReportCell = string | number | readonly string[] | null;

/** One table of a report on the data. */
export interface ReportTable {
  readonly key: string;
  readonly title: string;
  /** What the table says and how to read it. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** How much the data covers, how sure it is, where its sources disagree, and what it lacks. */
export interface DataReport {
  /** Newest day that any dataset card vouches for. */
  readonly statusAsOf: string;
  /** Day from which lists are called old. */
  readonly day: Day;
  readonly tables: readonly ReportTable[];
  /** What each folder says of its own doubts, in the words of its card. */
  readonly folders: readonly { readonly folder: string; readonly title: string; readonly notes: string }[];
}

/**
 * Reports on a dataset.
 * @param image - the graph that these facts give.
 * @param day - a list whose status day lies more than a year before it is old.
 */
export function reportOn(facts: Facts, image: GraphImage, statusAsOf: string, day: Day): DataReport {
  const conflicts = conflictingDates(image);
  return {
    statusAsOf,
    day,
    tables: [
      overviewTable(facts),
      sourcesTable(facts),
      kindsTable(facts),
      instrumentsTable(facts, image),
      nationalLawsTable(facts),
      bilateralsTable(facts),
      claimsTable(facts),
      namesTable(facts),
      unverifiedTable(facts),
      conflicts,
      conflictingNotes(facts, conflicts),
      oldListsTable(facts, day),
      gapsTable(facts),
    ],
    folders: facts.cards.map(({ at, title, notes }) => ({
      folder: at.file.split('/')[0]!,
      title,
      notes: notes ?? '',
    })),
  };
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** Items by a key of theirs, keys in the order of the alphabet. */
const groupedInOrder = <T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> =>
  new Map([...grouped(items, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1)));

const rowsOf = <T>(files: readonly { readonly slug: string; readonly rows: readonly T[] }[], slug: string) =>
  files.find((file) => file.slug === slug)?.rows ?? [];

type ListState = 'complete' | 'partial' | 'none' | 'not needed';

/** Acts of the Union bind its members, whose list is complete; what binds nobody needs no list. */
function listOf({ participation, unionAct, binding }: Facts['instruments'][number]): ListState {
  if (participation) return participation.complete ? 'complete' : 'partial';
  if (unionAct) return 'complete';
  return binding ? 'none' : 'not needed';
}

function overviewTable(facts: Facts): ReportTable {
  const rowsIn = (files: readonly { readonly rows: readonly unknown[] }[]): number =>
    files.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    key: 'overview',
    title: 'In numbers',
    about: 'Rows of the data. What each kind of fact is stands in docs/data.md.',
    columns: ['facts', 'rows'],
    rows: [
      ['states', facts.states.length],
      ['organizations', facts.organizations.length],
      ['mechanisms', facts.mechanisms.length],
      ['instruments', facts.instruments.length],
      ['participations and signatures', rowsIn(facts.participations)],
      ['provisions', rowsIn(facts.provisions)],
      ['duties', facts.duties.length],
      ['reservations and other statements', rowsIn(facts.reservations)],
      ['bilateral treaties', facts.bilaterals.length],
      ['national laws', facts.nationalLaws.length],
      ['memberships', rowsIn(facts.memberships) + facts.networkMembers.length],
      ['claims', facts.claims.length],
      ['sources', facts.sources.length],
    ],
  };
}

function sourcesTable({ sources }: Facts): ReportTable {
  const order = ['official', 'official-copy', 'secondary', 'editorial', 'unverified'] as const;
  return {
    key: 'sources',
    title: 'Sources by reliability',
    about:
      'Official: the depositary or gazette itself. Official copy: a stored copy or scrape of it. Secondary: press, datasets, ' +
      'encyclopedias. Editorial: our own judgement. Unverified: general knowledge, no document at all.',
    columns: ['reliability', 'sources'],
    rows: order.map((reliability) => [
      reliability,
      sources.filter((source) => source.reliability === reliability).length,
    ]),
  };
}

function kindsTable(facts: Facts): ReportTable {
  return {
    key: 'kinds',
    title: 'Instruments by kind',
    about:
      'A complete list of parties decides who is not a party, a partial one never does. Texts that bind nobody need no list. ' +
      'Bilateral treaties and national laws are counted below.',
    columns: [
      'kind',
      'instruments',
      'list complete',
      'list partial',
      'no list',
      'not needed',
      'with provisions',
    ],
    rows: [...groupedInOrder(facts.instruments, ({ kind }) => kind)].map(([kind, instruments]) => {
      const lists = instruments.map(listOf);
      const count = (state: ListState): number => lists.filter((each) => each === state).length;
      return [
        kind,
        instruments.length,
        count('complete'),
        count('partial'),
        count('none'),
        count('not needed'),
        instruments.filter(({ slug }) => rowsOf(facts.provisions, slug).length > 0).length,
      ];
    }),
  };
}

function instrumentsTable(facts: Facts, image: GraphImage): ReportTable {
  const bound = groupedInOrder(
    image.relationships.filter(
      ({ type, properties }) => type === 'PARTY_TO' && properties['until'] === undefined,
    ),
    ({ to }) => to,
  );
  const signed = groupedInOrder(
    image.relationships.filter(({ type }) => type === 'SIGNED'),
    ({ to }) => to,
  );
  const memberships = facts.cards.find(({ at }) => at.file === 'memberships/card.yml');
  const duties = groupedInOrder(facts.instances, ({ instrument }) => instrument);
  const parties = (slug: string, doubtful: boolean): number =>
    new Set(
      (bound.get(`instrument:${slug}`) ?? [])
        .filter(({ properties }) => properties['doubtful'] === doubtful)
        .map(({ from }) => from),
    ).size;
  return {
    key: 'instruments',
    title: 'Instruments',
    about:
      'Parties are those whose participation has no known end; unsure are those whose sources leave open whether they are ' +
      'bound. Duties are the different duties of which a provision is an instance.',
    columns: [
      'instrument',
      'name',
      'list',
      'as of',
      'parties',
      'unsure',
      'signatures',
      'provisions',
      'of them unverified',
      'duties',
      'statements',
    ],
    rows: [...facts.instruments]
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((instrument) => {
        const { slug, name, participation, unionAct } = instrument;
        return [
          slug,
          name,
          listOf(instrument),
          participation?.statusAsOf ?? (unionAct && memberships ? memberships.statusAsOf : null),
          parties(slug, false),
          parties(slug, true),
          new Set((signed.get(`instrument:${slug}`) ?? []).map(({ from }) => from)).size,
          rowsOf(facts.provisions, slug).length,
          rowsOf(facts.provisions, slug).filter(({ unverified }) => unverified.length > 0).length,
          new Set((duties.get(slug) ?? []).map(({ duty }) => duty)).size,
          rowsOf(facts.reservations, slug).length,
        ];
      }),
  };
}

const EXTENTS_ASSESSED: readonly string[] = ['full', 'partial', 'none'];

function nationalLawsTable({ nationalLaws, implementations }: Facts): ReportTable {
  const laws = new Set(nationalLaws.map(({ slug }) => slug));
  return {
    key: 'implements',
    title: 'What gives effect to what',
    about:
      `${nationalLaws.length} national laws of ${new Set(nationalLaws.map(({ state }) => state)).size} states are held. ` +
      'Each line counts the relations of one kind; the kinds are never mixed. An extent is given only where a source states one.',
    columns: [
      'kind',
      'relations',
      'from national laws',
      'at an article',
      'with an extent',
      'wholly unverified',
    ],
    rows: [...groupedInOrder(implementations, ({ kind }) => kind)].map(([kind, rows]) => [
      kind,
      rows.length,
      rows.filter(({ from }) => laws.has(from)).length,
      rows.filter(({ from_part, to_part }) => from_part !== null || to_part !== null).length,
      rows.filter(({ extent }) => EXTENTS_ASSESSED.includes(extent)).length,
      rows.filter(({ unverified }) => unverified.includes('*')).length,
    ]),
  };
}

function bilateralsTable({ bilaterals }: Facts): ReportTable {
  return {
    key: 'bilaterals',
    title: 'Bilateral treaties and memoranda',
    about:
      'Most lists of them are partial, so the absence of a treaty proves nothing. In force as of: a source shows it in force on a day ' +
      'without giving the first one.',
    columns: [
      'subject',
      'treaties',
      'first day known',
      'in force as of',
      'neither',
      'ended',
      'not binding or unknown',
    ],
    rows: [...groupedInOrder(bilaterals, ({ subject }) => subject)].map(([subject, rows]) => [
      subject,
      rows.length,
      rows.filter(({ in_force_on }) => in_force_on !== null).length,
      rows.filter(({ in_force_on, in_force_as_of }) => in_force_on === null && in_force_as_of !== null)
        .length,
      rows.filter(({ in_force_on, in_force_as_of }) => in_force_on === null && in_force_as_of === null)
        .length,
      rows.filter(({ ended_on }) => ended_on !== null).length,
      rows.filter(({ binding }) => binding !== 'yes').length,
    ]),
  };
}

const VERDICTS = ['CORROBORATED', 'CORRECTED', 'REFUTED', 'UNVERIFIABLE'] as const;

function claimsTable({ claims, passages, documents }: Facts): ReportTable {
  const placed = ({ section, paragraph }: { section: number; paragraph: number }): string =>
    `${section}:${paragraph}`;
  return {
    key: 'claims',
    title: 'Claims of the source texts',
    about: 'What each text asserts, in our own words, by verdict.',
    columns: [
      'text',
      'passages',
      'with a claim',
      'claims',
      ...VERDICTS.map((verdict) => verdict.toLowerCase()),
    ],
    rows: documents.map(({ slug }) => {
      const own = claims.filter(({ document }) => document === slug);
      return [
        slug,
        passages.filter(({ document }) => document === slug).length,
        new Set(own.map(placed)).size,
        own.length,
        ...VERDICTS.map((verdict) => own.filter((claim) => claim.verdict === verdict).length),
      ];
    }),
  };
}

function namesTable({ names, usedNames, knownErrors }: Facts): ReportTable {
  const line = (file: string, rows: readonly { readonly refers_to: readonly string[] }[]): ReportCell[] => [
    file,
    rows.length,
    rows.filter(({ refers_to }) => refers_to.length > 1).length,
  ];
  return {
    key: 'names',
    title: 'Names',
    about:
      'Names besides the one under which a thing is shown. Ambiguous ones list all they may mean; known errors name what does not exist.',
    columns: ['of', 'names', 'ambiguous'],
    rows: [
      ...names.map(({ slug, rows }) => line(slug, rows)),
      ...[...groupedInOrder(usedNames, ({ at }) => at.file)].map(([, rows]) =>
        line(`${rows[0]!.at.file.replace(/^names\/|\.csv$/g, '')} (as texts use them)`, rows),
      ),
      ['known errors', knownErrors.length, null],
    ],
  };
}

/** A row that names its sources, and how a reader finds it. */
interface Sourced {
  readonly label: string;
  readonly row: object & {
    readonly sources: readonly string[];
    readonly unverified: readonly string[];
    readonly note?: string | null | undefined;
  };
}

/** Every kind of fact that may be unverified. What is our own work (duties, themes, names, claims) is not among them. */
function sourcedFacts(facts: Facts): readonly (readonly [kind: string, rows: readonly Sourced[]])[] {
  const filed = <T extends Sourced['row'] & { party: string }>(
    files: readonly { readonly slug: string; readonly rows: readonly T[] }[],
  ): Sourced[] =>
    files.flatMap(({ slug, rows }) => rows.map((row) => ({ label: `${slug}: ${row.party}`, row })));
  const named = <T extends Sourced['row'] & { slug: string }>(rows: readonly T[]): Sourced[] =>
    rows.map((row) => ({ label: row.slug, row }));
  const joined = <T extends Sourced['row'] & { from: string; to: string }>(rows: readonly T[]): Sourced[] =>
    rows.map((row) => ({ label: `${row.from} -> ${row.to}`, row }));
  return [
    ['states', facts.states.map((row) => ({ label: row.iso3, row }))],
    ['organizations', named(facts.organizations)],
    ['memberships', filed(facts.memberships)],
    ['network members', facts.networkMembers.map((row) => ({ label: `${row.body}: ${row.party}`, row }))],
    ['mechanisms', named(facts.mechanisms)],
    ['instruments', named(facts.instruments)],
    ['participations', filed(facts.participations)],
    [
      'provisions',
      facts.provisions.flatMap(({ slug, rows }) =>
        rows.map((row) => ({ label: `${slug} ${row.article} ${row.paragraph ?? ''}`.trim(), row })),
      ),
    ],
    ['statements', filed(facts.reservations)],
    ['bilateral treaties', named(facts.bilaterals)],
    ['national laws', named(facts.nationalLaws)],
    ['implements', joined(facts.implementations)],
    ['amendments', joined(facts.amendments)],
    ['correspondences', joined(facts.correspondences)],
    [
      'inheritance',
      facts.inheritances.map((row) => ({ label: `${row.instrument} ${row.article} -> ${row.base}`, row })),
    ],
    ['definitions', facts.definitions.map((row) => ({ label: `${row.instrument} ${row.form}`, row }))],
    ['operations', named(facts.operations)],
    [
      'participants of operations',
      facts.operationParticipants.map((row) => ({ label: `${row.operation}: ${row.party}`, row })),
    ],
    ['challenges', named(facts.challenges)],
    ['technologies', named(facts.technologies)],
    ['actors', named(facts.actors)],
    ['kinds of things', named(facts.classes)],
  ];
}

const NO_FACT: readonly string[] = ['at', 'sources', 'unverified', 'note'];
const isFilled = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  (typeof value !== 'object' || Object.keys(value).length > 0);

/** Names of the columns of a row that hold a fact. */
const factsOf = (row: object): string[] =>
  Object.entries(row).flatMap(([column, value]) =>
    !NO_FACT.includes(column) && isFilled(value) ? [column] : [],
  );

function unverifiedTable(facts: Facts): ReportTable {
  return {
    key: 'unverified',
    title: 'What rests on general knowledge only',
    about:
      'Rows with at least one such cell, and such cells among all that are filled. A row that is wholly unverified counts with all its cells.',
    columns: ['facts', 'rows', 'wholly', 'in part', 'share of rows', 'cells', 'unverified', 'share of cells'],
    rows: sourcedFacts(facts).flatMap(([kind, sourced]) => {
      if (sourced.length === 0) return [];
      let [wholly, partly, cells, unverified] = [0, 0, 0, 0];
      for (const { row } of sourced) {
        const filled = factsOf(row);
        cells += filled.length;
        if (row.unverified.includes('*')) {
          wholly += 1;
          unverified += filled.length;
        } else if (row.unverified.length > 0) {
          partly += 1;
          const marked = new Set(row.unverified.map((column) => column.split('.')[0]!));
          unverified += filled.filter((column) => marked.has(column)).length;
        }
      }
      return [
        [
          kind,
          sourced.length,
          wholly,
          partly,
          share(wholly + partly, sourced.length),
          cells,
          unverified,
          share(unverified, cells),
        ],
      ];
    }),
  };
}

/** Participations whose entry into force a source states otherwise than the treaty's rule gives it. */
function conflictingDates(image: GraphImage): ReportTable {
  return {
    key: 'conflictingDates',
    title: 'Days of entry into force that differ from the rule of the treaty',
    about:
      'Stated by a source, computed from the deposit by the rule of the treaty, and the one that is followed.',
    columns: ['instrument', 'party', 'stated', 'computed', 'followed', 'why'],
    rows: image.relationships
      .flatMap(({ type, from, to, properties }): ReportCell[][] => {
        const stated = properties['statedFrom'];
        const computed = properties['computedFrom'];
        if (type !== 'PARTY_TO' || typeof stated !== 'string' || typeof computed !== 'string') return [];
        if (stated.startsWith(computed) || computed.startsWith(stated)) return [];
        const code = from === 'organization:eu' ? 'EUU' : from.split(':')[1]!.toUpperCase();
        return [
          [
            to.slice('instrument:'.length),
            code,
            stated,
            computed,
            String(properties['from'] ?? ''),
            String(properties['note'] ?? ''),
          ],
        ];
      })
      .sort((a, b) => (a.slice(0, 3).join('|') < b.slice(0, 3).join('|') ? -1 : 1)),
  };
}

/** The words by which a note tells another value than the one of its row; docs/data.md asks for one of them. */
const ANOTHER_VALUE =
  /\b(is|are) (followed|kept)\b|\bis left (blank|out)\b|\binstead\b|\b(sources|pages) differ\b|\bcorrected (to|by)\b/;

function conflictingNotes(facts: Facts, dates: ReportTable): ReportTable {
  const told = new Set(dates.rows.map(([instrument, party]) => `${String(instrument)}: ${String(party)}`));
  const kinds = ['memberships', 'network members', 'participations', 'instruments', 'bilateral treaties', 'mechanisms', 'states', 'organizations']; // prettier-ignore
  return {
    key: 'conflictingNotes',
    title: 'Other values that sources give',
    about:
      'The row holds the value that is followed; its note tells the other one and why. Rows of the table above are not repeated.',
    columns: ['facts', 'row', 'note'],
    rows: sourcedFacts(facts).flatMap(([kind, sourced]) =>
      kinds.includes(kind)
        ? sourced.flatMap(({ label, row: { note } }): ReportCell[][] =>
            note && ANOTHER_VALUE.test(note) && !(kind === 'participations' && told.has(label))
              ? [[kind, label, note]]
              : [],
          )
        : [],
    ),
  };
}

/** The same day a year earlier. A 29 February becomes a day that is not there, but still sorts between its neighbours. */
const yearBefore = (day: Day): Day =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

function oldListsTable(facts: Facts, day: Day): ReportTable {
  const lists = [
    ...facts.instruments.flatMap(({ slug, participation }) =>
      participation ? [['parties', slug, participation.statusAsOf] as const] : [],
    ),
    ...facts.memberLists.flatMap(({ body, status_as_of }) =>
      status_as_of === null ? [] : [['members', body, status_as_of] as const],
    ),
    ...facts.cards.map(({ at, statusAsOf }) => ['folder', at.file.split('/')[0]!, statusAsOf] as const),
  ];
  const limit = yearBefore(day);
  return {
    key: 'oldLists',
    title: 'Lists older than a year',
    about: `Their status day lies before ${limit}. Answers about later days rest on them all the same, and say so.`,
    columns: ['list of', 'of what', 'as of'],
    rows: lists
      .filter(([, , statusAsOf]) => (boundsOf(statusAsOf).latest ?? '') < limit)
      .sort((a, b) => ([a[2], a[0], a[1]].join() < [b[2], b[0], b[1]].join() ? -1 : 1)),
  };
}

function gapsTable(facts: Facts): ReportTable {
  const claimed = new Set(
    facts.claims.map(({ document, section, paragraph }) => `${document} ${section}.${paragraph}`),
  );
  const implementing = new Set(facts.implementations.map(({ from }) => from));
  const withMembers = new Set([
    ...facts.memberships.map(({ slug }) => slug),
    ...facts.networkMembers.map(({ body }) => body),
  ]);
  const isTreaty = ({ kind }: Facts['instruments'][number]): boolean =>
    kind === 'TREATY' || kind === 'PROTOCOL';
  const slugs = (rows: readonly { readonly slug: string }[]): string[] => rows.map(({ slug }) => slug).sort();
  const participations = facts.participations.flatMap(({ slug, rows }) =>
    rows.map((row) => ({ ...row, slug: `${slug}: ${row.party}` })),
  );
  const gaps: readonly (readonly [string, readonly string[]])[] = [
    ['binding instruments without a list of parties', slugs(facts.instruments.filter((each) => listOf(each) === 'none'))],
    [
      'treaties whose rule on entry into force is not applied, so that days are only those a source states',
      slugs(facts.instruments.filter((each) => isTreaty(each) && !each.entryIntoForce)),
    ],
    [
      'instruments without provisions',
      slugs(facts.instruments.filter(({ slug }) => rowsOf(facts.provisions, slug).length === 0)),
    ],
    [
      'participations of which it is not known how they came about',
      slugs(participations.filter(({ act }) => act === 'unknown')),
    ],
    [
      'consents without a day',
      slugs(
        participations.filter(({ act, deposited_on }) => act !== null && act !== 'unknown' && deposited_on === null),
      ),
    ],
    [
      'reservations and other statements without a day',
      facts.reservations
        .flatMap(({ slug, rows }) =>
          rows.filter(({ made_on }) => made_on === null).map(({ party }) => `${slug}: ${party}`),
        )
        .sort(),
    ],
    [
      'bilateral treaties without any day in force',
      slugs(
        facts.bilaterals.filter(
          ({ in_force_on, in_force_as_of }) => in_force_on === null && in_force_as_of === null,
        ),
      ),
    ],
    ['national laws without a day of entry into force', slugs(facts.nationalLaws.filter((law) => law.in_force_on === null))],
    [
      'national laws of which no relation to an instrument is held',
      slugs(facts.nationalLaws.filter(({ slug }) => !implementing.has(slug))),
    ],
    [
      'bodies without a list of members',
      slugs(facts.organizations.filter(({ slug, kind }) => MEMBERED.includes(kind) && !withMembers.has(slug))),
    ],
    [
      'mechanisms without a legal basis in the data',
      slugs(
        facts.mechanisms.filter(
          ({ established_by, other_basis }) => established_by.length === 0 && other_basis === null,
        ),
      ),
    ],
    [
      'passages of the source texts without a claim',
      facts.passages
        .map(({ document, section, paragraph }) => `${document} ${section}.${paragraph}`)
        .filter((place) => !claimed.has(place)),
    ],
  ]; // prettier-ignore
  return {
    key: 'gaps',
    title: 'What is missing',
    about: 'What is missing is unknown, not absent from the world.',
    columns: ['gap', 'count', 'which'],
    rows: gaps.map(([gap, which]) => [gap, which.length, which]),
  };
}

/** Kinds of organizations that states belong to. */
const MEMBERED: readonly string[] = ['intergovernmental', 'network', 'un-specialized-agency', 'forum'];
