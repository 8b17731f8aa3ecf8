import type { BindingFacts } from '../law/binding.js';
import { bindingOn } from '../law/binding.js';
import { before, boundsOf, type Day } from '../law/partial-date.js';
import type { ReservationFacts } from '../law/reservation.js';
import type { RuleStep } from '../law/rule-step.js';
import type { GraphContext } from './context.js';
import type { ArticleParent } from './mappers/article.js';
import type { BindingParent } from './mappers/binding.js';
import type { InstrumentParent } from './mappers/instrument.js';
import type { PartyParent } from './mappers/party.js';
import type { ReservationParent } from './mappers/reservation.js';
import { instrumentOf } from './nodes.js';
import { participation } from './participations.js';

interface ReadFacts {
  readonly facts: BindingFacts;
  readonly participations: ReturnType<typeof participation>[];
  readonly reservations: readonly ReservationParent[];
  readonly sources: readonly string[];
}

async function readFacts(
  context: GraphContext,
  party: PartyParent,
  instrument: InstrumentParent,
  asked: string | null,
  day: Day,
): Promise<ReadFacts> {
  const pair = `${party.code}:${instrument.slug}`;
  const [rows, reservations, law, parent] = await Promise.all([
    context.load.participationsOfPairs.load(pair),
    context.load.reservationsOfPairs.load(pair),
    context.load.instrumentLawBySlug.load(instrument.slug),
    instrument.requiresPartyTo === null
      ? null
      : readFacts(context, party, await instrumentOf(context, instrument.requiresPartyTo), null, day),
  ]);
  const participations = rows.map((row) => participation(row, day));
  const refusals = (JSON.parse(law?.law ?? '{}') as { refusals?: Record<string, RuleStep[]> }).refusals;
  const refusal = refusals?.[party.code] ?? [];
  const facts: BindingFacts = {
    instrument,
    party,
    intervals: participations.map((row) => row.facts),
    list: {
      instrument: instrument.name,
      party: party.name,
      statusAsOf: instrument.listStatusAsOf,
      complete: instrument.listComplete ?? false,
      adoptedOn: instrument.adoptedOn,
      partyIsTerritory: party.__typename === 'State' && party.unStatus === 'territory',
      ...(instrument.kind.startsWith('EU_') ? { throughMembershipOf: 'the European Union' } : {}),
    },
    ...(parent
      ? { parent: { citation: instrument.requiresPartyToCitation ?? instrument.name, facts: parent.facts } }
      : {}),
    reservations: reservations.map((row) => reservationFacts(row, party.name, instrument.listStatusAsOf)),
    article: asked,
    refusal,
  };
  // What is no treaty, and an opt-out, decide by the instrument itself; a party without a row by the list it is not on.
  const isDecidedByText = !instrument.binding || instrument.kind === 'NATIONAL_LAW' || refusal.length > 0;
  const stated = [
    ...(participations.length > 0 ? participations.flatMap((row) => row.sources) : instrument.listSources),
    ...(isDecidedByText ? instrument.sources : []),
  ];
  return {
    facts,
    participations,
    reservations,
    sources: [...stated, ...(parent?.sources ?? [])],
  };
}

const reservationFacts = (
  row: ReservationParent,
  party: string,
  listStatusAsOf: string | null,
): ReservationFacts => ({
  ...row,
  party,
  kind: row.kind as ReservationFacts['kind'],
  effect: row.effect as ReservationFacts['effect'],
  madeAt: row.madeAt as ReservationFacts['madeAt'],
  listStatusAsOf,
});

/** Whether a party is bound by an instrument, or by what `asked` locates in it, on a day, with the rows it rests on. */
export async function binding(
  context: GraphContext,
  party: PartyParent,
  instrument: InstrumentParent,
  article: ArticleParent | null,
  asked: string | null,
  day: Day,
): Promise<BindingParent> {
  const read = await readFacts(context, party, instrument, asked, day);
  const { interval, reservations: inEffect, ...answer } = bindingOn(read.facts, day);
  const reservations = inEffect.map((index) => read.reservations[index]!);
  const bound = answer.status === 'BOUND' || answer.status === 'BOUND_WITH_RESERVATION';
  return {
    ...answer,
    // The law also gives the days of an interval that has not begun or is over; of these only a past end is an answer.
    since: bound ? answer.since : null,
    until: bound || before(boundsOf(answer.until), boundsOf(day)) === 'yes' ? answer.until : null,
    asOf: day,
    party,
    instrument,
    article,
    participation: interval === null ? null : (read.participations[interval] ?? null),
    reservations,
    sources: [...read.sources, ...reservations.flatMap((row) => row.sources)],
  };
}
