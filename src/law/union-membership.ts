import type { Day, DayBounds, PartialDate } from './partial-date.js';
import { before, boundsOf, coveringPartial, describeBounds, latestOf } from './partial-date.js';
import type { ParticipationFacts } from './participation-status.js';
import type { RuleStep } from './rule-step.js';

/** A member to which an act applies otherwise than through membership alone. */
export interface OwnPosition {
  /** Party code. */
  readonly party: string;
  /** Where it is laid down. */
  readonly citation: string;
  /** A remark in our words. */
  readonly note?: string;
}

/** An act of the Union as it binds members. */
export interface UnionAct {
  /** The act's name, for the sentences of the trace. */
  readonly instrument: string;
  /** Where its effect on members is laid down. */
  readonly citation: string;
  /** The act's own entry into force or effect. */
  readonly inForceOn: PartialDate;
  /** First day it binds members. */
  readonly appliesFrom: PartialDate;
  /** Members that do not take part in it. */
  readonly optOuts?: readonly OwnPosition[];
  /** Members that had to opt in, from the day they did. */
  readonly optIns?: readonly (OwnPosition & { readonly from: PartialDate })[];
  /** Members bound from a day of their own. */
  readonly memberDates?: readonly (OwnPosition & { readonly from: PartialDate })[];
  /** Former members, by the last day the act bound them: a transition may outlast membership. */
  readonly formerMembers?: readonly (OwnPosition & { readonly until: PartialDate })[];
}

/** One membership of the Union. */
export interface UnionMembership {
  /** Party code. */
  readonly party: string;
  /** The party's name, for the sentences of the trace. */
  readonly name: string;
  /** First day as a member. */
  readonly joinedOn: PartialDate | null;
  /** Last day as a member; `null` while it lasts. */
  readonly leftOn: PartialDate | null;
}

/** A participation that follows from membership. */
export interface DerivedParticipation {
  /** Party code. */
  readonly party: string;
  /** First day bound. */
  readonly from: DayBounds;
  /** Last day bound; `null` while it lasts. */
  readonly last: DayBounds | null;
  /** The same as an interval of participation, with act `MEMBERSHIP`. */
  readonly facts: ParticipationFacts;
  /** Why. */
  readonly trace: readonly RuleStep[];
}

/** A member that the act does not bind, with the reason. */
export interface UnionRefusal {
  /** Party code. */
  readonly party: string;
  /** Why. */
  readonly trace: readonly RuleStep[];
}

/**
 * Derives whom an act of the Union binds from membership (TFEU 288; TEU 49, 50 for joining and leaving).
 *
 * A member is bound from the later of the act's first day and its accession, until its last day as a member or
 * the day named for former members. A member that opted out is not bound, unless it is also listed as
 * having opted in, then from that day.
 *
 * @param act - the act.
 * @param memberships - all memberships, past and present.
 */
export function participationsThroughUnion(
  act: UnionAct,
  memberships: readonly UnionMembership[],
): { readonly participations: readonly DerivedParticipation[]; readonly notBound: readonly UnionRefusal[] } {
  const participations: DerivedParticipation[] = [];
  const notBound: UnionRefusal[] = [];

  for (const membership of memberships) {
    const { party, name } = membership;
    const isThis = (position: OwnPosition): boolean => position.party === party;
    const optIn = act.optIns?.find(isThis);
    const optOut = act.optOuts?.find(isThis);
    if (optOut !== undefined && optIn === undefined) {
      notBound.push({
        party,
        trace: [
          {
            rule: 'Opt-out',
            citation: optOut.citation,
            facts: [`${name} is a member of the Union${optOut.note === undefined ? '' : `; ${optOut.note}`}`],
            conclusion: `By ${optOut.citation}, ${name} does not take part in ${act.instrument}, so it is not bound.`,
          },
        ],
      });
      continue;
    }
    const own = optIn ?? act.memberDates?.find(isThis);
    const former = act.formerMembers?.find(isThis);
    const from = latestOf(boundsOf(own?.from ?? act.appliesFrom), boundsOf(membership.joinedOn));
    const end = former?.until ?? membership.leftOn;
    const last = end === null ? null : boundsOf(end);
    if (last !== null && before(last, from) === 'yes') {
      notBound.push({
        party,
        trace: [
          {
            rule: 'Membership ended before the act applied',
            citation: 'TEU art. 50',
            facts: [
              `last day bound by acts of the Union: ${end ?? ''}`,
              `applies from: ${describeBounds(from)}`,
            ],
            conclusion: `Before ${act.instrument} applied, ${name} had left, so it is not bound.`,
          },
        ],
      });
      continue;
    }
    const facts = [
      `member from: ${membership.joinedOn ?? 'day not known'}`,
      `act applies from: ${act.appliesFrom}`,
    ];
    if (own !== undefined) facts.push(`own date: ${own.from} (${own.citation})`);
    if (end !== null) facts.push(`last day: ${end}${former === undefined ? '' : ` (${former.citation})`}`);
    const step: RuleStep = {
      rule: 'An act of the Union binds its members',
      citation: `TFEU art. 288; ${act.citation}`,
      facts,
      conclusion: `${act.instrument} binds ${name} from ${describeBounds(from)}${last === null ? '' : ` to ${describeBounds(last)}`}.`,
    };
    participations.push({
      party,
      from,
      last,
      trace: [step],
      facts: {
        party: name,
        instrument: act.instrument,
        signedOn: null,
        act: 'MEMBERSHIP',
        depositedOn: null,
        entry: { on: coveringPartial(from), bounds: from, trace: [step] },
        statedFrom: null,
        denouncedOn: null,
        lastDay: end,
        listStatusAsOf: null,
      },
    });
  }
  return { participations, notBound };
}

/**
 * Until when the law of the Union, its agreements with third States included, went on treating a former member as
 * one (Agreement on the withdrawal of the United Kingdom art. 126-127, 129(1)); by party code, last day.
 */
export const UNION_TRANSITIONS: ReadonlyMap<string, Day> = new Map([['GBR', '2020-12-31']]);
