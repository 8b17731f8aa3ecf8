import type { ConsentAct, ConsentDates } from './consent.js';
import { consentBounds } from './consent.js';
import type { Day, DayBounds, PartialDate } from './partial-date.js';
import {
  ANY_DAY,
  boundsOf,
  commonDays,
  coveringPartial,
  describeBounds,
  earliestOf,
  latestOf,
  before,
  liesWithin,
  onOrBefore,
} from './partial-date.js';
import type { Period } from './period.js';
import { boundsAfterPeriod, describePeriod } from './period.js';
import type { RuleStep } from './rule-step.js';
import type { Ternary } from './ternary.js';

/** When an instrument enters into force at all. */
export interface GeneralRule {
  /** Instrument and article. */
  readonly citation: string;
  /** Number of consents needed. */
  readonly deposits: number;
  /** Whether the consents of organizations (a union, for example) count towards that number. */
  readonly countsOrganizations: boolean;
  /** A further threshold among the members of an organization; `organization` is its slug. */
  readonly membersOf?: { readonly organization: string; readonly deposits: number };
  /** From the consent that reaches the threshold to entry into force. */
  readonly period: Period;
  /** Slug of the instrument that must be in force first. */
  readonly notBefore?: string;
}

/** An instrument's clause on entry into force, as data (VCLT 24). */
export interface EntryIntoForceRule {
  /** Instrument and article of the clause as a whole. */
  readonly citation: string;
  /** The clause in our words. */
  readonly summary: string;
  /** The general date. */
  readonly general: GeneralRule;
  /**
   * Those who consent later. `after` names the event that makes a consent a later one: mostly that the threshold
   * is reached (the default); some clauses say the entry into force, so that whoever consents between the two
   * enters with the general date (CRC-OPSC 14(2), CRC-OPAC 10(2), CMW 87(2)).
   */
  readonly later: {
    readonly citation: string;
    readonly period: Period;
    readonly after?: 'threshold' | 'entry-into-force';
  };
  /** From which day a successor state is bound. */
  readonly succession?: {
    readonly citation: string;
    readonly effect: 'date-of-succession' | 'date-of-notification';
  };
}

/** One consent as it counts towards the general date. */
export interface CountedConsent extends ConsentDates {
  /** Party code or name; consents of one party count once. */
  readonly party: string;
  /** Whether the party is an organization and no state. */
  readonly isOrganization: boolean;
  /** Slugs of the organizations it was a member of when it consented. */
  readonly memberOf: readonly string[];
  /** Whether it is doubtful that this consent happened at all. */
  readonly doubtful?: boolean;
}

/** What else decides the general date. */
export interface GeneralCircumstances {
  /** Whether the list of consents is complete up to its day. */
  readonly listComplete: boolean;
  /** Entry into force of the instrument named by `notBefore`; `null` when unknown. */
  readonly conventionInForceOn?: PartialDate | null;
  /** The general date as a source states it; it is followed where given. */
  readonly statedOn?: PartialDate | null;
}

/** The general entry into force of an instrument. */
export interface GeneralEntryIntoForce {
  /** The day, when it is known to the day. */
  readonly on: Day | null;
  /** The days it may be; `null` when the threshold is not reached as the list stands. */
  readonly bounds: DayBounds | null;
  /** The day the threshold was reached; `null` when the list does not tell, or contradicts the stated date. */
  readonly thresholdReachedOn: DayBounds | null;
  /** The outcome in one sentence. */
  readonly reason: string;
  /** How it was found. */
  readonly trace: readonly RuleStep[];
}

/** The consent of one party, for dating its entry into force. */
export interface DatedConsent extends ConsentDates {
  /** The party's name, for the sentences of the trace. */
  readonly party: string;
  /** Day of the succession of states (usually independence), for `SUCCESSION`. */
  readonly succeededOn?: PartialDate | null;
}

/** The convention whose parties alone can be parties to a protocol, seen from one party. */
export interface ConventionForParty {
  /** The convention's name. */
  readonly name: string;
  /** Instrument and article that demand participation in it. */
  readonly citation: string;
  /** The days on which it may have entered into force for the party; `null` when it never consented to it. */
  readonly from: DayBounds | null;
}

/** Entry into force for one party. */
export interface EntryIntoForce {
  /** The first day bound, as precisely as it is known. */
  readonly on: PartialDate | null;
  /** The days it may be; `null` when it has not come as the lists stand. */
  readonly bounds: DayBounds | null;
  /** How it was found. */
  readonly trace: readonly RuleStep[];
}

// A succession continues a consent that was already counted for the predecessor; membership is no deposit.
const ACTS_NOT_COUNTED: ReadonlySet<ConsentAct> = new Set<ConsentAct>(['SUCCESSION', 'MEMBERSHIP']);

function nthSmallest(days: readonly (Day | null)[], n: number, openIsFirst: boolean): Day | null {
  const sorted = [...days].sort((a, b) => {
    if (a === b) return 0;
    if (a === null) return openIsFirst ? -1 : 1;
    if (b === null) return openIsFirst ? 1 : -1;
    return a < b ? -1 : 1;
  });
  return sorted[n - 1] ?? null;
}

function thresholdDay(
  consents: readonly CountedConsent[],
  deposits: number,
  complete: boolean,
): DayBounds | null {
  const firstByParty = new Map<string, DayBounds>();
  for (const consent of consents) {
    const dated = consentBounds(consent);
    const bounds = consent.doubtful === true ? { earliest: dated.earliest, latest: null } : dated;
    const known = firstByParty.get(consent.party);
    firstByParty.set(consent.party, known === undefined ? bounds : earliestOf(known, bounds));
  }
  const days = [...firstByParty.values()];
  if (days.length < deposits) return complete ? null : ANY_DAY;
  return {
    // A consent missing from an incomplete list can only have made the threshold earlier.
    earliest: complete
      ? nthSmallest(
          days.map((day) => day.earliest),
          deposits,
          true,
        )
      : null,
    latest: nthSmallest(
      days.map((day) => day.latest),
      deposits,
      false,
    ),
  };
}

function exactDay(bounds: DayBounds | null): Day | null {
  return bounds !== null && bounds.earliest === bounds.latest ? bounds.earliest : null;
}

/**
 * Sets a date that a source states against the one the rule gives.
 *
 * The stated date is followed: the depositary knows of instruments, corrections and agreed dates that no table
 * of deposits shows. Where it is less precise than the computed date and contains it, the two are one statement
 * and the computed date is followed. Where they contradict each other the source is followed and the step says so.
 *
 * @param what - what is being dated, with its article: "Entry into force for the Philippines".
 * @param stated - as a source states it; `null` when none does.
 * @param computed - as the rule gives it; `null` when it gives none.
 * @returns the bounds to follow (`null` when neither gives a date) and the step to show, if two dates were compared.
 */
export function followStatedDate(
  what: string,
  stated: PartialDate | null,
  computed: DayBounds | null,
): { readonly bounds: DayBounds | null; readonly trace: readonly RuleStep[] } {
  if (stated === null) return { bounds: computed, trace: [] };
  const source = boundsOf(stated);
  const facts = [
    `stated by a source: ${stated}`,
    `computed from the rule: ${computed === null ? 'no date' : describeBounds(computed)}`,
  ];
  const step = (conclusion: string): RuleStep => ({
    rule: 'A stated date goes before a computed one',
    citation: null,
    facts,
    conclusion: `${what}: ${conclusion}`,
  });
  if (computed === null)
    return { bounds: source, trace: [step(`${stated} is followed; the rule gives no date.`)] };
  if (liesWithin(computed, source)) {
    return { bounds: computed, trace: [step(`both agree on ${describeBounds(computed)}.`)] };
  }
  const conclusion =
    commonDays(source, computed) === null
      ? `${stated} is followed, although the rule gives ${describeBounds(computed)}; the two disagree.`
      : `${stated} is followed; the rule, not knowing the day, does not contradict it.`;
  return { bounds: source, trace: [step(conclusion)] };
}

/**
 * Computes when an instrument entered into force at all: the n-th consent plus the period, and not before
 * the instrument named by `notBefore` (VCLT 24(1)).
 *
 * Consents by succession and by membership do not count. On an incomplete list the known consents give the
 * last possible day only. A list that lacks parties which no longer exist may put the threshold too late:
 * pass `statedOn` where a source has the date.
 *
 * @param rule - the instrument's clause.
 * @param consents - all consents of the list.
 * @param circumstances - completeness of the list and what sources state.
 */
export function generalEntryIntoForce(
  rule: EntryIntoForceRule,
  consents: readonly CountedConsent[],
  circumstances: GeneralCircumstances,
): GeneralEntryIntoForce {
  const { general } = rule;
  const counted = consents.filter(
    (consent) =>
      !ACTS_NOT_COUNTED.has(consent.act) && (general.countsOrganizations || !consent.isOrganization),
  );
  const { listComplete } = circumstances;
  let threshold = thresholdDay(counted, general.deposits, listComplete);
  const facts = [
    `consents needed: ${general.deposits}${general.countsOrganizations ? '' : ', those of organizations not counted'}`,
    `consents on the list: ${new Set(counted.map((consent) => consent.party)).size}`,
  ];
  if (general.membersOf !== undefined) {
    const { organization, deposits } = general.membersOf;
    const members = counted.filter((consent) => consent.memberOf.includes(organization));
    const among = thresholdDay(members, deposits, listComplete);
    threshold = threshold === null || among === null ? null : latestOf(threshold, among);
    facts.push(`of them by members of ${organization}: at least ${deposits} needed`);
  }
  if (!listComplete) facts.push('the list is incomplete');

  const trace: RuleStep[] = [];
  let computed: DayBounds | null = null;
  if (threshold === null) {
    trace.push({
      rule: 'General entry into force',
      citation: general.citation,
      facts,
      conclusion: 'The number of consents needed is not reached as the list stands.',
    });
  } else {
    computed = boundsAfterPeriod(threshold, general.period);
    trace.push({
      rule: 'General entry into force',
      citation: general.citation,
      facts: [
        ...facts,
        `threshold reached: ${describeBounds(threshold)}`,
        `takes effect ${describePeriod(general.period)}`,
      ],
      conclusion: `The instrument enters into force on ${describeBounds(computed)}.`,
    });
    if (general.notBefore !== undefined) {
      const convention = boundsOf(circumstances.conventionInForceOn ?? null);
      computed = latestOf(computed, convention);
      trace.push({
        rule: 'Not before the convention',
        citation: general.citation,
        facts: [`${general.notBefore} in force: ${describeBounds(convention)}`],
        conclusion: `The instrument enters into force on ${describeBounds(computed)}.`,
      });
    }
  }
  const followed = followStatedDate('General entry into force', circumstances.statedOn ?? null, computed);
  trace.push(...followed.trace);
  // A list that contradicts the stated date lacks consents (of states that no longer exist), so its threshold is wrong.
  const trusted =
    computed !== null && followed.bounds !== null && commonDays(computed, followed.bounds) !== null;
  return {
    on: exactDay(followed.bounds),
    bounds: followed.bounds,
    thresholdReachedOn: trusted ? threshold : null,
    reason: trace.at(-1)?.conclusion ?? '',
    trace,
  };
}

function isInTime(rule: EntryIntoForceRule, deposited: DayBounds, general: GeneralEntryIntoForce): Ternary {
  if (rule.later.after === 'entry-into-force') {
    return general.bounds === null ? 'unknown' : before(deposited, general.bounds);
  }
  return general.thresholdReachedOn === null ? 'unknown' : onOrBefore(deposited, general.thresholdReachedOn);
}

function ownDay(
  rule: EntryIntoForceRule,
  consent: DatedConsent,
  general: GeneralEntryIntoForce,
): { readonly bounds: DayBounds | null; readonly step: RuleStep } {
  const deposited = consentBounds(consent);
  const facts = [
    `${consent.party}, ${consent.act.toLowerCase().replaceAll('_', ' ')}: ${describeBounds(deposited)}`,
  ];
  if (general.bounds === null) {
    return {
      bounds: null,
      step: {
        rule: 'Entry into force for a party',
        citation: rule.general.citation,
        facts,
        conclusion: `The instrument is not in force as the list stands, so it is not in force for ${consent.party}.`,
      },
    };
  }
  const generalFact = `general entry into force: ${describeBounds(general.bounds)}`;

  if (consent.act === 'SUCCESSION') {
    const effect = rule.succession?.effect ?? null;
    const succeeded = boundsOf(consent.succeededOn ?? null);
    const start =
      effect === 'date-of-notification'
        ? deposited
        : effect === 'date-of-succession' && consent.succeededOn != null
          ? succeeded
          : { earliest: succeeded.earliest, latest: deposited.latest };
    const bounds = latestOf(start, general.bounds);
    return {
      bounds,
      step: {
        rule: 'Succession',
        citation: rule.succession?.citation ?? 'VCST art. 23',
        facts: [...facts, `succession of states: ${describeBounds(succeeded)}`, generalFact],
        conclusion: `The instrument is in force for ${consent.party} from ${describeBounds(bounds)}.`,
      },
    };
  }

  const inTime = isInTime(rule, deposited, general);
  if (inTime === 'yes') {
    return {
      bounds: general.bounds,
      step: {
        rule: 'Consent in time for the general date',
        citation: rule.general.citation,
        facts: [...facts, generalFact],
        conclusion: `The instrument enters into force for ${consent.party} on the general date, ${describeBounds(general.bounds)}.`,
      },
    };
  }
  const own = boundsAfterPeriod(deposited, rule.later.period);
  const whicheverIsLater = latestOf(own, general.bounds);
  const bounds =
    rule.later.after === 'entry-into-force' && inTime === 'unknown'
      ? { earliest: general.bounds.earliest, latest: whicheverIsLater.latest }
      : whicheverIsLater;
  return {
    bounds,
    step: {
      rule: 'Own date or general date, whichever is later',
      citation: rule.later.citation,
      facts: [
        ...facts,
        `takes effect ${describePeriod(rule.later.period)}: ${describeBounds(own)}`,
        generalFact,
      ],
      conclusion: `The instrument enters into force for ${consent.party} on ${describeBounds(bounds)}.`,
    },
  };
}

/**
 * Computes when an instrument entered into force for one party (VCLT 24(3)).
 *
 * Who consented before the threshold was reached enters with the general date; everyone else on the later of
 * the general date and the own date. A successor state is bound from the day its clause names (without a
 * clause: on some day from the succession to the notification). A protocol is never in force for a party
 * before its convention is.
 *
 * @param rule - the instrument's clause.
 * @param consent - the party's consent.
 * @param general - the instrument's general entry into force.
 * @param convention - the convention that only its parties may supplement, if there is one.
 */
export function entryIntoForceFor(
  rule: EntryIntoForceRule,
  consent: DatedConsent,
  general: GeneralEntryIntoForce,
  convention?: ConventionForParty,
): EntryIntoForce {
  const own = ownDay(rule, consent, general);
  const trace: RuleStep[] = [own.step];
  let { bounds } = own;
  if (convention !== undefined && bounds !== null) {
    bounds = convention.from === null ? null : latestOf(bounds, convention.from);
    trace.push({
      rule: 'Only parties to the convention can be parties to the protocol',
      citation: convention.citation,
      facts: [
        `${convention.name} in force for ${consent.party}: ${convention.from === null ? 'never' : describeBounds(convention.from)}`,
      ],
      conclusion:
        bounds === null
          ? `The protocol cannot be in force for ${consent.party}.`
          : `The protocol is in force for ${consent.party} from ${describeBounds(bounds)}.`,
    });
  }
  return { on: coveringPartial(bounds), bounds, trace };
}
