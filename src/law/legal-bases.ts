import type { Eligibility } from './eligibility.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import { before, boundsOf, coveringPartial, describeBounds, latestOf, onOrBefore } from './partial-date.js';
import type { RuleStep } from './rule-step.js';
import type { Standing } from './standing.js';
import type { Ternary } from './ternary.js';
import { allOf } from './ternary.js';

/**
 * How close a basis is to the two parties, closest first: what recognizes judicial decisions between members of the
 * Union (TFEU 82), agreements of the Union with a third State, treaties of the two, of their region, of the world, and
 * about certain offences only.
 */
export const BASIS_TIERS = [
  'MUTUAL_RECOGNITION',
  'UNION_AGREEMENT',
  'BILATERAL',
  'REGIONAL',
  'GLOBAL',
  'SECTORAL',
] as const;
/** One of them. */
export type BasisTier = (typeof BASIS_TIERS)[number];

/** That requests for a mechanism can rest on an instrument. */
export interface Offer {
  /** Slug of the instrument. */
  readonly instrument: string;
  /** Slug of the mechanism. */
  readonly mechanism: string;
  readonly tier: BasisTier;
  /** Between its parties, or between the third State that is a party and members of the Union. */
  readonly relation: 'PARTIES' | 'UNION_AND_THIRD';
  /** First day on which a request can rest on it, where the instrument bound before that day. */
  readonly appliesFrom: PartialDate | null;
  /** First day of provisional application (VCLT 25). */
  readonly provisionallyFrom: PartialDate | null;
  /** Codes of members of the Union that an agreement of the Union leaves out. */
  readonly exceptMembers: readonly string[];
}

/** What a clause says of an instrument and another one. */
export interface PrecedenceClause {
  /** Slug of the instrument whose clause it is, or that the clause names first. */
  readonly instrument: string;
  /** Slug of the other; `null` for every treaty between two States. */
  readonly other: string | null;
  /** Slug of the mechanism it is about; `null` for every one. */
  readonly mechanism: string | null;
  /**
   * REPLACES: the other no longer applies between parties of both. PREVAILS: the other goes on only as far as the
   * instrument lets it. YIELDS: the other applies instead. SUPPLEMENTS: both stay usable.
   */
  readonly effect: 'REPLACES' | 'PREVAILS' | 'SUPPLEMENTS' | 'YIELDS';
  readonly citation: string;
  /** What it says, in our own words. */
  readonly text: string;
  /** First day of the clause; `null` for as long as the instrument applies. */
  readonly from: PartialDate | null;
  /** Last day of the clause. */
  readonly until: PartialDate | null;
  /** Slugs of what the clause is known from. */
  readonly sources: readonly string[];
  /** Names of the fields of a basis that rest on general knowledge only where the clause does. */
  readonly unverified: readonly string[];
}

/** A party on the day asked about. */
export interface BasisParty {
  /** Party code. */
  readonly code: string;
  readonly name: string;
  /** Slugs of instruments that offer something and bind it, or may bind it, on the day. */
  readonly candidates: ReadonlySet<string>;
  /** Where it stands towards an instrument on the day. */
  readonly standing: (instrument: string) => Standing;
  /** Whether a row of the instrument's list names it, whatever the row says. */
  readonly isListed: (instrument: string) => boolean;
  /** Whether it may join; `null` where the rule is not known. */
  readonly eligibility: (instrument: string) => Eligibility | null;
  /** Whether the consent of its State may reach it, where it is a territory (VCLT 29). */
  readonly isReachable: (instrument: string) => boolean;
  /** First day as a member of the Union, or as one that its law still treats so; `null` if it is none. */
  readonly unionMemberSince: DayBounds | null;
}

/** What all answers rest on. */
export interface BasisLaw {
  /** By slug of the instrument. */
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  readonly clauses: readonly PrecedenceClause[];
  /** Slugs of the instruments that an instrument takes the place of as a whole, by its own slug. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  /** Dates of an instrument. */
  readonly datesOf: (instrument: string) => {
    readonly adoptedOn: PartialDate | null;
    readonly inForceSince: PartialDate | null;
  };
  /** Where the Union stands towards an agreement of its own on the day. */
  readonly unionStanding: (instrument: string) => Standing;
}

/** What a clause does to a basis between the two. */
export interface Precedence {
  /** Slug of the other basis that is in force between the two. */
  readonly other: string;
  /** `SUPERSEDED` by it, `PREVAILS` over it, or both stand `BESIDE` each other. */
  readonly outcome: 'SUPERSEDED' | 'PREVAILS' | 'BESIDE';
  readonly citation: string;
  readonly text: string;
  /** The clause; `null` where the general rule on successive treaties says so. */
  readonly clause: PrecedenceClause | null;
}

/** A basis in force between two parties on the day. */
export interface LiveBasis {
  readonly offer: Offer;
  /** First day on which requests between the two could rest on it without a break since. */
  readonly since: DayBounds | null;
  /** Whether it is only applied provisionally. */
  readonly provisional: boolean;
  readonly precedence: readonly Precedence[];
  /** Slug of the basis in whose favour it stands back; `null` where it is usable. */
  readonly supersededBy: string | null;
}

/** An instrument of which the facts do not tell whether it is a basis between the two. */
export interface UndecidedBasis {
  readonly instrument: string;
  readonly mechanism: string;
  /** Codes of the parties whose standing is not known. */
  readonly unknown: readonly string[];
}

/** An instrument that would be a basis if those wanting joined. */
export interface WantingBasis {
  readonly instrument: string;
  readonly mechanism: string;
  /** Codes of the parties that would have to join. */
  readonly wanting: readonly string[];
  /** Whether one of them would have to be invited first. */
  readonly byInvitation: boolean;
}

/** The bases between two parties on a day. */
export interface BasesBetween {
  /** Usable ones first, then by closeness. */
  readonly live: readonly LiveBasis[];
  readonly undecided: readonly UndecidedBasis[];
}

interface Found {
  readonly inForce: Ternary;
  readonly since: DayBounds | null;
  readonly provisional: boolean;
  readonly unknown: readonly string[];
}

const NOT: Found = { inForce: 'no', since: null, provisional: false, unknown: [] };

const laterOf = (days: readonly (DayBounds | null)[]): DayBounds | null =>
  days.reduce((all, day) => (all === null || day === null ? null : latestOf(all, day)));

/** Codes of the two and the state that faces members of the Union; `null` unless exactly one is a member. */
function thirdAndMember(a: BasisParty, b: BasisParty): { third: BasisParty; member: BasisParty } | null {
  if (a.unionMemberSince !== null && b.unionMemberSince === null) return { third: b, member: a };
  if (b.unionMemberSince !== null && a.unionMemberSince === null) return { third: a, member: b };
  return null;
}

/** Whether an instrument is in force between the two so that requests can rest on it (VCLT 26). */
function between(law: BasisLaw, offer: Offer, a: BasisParty, b: BasisParty, day: Day): Found {
  const on = boundsOf(day);
  const { instrument, appliesFrom, provisionallyFrom } = offer;
  const applies = appliesFrom === null ? 'yes' : onOrBefore(boundsOf(appliesFrom), on);
  if (applies === 'no') return NOT;
  const sides: { readonly code: string; readonly standing: Standing }[] = [];
  const starts: (DayBounds | null)[] = appliesFrom === null ? [] : [boundsOf(appliesFrom)];
  if (offer.relation === 'UNION_AND_THIRD' && a.code !== 'EUU' && b.code !== 'EUU') {
    // An agreement of the Union binds its institutions and its members (TFEU 216(2)).
    const sorted = thirdAndMember(a, b);
    if (sorted === null || offer.exceptMembers.includes(sorted.member.code)) return NOT;
    sides.push({ code: sorted.third.code, standing: sorted.third.standing(instrument) });
    sides.push({ code: 'EUU', standing: law.unionStanding(instrument) });
    starts.push(sorted.member.unionMemberSince);
  } else for (const party of [a, b]) sides.push({ code: party.code, standing: party.standing(instrument) });
  const inForce = allOf(applies, ...sides.map(({ standing }) => standing.inForce));
  if (inForce === 'no') {
    const { inForceSince } = law.datesOf(instrument);
    const isProvisional =
      provisionallyFrom !== null &&
      sides.every(
        ({ code }) =>
          [a, b].some((party) => party.code === code && party.isListed(instrument)) || code === 'EUU',
      ) &&
      onOrBefore(boundsOf(provisionallyFrom), on) === 'yes' &&
      before(on, boundsOf(inForceSince)) === 'yes';
    return isProvisional
      ? {
          inForce: 'yes',
          since: laterOf([...starts, boundsOf(provisionallyFrom)]),
          provisional: true,
          unknown: [],
        }
      : NOT;
  }
  const entered = sides.map(({ standing }) => standing.from);
  return {
    inForce,
    // Provisional application passed into force without a break.
    since: laterOf([...starts, ...(provisionallyFrom === null ? entered : [boundsOf(provisionallyFrom)])]),
    provisional: false,
    unknown: sides.filter(({ standing }) => standing.inForce === 'unknown').map(({ code }) => code),
  };
}

/** Whether it can be that the list is silent about a party that is bound: nobody else's conventions are in doubt. */
function mayBeBound(party: BasisParty, instrument: string): boolean {
  const may = party.eligibility(instrument);
  return (
    party.isListed(instrument) || may === 'as-member' || may === 'openly' || party.isReachable(instrument)
  );
}

const isOnDay = (clause: PrecedenceClause, on: DayBounds): boolean =>
  (clause.from === null || onOrBefore(boundsOf(clause.from), on) === 'yes') &&
  (clause.until === null || before(boundsOf(clause.until), on) !== 'yes');

/** The slugs that both have among their candidates, and agreements of the Union. */
function commonCandidates(law: BasisLaw, a: BasisParty, b: BasisParty): Set<string> {
  const [few, many] = a.candidates.size <= b.candidates.size ? [a, b] : [b, a];
  const common = new Set([...few.candidates].filter((slug) => many.candidates.has(slug)));
  const sorted = thirdAndMember(a, b);
  if (sorted !== null)
    for (const slug of sorted.third.candidates)
      if (law.offers.get(slug)?.some(({ relation }) => relation === 'UNION_AND_THIRD')) common.add(slug);
  return common;
}

/**
 * The legal bases between two parties on a day: each instrument that is in force between them and carries one of the
 * mechanisms asked about, with what the clauses on precedence make of it.
 *
 * @param law - the instruments and clauses.
 * @param a - one party.
 * @param b - the other.
 * @param mechanisms - slugs of the mechanisms asked about; `null` for every one.
 * @param day - the day.
 */
export function basesBetween(
  law: BasisLaw,
  a: BasisParty,
  b: BasisParty,
  mechanisms: ReadonlySet<string> | null,
  day: Day,
): BasesBetween {
  const found: { readonly offer: Offer; readonly state: Found }[] = [];
  const undecided: UndecidedBasis[] = [];
  /** In force between the two, whatever mechanism they carry: clauses look at all of them. */
  const inForce = new Set<string>();
  for (const slug of commonCandidates(law, a, b))
    for (const offer of law.offers.get(slug) ?? []) {
      const state = between(law, offer, a, b, day);
      if (state.inForce === 'yes') inForce.add(slug);
      if (mechanisms !== null && !mechanisms.has(offer.mechanism)) continue;
      if (state.inForce === 'yes') found.push({ offer, state });
      else if (
        state.inForce === 'unknown' &&
        (offer.relation === 'UNION_AND_THIRD' || (mayBeBound(a, slug) && mayBeBound(b, slug)))
      )
        undecided.push({ instrument: slug, mechanism: offer.mechanism, unknown: state.unknown });
    }
  const precedenceOf = precedenceAmong(law, found, inForce, day);
  const live = found.map(({ offer, state }): LiveBasis => {
    const precedence = precedenceOf(offer, state.since);
    return {
      offer,
      since: state.since,
      provisional: state.provisional,
      precedence,
      supersededBy: precedence.find(({ outcome }) => outcome === 'SUPERSEDED')?.other ?? null,
    };
  });
  return {
    live: live.sort(ranking(law)),
    undecided: undecided.sort(
      (x, y) => compareText(x.instrument, y.instrument) || compareText(x.mechanism, y.mechanism),
    ),
  };
}

const tierOf = (law: BasisLaw, slug: string): BasisTier | undefined => law.offers.get(slug)?.[0]?.tier;

/** What clauses make of one of the bases between two parties. */
function precedenceAmong(
  law: BasisLaw,
  found: readonly { readonly offer: Offer; readonly state: Found }[],
  inForce: ReadonlySet<string>,
  day: Day,
): (offer: Offer, since: DayBounds | null) => Precedence[] {
  const on = boundsOf(day);
  const clauses = law.clauses.filter(
    (clause) =>
      inForce.has(clause.instrument) &&
      (clause.other === null || inForce.has(clause.other)) &&
      isOnDay(clause, on),
  );
  const bilaterals = found.filter(({ offer }) => offer.tier === 'BILATERAL');
  const sinceOf = (slug: string) => found.find(({ offer }) => offer.instrument === slug)?.state.since ?? null;
  /** A treaty that the two made while the convention already bound them stays, as far as it is compatible (VCLT 30(3)). */
  const isLaterTreaty = (bilateral: string, convention: string): boolean => {
    const { adoptedOn } = law.datesOf(bilateral);
    const since = sinceOf(convention);
    return (
      tierOf(law, convention) === 'REGIONAL' &&
      adoptedOn !== null &&
      since !== null &&
      before(since, boundsOf(adoptedOn)) === 'yes'
    );
  };

  const isClauseOf = (one: string, other: string): boolean =>
    law.clauses.some((clause) => clause.instrument === one && clause.other === other);

  return (offer) => {
    const { instrument, mechanism } = offer;
    const answers: Precedence[] = [];
    const add = (other: string, outcome: Precedence['outcome'], clause: PrecedenceClause) =>
      answers.push({ other, outcome, citation: clause.citation, text: clause.text, clause });
    // A treaty that says so of itself is no rival of the convention it was made under.
    const supplemented = new Set(
      clauses
        .filter((clause) => clause.instrument === instrument && clause.effect === 'SUPPLEMENTS')
        .map(({ other }) => other),
    );
    for (const clause of clauses) {
      const isAboutIt = clause.mechanism === null || clause.mechanism === mechanism;
      if (!isAboutIt) continue;
      const displaces = clause.effect === 'REPLACES' || clause.effect === 'PREVAILS';
      if (clause.instrument === instrument) {
        const others =
          clause.other === null
            ? bilaterals
                .filter(
                  (other) => other.offer.mechanism === mechanism && other.offer.instrument !== instrument,
                )
                .map((other) => other.offer.instrument)
            : [clause.other];
        for (const other of others)
          if (clause.effect === 'YIELDS') add(other, 'SUPERSEDED', clause);
          else if (displaces && !(clause.other === null && isLaterTreaty(other, instrument)))
            add(other, 'PREVAILS', clause);
          else add(other, 'BESIDE', clause);
      } else if (
        clause.other === instrument ||
        (clause.other === null && offer.tier === 'BILATERAL' && clause.mechanism === mechanism)
      ) {
        if (clause.effect === 'YIELDS') add(clause.instrument, 'PREVAILS', clause);
        else if (!displaces || supplemented.has(clause.instrument)) add(clause.instrument, 'BESIDE', clause);
        else if (clause.other === null && isLaterTreaty(instrument, clause.instrument))
          add(clause.instrument, 'BESIDE', {
            ...clause,
            citation: `${clause.citation}; VCLT art. 30(3)`,
            text: 'The two made this treaty while the convention already bound them: it is applied as far as the convention leaves room.',
          });
        else add(clause.instrument, 'SUPERSEDED', clause);
      }
    }
    for (const [later, earlier] of law.replaced)
      // What a clause says of the two goes before the general rule: it may reach some mechanisms only (VCLT 30, 59).
      if (inForce.has(later) && earlier.includes(instrument) && !isClauseOf(later, instrument))
        answers.push({
          other: later,
          outcome: 'SUPERSEDED',
          citation: 'VCLT art. 59(1)(a)',
          text: 'The parties made the later treaty to take its place.',
          clause: null,
        });
    const order = (slug: string) => BASIS_TIERS.indexOf(tierOf(law, slug) ?? 'SECTORAL');
    return answers.sort((x, y) => order(x.other) - order(y.other) || compareText(x.other, y.other));
  };
}

/** Usable before superseded; then the closer tier; between treaties of the two the later one, else the older one. */
function ranking(law: BasisLaw): (x: LiveBasis, y: LiveBasis) => number {
  const begun = (basis: LiveBasis): string => basis.since?.latest ?? '9999';
  const madeOn = (basis: LiveBasis): string => law.datesOf(basis.offer.instrument).adoptedOn ?? '';
  return (x, y) =>
    Number(x.supersededBy !== null) - Number(y.supersededBy !== null) ||
    BASIS_TIERS.indexOf(x.offer.tier) - BASIS_TIERS.indexOf(y.offer.tier) ||
    (x.offer.tier === 'BILATERAL'
      ? compareText(madeOn(y), madeOn(x))
      : compareText(begun(x), begun(y)) ||
        compareText(
          law.datesOf(x.offer.instrument).inForceSince ?? '9999',
          law.datesOf(y.offer.instrument).inForceSince ?? '9999',
        )) ||
    compareText(x.offer.instrument, y.offer.instrument) ||
    compareText(x.offer.mechanism, y.offer.mechanism);
}

/**
 * The instruments that would be bases between the two if those of them joined that still may: none that is not in
 * force on the day, none that another basis in force between them would leave no room.
 *
 * @param law - the instruments and clauses.
 * @param a - one party.
 * @param b - the other.
 * @param mechanisms - slugs of the mechanisms asked about; `null` for every one.
 * @param live - what is in force between them, from `basesBetween` with the same arguments.
 * @param day - the day.
 */
export function wantingBases(
  law: BasisLaw,
  a: BasisParty,
  b: BasisParty,
  mechanisms: ReadonlySet<string> | null,
  live: readonly LiveBasis[],
  day: Day,
): WantingBasis[] {
  const on = boundsOf(day);
  const inForce = new Set(live.map(({ offer }) => offer.instrument));
  const wanted: WantingBasis[] = [];
  for (const [instrument, offers] of law.offers) {
    const { inForceSince } = law.datesOf(instrument);
    if (inForceSince === null || onOrBefore(boundsOf(inForceSince), on) !== 'yes') continue;
    for (const { mechanism, tier, relation } of offers) {
      if (relation !== 'PARTIES' || tier === 'BILATERAL' || tier === 'MUTUAL_RECOGNITION') continue;
      if (mechanisms !== null && !mechanisms.has(mechanism)) continue;
      const isDisplaced = law.clauses.some(
        (clause) =>
          clause.other === instrument &&
          (clause.effect === 'REPLACES' || clause.effect === 'PREVAILS') &&
          inForce.has(clause.instrument) &&
          (clause.mechanism === null || clause.mechanism === mechanism) &&
          isOnDay(clause, on),
      );
      if (isDisplaced) continue;
      const standings = [a, b].map((party) => ({ party, inForce: party.standing(instrument).inForce }));
      const wanting = standings.filter(({ inForce }) => inForce === 'no').map(({ party }) => party);
      // Whoever joined could not rely on it towards one of whom the facts do not tell whether it is bound.
      if (wanting.length === 0 || standings.some(({ inForce }) => inForce === 'unknown')) continue;
      const joining = wanting.map((party) => party.eligibility(instrument));
      const byInvitation = joining.includes('if-invited');
      // Of two that would both have to be invited nobody can say more than that they are strangers to it.
      if (joining.some((may) => may === null || may === 'no') || (byInvitation && wanting.length > 1))
        continue;
      // Nor is a treaty of a region to which neither belongs what the two lack, open as it may be.
      if (tier === 'REGIONAL' && wanting.length > 1 && !joining.includes('as-member')) continue;
      wanted.push({ instrument, mechanism, wanting: wanting.map(({ code }) => code), byInvitation });
    }
  }
  const tier = (slug: string) => BASIS_TIERS.indexOf(tierOf(law, slug) ?? 'SECTORAL');
  return wanted.sort(
    (x, y) =>
      x.wanting.length - y.wanting.length ||
      tier(x.instrument) - tier(y.instrument) ||
      compareText(x.instrument, y.instrument) ||
      compareText(x.mechanism, y.mechanism),
  );
}

const TIER_WORDS: Readonly<Record<BasisTier, string>> = {
  MUTUAL_RECOGNITION: 'recognizes judicial decisions between members of the Union',
  UNION_AGREEMENT: 'is an agreement of the Union with a third State',
  BILATERAL: 'is a treaty between the two',
  REGIONAL: 'is a treaty of a region',
  GLOBAL: 'is open to the States of the world, for the offences it covers',
  SECTORAL: 'is about certain offences only',
};

/** What a basis carries, for the reasons of `reasonsOf`. */
export interface BasisWords {
  /** Name of the instrument. */
  readonly instrument: string;
  /** Name of the mechanism. */
  readonly mechanism: string;
  /** Citation of the articles that carry it; empty where the treaty as a whole does. */
  readonly articles: readonly string[];
  /** What requests it covers; `null` where nothing is recorded. */
  readonly scope: string | null;
  /** Name of an instrument by slug. */
  readonly nameOf: (slug: string) => string;
}

/**
 * Why a basis is one and why it stands where it does, for people: what it carries, since when between the two, what
 * the clauses make of it, and its place.
 *
 * @param basis - the basis.
 * @param a - one party.
 * @param b - the other.
 * @param words - names.
 */
export function reasonsOf(basis: LiveBasis, a: BasisParty, b: BasisParty, words: BasisWords): RuleStep[] {
  const { offer, since, provisional, precedence, supersededBy } = basis;
  const articles =
    words.articles.length === 0 ? words.instrument : `${words.instrument} art. ${words.articles.join(', ')}`;
  const days = since === null ? 'from a day that the facts do not give' : `from ${describeBounds(since)}`;
  const steps: RuleStep[] = [
    {
      rule: 'Subject of the instrument',
      citation: articles,
      facts: words.scope === null ? [] : [`covers: ${words.scope}`],
      conclusion: `Requests for ${words.mechanism} can rest on ${words.instrument}.`,
    },
  ];
  if (offer.relation === 'UNION_AND_THIRD' && a.code !== 'EUU' && b.code !== 'EUU') {
    const sorted = thirdAndMember(a, b);
    if (sorted !== null)
      steps.push({
        rule: 'An agreement of the Union binds its members',
        citation: 'TFEU art. 216(2)',
        facts: [
          `${sorted.member.name} a member of the Union, or treated as one, from: ${coveringPartial(sorted.member.unionMemberSince) ?? 'day not known'}`,
        ],
        conclusion: `${words.instrument} applies between ${sorted.third.name} and ${sorted.member.name}.`,
      });
  }
  steps.push(
    provisional
      ? {
          rule: 'Provisional application',
          citation: 'VCLT art. 25',
          facts: [`applied provisionally from: ${offer.provisionallyFrom ?? ''}`],
          conclusion: `${words.instrument} is not in force yet, and the two sides apply it provisionally ${days}.`,
        }
      : {
          rule: 'A treaty in force binds its parties towards each other',
          citation: 'VCLT art. 26',
          facts: [
            ...(offer.appliesFrom === null ? [] : [`requests can rest on it from: ${offer.appliesFrom}`]),
            ...(offer.provisionallyFrom === null
              ? []
              : [`applied provisionally from: ${offer.provisionallyFrom} (VCLT art. 25)`]),
          ],
          conclusion: `It is a basis between ${a.name} and ${b.name} ${days}.`,
        },
  );
  for (const { other, outcome, citation, text } of precedence)
    steps.push({
      rule: outcome === 'BESIDE' ? 'Two bases beside each other' : 'Which basis goes first',
      citation,
      facts: [`also in force between the two: ${words.nameOf(other)}`],
      conclusion:
        outcome === 'SUPERSEDED'
          ? `${words.nameOf(other)} goes before ${words.instrument} between the two. ${text}`
          : outcome === 'PREVAILS'
            ? `${words.instrument} goes before ${words.nameOf(other)} between the two. ${text}`
            : text,
    });
  steps.push({
    rule: 'Order of the bases',
    citation: null,
    facts: [`tier: ${offer.tier}`],
    conclusion:
      supersededBy === null
        ? `${words.instrument} ${TIER_WORDS[offer.tier]}.`
        : `${words.instrument} stands behind every basis that nothing displaces, since ${words.nameOf(supersededBy)} goes before it.`,
  });
  return steps;
}

/** Order of two texts by their code points. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
