/** A GraphQL operation with its variables, as one of the two GraphQL servers takes it. */
export interface Asking {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

// Answers come as the documents below ask for them; what a reader takes out of one is compared, so a wrong path shows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

/** An operation, and what its answer comes to: one text a row, to be compared with what the others answer. */
export interface Ask extends Asking {
  readonly rows: (data: Data) => readonly string[];
}

/** The same question as one Cypher statement, where the product answers from its read model and runs none. */
export interface RawAsk {
  /** Name of a file in `bench/cypher`. */
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rows: (rows: readonly Readonly<Record<string, Data>>[]) => readonly string[];
}

/** One question of the benchmark. Order of rows does not count: pages are cut in the same order on all sides. */
export interface Question {
  readonly name: string;
  readonly pacta: Ask;
  /** Absent: the statements that the product ran are replayed. */
  readonly raw?: RawAsk;
  /** The same question for @neo4j/graphql, or why its generated schema cannot answer it. */
  readonly rival: Ask | string;
}

const DAY = '2026-11-25';

/** Members of the European Union and of ASEAN, as parties of questions over many. */
const UNION = 'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT'.split(
  ' ',
);
const ASEAN = 'BRN KHM IDN LAO MYS MMR PHL SGP THA VNM'.split(' ');
const MANY = [...UNION, ...ASEAN];

/** The condition on a ratification edge that a party is certainly bound on the day, as the statements put it. */
const BOUND = `fromLatest: { lte: $day }, doubtful: { eq: false }, OR: [{ untilEarliest: { eq: null } }, { untilEarliest: { gte: $day } }]`;
const MEMBER = `fromLatest: { lte: $day }, OR: [{ untilEarliest: { eq: null } }, { untilEarliest: { gte: $day } }]`;
/** Where an obligation stands in an instrument in force for a party that has not excluded it. */
const bindsParty = (party: string) => `
  article: { some: { of: { some: { partiesConnection: { some: { node: { code: { eq: ${party} } }, edge: { ${BOUND} } } } } } } }
  touchedByConnection: { none: {
    node: { party: { eq: ${party} }, effect: { eq: "EXCLUDES" }, effectiveFrom: { lte: $day }, OR: [{ endedOn: { eq: null } }, { endedOn: { gt: $day } }] }
    edge: { whole: { eq: true } }
  } }`;
/** That norm speaks to parties. */
const ASKS_PARTIES = 'NOT: { norm: { in: ["INSTITUTIONAL", "POWER"] } }';

const LAW = 'whether and why follows from the facts by rules of law, which a generated schema does not hold';
const OVER_PARTIES =
  'it takes a number of parties that the document does not fix, or puts their duties side by side';

/** Extradition with the mechanisms that a question for it is about as well. */
const EXTRADITION = [
  'extradition',
  'surrender',
  'nordic-arrest-warrant',
  'simplified-extradition',
  'eu-norway-iceland-surrender',
  'eu-uk-surrender',
];

const codes = (nodes: readonly { readonly iso3?: string; readonly code?: string }[]) =>
  nodes.map(({ iso3, code }) => iso3 ?? code ?? '');

/** Rows of matrices and comparisons: who is bound by what, and by how many obligations. */
const cellRows = ({ obligationMatrix }: Data): string[] =>
  obligationMatrix.rows.flatMap(({ key, cells }: Data) =>
    cells.flatMap((cell: Data, index: number) =>
      cell.count === 0 ? [] : [`${key} ${obligationMatrix.parties[index].slug} ${cell.count}`],
    ),
  );
const rawCells: RawAsk['rows'] = (rows) =>
  rows.map(({ key, party, count }) => `${key} ${String(party).toLowerCase()} ${count}`);

const matrix = (rows: 'THEME' | 'DUTY' | 'INSTRUMENT', parties: readonly string[]): Ask => ({
  document: `query ($parties: [String!]!, $day: Date) {
    obligationMatrix(parties: $parties, rows: ${rows}, asOf: $day) { parties { slug } rows { key name cells { status grade since count } } }
  }`,
  variables: { parties, day: DAY },
  rows: cellRows,
});

/**
 * Of a comparison the duties common to all: those that one alone has are the product's only where none of the others
 * may be bound, and what is not known of a party stands on no edge.
 */
function commonDuties(rows: readonly Readonly<Record<string, Data>>[], parties: readonly string[]): string[] {
  const bearers = new Map<string, number>();
  for (const { key } of rows) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return [...bearers].flatMap(([duty, bound]) => (bound === parties.length ? [duty] : []));
}

/** What is measured, in the order of the report. To add a question, add an entry. */
export const questions: readonly Question[] = [
  {
    name: 'binding of an instrument',
    pacta: {
      document: `query ($party: String!, $slug: String!, $day: Date) { binding(party: $party, instrument: $slug, asOf: $day) { status since } }`,
      variables: { party: 'PHL', slug: 'palermo-protocol', day: DAY },
      rows: ({ binding }) => [binding.since],
    },
    rival: {
      document: `query ($party: String!, $slug: String!, $day: String!) {
        states(where: { code: { eq: $party } }) { partyToConnection(where: { node: { slug: { eq: $slug } }, edge: { ${BOUND} } }) { edges { properties { from } } } }
      }`,
      variables: { party: 'PHL', slug: 'palermo-protocol', day: DAY },
      rows: ({ states }) => states[0].partyToConnection.edges.map((edge: Data) => edge.properties.from),
    },
  },
  {
    name: 'binding of an article, with its reasons',
    pacta: {
      document: `query ($party: String!, $slug: String!, $day: Date) {
        binding(party: $party, instrument: $slug, article: "35(2)", asOf: $day) {
          status since article { number } reservations { summary } trace { rule citation facts conclusion } sources { slug title }
        }
      }`,
      variables: { party: 'USA', slug: 'untoc', day: DAY },
      rows: ({ binding }) => [binding.status, ...binding.trace.map(({ conclusion }: Data) => conclusion)],
    },
    rival: LAW,
  },
  {
    name: 'bound parties of an obligation',
    pacta: {
      document: `query ($id: ID!, $day: Date) { obligation(id: $id) { action boundParties(asOf: $day, first: 100) { totalCount nodes { party { name slug } since status } } } }`,
      variables: { id: Buffer.from('obligation:untoc:16:1').toString('base64url'), day: DAY },
      rows: ({ obligation }) => [
        String(obligation.boundParties.totalCount),
        ...obligation.boundParties.nodes.map(({ party, since }: Data) => `${party.name} ${since}`),
      ],
    },
    rival: {
      document: `query ($id: String!, $day: String!) {
        obligations(where: { id: { eq: $id } }) {
          action
          article { of { partiesConnection(where: { edge: { ${BOUND} } }, sort: [{ edge: { order: ASC } }], first: 100) { totalCount edges { node { name } properties { from } } } } }
          touchedByConnection(where: { node: { effectiveFrom: { lte: $day }, OR: [{ endedOn: { eq: null } }, { endedOn: { gt: $day } }] } }) { edges { node { party effect } properties { whole } } }
        }
      }`,
      variables: { id: 'obligation:untoc:16:1', day: DAY },
      rows: ({ obligations }) => {
        const { totalCount, edges } = obligations[0].article[0].of[0].partiesConnection;
        return [
          String(totalCount),
          ...edges.map(({ node, properties }: Data) => `${node.name} ${properties.from}`),
        ];
      },
    },
  },
  {
    name: 'shared obligations of two',
    pacta: {
      document: `query ($parties: [String!]!, $day: Date) { sharedObligations(parties: $parties, asOf: $day, first: 100) { totalCount nodes { duty { slug name } grade since } } }`,
      variables: { parties: ['PHL', 'ITA'], day: DAY },
      rows: ({ sharedObligations }) => sharedObligations.nodes.map(({ duty }: Data) => duty.slug),
    },
    raw: {
      statement: 'shared-duties',
      parameters: { parties: ['PHL', 'ITA'], asOf: DAY },
      rows: (rows) => rows.slice(0, 100).map(({ duty }) => duty),
    },
    rival: {
      document: `query ($one: String!, $other: String!, $day: String!) {
        dutiesConnection(first: 100, sort: [{ order: ASC }], where: { AND: [
          { obligations: { some: { ${ASKS_PARTIES} ${bindsParty('$one')} } } }
          { obligations: { some: { ${ASKS_PARTIES} ${bindsParty('$other')} } } }
        ] }) { totalCount edges { node { slug name } } }
      }`,
      variables: { one: 'PHL', other: 'ITA', day: DAY },
      rows: ({ dutiesConnection }) => dutiesConnection.edges.map(({ node }: Data) => node.slug),
    },
  },
  {
    name: `shared obligations of ${MANY.length}, with the grade of each`,
    pacta: {
      document: `query ($parties: [String!]!, $day: Date) {
        sharedObligations(parties: $parties, asOf: $day, first: 100) { totalCount nodes { duty { slug name } grade since parties { party { slug } status grade since } } }
      }`,
      variables: { parties: MANY, day: DAY },
      rows: ({ sharedObligations }) => sharedObligations.nodes.map(({ duty }: Data) => duty.slug),
    },
    raw: {
      statement: 'shared-duties',
      parameters: { parties: MANY, asOf: DAY },
      rows: (rows) => rows.slice(0, 100).map(({ duty }) => duty),
    },
    rival: OVER_PARTIES,
  },
  {
    name: 'comparison of two',
    pacta: {
      document: `query ($parties: [String!]!, $day: Date) {
        compareStates(parties: $parties, asOf: $day) { shared { duty { slug name } grade since } onlyBy { party { slug } duties { slug name } } differing { duty { slug } parties { grade } } }
      }`,
      variables: { parties: ['PHL', 'SGP'], day: DAY },
      rows: ({ compareStates }) => compareStates.shared.map(({ duty }: Data) => duty.slug),
    },
    raw: {
      statement: 'duties-of-parties',
      parameters: { parties: ['PHL', 'SGP'], asOf: DAY },
      rows: (rows) => commonDuties(rows, ['PHL', 'SGP']),
    },
    rival: OVER_PARTIES,
  },
  {
    name: `matrix of ${MANY.length} by theme`,
    pacta: matrix('THEME', MANY),
    raw: { statement: 'themes-of-parties', parameters: { parties: MANY, asOf: DAY }, rows: rawCells },
    rival: OVER_PARTIES,
  },
  {
    name: `matrix of ${ASEAN.length} by duty`,
    pacta: matrix('DUTY', ASEAN),
    raw: { statement: 'duties-of-parties', parameters: { parties: ASEAN, asOf: DAY }, rows: rawCells },
    rival: OVER_PARTIES,
  },
  {
    name: `matrix of ${MANY.length} by instrument`,
    pacta: matrix('INSTRUMENT', MANY),
    raw: { statement: 'instruments-of-parties', parameters: { parties: MANY, asOf: DAY }, rows: rawCells },
    rival: OVER_PARTIES,
  },
  {
    name: 'legal bases of two for extradition',
    pacta: {
      document: `query ($from: String!, $to: String!, $day: Date) {
        legalBases(from: $from, to: $to, mechanism: "extradition", asOf: $day) { bases { instrument { slug name } mechanism { slug } tier scope since } }
      }`,
      variables: { from: 'PHL', to: 'USA', day: DAY },
      rows: ({ legalBases }) =>
        legalBases.bases.map(({ instrument, mechanism }: Data) => `${instrument.slug} ${mechanism.slug}`),
    },
    raw: {
      statement: 'bases-between',
      parameters: { from: 'PHL', to: 'USA', asOf: DAY, mechanisms: EXTRADITION },
      rows: (rows) => rows.map(({ instrument, mechanism }) => `${instrument} ${mechanism}`),
    },
    rival: LAW,
  },
  {
    name: 'cooperation paths of two',
    pacta: {
      document: `query ($from: String!, $to: String!, $day: Date) {
        cooperationPaths(from: $from, to: $to, mechanism: "extradition", asOf: $day) { truncated paths { length explanation hops { relation since instrument { slug } } } }
      }`,
      variables: { from: 'PER', to: 'UKR', day: DAY },
      rows: ({ cooperationPaths }) => cooperationPaths.paths.map(({ explanation }: Data) => explanation),
    },
    rival: LAW,
  },
  {
    name: 'what a consent would change',
    pacta: {
      document: `query ($party: String!, $instrument: String!, $day: Date) {
        ratificationImpact(party: $party, instrument: $instrument, on: $day) { entersIntoForceOn gained { slug name } strengthened { duty { slug } before after } partners { party { slug } mechanisms { slug } } }
      }`,
      variables: { party: 'JPN', instrument: 'cets-197', day: DAY },
      rows: ({ ratificationImpact }) => ratificationImpact.gained.map(({ slug }: Data) => slug),
    },
    rival: LAW,
  },
  {
    name: 'what changed in a year, a page of 100',
    pacta: {
      document: `query ($from: Date!, $to: Date!) { changes(from: $from, to: $to, first: 100) { totalCount nodes { on kind summary } } }`,
      variables: { from: '2003-01-01', to: '2003-12-31' },
      rows: ({ changes }) => changes.nodes.map(({ on, summary }: Data) => `${on} ${summary}`),
    },
    rival: LAW,
  },
  {
    name: 'states most alike',
    pacta: {
      document: `query ($party: String!, $day: Date) { similarStates(party: $party, asOf: $day, first: 10) { state { iso3 name } similarity shared differing { slug } } }`,
      variables: { party: 'PHL', day: DAY },
      rows: ({ similarStates }) => similarStates.map(({ state, shared }: Data) => `${state.iso3} ${shared}`),
    },
    raw: {
      statement: 'similar-states',
      parameters: { party: 'PHL', asOf: DAY },
      rows: (rows) => rows.map(({ code, shared }) => `${code} ${shared}`),
    },
    rival: OVER_PARTIES,
  },
  {
    name: 'obligations of a state',
    pacta: {
      document: `query ($iso3: String!, $day: Date) {
        state(by: { iso3: $iso3 }) { name obligations(asOf: $day, first: 20) { totalCount nodes { paragraph action modality grade article { number } } } }
      }`,
      variables: { iso3: 'PHL', day: DAY },
      rows: ({ state }) => [
        String(state.obligations.totalCount),
        ...state.obligations.nodes.map(
          ({ article, paragraph, action }: Data) => `${article.number} ${paragraph} ${action}`,
        ),
      ],
    },
    rival: {
      document: `query ($code: String!, $day: String!) {
        obligationsConnection(where: { ${bindsParty('$code')} }, sort: [{ sort: ASC }, { id: ASC }], first: 20) {
          totalCount edges { node { paragraph action modality grade article { number } } }
        }
      }`,
      variables: { code: 'PHL', day: DAY },
      rows: ({ obligationsConnection }) => [
        String(obligationsConnection.totalCount),
        ...obligationsConnection.edges.map(
          ({ node }: Data) => `${node.article[0].number} ${node.paragraph} ${node.action}`,
        ),
      ],
    },
  },
  {
    name: 'obligations by theme and grade',
    pacta: {
      document: `query ($theme: String!) {
        obligations(filter: { theme: [$theme], grade: [MANDATORY] }, first: 50) { totalCount nodes { paragraph action modality article { number instrument { slug } } } }
      }`,
      variables: { theme: 'victim-protection' },
      rows: ({ obligations }) => [
        String(obligations.totalCount),
        ...obligations.nodes.map(
          ({ article, paragraph, action }: Data) =>
            `${article.instrument.slug} ${article.number} ${paragraph} ${action}`,
        ),
      ],
    },
    rival: {
      document: `query ($theme: String!) {
        obligationsConnection(where: { theme: { eq: $theme }, grade: { eq: "MANDATORY" } }, sort: [{ sort: ASC }, { id: ASC }], first: 50) {
          totalCount edges { node { paragraph action modality article { number of { slug } } } }
        }
      }`,
      variables: { theme: 'victim-protection' },
      rows: ({ obligationsConnection }) => [
        String(obligationsConnection.totalCount),
        ...obligationsConnection.edges.map(
          ({ node }: Data) =>
            `${node.article[0].of[0].slug} ${node.article[0].number} ${node.paragraph} ${node.action}`,
        ),
      ],
    },
  },
  {
    name: 'obligations by words',
    pacta: {
      document: `query ($text: String!) { obligations(filter: { text: $text }, first: 20) { totalCount nodes { action article { number } } } }`,
      variables: { text: 'victim compensation' },
      rows: ({ obligations }) => [
        String(obligations.totalCount),
        ...obligations.nodes.map(({ action }: Data) => action),
      ],
    },
    rival: 'it knows words only as parts of one property, wherever in a word they begin',
  },
  {
    name: 'an instrument with its articles and obligations',
    pacta: {
      document: `query ($slug: String!) {
        instrument(by: { slug: $slug }) { name title kind articles(first: 100) { nodes { number heading obligations { paragraph action modality grade } } } }
      }`,
      variables: { slug: 'untoc' },
      rows: ({ instrument }) =>
        instrument.articles.nodes.flatMap(({ number, obligations }: Data) => [
          number,
          ...obligations.map(({ paragraph, action }: Data) => `${number} ${paragraph} ${action}`),
        ]),
    },
    rival: {
      document: `query ($slug: String!) {
        instruments(where: { slug: { eq: $slug } }) {
          name title kind articles(sort: [{ order: ASC }], limit: 100) { number heading obligations(sort: [{ order: ASC }]) { paragraph action modality grade } }
        }
      }`,
      variables: { slug: 'untoc' },
      rows: ({ instruments }) =>
        instruments[0].articles.flatMap(({ number, obligations }: Data) => [
          number,
          ...obligations.map(({ paragraph, action }: Data) => `${number} ${paragraph} ${action}`),
        ]),
    },
  },
  {
    name: 'parties of an instrument, a page of 100',
    pacta: {
      document: `query ($slug: String!, $day: Date) {
        instrument(by: { slug: $slug }) { name participations(status: [PARTY], asOf: $day, first: 100) { totalCount nodes { party { name } act signedOn depositedOn inForceFrom } } }
      }`,
      variables: { slug: 'untoc', day: DAY },
      rows: ({ instrument }) => [
        String(instrument.participations.totalCount),
        ...instrument.participations.nodes.map(
          ({ party, act, inForceFrom }: Data) => `${party.name} ${act} ${inForceFrom}`,
        ),
      ],
    },
    rival: {
      document: `query ($slug: String!, $day: String!) {
        instruments(where: { slug: { eq: $slug } }) {
          name
          partiesConnection(where: { edge: { ${BOUND} } }, sort: [{ edge: { order: ASC } }], first: 100) {
            totalCount edges { node { name } properties { act signedOn depositedOn from } }
          }
        }
      }`,
      variables: { slug: 'untoc', day: DAY },
      rows: ({ instruments }) => [
        String(instruments[0].partiesConnection.totalCount),
        ...instruments[0].partiesConnection.edges.map(
          ({ node, properties }: Data) => `${node.name} ${properties.act} ${properties.from}`,
        ),
      ],
    },
  },
  {
    name: 'participations of a state, a page of 20 with status',
    pacta: {
      document: `query ($iso3: String!, $day: Date) {
        state(by: { iso3: $iso3 }) { name participations(asOf: $day, first: 20) { totalCount nodes { instrument { slug name } status inForceFrom } } }
      }`,
      variables: { iso3: 'FRA', day: DAY },
      rows: ({ state }) => [
        String(state.participations.totalCount),
        ...state.participations.nodes.map(({ instrument, status }: Data) => `${instrument.slug} ${status}`),
      ],
    },
    rival: LAW,
  },
  {
    name: 'number of parties on five days',
    pacta: {
      document: `query ($slug: String!) {
        instrument(by: { slug: $slug }) {
          a: partyCount(asOf: "2005-01-01") b: partyCount(asOf: "2010-01-01") c: partyCount(asOf: "2015-01-01") d: partyCount(asOf: "2020-01-01") e: partyCount(asOf: "2026-11-25")
        }
      }`,
      variables: { slug: 'palermo-protocol' },
      rows: ({ instrument }) => Object.values(instrument).map(String),
    },
    rival: {
      document: `query ($slug: String!) { instruments(where: { slug: { eq: $slug } }) { ${[
        ['a', '2005-01-01'],
        ['b', '2010-01-01'],
        ['c', '2015-01-01'],
        ['d', '2020-01-01'],
        ['e', '2026-11-25'],
      ]
        .map(
          ([alias, day]) =>
            `${alias}: partiesConnection(where: { edge: { ${BOUND.replaceAll('$day', `"${day}"`)} } }) { totalCount }`,
        )
        .join(' ')} } }`,
      variables: { slug: 'palermo-protocol' },
      rows: ({ instruments }) =>
        Object.values(instruments[0]).map(({ totalCount }: Data) => String(totalCount)),
    },
  },
  {
    name: 'states of a region that are party',
    pacta: {
      document: `query ($slug: String!, $day: Date) {
        states(filter: { region: "Asia", partyTo: $slug, asOf: $day }, first: 50) { totalCount nodes { iso3 name } }
      }`,
      variables: { slug: 'palermo-protocol', day: DAY },
      rows: ({ states }) => [String(states.totalCount), ...codes(states.nodes)],
    },
    rival: {
      document: `query ($slug: String!, $day: String!) {
        statesConnection(where: { region: { eq: "Asia" }, partyToConnection: { some: { node: { slug: { eq: $slug } }, edge: { ${BOUND} } } } }, sort: [{ order: ASC }], first: 50) {
          totalCount edges { node { iso3 name } }
        }
      }`,
      variables: { slug: 'palermo-protocol', day: DAY },
      rows: ({ statesConnection }) => [
        String(statesConnection.totalCount),
        ...codes(statesConnection.edges.map(({ node }: Data) => node)),
      ],
    },
  },
  {
    name: 'members of an organization',
    pacta: {
      document: `query ($slug: String!, $day: Date) { organization(slug: $slug) { name members(asOf: $day, first: 50) { totalCount nodes { state { iso3 name } from } } } }`,
      variables: { slug: 'eu', day: DAY },
      rows: ({ organization }) => [
        String(organization.members.totalCount),
        ...organization.members.nodes.map(({ state, from }: Data) => `${state.iso3} ${from}`),
      ],
    },
    rival: {
      document: `query ($slug: String!, $day: String!) {
        organizations(where: { slug: { eq: $slug } }) {
          name membersConnection(where: { edge: { ${MEMBER} } }, sort: [{ edge: { order: ASC } }], first: 50) { totalCount edges { node { iso3 name } properties { from } } }
        }
      }`,
      variables: { slug: 'eu', day: DAY },
      rows: ({ organizations }) => [
        String(organizations[0].membersConnection.totalCount),
        ...organizations[0].membersConnection.edges.map(
          ({ node, properties }: Data) => `${node.iso3} ${properties.from}`,
        ),
      ],
    },
  },
  {
    name: 'a state with its names and reservations',
    pacta: {
      document: `query ($iso3: String!) {
        state(by: { iso3: $iso3 }) { name officialName: slug aliases { text kind } reservations { kind effect madeOn summary } }
      }`,
      variables: { iso3: 'USA' },
      rows: ({ state }) => [
        ...state.aliases.map(({ text, kind }: Data) => `${kind} ${text}`),
        ...state.reservations.map(({ summary }: Data) => summary),
      ],
    },
    rival: {
      document: `query ($iso3: String!) {
        states(where: { iso3: { eq: $iso3 } }) { name slug aliases(where: { display: { eq: false } }) { text kind } made(sort: [{ instrument: ASC }, { order: ASC }]) { kind effect madeOn summary } }
      }`,
      variables: { iso3: 'USA' },
      rows: ({ states }) => [
        ...states[0].aliases.map(({ text, kind }: Data) => `${kind} ${text}`),
        ...states[0].made.map(({ summary }: Data) => summary),
      ],
    },
  },
  {
    name: 'an instrument by its slug',
    pacta: {
      document: `query ($slug: String!) { instrument(by: { slug: $slug }) { slug name title kind binding adoptedOn inForceSince citation } }`,
      variables: { slug: 'palermo-protocol' },
      rows: ({ instrument }) => [JSON.stringify(instrument)],
    },
    rival: {
      document: `query ($slug: String!) { instruments(where: { slug: { eq: $slug } }) { slug name title kind binding adoptedOn inForceSince citation } }`,
      variables: { slug: 'palermo-protocol' },
      rows: ({ instruments }) => [JSON.stringify(instruments[0])],
    },
  },
  {
    name: 'instruments of a kind in force on a day',
    pacta: {
      document: `query ($day: Date) { instruments(filter: { kind: [PROTOCOL], inForceOn: $day }, orderBy: TITLE_ASC, first: 50) { totalCount nodes { slug name adoptedOn } } }`,
      variables: { day: '2010-01-01' },
      rows: ({ instruments }) => [
        String(instruments.totalCount),
        ...instruments.nodes.map(({ slug }: Data) => slug),
      ],
    },
    rival: {
      document: `query ($day: String!) {
        instrumentsConnection(where: { kind: { eq: "PROTOCOL" }, inForceSince: { lte: $day } }, sort: [{ order: ASC }, { slug: ASC }], first: 50) { totalCount edges { node { slug name adoptedOn } } }
      }`,
      variables: { day: '2010-01-01' },
      rows: ({ instrumentsConnection }) => [
        String(instrumentsConnection.totalCount),
        ...instrumentsConnection.edges.map(({ node }: Data) => node.slug),
      ],
    },
  },
  {
    name: 'duties of a theme',
    pacta: {
      document: `query ($theme: String!) { duties(filter: { theme: [$theme] }, first: 50) { totalCount nodes { slug name definition } } }`,
      variables: { theme: 'victim-protection' },
      rows: ({ duties }) => [String(duties.totalCount), ...duties.nodes.map(({ slug }: Data) => slug)],
    },
    rival: {
      document: `query ($theme: String!) {
        dutiesConnection(where: { concerns: { some: { slug: { eq: $theme } } } }, sort: [{ order: ASC }, { slug: ASC }], first: 50) { totalCount edges { node { slug name definition } } }
      }`,
      variables: { theme: 'victim-protection' },
      rows: ({ dutiesConnection }) => [
        String(dutiesConnection.totalCount),
        ...dutiesConnection.edges.map(({ node }: Data) => node.slug),
      ],
    },
  },
  {
    name: 'a mechanism with its articles and operators',
    pacta: {
      document: `query ($slug: String!) { mechanism(slug: $slug) { name kind establishedBy { number heading } operatedBy { slug name } } }`,
      variables: { slug: 'mutual-legal-assistance' },
      rows: ({ mechanism }) => [
        ...mechanism.establishedBy.map(({ number, heading }: Data) => `${number} ${heading}`),
        ...mechanism.operatedBy.map(({ slug }: Data) => slug),
      ],
    },
    rival: {
      document: `query ($slug: String!) { mechanisms(where: { slug: { eq: $slug } }) { name kind establishedBy { number heading } operatedBy { slug name } } }`,
      variables: { slug: 'mutual-legal-assistance' },
      rows: ({ mechanisms }) => [
        ...mechanisms[0].establishedBy.map(({ number, heading }: Data) => `${number} ${heading}`),
        ...mechanisms[0].operatedBy.map(({ slug }: Data) => slug),
      ],
    },
  },
  {
    name: 'a name resolved',
    pacta: {
      document: `query ($name: String!) { resolveName(name: $name) { __typename ... on ResolvedName { node { slug name } } } }`,
      variables: { name: 'UNTOC' },
      rows: ({ resolveName }) => [resolveName.node?.slug ?? resolveName.__typename],
    },
    rival: {
      document: `query ($key: String!) { names(where: { key: { eq: $key } }) { text instrument { slug name } state { slug name } } }`,
      variables: { key: 'untoc' },
      rows: ({ names }) => [
        ...new Set<string>(
          names.flatMap(({ instrument, state }: Data) =>
            [...instrument, ...state].map(({ slug }: Data) => slug),
          ),
        ),
      ],
    },
  },
  {
    name: 'full-text search',
    pacta: {
      document: `query ($text: String!) { search(text: $text, first: 20) { totalCount nodes { kind title score } } }`,
      variables: { text: 'trafficking victims' },
      rows: ({ search }) => [String(search.totalCount), ...search.nodes.map(({ title }: Data) => title)],
    },
    rival: 'it searches one label by an index of that label, and ranks otherwise',
  },
  {
    name: 'claims of a text by verdict',
    pacta: {
      document: `query ($source: String!) {
        claims(filter: { source: $source, verdict: [CORRECTED, REFUTED] }, first: 50) { totalCount nodes { slug text verdict passages { source { slug title } } } }
      }`,
      variables: { source: 'exploring-legal-instruments' },
      rows: ({ claims }) => [String(claims.totalCount), ...claims.nodes.map(({ slug }: Data) => slug)],
    },
    rival: {
      document: `query ($source: String!) {
        claimsConnection(where: { document: { eq: $source }, verdict: { in: ["CORRECTED", "REFUTED"] } }, sort: [{ slug: ASC }], first: 50) {
          totalCount edges { node { slug text verdict statedIn { source { slug title } } } }
        }
      }`,
      variables: { source: 'exploring-legal-instruments' },
      rows: ({ claimsConnection }) => [
        String(claimsConnection.totalCount),
        ...claimsConnection.edges.map(({ node }: Data) => node.slug),
      ],
    },
  },
  {
    name: 'definitions of trafficking compared',
    pacta: {
      document: `{ traffickingDefinitions { instruments { slug } elements { element forms { slug name cells { mention part } } } } }`,
      variables: {},
      rows: ({ traffickingDefinitions }) =>
        traffickingDefinitions.elements.flatMap(({ forms }: Data) =>
          forms.map(({ slug, cells }: Data) => `${slug} ${cells.length}`),
        ),
    },
    rival: 'a cell that says nothing is an absent edge, for which it gives no row',
  },
];
