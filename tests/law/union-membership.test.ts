import { describe, expect, test } from '@jest/globals';
import { statusOn } from '../../src/law/participation-status.js';
import type { UnionAct, UnionMembership } from '../../src/law/union-membership.js';
import { participationsThroughUnion } from '../../src/law/union-membership.js';

const directive: UnionAct = {
  instrument: 'Directive 2011/36/EU',
  citation: 'Directive 2011/36/EU art. 24',
  inForceOn: '2011-04-15',
  appliesFrom: '2011-04-15',
  optOuts: [{ party: 'DNK', citation: 'Protocol No 22', note: 'no part in measures under Title V' }],
  optIns: [{ party: 'GBR', from: '2011-10-18', citation: 'Decision 2011/692/EU' }],
  formerMembers: [{ party: 'GBR', until: '2020-12-31', citation: 'Withdrawal Agreement art. 126' }],
};

const members: UnionMembership[] = [
  { party: 'AUT', name: 'Austria', joinedOn: '1995-01-01', leftOn: null },
  { party: 'HRV', name: 'Croatia', joinedOn: '2013-07-01', leftOn: null },
  { party: 'DNK', name: 'Denmark', joinedOn: '1973-01-01', leftOn: null },
  { party: 'GBR', name: 'the United Kingdom', joinedOn: '1973-01-01', leftOn: '2020-01-31' },
  { party: 'ARC', name: 'Arcadia', joinedOn: '1990-01-01', leftOn: '2000-12-31' },
  { party: 'BOH', name: 'Bohemia', joinedOn: '2013', leftOn: null },
];

const { participations, notBound } = participationsThroughUnion(directive, members);
const of = (party: string) => participations.find((participation) => participation.party === party);

describe('acts of the Union bind members', () => {
  test.each<[situation: string, party: string, day: string, status: string]>([
    ['TFEU art. 288: the day before the act', 'AUT', '2011-04-14', 'NOT_A_PARTY'],
    ['TFEU art. 288: the first day of the act', 'AUT', '2011-04-15', 'PARTY'],
    ['TEU art. 49: the day before accession', 'HRV', '2013-06-30', 'NOT_A_PARTY'],
    ['TEU art. 49: the day of accession', 'HRV', '2013-07-01', 'PARTY'],
    ['Protocol No 21 art. 4: the day before the opt-in', 'GBR', '2011-10-17', 'NOT_A_PARTY'],
    ['Protocol No 21 art. 4: the day of the opt-in', 'GBR', '2011-10-18', 'PARTY'],
    ['Withdrawal Agreement art. 127: no longer a member, still in transition', 'GBR', '2020-12-31', 'PARTY'],
    ['Withdrawal Agreement art. 127: after the transition', 'GBR', '2021-01-01', 'FORMER_PARTY'],
    ['TEU art. 49: year of accession known', 'BOH', '2013-06-30', 'UNKNOWN'],
    ['TEU art. 49: year of accession over', 'BOH', '2013-12-31', 'PARTY'],
  ])('%s: %s on %s', (_, party, day, status) => {
    const participation = of(party);
    expect(participation).toBeDefined();
    if (participation !== undefined) expect(statusOn(participation.facts, day).status).toBe(status);
  });

  test('every derived participation cites TFEU 288 and the act', () => {
    for (const { trace, facts } of participations) {
      expect(trace[0]?.citation).toBe('TFEU art. 288; Directive 2011/36/EU art. 24');
      expect(facts.act).toBe('MEMBERSHIP');
    }
  });

  test('an opt-out and a membership that ended before bind nobody, and say why', () => {
    expect(notBound.map(({ party }) => party)).toEqual(['DNK', 'ARC']);
    expect(notBound[0]?.trace[0]).toMatchObject({ rule: 'Opt-out', citation: 'Protocol No 22' });
    expect(notBound[1]?.trace[0]?.conclusion).toContain('had left');
    expect(of('DNK')).toBeUndefined();
  });

  test('a member may have a date of its own, and an opt-in goes before an opt-out', () => {
    const own = participationsThroughUnion(
      {
        ...directive,
        optIns: [{ party: 'DNK', from: '2015-01-01', citation: 'agreement' }],
        memberDates: [{ party: 'AUT', from: '2012-01-01', citation: 'transitional clause' }],
        formerMembers: [],
      },
      members,
    );
    const dates = Object.fromEntries(
      own.participations.map(({ party, from, last }) => [party, [from.earliest, last?.latest]]),
    );
    expect(dates['AUT']).toEqual(['2012-01-01', undefined]);
    expect(dates['DNK']).toEqual(['2015-01-01', undefined]);
    expect(dates['GBR']).toEqual(['2011-04-15', '2020-01-31']);
  });
});
