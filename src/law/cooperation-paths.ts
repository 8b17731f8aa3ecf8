import { BASIS_TIERS, compareText, type LiveBasis } from './legal-bases.js';
import { coveringPartial, latestOf, type DayBounds, type PartialDate } from './partial-date.js';

/** A party with all that can connect it to others on the day asked about; only what is certain. */
export interface CooperationParty {
  /** Party code. */
  readonly code: string;
  /** Graph id. */
  readonly id: string;
  readonly name: string;
  /** First day of its membership, by slug of the organization. */
  readonly memberOf: ReadonlyMap<string, DayBounds>;
  /** First day of its taking part, by slug of the mechanism. */
  readonly takesPartIn: ReadonlyMap<string, DayBounds>;
}

/** An organization or a mechanism through which its members or participants deal with each other. */
export interface CooperationChannel {
  /** Graph id. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The mechanism it runs or is, slug and name. */
  readonly mechanism: { readonly slug: string; readonly name: string };
}

/** The question with the facts of its day. */
export interface CooperationQuestion {
  readonly from: CooperationParty;
  readonly to: CooperationParty;
  /** States through which a path may lead, the two themselves apart. */
  readonly others: readonly CooperationParty[];
  /** Organizations that run what is asked about, by slug. */
  readonly organizations: ReadonlyMap<string, CooperationChannel>;
  /** Mechanisms that states take part in themselves, by slug. */
  readonly mechanisms: ReadonlyMap<string, CooperationChannel>;
  /** What is in force between two parties for the mechanisms asked about and nothing displaces, best first. */
  readonly basesBetween: (a: CooperationParty, b: CooperationParty) => readonly LiveBasis[];
  /** Names of instruments and mechanisms for the sentences, by slug. */
  readonly nameOf: (kind: 'instrument' | 'mechanism', slug: string) => string;
  readonly maxLength: number;
  readonly first: number;
}

/** One step of a path; ends are graph ids. */
export interface CooperationHop {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  /** Slug of the instrument it rests on. */
  readonly instrument: string | null;
  /** Slug of the mechanism it serves. */
  readonly mechanism: string | null;
  readonly since: PartialDate | null;
}

/** How two parties are connected, best kind first. */
export const PathKind = { BASIS: 0, CHANNEL: 1, ORGANIZATION: 2, THIRD_PARTY: 3 } as const;
/** A place in the order of `PathKind`. */
export type PathKind = (typeof PathKind)[keyof typeof PathKind];

/** A way from one party to another that visits nothing twice. */
export interface CooperationPath {
  readonly kind: PathKind;
  readonly hops: readonly CooperationHop[];
  readonly explanation: string;
}

/** A path with what it is ranked by; its sentence is put together only where it is shown. */
interface Candidate extends Omit<CooperationPath, 'explanation'> {
  readonly explain: () => string;
  /** Closeness of the legal bases; the sum over both legs where there are two. */
  readonly tier: number;
  readonly since: DayBounds | null;
  /** Names and slugs of what it leads over. */
  readonly key: string;
  readonly mechanism: string | null;
}

/** Most third parties that one answer looks at further: the best of them. */
const MOST_THIRD_PARTIES = 25;

/** Mechanisms that hand over persons: a step through a third state is a new handing over. */
const OF_PERSONS = new Set(['extradition', 'surrender', 'transfer-of-sentenced-persons']);

const ordered = (a: Candidate, b: Candidate): number =>
  a.kind - b.kind ||
  a.tier - b.tier ||
  a.hops.length - b.hops.length ||
  compareText(a.since?.latest ?? '9', b.since?.latest ?? '9') ||
  compareText(a.key, b.key);

const dated = (since: DayBounds | null): string => {
  const day = coveringPartial(since);
  return day === null ? '' : ` since ${day}`;
};

function overBasis(
  question: CooperationQuestion,
  a: CooperationParty,
  b: CooperationParty,
  basis: LiveBasis,
): Candidate {
  const { instrument, mechanism, tier } = basis.offer;
  const { since } = basis;
  const hop: CooperationHop = {
    from: a.id,
    to: b.id,
    relation: `${mechanism.toUpperCase().replaceAll('-', '_')}_BASIS`,
    instrument,
    mechanism,
    since: coveringPartial(since),
  };
  return {
    kind: PathKind.BASIS,
    tier: BASIS_TIERS.indexOf(tier),
    since,
    mechanism,
    key: `${instrument} ${mechanism}`,
    hops: [hop],
    explain: () =>
      `${a.name} and ${b.name} can rely on ${question.nameOf('instrument', instrument)}${dated(since)}: a legal basis for ${question.nameOf('mechanism', mechanism)}${tier === 'SECTORAL' || tier === 'GLOBAL' ? ', for the offences it covers' : ''}${basis.provisional ? ', applied provisionally' : ''}.`,
  };
}

function overChannels(
  question: CooperationQuestion,
  a: CooperationParty,
  b: CooperationParty,
  kind: typeof PathKind.CHANNEL | typeof PathKind.ORGANIZATION,
): Candidate[] {
  const [channels, ofA, ofB, there, back] =
    kind === PathKind.CHANNEL
      ? ([question.mechanisms, a.takesPartIn, b.takesPartIn, 'TAKES_PART_IN', 'HAS_PARTICIPANT'] as const)
      : ([question.organizations, a.memberOf, b.memberOf, 'MEMBER_OF', 'HAS_MEMBER'] as const);
  const found: Candidate[] = [];
  for (const [slug, channel] of channels) {
    const [sinceA, sinceB] = [ofA.get(slug), ofB.get(slug)];
    if (!sinceA || !sinceB) continue;
    const mechanism = channel.mechanism.slug;
    const since = latestOf(sinceA, sinceB);
    const hop = { instrument: null, mechanism };
    const doing = kind === PathKind.CHANNEL ? 'take part in' : 'are members of';
    const running = kind === PathKind.CHANNEL ? '' : `, which runs ${channel.mechanism.name}`;
    found.push({
      kind,
      tier: 0,
      since,
      mechanism,
      key: `${channel.name} ${slug}`,
      hops: [
        { ...hop, from: a.id, to: channel.id, relation: there, since: coveringPartial(sinceA) },
        { ...hop, from: channel.id, to: b.id, relation: back, since: coveringPartial(sinceB) },
      ],
      explain: () =>
        `${a.name} and ${b.name} ${doing} ${channel.name}${dated(since)}${running}: a channel, not a legal basis by itself.`,
    });
  }
  return found;
}

/** Everything that connects two parties without a third one, best first. */
function legs(question: CooperationQuestion, a: CooperationParty, b: CooperationParty): Candidate[] {
  const bases = question.basesBetween(a, b).map((basis) => overBasis(question, a, b, basis));
  if (question.maxLength < 2) return bases;
  return [
    ...bases,
    ...[
      ...overChannels(question, a, b, PathKind.CHANNEL),
      ...overChannels(question, a, b, PathKind.ORGANIZATION),
    ].sort(ordered),
  ];
}

/** The ends of a leg between its own two ends. */
const within = ({ hops }: Candidate): readonly string[] => hops.slice(1).map(({ from }) => from);

/**
 * The best pair of legs over a third party: of one mechanism where both can be, of no more hops than allowed, and
 * over no channel twice.
 */
function overThird(question: CooperationQuestion, third: CooperationParty): Candidate | null {
  const { from, to, maxLength, nameOf } = question;
  const there = legs(question, from, third);
  if (there.length === 0) return null;
  const onwards = legs(question, third, to);
  let best: Candidate | null = null;
  for (const first of there)
    for (const second of onwards) {
      // Legs for different mechanisms add up to nothing.
      if (first.mechanism !== second.mechanism) continue;
      const tier = first.kind * 10 + first.tier + second.kind * 10 + second.tier;
      if (best !== null && tier > best.tier) continue;
      const hops = [...first.hops, ...second.hops];
      if (hops.length > maxLength) continue;
      const passed = new Set(within(first));
      if (within(second).some((id) => passed.has(id))) continue;
      const mechanism = first.mechanism;
      const since =
        first.since === null || second.since === null ? null : latestOf(first.since, second.since);
      const by = (leg: Candidate) =>
        leg.hops[0]!.instrument === null
          ? leg.key.slice(0, leg.key.lastIndexOf(' '))
          : nameOf('instrument', leg.hops[0]!.instrument);
      const candidate: Candidate = {
        kind: PathKind.THIRD_PARTY,
        tier,
        since,
        mechanism,
        key: `${third.name} ${third.code} ${first.key} ${second.key}`,
        hops,
        explain: () =>
          `Indirect: nothing in it binds ${from.name} and ${to.name} to each other. ${from.name} deals with ${third.name} through ${by(first)}, and ${third.name} with ${to.name} through ${by(second)}. ${caution(mechanism, third.name)}`,
      };
      if (best === null || ordered(candidate, best) < 0) best = candidate;
    }
  return best;
}

/**
 * What a path through a third state permits. A person handed over for one purpose may be handed on to a third state
 * only with the consent of the state that handed him over (ETS 24 art. 15; Framework Decision 2002/584/JHA art. 28), and
 * what was furnished as assistance may be used or passed on only as the furnishing state agrees (UNTOC art. 18(19)).
 */
function caution(mechanism: string | null, third: string): string {
  return mechanism !== null && OF_PERSONS.has(mechanism)
    ? `Each handing over needs its own request, and ${third} may hand a person on only with the consent of the state that handed the person over.`
    : `What ${third} receives it may pass on only as the state that furnished it allows.`;
}

/**
 * Ranked ways by which two parties can cooperate on a day: over a legal basis in force between them, a mechanism that
 * both take part in, an organization that both belong to and that runs what is asked about, and through a third state.
 * No path visits anything twice, none uses a connection that is not certain, and the order depends on the facts alone.
 *
 * @param question - the two parties and the facts of the day.
 * @returns the first paths, and whether there are more than these or more third parties than were looked at.
 */
export function cooperationPaths(question: CooperationQuestion): {
  readonly paths: readonly CooperationPath[];
  readonly truncated: boolean;
} {
  const direct = legs(question, question.from, question.to);
  const indirect: Candidate[] = [];
  if (question.maxLength >= 2)
    for (const third of question.others) {
      const path = overThird(question, third);
      if (path) indirect.push(path);
    }
  const all = [...direct, ...indirect.sort(ordered).slice(0, MOST_THIRD_PARTIES)];
  return {
    paths: all
      .slice(0, question.first)
      .map(({ kind, hops, explain }) => ({ kind, hops, explanation: explain() })),
    truncated: all.length > question.first || indirect.length > MOST_THIRD_PARTIES,
  };
}
