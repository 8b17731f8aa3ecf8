import type { ConsentAct } from '../law/consent.js';
import { changeInWords, type ChangeNames } from '../law/change-words.js';
import { datesOf } from '../law/participation-status.js';
import type { ReservationKind } from '../law/reservation.js';
import type { RuleStep } from '../law/rule-step.js';
import type { GraphContext } from './context.js';
import type { ChangeParent } from './mappers/change.js';
import { findInstrument, instrumentOf, organizationOf, partyOf, present } from './nodes.js';
import { participation } from './participations.js';

/** What a change rests on, and how its day was found. */
export interface ChangeEvidence {
  readonly sources: readonly string[];
  /** Fields of the change that rest on general knowledge alone. */
  readonly unverified: readonly string[];
  readonly trace: readonly RuleStep[];
  /** The provision by which the day was worked out; null where a source states it. */
  readonly citation: string | null;
  /** Means of consent; null for anything else. */
  readonly act: ConsentAct | null;
  readonly statement: ChangeNames['statement'];
  /** What a summary says besides, each a clause. */
  readonly remarks: readonly string[];
}

const NOTHING_MORE: Omit<ChangeEvidence, 'sources' | 'unverified'> = {
  trace: [],
  citation: null,
  act: null,
  statement: null,
  remarks: [],
};

/** The fields of a record that show the day of a change, by its kind. */
const DAY_FIELDS: Readonly<Record<string, readonly string[]>> = {
  ADOPTED: ['adoptedOn'],
  AMENDED: ['on'],
  SIGNED: ['signedOn'],
  CONSENTED: ['depositedOn'],
  ENTERED_INTO_FORCE: ['inForceFrom', 'statedFrom', 'inForceSince'],
  WITHDREW: ['until', 'denouncedOn'],
  RESERVED: ['madeOn'],
  DECLARED: ['madeOn'],
  OBJECTED: ['madeOn'],
  RESERVATION_WITHDRAWN: ['withdrawnOn'],
  JOINED: ['from'],
  LEFT: ['until'],
};

/** What of a change is unverified, from what of its record is. */
function unverifiedOf(
  fields: readonly string[],
  day: readonly string[],
  more: readonly string[] = [],
): string[] {
  if (fields.includes('*')) return ['*'];
  return [
    ...(day.some((field) => fields.includes(field)) ? ['on'] : []),
    ...more.filter((field) => fields.includes(field)),
  ];
}

async function ofParticipation(
  context: GraphContext,
  change: ChangeParent,
  origin: { readonly id: string; readonly pair: string },
): Promise<ChangeEvidence> {
  const rows = await context.load.participationsOfPairs.load(origin.pair);
  // A signature that consent followed is told by the participation, which is the first of its pair.
  const row = rows.find(({ id }) => id === origin.id) ?? rows.find(({ seq }) => seq === 1);
  if (row === undefined) throw new Error(`The graph holds no participation ${origin.id}.`);
  const { facts } = participation(row, context.today);
  const common = { ...NOTHING_MORE, sources: row.sources, act: facts.act };
  const computedFrom: readonly string[] = row.statedFrom === null ? ['depositedOn'] : [];
  const unverified = unverifiedOf(row.unverified, [
    ...(DAY_FIELDS[change.kind] ?? []),
    ...(change.kind === 'ENTERED_INTO_FORCE' ? computedFrom : []),
  ]);
  const remarks =
    change.happened === 'unknown' ? ['whether this happened at all is doubtful'] : ([] as string[]);
  if (change.kind === 'ENTERED_INTO_FORCE') {
    const { trace } = datesOf(withoutEnd(facts));
    return {
      ...common,
      unverified,
      remarks,
      trace,
      citation: row.statedFrom === null ? citationsOf(trace) : null,
    };
  }
  if (change.kind === 'WITHDREW') {
    // Membership begins and ends by one rule; of other participations the steps behind those of the beginning.
    const steps = datesOf(facts).trace;
    const trace = facts.act === 'MEMBERSHIP' ? steps : steps.slice(datesOf(withoutEnd(facts)).trace.length);
    const stated = facts.lastDay !== null && facts.act !== 'MEMBERSHIP' && facts.convention?.last == null;
    return {
      ...common,
      unverified,
      remarks: [
        ...(facts.denouncedOn === null ? [] : [`denunciation notified on ${facts.denouncedOn}`]),
        ...remarks,
      ],
      trace,
      citation: stated ? null : citationsOf(trace),
    };
  }
  return { ...common, unverified, remarks };
}

/** A participation as if it lasted: what is left is how it began. */
const withoutEnd = (facts: Parameters<typeof datesOf>[0]): Parameters<typeof datesOf>[0] => {
  const { convention: _convention, ...rest } = facts;
  return { ...rest, lastDay: null, denouncedOn: null, leftUndated: false };
};

/** Where the rules stand that a trace follows, each once; null for none. */
const citationsOf = (trace: readonly RuleStep[]): string | null =>
  [...new Set(trace.flatMap(({ citation }) => (citation === null ? [] : [citation])))].join('; ') || null;

async function ofStatement(
  context: GraphContext,
  change: ChangeParent,
  { id, confirming }: { readonly id: string; readonly confirming: boolean },
): Promise<ChangeEvidence> {
  const statement = await present(context.load.reservationsById.load(id), id);
  const { kind, articles, summary, madeAt, madeOn, confirmedOn } = statement;
  const unconfirmed =
    change.kind !== 'RESERVATION_WITHDRAWN' && !confirming && madeAt === 'SIGNATURE' && confirmedOn === null;
  return {
    ...NOTHING_MORE,
    sources: statement.sources,
    unverified: unverifiedOf(
      statement.unverified,
      confirming ? ['confirmedOn'] : (DAY_FIELDS[change.kind] ?? []),
      ['summary'],
    ),
    citation: confirming ? 'VCLT art. 23(2)' : null,
    statement: { kind: kind as ReservationKind, articles, content: summary },
    remarks: [
      ...(confirming ? [`confirmed on consenting what it said on ${madeOn ?? 'an unknown day'}`] : []),
      ...(unconfirmed ? ['made on signature, and no confirmation is shown'] : []),
    ],
  };
}

/** What a change rests on. */
export async function evidenceOf(context: GraphContext, change: ChangeParent): Promise<ChangeEvidence> {
  const { origin } = change;
  const day = DAY_FIELDS[change.kind] ?? [];
  switch (origin.table) {
    case 'participation':
      return ofParticipation(context, change, origin);
    case 'statement':
      return ofStatement(context, change, origin);
    case 'instrument': {
      const { sources, unverified } = await instrumentOf(context, origin.slug);
      return { ...NOTHING_MORE, sources, unverified: unverifiedOf(unverified, day) };
    }
    case 'membership':
      return { ...NOTHING_MORE, sources: origin.sources, unverified: unverifiedOf(origin.unverified, day) };
    case 'amendment': {
      const own = origin.sources.length > 0;
      const amending = await findInstrument(context, change.amendedBy ?? '');
      return {
        ...NOTHING_MORE,
        sources: own ? origin.sources : (amending?.sources ?? []),
        unverified: own
          ? unverifiedOf(origin.unverified, day)
          : unverifiedOf(amending?.unverified ?? [], ['adoptedOn']),
      };
    }
  }
}

/** What happened, in one sentence for people. */
export async function summaryOf(context: GraphContext, change: ChangeParent): Promise<string> {
  const { origin } = change;
  const nameOf = async (node: Promise<{ readonly name: string }> | null) => (node ? (await node).name : null);
  const [party, instrument, organization, amendedBy, evidence] = await Promise.all([
    nameOf(change.party === null ? null : partyOf(context, change.party)),
    nameOf(change.instrument === null ? null : instrumentOf(context, change.instrument)),
    nameOf(change.organization === null ? null : organizationOf(context, change.organization)),
    nameOf(change.amendedBy === null ? null : instrumentOf(context, change.amendedBy)),
    evidenceOf(context, change),
  ]);
  const { act } = evidence;
  return changeInWords(change.kind, change.days, {
    party: party ?? (origin.table === 'membership' ? origin.member : null),
    instrument,
    organization,
    amendedBy,
    act: act === null || act === 'UNKNOWN' ? null : act.toLowerCase().replaceAll('_', ' '),
    status: origin.table === 'membership' ? origin.status : null,
    statement: evidence.statement,
    remarks: evidence.remarks,
  });
}
