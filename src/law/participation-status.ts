import type { ConsentAct } from './consent.js';
import { consentBounds } from './consent.js';
import type { DenunciationRule } from './denunciation.js';
import { endByDenunciation, endWithConvention } from './denunciation.js';
import type { EntryIntoForce } from './entry-into-force.js';
import { followStatedDate } from './entry-into-force.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import {
  before,
  boundsOf,
  commonDays,
  coveringPartial,
  describeBounds,
  earliestOf,
  latestOf,
  onOrBefore,
} from './partial-date.js';
import type { RuleStep } from './rule-step.js';
import type { Ternary } from './ternary.js';
import { anyOf } from './ternary.js';

/**
 * What a party is to an instrument on a day.
 * `SIGNATORY`: signed, no consent yet. `PARTY_NOT_YET_IN_FORCE`: from consent to the day before entry into force.
 * `PARTY`: from entry into force to the last day, both inclusive. `FORMER_PARTY`: from the day after.
 * `NOT_A_PARTY`: none of these. `UNKNOWN`: the facts do not decide.
 */
export type ParticipationStatus =
  'SIGNATORY' | 'PARTY_NOT_YET_IN_FORCE' | 'PARTY' | 'FORMER_PARTY' | 'NOT_A_PARTY' | 'UNKNOWN';

/** One interval of participation of one party in one instrument. */
export interface ParticipationFacts {
  /** The party's name, for the sentences of the trace. */
  readonly party: string;
  /** The instrument's name, for the sentences of the trace. */
  readonly instrument: string;
  /** Signature; `null` when there was none or (see `signatureUndated`) its day is unknown. */
  readonly signedOn: PartialDate | null;
  /** Whether the party signed on a day no source gives. */
  readonly signatureUndated?: boolean;
  /** Means of consent; `null` for a signature without consent. */
  readonly act: ConsentAct | null;
  /** Deposit, registration or notification of the consent. */
  readonly depositedOn: PartialDate | null;
  /** Entry into force as the rule gives it; absent or `null` when there is no rule to compute it by. */
  readonly entry?: EntryIntoForce | null;
  /** Entry into force for this party as a source states it; followed where given. */
  readonly statedFrom: PartialDate | null;
  /** Notification of the denunciation. */
  readonly denouncedOn: PartialDate | null;
  /** Last day bound, as a source states it; followed where given. */
  readonly lastDay: PartialDate | null;
  /** Whether the party left on a day no source gives. */
  readonly leftUndated?: boolean;
  /** The end of the convention for the party, for a protocol that ends with it; `last` is `null` while it lasts. */
  readonly convention?: { readonly citation: string; readonly last: DayBounds | null };
  /** The instrument's clause on denunciation. */
  readonly denunciation?: DenunciationRule | null;
  /** Adoption of the instrument: nothing happened before. */
  readonly adoptedOn?: PartialDate | null;
  /** The day of the list this row stands in: an undated event of the row happened by then. */
  readonly listStatusAsOf: PartialDate | null;
  /** Whether the consent itself rests on doubtful or unverified statements only. */
  readonly doubtful?: boolean;
}

/** The dates of one interval, each as the days between which it lies; `null` = it did not happen. */
export interface ParticipationDates {
  /** Signature. */
  readonly signed: DayBounds | null;
  /** Consent. */
  readonly consented: DayBounds | null;
  /** First day bound. */
  readonly from: DayBounds | null;
  /** Last day bound. */
  readonly last: DayBounds | null;
  /** How they were found. */
  readonly trace: readonly RuleStep[];
}

/** What one interval, or all intervals of a pair, say about one day. */
export interface StatusAnswer {
  /** The status on that day. */
  readonly status: ParticipationStatus;
  /** Whether the instrument is in force for the party on that day. */
  readonly inForce: Ternary;
  /** First day bound of the interval the status is about; `null` when there is none or no source tells it. */
  readonly since: PartialDate | null;
  /** Last day bound of that interval; `null` when it has not ended or no source tells it. */
  readonly until: PartialDate | null;
  /** The same, as bounds. */
  readonly from: DayBounds | null;
  /** The same, as bounds. */
  readonly last: DayBounds | null;
  /** The reasoning. */
  readonly trace: readonly RuleStep[];
}

/** What is known of the list in which parties to an instrument stand. */
export interface ListFacts {
  /** The instrument's name, for the sentences of the trace. */
  readonly instrument: string;
  /** The party's name, for the sentences of the trace. */
  readonly party: string;
  /** The day up to which the list is good. */
  readonly statusAsOf: PartialDate | null;
  /** Whether a party missing from it is no party. */
  readonly complete: boolean;
  /** Adoption of the instrument, before which even an incomplete list decides. */
  readonly adoptedOn?: PartialDate | null;
  /** The name of the union whose membership alone makes a party; absent for treaties. */
  readonly throughMembershipOf?: string;
  /** True for a territory, which its state's consent reaches without a row of its own. */
  readonly partyIsTerritory?: boolean;
}

/** The answer for a pair, with the position of the interval it rests on. */
export interface PairAnswer extends StatusAnswer {
  /** Index into the intervals given; `null` when no interval decides. */
  readonly interval: number | null;
}

function signatureBounds(facts: ParticipationFacts): DayBounds | null {
  if (facts.signedOn !== null) return boundsOf(facts.signedOn);
  // A row without consent is in the list because the party signed.
  if (facts.signatureUndated !== true && facts.act !== null) return null;
  return {
    earliest: boundsOf(facts.adoptedOn ?? null).earliest,
    latest: boundsOf(facts.listStatusAsOf).latest,
  };
}

/**
 * The first day bound where no rule computes it: as a source states it, or else some day up to the one on which a
 * list names the party. A party is one for which the treaty is in force (VCLT 2(1)(g)), so by then it was.
 */
function shownByList(
  { party, statedFrom, listStatusAsOf }: ParticipationFacts,
  consented: DayBounds,
): { readonly bounds: DayBounds; readonly trace: readonly RuleStep[] } {
  if (statedFrom !== null) return { bounds: boundsOf(statedFrom), trace: [] };
  const listed = boundsOf(listStatusAsOf).latest;
  // A consent given after the list cannot be one that it shows.
  const latest = listed !== null && (consented.earliest ?? '') <= listed ? listed : null;
  const bounds = { earliest: consented.earliest, latest };
  return {
    bounds,
    trace: [
      {
        rule: 'A list of parties names those that are bound on its day',
        citation: 'VCLT arts. 2(1)(g), 24',
        facts: [
          'no source gives the first day and no rule computes it',
          `list of parties as of: ${listStatusAsOf ?? 'an unknown day'}`,
        ],
        conclusion: `${party} was bound from ${describeBounds(bounds)}.`,
      },
    ],
  };
}

/**
 * Dates one interval of participation: signature, consent, first and last day bound.
 *
 * The first and last day a source states go before the computed ones; the trace shows both and whether they agree.
 *
 * @param facts - the interval.
 */
export function datesOf(facts: ParticipationFacts): ParticipationDates {
  const signed = signatureBounds(facts);
  if (facts.act === null) return { signed, consented: null, from: null, last: null, trace: [] };

  const listed = consentBounds({ ...facts, act: facts.act, adoptedOn: facts.adoptedOn ?? null });
  const trace: RuleStep[] = [...(facts.entry?.trace ?? [])];
  let from: DayBounds | null;
  if (facts.entry === undefined || facts.entry === null) {
    const shown = shownByList(facts, listed);
    trace.push(...shown.trace);
    from = shown.bounds;
  } else {
    const followed = followStatedDate(
      `Entry into force for ${facts.party}`,
      facts.statedFrom,
      facts.entry.bounds,
    );
    trace.push(...followed.trace);
    from = followed.bounds;
  }

  let consented = listed;
  // Only a succession looks back: any other consent comes before its own effect.
  if (from !== null && facts.act !== 'SUCCESSION' && facts.act !== 'MEMBERSHIP') {
    consented = commonDays(listed, { earliest: null, latest: from.latest }) ?? listed;
    from = commonDays(from, { earliest: listed.earliest, latest: null }) ?? from;
  }

  let last: DayBounds | null = null;
  if (facts.lastDay !== null) {
    last = boundsOf(facts.lastDay);
    const computedEnd =
      facts.denouncedOn === null || facts.denunciation === undefined || facts.denunciation === null
        ? null
        : endByDenunciation(facts.denunciation, facts.denouncedOn);
    if (computedEnd !== null) {
      const end = followStatedDate(`Last day for ${facts.party}`, facts.lastDay, computedEnd.last);
      trace.push(...computedEnd.trace, ...end.trace);
      last = end.bounds ?? last;
    }
  } else if (facts.denouncedOn !== null) {
    const end = endByDenunciation(facts.denunciation ?? null, facts.denouncedOn);
    trace.push(...end.trace);
    last = end.last;
  } else if (facts.leftUndated === true) {
    last = { earliest: from?.earliest ?? null, latest: boundsOf(facts.listStatusAsOf).latest };
  }
  if (facts.convention !== undefined) {
    const end = endWithConvention(facts.convention.citation, last, facts.convention.last);
    trace.push(...(end?.trace ?? []));
    last = end?.last ?? null;
  }
  return { signed, consented, from, last, trace };
}

function factsInWords(facts: ParticipationFacts, dates: ParticipationDates): string[] {
  const words: string[] = [];
  if (dates.signed !== null) words.push(`signed: ${describeBounds(dates.signed)}`);
  if (facts.act !== null && dates.consented !== null) {
    words.push(`${facts.act.toLowerCase().replaceAll('_', ' ')}: ${describeBounds(dates.consented)}`);
  }
  if (dates.from !== null) words.push(`in force for it from: ${describeBounds(dates.from)}`);
  if (dates.last !== null) words.push(`last day bound: ${describeBounds(dates.last)}`);
  return words;
}

interface Verdict {
  readonly status: ParticipationStatus;
  readonly inForce: Ternary;
  readonly citation: string | null;
  readonly conclusion: string;
}

function undecided(inForce: Ternary, missing: string): Verdict {
  return {
    status: 'UNKNOWN',
    inForce,
    citation: null,
    conclusion:
      inForce === 'no'
        ? `It was not bound on that day; what else it was is not decided: ${missing}.`
        : `The facts do not decide the status on that day: ${missing}.`,
  };
}

function stageBeforeForce(facts: ParticipationFacts, dates: ParticipationDates, on: DayBounds): Verdict {
  const { party, instrument } = facts;
  const day = on.earliest ?? '';
  const isConsenting = facts.act !== null && facts.act !== 'MEMBERSHIP' && dates.consented !== null;
  const consented: Ternary =
    isConsenting && dates.consented !== null ? onOrBefore(dates.consented, on) : 'no';
  const signed: Ternary = dates.signed === null ? 'no' : onOrBefore(dates.signed, on);
  if (consented === 'yes') {
    return {
      status: 'PARTY_NOT_YET_IN_FORCE',
      inForce: 'no',
      citation: 'VCLT arts. 2(1)(f), 24',
      conclusion: `On ${day} ${party} had consented to ${instrument}, but it was not yet in force for it.`,
    };
  }
  if (consented === 'unknown') {
    return undecided(
      'no',
      `the day of consent (${describeBounds(dates.consented ?? { earliest: null, latest: null })}) is not known exactly`,
    );
  }
  if (signed === 'unknown') {
    return undecided(
      'no',
      `the day of signature (${describeBounds(dates.signed ?? { earliest: null, latest: null })}) is not known exactly`,
    );
  }
  if (signed === 'yes') {
    return {
      status: 'SIGNATORY',
      inForce: 'no',
      citation: 'VCLT arts. 11-18',
      conclusion: `On ${day} ${party} had signed ${instrument} without consenting to be bound; a signature alone binds nobody.`,
    };
  }
  if (facts.act === 'MEMBERSHIP') {
    return {
      status: 'NOT_A_PARTY',
      inForce: 'no',
      citation: 'TFEU art. 288',
      conclusion: `On ${day} ${instrument} did not yet bind ${party} through membership.`,
    };
  }
  return {
    status: 'NOT_A_PARTY',
    inForce: 'no',
    citation: 'VCLT arts. 2(1)(g), 34',
    conclusion: `On ${day} ${party} had neither signed ${instrument} nor consented to it.`,
  };
}

function verdictOn(facts: ParticipationFacts, dates: ParticipationDates, on: DayBounds): Verdict {
  const { party, instrument } = facts;
  const day = on.earliest ?? '';
  if (facts.doubtful === true) {
    return undecided('unknown', `it is doubtful whether ${party} consented to ${instrument} at all`);
  }
  const { from, last, consented } = dates;
  if (from === null) return stageBeforeForce(facts, dates, on);

  const neverEntered = last === null ? 'no' : before(last, from);
  if (neverEntered === 'yes') {
    const left = last === null ? 'no' : before(last, on);
    if (left === 'no') return stageBeforeForce(facts, dates, on);
    if (left === 'unknown')
      return undecided('no', 'the day on which the consent was withdrawn is not known exactly');
    return {
      status: 'NOT_A_PARTY',
      inForce: 'no',
      citation: 'VCLT art. 68',
      conclusion: `By ${day} ${party} had withdrawn its consent to ${instrument}, before it entered into force for it.`,
    };
  }

  const looksBack = facts.act === 'SUCCESSION' || facts.act === 'MEMBERSHIP';
  let entered = onOrBefore(from, on);
  if (entered === 'unknown' && !looksBack && consented !== null && onOrBefore(consented, on) === 'no')
    entered = 'no';
  const left: Ternary = last === null || entered === 'no' ? 'no' : before(last, on);

  if (left === 'yes') {
    return {
      status: 'FORMER_PARTY',
      inForce: 'no',
      citation: 'VCLT arts. 54, 70',
      conclusion: `On ${day} ${party} was no longer a party to ${instrument}: its last day bound was ${describeBounds(last ?? from)}.`,
    };
  }
  if (entered === 'no') return stageBeforeForce(facts, dates, on);
  if (entered === 'unknown') {
    return undecided(
      'unknown',
      `the day of entry into force for ${party} (${describeBounds(from)}) is not known exactly`,
    );
  }
  if (left === 'unknown') {
    return undecided(
      'unknown',
      `the last day on which ${party} was bound (${describeBounds(last ?? from)}) is not known exactly`,
    );
  }
  return {
    status: 'PARTY',
    inForce: 'yes',
    citation: 'VCLT arts. 2(1)(g), 26',
    conclusion: `On ${day} ${instrument} was in force for ${party}, since ${describeBounds(from)}.`,
  };
}

/**
 * The status one interval of participation gives a party on a day.
 *
 * @param facts - the interval.
 * @param day - the day asked about, `YYYY-MM-DD`.
 * @returns the status; `UNKNOWN`, with the missing fact named in the last step, where partial or missing dates
 *   do not decide.
 */
export function statusOn(facts: ParticipationFacts, day: Day): StatusAnswer {
  const on = boundsOf(day);
  const dates = datesOf(facts);
  const verdict = verdictOn(facts, dates, on);
  const step: RuleStep = {
    rule: 'Status on a day',
    citation: verdict.citation,
    facts: factsInWords(facts, dates),
    conclusion: verdict.conclusion,
  };
  const hasInterval =
    verdict.status !== 'SIGNATORY' && verdict.status !== 'NOT_A_PARTY' && facts.doubtful !== true;
  const from = hasInterval ? dates.from : null;
  const last = hasInterval ? dates.last : null;
  return {
    status: verdict.status,
    inForce: verdict.inForce,
    since: coveringPartial(from),
    until: coveringPartial(last),
    from,
    last,
    trace: [...dates.trace, step],
  };
}

// Of several intervals the one that says most about the day is shown.
const MOST_TELLING: readonly ParticipationStatus[] = [
  'PARTY',
  'UNKNOWN',
  'PARTY_NOT_YET_IN_FORCE',
  'FORMER_PARTY',
  'SIGNATORY',
  'NOT_A_PARTY',
];

function listAge(list: ListFacts, day: Day): RuleStep[] {
  if (list.statusAsOf === null || before(boundsOf(list.statusAsOf), boundsOf(day)) !== 'yes') return [];
  return [
    {
      rule: 'A later day is answered by the same list',
      citation: null,
      facts: [`list of parties to ${list.instrument} as of ${list.statusAsOf}`],
      conclusion: `What happened after ${list.statusAsOf} is not in the list; the answer is as of then.`,
    },
  ];
}

function withoutInterval(list: ListFacts, status: ParticipationStatus, step: RuleStep, day: Day): PairAnswer {
  return {
    status,
    inForce: status === 'UNKNOWN' ? 'unknown' : 'no',
    since: null,
    until: null,
    from: null,
    last: null,
    interval: null,
    trace: [...listAge(list, day), step],
  };
}

/**
 * The status of a party on a day from all its intervals of participation, or from its absence from the list.
 *
 * A complete list decides "not a party", also for a later day (the trace says as of when). An incomplete list
 * never does, neither by silence nor by showing a signature only, except for a day before the instrument was adopted.
 *
 * @param intervals - every row of the pair; they must not overlap.
 * @param list - what is known of the list.
 * @param day - the day asked about, `YYYY-MM-DD`.
 */
export function statusOfPair(
  intervals: readonly ParticipationFacts[],
  list: ListFacts,
  day: Day,
): PairAnswer {
  const { instrument, party } = list;
  const asOf = list.statusAsOf ?? 'an unknown day';
  const facts = [
    list.statusAsOf === null
      ? `list of parties to ${instrument}: none was found`
      : `list of parties to ${instrument} as of ${asOf}, ${list.complete ? 'complete' : 'incomplete'}`,
  ];
  const adopted = boundsOf(list.adoptedOn ?? null);
  const hasConsent = intervals.some((interval) => interval.act !== null);

  if (before(boundsOf(day), adopted) === 'yes') {
    const step: RuleStep = {
      rule: 'No participation before adoption',
      citation: 'VCLT arts. 9, 24',
      facts: [`${instrument} adopted: ${list.adoptedOn ?? ''}`],
      conclusion: `On ${day} ${instrument} did not exist yet.`,
    };
    return withoutInterval(list, 'NOT_A_PARTY', step, day);
  }
  if (!hasConsent && !list.complete) {
    const step: RuleStep = {
      rule: 'An incomplete list proves no absence',
      citation: null,
      facts: intervals.length === 0 ? facts : [...facts, `${party} stands in it as a signatory`],
      conclusion:
        list.statusAsOf === null
          ? `No list of the parties to ${instrument} was found; the status of ${party} is unknown.`
          : `The list shows no consent of ${party} to ${instrument}, but it is incomplete; the status is unknown.`,
    };
    return withoutInterval(list, 'UNKNOWN', step, day);
  }
  if (intervals.length === 0) {
    if (list.throughMembershipOf !== undefined) {
      const step: RuleStep = {
        rule: 'An act of a union binds its members only',
        citation: 'TFEU art. 288',
        facts: [`members of ${list.throughMembershipOf} as of ${asOf}`],
        conclusion: `As of ${asOf} ${party} is not a member of ${list.throughMembershipOf}, so ${instrument} does not bind it.`,
      };
      return withoutInterval(list, 'NOT_A_PARTY', step, day);
    }
    if (list.partyIsTerritory === true) {
      const step: RuleStep = {
        rule: 'A territory is bound through its state',
        citation: 'VCLT art. 29',
        facts,
        conclusion: `${party} is a territory: the list does not show whether the consent of its state to ${instrument} reaches it; the status is unknown.`,
      };
      return withoutInterval(list, 'UNKNOWN', step, day);
    }
    const step: RuleStep = {
      rule: 'Not on a complete list',
      citation: 'VCLT arts. 2(1)(g), 34',
      facts,
      conclusion: `The list of parties to ${instrument} as of ${asOf} does not show ${party}, so it is not a party.`,
    };
    return withoutInterval(list, 'NOT_A_PARTY', step, day);
  }

  const answers = intervals.map((interval, index) => ({ index, answer: statusOn(interval, day) }));
  const best = answers.reduce((chosen, candidate) => {
    const rank = MOST_TELLING.indexOf(candidate.answer.status) - MOST_TELLING.indexOf(chosen.answer.status);
    // Of two former intervals the later one is the better answer, rows standing in the order of time; of two
    // open ones the one that leaves open whether the party is bound.
    const betterOfEquals =
      candidate.answer.status === 'FORMER_PARTY' ||
      (candidate.answer.inForce === 'unknown' && chosen.answer.inForce === 'no');
    return rank < 0 || (rank === 0 && betterOfEquals) ? candidate : chosen;
  });
  return {
    ...best.answer,
    inForce: anyOf(...answers.map(({ answer }) => answer.inForce)),
    interval: best.index,
    // The age of the list is a premise, so it stands before the status itself, which ends every trace.
    trace: [...best.answer.trace.slice(0, -1), ...listAge(list, day), ...best.answer.trace.slice(-1)],
  };
}

/**
 * The part of an interval during which another one runs as well: a protocol's, cut to its convention's.
 *
 * @param a - one interval.
 * @param b - the other.
 */
export function overlapOf(
  a: Pick<StatusAnswer, 'from' | 'last'>,
  b: Pick<StatusAnswer, 'from' | 'last'>,
): { readonly from: DayBounds | null; readonly last: DayBounds | null } {
  const from = a.from === null || b.from === null ? (a.from ?? b.from) : latestOf(a.from, b.from);
  const last = a.last === null || b.last === null ? (a.last ?? b.last) : earliestOf(a.last, b.last);
  return { from, last };
}
