import type { Eligibility } from '../../src/law/eligibility.js';
import type { BasisLaw, BasisParty, Offer, PrecedenceClause } from '../../src/law/legal-bases.js';
import { boundsOf, type Day } from '../../src/law/partial-date.js';
import type { Standing } from '../../src/law/standing.js';

/** Days on which an invented treaty binds a party: the first, and the last if it has one; or not known. */
export type Bound = readonly [from: Day, last?: Day] | 'unknown' | 'signed';

/** An invented party. */
export interface PartyGiven {
  /** By slug of the instrument; what is not named does not bind it and does not list it. */
  readonly bound?: Readonly<Record<string, Bound>>;
  /** Days as a member of the Union. */
  readonly member?: readonly [from: Day, last?: Day];
  /** Whether it may join, by slug; what is not named it may join like any other. */
  readonly may?: Readonly<Record<string, Eligibility | null>>;
  /** Whether it is a territory that its State may have brought in. */
  readonly territory?: boolean;
}

const covers = ([from, last]: readonly [from: Day, last?: Day], day: Day): boolean =>
  from <= day && (last === undefined || day <= last);

function standingOf(bound: Bound | undefined, day: Day): Standing {
  if (bound === 'unknown') return { inForce: 'unknown', from: null, last: null };
  if (bound === undefined || bound === 'signed' || !covers(bound, day))
    return { inForce: 'no', from: null, last: null };
  return {
    inForce: 'yes',
    from: boundsOf(bound[0]),
    last: bound[1] === undefined ? null : boundsOf(bound[1]),
  };
}

/** A party on a day, as the law of cooperation sees it. */
export function partyOn(code: string, given: PartyGiven, day: Day): BasisParty {
  const { bound = {}, member, may = {}, territory = false } = given;
  const standing = (slug: string) =>
    territory && bound[slug] === undefined ? standingOf('unknown', day) : standingOf(bound[slug], day);
  return {
    code,
    name: code,
    candidates: new Set([...Object.keys(bound), ...(territory ? REACHING : [])]),
    standing,
    isListed: (slug) => bound[slug] !== undefined,
    eligibility: (slug) => (slug in may ? may[slug]! : 'openly'),
    isReachable: (slug) => territory && REACHING.includes(slug),
    unionMemberSince: member !== undefined && covers(member, day) ? boundsOf(member[0]) : null,
  };
}

/** What a State may have brought its territories into. */
const REACHING = ['world', 'drugs'];

/** An instrument on which requests for extradition can rest, between its parties. */
export const offer = (instrument: string, tier: Offer['tier'], given: Partial<Offer> = {}): Offer => ({
  instrument,
  mechanism: 'extradition',
  tier,
  relation: 'PARTIES',
  appliesFrom: null,
  provisionallyFrom: null,
  exceptMembers: [],
  ...given,
});

/** A clause on extradition under two instruments. */
export const clause = (
  instrument: string,
  effect: PrecedenceClause['effect'],
  other: string | null,
  given: Partial<PrecedenceClause> = {},
): PrecedenceClause => ({
  instrument,
  other,
  mechanism: 'extradition',
  effect,
  citation: `${instrument} art. 99`,
  text: `What ${instrument} says of ${other ?? 'treaties of the two'}.`,
  from: null,
  until: null,
  sources: ['some-list'],
  unverified: [],
  ...given,
});

/** The law of an invented world: its instruments, and since when each is in force at all. */
export function lawOf(
  offers: readonly Offer[],
  clauses: readonly PrecedenceClause[] = [],
  given: {
    readonly adopted?: Readonly<Record<string, Day>>;
    readonly inForce?: Readonly<Record<string, Day | null>>;
    readonly replaced?: Readonly<Record<string, readonly string[]>>;
    readonly union?: Readonly<Record<string, Bound>>;
    readonly day?: Day;
  } = {},
): BasisLaw {
  const bySlug = new Map<string, Offer[]>();
  for (const one of offers) bySlug.set(one.instrument, [...(bySlug.get(one.instrument) ?? []), one]);
  return {
    offers: bySlug,
    clauses,
    replaced: new Map(Object.entries(given.replaced ?? {})),
    datesOf: (slug) => ({
      adoptedOn: given.adopted?.[slug] ?? null,
      inForceSince:
        given.inForce !== undefined && slug in given.inForce ? given.inForce[slug]! : '1950-01-01',
    }),
    unionStanding: (slug) => standingOf(given.union?.[slug], given.day ?? '2026-01-01'),
  };
}
