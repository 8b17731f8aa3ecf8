import type { ConsentAct } from './consent.js';
import type { DenunciationRule } from './denunciation.js';
import { denunciationWindow, endByDenunciation } from './denunciation.js';
import { isBound, type PartyDuty } from './duty-standing.js';
import { mayJoin, type EligibilityRule } from './eligibility.js';
import type { CountedConsent, EntryIntoForceRule, GeneralEntryIntoForce } from './entry-into-force.js';
import { entryIntoForceFor, generalEntryIntoForce } from './entry-into-force.js';
import { strongestGrade, type Grade } from './grade.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import {
  addDays,
  before,
  boundsOf,
  coveringPartial,
  describeBounds,
  earliestOf,
  latestOf,
  moveBounds,
  onOrBefore,
} from './partial-date.js';
import type { RuleStep } from './rule-step.js';
import type { DatedParticipation, StandingInstrument } from './standing.js';

/** Who may join, as far as it is on record. */
export type Admission = 'OPEN' | 'IF_INVITED' | 'CLOSED' | 'UNKNOWN';

/** The instrument as far as joining and leaving it depend on it. */
export interface ImpactInstrument extends StandingInstrument {
  readonly name: string;
  /** Its clauses; `null` where they are not on record. */
  readonly entryIntoForce: EntryIntoForceRule | null;
  readonly denunciation: DenunciationRule | null;
  readonly eligibility: EligibilityRule | null;
  /** Entry into force of the instrument from which the years open to denunciation are counted. */
  readonly windowsCountedFrom: PartialDate | null;
  /** Whether it was made between two parties only. */
  readonly isBilateral: boolean;
  /** Instrument and article that demand participation in the convention. */
  readonly conventionCitation: string | null;
}

/** One interval of participation, with the days of its acts. */
export interface ImpactInterval extends DatedParticipation {
  /** How it consented; `null` where it signed only. */
  readonly act: ConsentAct | null;
  readonly signedOn: PartialDate | null;
  readonly depositedOn: PartialDate | null;
  readonly denouncedOn: PartialDate | null;
}

/** What the act of a party is judged by. */
export interface ImpactFacts {
  readonly party: {
    readonly code: string;
    readonly name: string;
    readonly isOrganization: boolean;
    readonly isTerritory: boolean;
    /** Slugs of the organizations it is certainly a member of on the day of the act. */
    readonly memberOf: ReadonlySet<string>;
  };
  readonly instrument: ImpactInstrument;
  /** Slugs of the organizations whose members are on record. */
  readonly organizationsOnRecord: ReadonlySet<string>;
  readonly intervals: readonly ImpactInterval[];
  /** All consents to the instrument. */
  readonly consents: readonly CountedConsent[];
  /** Entry into force of the instrument that must be in force first; `null` when unknown. */
  readonly firstInForceOn: PartialDate | null;
  /** The convention whose parties alone can be parties, with the party's own intervals in it. */
  readonly convention: {
    readonly slug: string;
    readonly name: string;
    readonly listComplete: boolean;
    readonly intervals: readonly ImpactInterval[];
  } | null;
}

/** What an act would do to the participation of its author. */
export interface ImpactOfAct {
  readonly admission: Admission;
  /** Why the act is impossible, or possible on a condition only. */
  readonly obstacles: readonly RuleStep[];
  /** First day bound by the act; of the earlier consent where there is one already. */
  readonly entersIntoForceOn: PartialDate | null;
  /** Last day bound after a withdrawal. */
  readonly lastDay: PartialDate | null;
  /** Slugs of the conventions to be joined first. */
  readonly blockedBy: readonly string[];
  /** The day on which the graph with the act is compared with the one without it; `null` when nothing changes. */
  readonly comparedOn: Day | null;
  /** The intervals of the pair with the act; `null` when nothing changes. */
  readonly intervals: readonly DatedParticipation[] | null;
  readonly trace: readonly RuleStep[];
}

const NOTHING = {
  entersIntoForceOn: null,
  lastDay: null,
  blockedBy: [],
  comparedOn: null,
  intervals: null,
} as const;

const step = (
  rule: string,
  citation: string | null,
  facts: readonly string[],
  conclusion: string,
): RuleStep => ({ rule, citation, facts, conclusion });

/** What no act of a party can change: it is no agreement, or none that others can join. */
function notOpenToActs({ instrument, party, intervals }: ImpactFacts): RuleStep | null {
  const { name, kind } = instrument;
  if (kind === 'NATIONAL_LAW' || !instrument.binding)
    return step(
      kind === 'NATIONAL_LAW' ? 'National law has no parties' : 'Soft law has no parties',
      'VCLT art. 2(1)(a)',
      [`${name} is of the kind ${kind.toLowerCase().replaceAll('_', ' ')}`],
      `${name} is no treaty, so ${party.name} can neither consent to it nor withdraw from it.`,
    );
  if (kind.startsWith('EU_'))
    return step(
      'An act of the Union binds through membership alone',
      'TFEU art. 288; TEU arts. 49, 50',
      instrument.refused.has(party.code)
        ? [`${party.name} is a member of the Union that does not take part in ${name}`]
        : [`${name} is an act of the European Union`],
      `${name} cannot be ratified or denounced: it reaches ${party.name} only through membership and the protocols on it.`,
    );
  if (instrument.isBilateral && intervals.length === 0)
    return step(
      'A treaty between two is closed to others',
      'VCLT arts. 15, 34',
      [`${name} was made between two parties`],
      `${party.name} is neither of them, so it cannot join ${name}.`,
    );
  return null;
}

function admissionOf({ party, instrument, organizationsOnRecord }: ImpactFacts) {
  const { eligibility: rule, name } = instrument;
  const answer = (
    admission: Admission,
    title: string,
    citation: string | null,
    known: readonly string[],
    conclusion: string,
  ) => ({ admission, reason: step(title, citation, known, conclusion) });
  if (party.isTerritory)
    return answer(
      'CLOSED',
      'A territory is bound through its state',
      'VCLT arts. 6, 29',
      [`${party.name} is a territory`],
      `${party.name} does not itself consent to ${name}; its state does.`,
    );
  if (rule === null)
    return answer(
      'UNKNOWN',
      'Who may join',
      'VCLT arts. 11, 15',
      [`clause of ${name} on who may become a party: not on record`],
      `Whether ${name} is open to ${party.name} is not known, so nothing is shown as gained.`,
    );
  const organizations = rule.organizations ?? [];
  const named = rule.states?.length ?? 0;
  const facts = [
    `open to: ${[
      rule.open === 'named' ? 'those it names' : rule.open.replaceAll('-', ' '),
      ...organizations,
      ...(named > 0 && rule.open !== 'named' ? [`${named} named besides`] : []),
    ].join(', ')}`,
  ];
  const judged = (admission: Admission, conclusion: string, more: readonly string[] = []) =>
    answer(admission, 'Who may join', rule.citation ?? 'VCLT art. 15', [...facts, ...more], conclusion);
  const may = mayJoin(rule, {
    code: party.code,
    isState: !party.isOrganization,
    isTerritory: false,
    isMember: (organization) => party.memberOf.has(organization),
  });
  const unlisted = organizations.filter((each) => !organizationsOnRecord.has(each));
  if ((may === 'no' || may === 'if-invited') && !party.isOrganization && unlisted.length > 0)
    return judged('UNKNOWN', `Whether ${name} is open to ${party.name} is not known.`, [
      `members not on record: ${unlisted.join(', ')}`,
    ]);
  switch (may) {
    case 'as-member':
      return judged('OPEN', `${name} is made for ${party.name} among others, so it may join.`);
    case 'openly':
      return judged('OPEN', `${name} is open to ${party.name}.`);
    case 'if-invited':
      return judged(
        'IF_INVITED',
        `${name} is open to ${party.name} on invitation only; what follows would follow if it were invited.`,
      );
    case 'no':
      return judged('CLOSED', `${name} is not open to ${party.name}.`);
  }
}

const covers = ({ from, last }: DatedParticipation, on: DayBounds): boolean =>
  from !== null &&
  !(last !== null && before(last, from) === 'yes') &&
  (last === null || before(last, on) !== 'yes');

/** The interval of a party that is in force on the day or still to come by a consent given by then. */
function currentOf(intervals: readonly ImpactInterval[], on: DayBounds): ImpactInterval | undefined {
  return intervals.find(
    (each) =>
      each.act !== null &&
      covers(each, on) &&
      (each.depositedOn === null
        ? each.from === null || onOrBefore(each.from, on) !== 'no'
        : onOrBefore(boundsOf(each.depositedOn), on) !== 'no'),
  );
}

/** General entry into force with one more consent. */
function generalWith(
  { instrument, consents, firstInForceOn, party }: ImpactFacts,
  rule: EntryIntoForceRule,
  act: ConsentAct,
  day: Day,
): GeneralEntryIntoForce {
  const stated = instrument.inForceSince;
  const circumstances = { listComplete: instrument.listComplete, conventionInForceOn: firstInForceOn };
  if (stated !== null && before(boundsOf(stated), boundsOf(day)) === 'yes')
    return {
      on: stated.length === 10 ? stated : null,
      bounds: boundsOf(stated),
      // Whatever day it was: it lies before the instrument's own entry into force.
      thresholdReachedOn: { earliest: null, latest: boundsOf(stated).latest },
      reason: '',
      trace: [
        step(
          'General entry into force',
          rule.general.citation,
          [`in force since: ${stated}`],
          `${instrument.name} is in force already, so this consent is a later one.`,
        ),
      ],
    };
  const without = generalEntryIntoForce(rule, consents, { ...circumstances, statedOn: stated });
  const reached = without.thresholdReachedOn;
  if (reached !== null && before(reached, boundsOf(day)) === 'yes') return without;
  const added: CountedConsent = {
    party: party.code,
    act,
    depositedOn: day,
    isOrganization: party.isOrganization,
    memberOf: [...party.memberOf],
  };
  return generalEntryIntoForce(rule, [...consents, added], circumstances);
}

/**
 * What would follow if a party deposited its consent on a day (VCLT 11 to 16, 24): when the instrument would enter into
 * force for it by the instrument's own clause, what it would have to join first, and whether it may join at all.
 *
 * @param facts - the pair, the consents of others and the convention.
 * @param day - the day of deposit, `YYYY-MM-DD`.
 */
export function impactOfConsent(facts: ImpactFacts, day: Day): ImpactOfAct {
  const { party, instrument, intervals, convention } = facts;
  const on = boundsOf(day);
  const closed = notOpenToActs(facts);
  const current = currentOf(intervals, on);
  const denounced = current?.denouncedOn ?? null;
  const lapses =
    current !== undefined &&
    current.last !== null &&
    denounced !== null &&
    onOrBefore(boundsOf(denounced), on) === 'yes';
  if (current !== undefined && !lapses) {
    const from = current.from ?? on;
    const already = onOrBefore(from, on);
    const what =
      current.doubtful || already === 'unknown'
        ? `It is not certain since when, or whether, ${party.name} is a party`
        : already === 'yes'
          ? `${party.name} is a party already`
          : `${party.name} has consented already and waits for the entry into force`;
    return {
      ...NOTHING,
      admission: closed === null ? 'OPEN' : 'CLOSED',
      obstacles: [],
      entersIntoForceOn: current.doubtful ? null : coveringPartial(current.from),
      trace: [
        step(
          'A second consent adds nothing',
          'VCLT arts. 2(1)(b), 26',
          [`in force for ${party.name} from: ${describeBounds(from)}`],
          `${what}, so nothing is gained by a consent on ${day}.`,
        ),
      ],
    };
  }
  if (closed !== null) return { ...NOTHING, admission: 'CLOSED', obstacles: [closed], trace: [closed] };
  if (before(on, boundsOf(instrument.adoptedOn)) === 'yes') {
    const reason = step(
      'No participation before adoption',
      'VCLT arts. 9, 24',
      [`${instrument.name} adopted: ${instrument.adoptedOn ?? ''}`],
      `On ${day} ${instrument.name} did not exist yet.`,
    );
    return { ...NOTHING, admission: 'CLOSED', obstacles: [reason], trace: [reason] };
  }

  const { admission, reason } = admissionOf(facts);
  const obstacles = admission === 'OPEN' ? [] : [reason];
  const trace: RuleStep[] = [reason];
  if (admission === 'CLOSED') return { ...NOTHING, admission, obstacles, trace };

  const hasSigned = intervals.some(
    ({ act, signedOn }) => act === null && signedOn !== null && onOrBefore(boundsOf(signedOn), on) !== 'no',
  );
  if (hasSigned)
    trace.push(
      step(
        'A signature binds nobody',
        'VCLT arts. 14, 18',
        [`${party.name} has signed ${instrument.name}`],
        `Its consent would be a ratification; until then it is not bound.`,
      ),
    );
  const act: ConsentAct = party.isOrganization
    ? 'FORMAL_CONFIRMATION'
    : hasSigned
      ? 'RATIFICATION'
      : 'ACCESSION';

  const parent = convention?.intervals.find(
    (each) => each.act !== null && !each.doubtful && covers(each, on) && isMadeBy(each, on),
  );
  if (convention !== null && parent === undefined) {
    const isKnown = convention.listComplete || convention.intervals.some((each) => each.act !== null);
    trace.push(
      step(
        'Only parties to the convention can be parties to the protocol',
        instrument.conventionCitation,
        [`${convention.name} in force for ${party.name}: ${isKnown ? 'no' : 'not known'}`],
        isKnown
          ? `${party.name} must join ${convention.name} first; a consent to ${instrument.name} alone has no effect.`
          : `Whether ${party.name} is bound by ${convention.name} is not known, so neither is the effect of its consent.`,
      ),
    );
    return { ...NOTHING, admission, obstacles, blockedBy: isKnown ? [convention.slug] : [], trace };
  }

  const rule = instrument.entryIntoForce;
  let entry: DayBounds | null = null;
  if (rule === null)
    trace.push(
      step(
        'Entry into force for a party',
        'VCLT art. 24(1)',
        [`clause of ${instrument.name} on entry into force: not on record`],
        'The day of entry into force cannot be told.',
      ),
    );
  else {
    const general = generalWith(facts, rule, act, day);
    const own = entryIntoForceFor(
      rule,
      { party: party.name, act, depositedOn: day },
      general,
      parent && {
        name: convention?.name ?? '',
        citation: instrument.conventionCitation ?? instrument.name,
        from: parent.from,
      },
    );
    trace.push(...general.trace, ...own.trace);
    entry = own.bounds;
  }
  if (entry !== null && lapses && current.last !== null) {
    const lapsed = moveBounds(current.last, (last) => addDays(last, 1));
    entry = latestOf(entry, lapsed);
    trace.push(
      step(
        'A new consent after a denunciation',
        'VCLT arts. 24, 54',
        [`denounced: ${denounced}`, `last day bound: ${describeBounds(current.last)}`],
        `The new consent binds ${party.name} from ${describeBounds(entry)}, once the old one has lapsed.`,
      ),
    );
  }
  if (parent?.last != null && entry !== null && before(parent.last, entry) !== 'no' && convention !== null) {
    trace.push(
      step(
        'Leaving the convention ends the protocol',
        instrument.conventionCitation,
        [`last day bound by ${convention.name}: ${describeBounds(parent.last)}`],
        `By then ${party.name} is no longer bound by ${convention.name}, which it would have to join again.`,
      ),
    );
    return { ...NOTHING, admission, obstacles, blockedBy: [convention.slug], trace };
  }
  // Who may not join gains nothing: where it is not known, the day alone is told.
  if (admission === 'UNKNOWN')
    return { ...NOTHING, admission, obstacles, entersIntoForceOn: coveringPartial(entry), trace };
  const comparedOn = entry?.latest ?? null;
  if (comparedOn === null) {
    trace.push(
      step(
        'Nothing is gained on a day that is not known',
        null,
        [],
        'No day is known on which this consent would bind, so no duty is shown as gained.',
      ),
    );
    return { ...NOTHING, admission, obstacles, trace };
  }
  return {
    admission,
    obstacles,
    entersIntoForceOn: coveringPartial(entry),
    lastDay: null,
    blockedBy: [],
    comparedOn,
    intervals: [...intervals, { from: entry, last: null, doubtful: false }],
    trace,
  };
}

const isMadeBy = ({ depositedOn, from }: ImpactInterval, on: DayBounds): boolean =>
  depositedOn === null
    ? from === null || onOrBefore(from, on) !== 'no'
    : onOrBefore(boundsOf(depositedOn), on) !== 'no';

/**
 * What would follow if a party notified its withdrawal on a day: its last day by the instrument's own clause (VCLT 54,
 * 56, 70).
 *
 * @param facts - the pair.
 * @param day - the day of notification, `YYYY-MM-DD`.
 */
export function impactOfWithdrawal(facts: ImpactFacts, day: Day): ImpactOfAct {
  const { party, instrument, intervals } = facts;
  const on = boundsOf(day);
  const closed = notOpenToActs(facts);
  if (closed !== null) return { ...NOTHING, admission: 'CLOSED', obstacles: [closed], trace: [closed] };
  const current = currentOf(intervals, on);
  const refuse = (conclusion: string, citation: string, known: readonly string[]): ImpactOfAct => {
    const reason = step('Only a party can withdraw', citation, known, conclusion);
    return { ...NOTHING, admission: 'CLOSED', obstacles: [reason], trace: [reason] };
  };
  const from = current?.from ?? null;
  if (current === undefined || from === null) {
    const isUnknown = !instrument.listComplete && intervals.every(({ act }) => act === null);
    if (!isUnknown)
      return refuse(
        `On ${day} ${party.name} is not a party, so it has nothing to leave.`,
        'VCLT art. 54',
        [],
      );
    const reason = step(
      'An incomplete list proves no absence',
      null,
      [`list of parties to ${instrument.name}: incomplete`],
      `Whether ${party.name} is a party to ${instrument.name} is not known, so neither is what it would leave.`,
    );
    return { ...NOTHING, admission: 'UNKNOWN', obstacles: [reason], trace: [reason] };
  }
  if (current.denouncedOn !== null && onOrBefore(boundsOf(current.denouncedOn), on) === 'yes')
    return refuse(
      `${party.name} has denounced ${instrument.name} already; its last day bound is ${current.last === null ? 'not known' : describeBounds(current.last)}.`,
      'VCLT arts. 54, 68',
      [`denounced: ${current.denouncedOn}`],
    );
  if (onOrBefore(from, on) === 'no') {
    const reason = step(
      'A consent can be withdrawn before it has effect',
      'VCLT art. 68',
      [`would enter into force for ${party.name} on: ${describeBounds(from)}`],
      `${instrument.name} does not bind ${party.name} yet, so no duty is lost.`,
    );
    return { ...NOTHING, admission: 'OPEN', obstacles: [], trace: [reason] };
  }
  const window = denunciationWindow(instrument.denunciation, instrument.windowsCountedFrom, day);
  if (window !== null && window.open !== 'yes')
    return {
      ...NOTHING,
      admission: window.open === 'no' ? 'CLOSED' : 'UNKNOWN',
      obstacles: window.trace,
      trace: window.trace,
    };
  const end = endByDenunciation(instrument.denunciation, day);
  const trace = [...(window?.trace ?? []), ...end.trace];
  if (end.last.latest === null) {
    trace.push(
      step(
        'Where no clause is on record',
        'VCLT art. 56',
        [
          `clause of ${instrument.name} on denunciation: ${instrument.denunciation === null ? 'not on record' : 'without a fixed period'}`,
        ],
        `Whether and when ${party.name} could leave ${instrument.name} is not known, so nothing is shown as lost.`,
      ),
    );
    return {
      ...NOTHING,
      admission: 'UNKNOWN',
      obstacles: instrument.denunciation === null ? trace.slice(-1) : [],
      trace,
    };
  }
  const last = current.last === null ? end.last : earliestOf(current.last, end.last);
  return {
    ...NOTHING,
    admission: 'OPEN',
    obstacles: [],
    lastDay: coveringPartial(last),
    comparedOn: last.latest === null ? null : addDays(last.latest, 1),
    intervals: intervals.map((each) => (each === current ? { ...each, last } : each)),
    trace,
  };
}

/** A duty that binds before and after, by another grade. */
export interface DutyGradeChange {
  readonly duty: string;
  readonly before: Grade | null;
  readonly after: Grade | null;
}

/** What more binds in one state of the graph than in another. */
export interface DutyGain {
  /** Slugs of duties that bind there and certainly do not here. */
  readonly gained: readonly string[];
  /** Duties that bind in both, there more strongly. */
  readonly strengthened: readonly DutyGradeChange[];
  /** Slugs of duties that bind there and of which it is not known whether they bind here. */
  readonly unsettled: readonly string[];
}

/**
 * What more the duties of `more` ask than those of `less`.
 *
 * @param less - the duties of a party, by slug.
 * @param more - its duties in another state of the graph.
 */
export function dutyGain(
  less: ReadonlyMap<string, PartyDuty>,
  more: ReadonlyMap<string, PartyDuty>,
): DutyGain {
  const gained: string[] = [];
  const unsettled: string[] = [];
  const strengthened: DutyGradeChange[] = [];
  for (const [duty, there] of more) {
    if (!isBound(there)) continue;
    const here = less.get(duty);
    if (here === undefined) gained.push(duty);
    else if (!isBound(here)) unsettled.push(duty);
    else if (here.grade !== there.grade && strongestGrade([here.grade, there.grade]) === there.grade)
      strengthened.push({ duty, before: here.grade, after: there.grade });
  }
  return { gained, strengthened, unsettled };
}
