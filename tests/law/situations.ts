import type { BindingFacts } from '../../src/law/binding.js';
import type { DutyInstance } from '../../src/law/duty-standing.js';
import type { ListFacts, ParticipationFacts } from '../../src/law/participation-status.js';
import type { ReservationFacts } from '../../src/law/reservation.js';

/** A row of a list with nothing known but what is given. */
export function row(given: Partial<ParticipationFacts>): ParticipationFacts {
  return {
    party: 'Arcadia',
    instrument: 'the Treaty',
    signedOn: null,
    act: null,
    depositedOn: null,
    statedFrom: null,
    denouncedOn: null,
    lastDay: null,
    listStatusAsOf: '2025-04-10',
    ...given,
  };
}

/** A complete list as of 10 April 2025. */
export function list(given: Partial<ListFacts> = {}): ListFacts {
  return { instrument: 'the Treaty', party: 'Arcadia', statusAsOf: '2025-04-10', complete: true, ...given };
}

/** A reservation made on ratification. */
export function reservation(given: Partial<ReservationFacts> = {}): ReservationFacts {
  return {
    party: 'Arcadia',
    kind: 'RESERVATION',
    articles: ['35(2)'],
    effect: 'EXCLUDES',
    madeOn: '2005-03-01',
    madeAt: 'RATIFICATION',
    confirmedOn: null,
    withdrawnOn: null,
    summary: 'Not bound by the court clause.',
    ...given,
  };
}

/** A treaty in force since 29 September 2003 and one party to it. */
export function pair(
  intervals: readonly Partial<ParticipationFacts>[],
  given: Partial<BindingFacts> = {},
): BindingFacts {
  return {
    instrument: {
      slug: 'treaty',
      name: 'the Treaty',
      binding: true,
      kind: 'TREATY',
      inForceSince: '2003-09-29',
    },
    party: { code: 'ARC', name: 'Arcadia' },
    intervals: intervals.map(row),
    list: list(),
    ...given,
  };
}

/** The one obligation of an instrument that is an instance of a duty. */
export function instance(
  duty: string,
  instrument: string,
  grade: DutyInstance['grade'] = 'MANDATORY',
): DutyInstance {
  return { duty, instrument, obligation: `${instrument}:${duty}`, grade };
}
