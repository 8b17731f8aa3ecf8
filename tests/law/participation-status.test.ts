import { describe, expect, test } from '@jest/globals';
import { entryIntoForceFor } from '../../src/law/entry-into-force.js';
import { boundsOf } from '../../src/law/partial-date.js';
import type { ParticipationFacts, ParticipationStatus } from '../../src/law/participation-status.js';
import { datesOf, overlapOf, statusOfPair, statusOn } from '../../src/law/participation-status.js';
import { trafficking } from './real-rules.js';
import { list, row } from './situations.js';

const protocolGeneral = {
  on: '2003-12-25',
  bounds: boundsOf('2003-12-25'),
  thresholdReachedOn: boundsOf('2003-09-26'),
  reason: '',
  trace: [],
};

const philippines = row({
  party: 'the Philippines',
  instrument: 'the Trafficking Protocol',
  signedOn: '2000-12-14',
  act: 'RATIFICATION',
  depositedOn: '2002-05-28',
  entry: entryIntoForceFor(
    trafficking,
    { party: 'the Philippines', act: 'RATIFICATION', depositedOn: '2002-05-28' },
    protocolGeneral,
  ),
});

const full: Partial<ParticipationFacts> = {
  signedOn: '2000-12-14',
  act: 'RATIFICATION',
  depositedOn: '2005-03-01',
  statedFrom: '2005-03-31',
};
const left: Partial<ParticipationFacts> = { ...full, lastDay: '2019-06-30' };
const oneYear = {
  citation: 'Treaty art. 40',
  summary: 'One year.',
  period: { kind: 'months', count: 12 },
} as const;

describe('one interval on a day', () => {
  test.each<[situation: string, facts: ParticipationFacts, day: string, status: ParticipationStatus]>([
    ['VCLT arts. 14, 18: Philippines: the day before signature', philippines, '2000-12-13', 'NOT_A_PARTY'],
    ['VCLT arts. 14, 18: Philippines: the day of signature', philippines, '2000-12-14', 'SIGNATORY'],
    ['VCLT arts. 14, 15, 16: Philippines: the day before deposit', philippines, '2002-05-27', 'SIGNATORY'],
    [
      'VCLT arts. 14, 15, 16: Philippines: the day of deposit',
      philippines,
      '2002-05-28',
      'PARTY_NOT_YET_IN_FORCE',
    ],
    [
      'Trafficking Protocol art. 17(2): Philippines: the day before entry into force',
      philippines,
      '2003-12-24',
      'PARTY_NOT_YET_IN_FORCE',
    ],
    [
      'Trafficking Protocol art. 17(2): Philippines: the day of entry into force',
      philippines,
      '2003-12-25',
      'PARTY',
    ],
    ['Trafficking Protocol art. 17(2): Philippines: long after', philippines, '2200-12-31', 'PARTY'],
    [
      'VCLT arts. 14, 18: signature only: before',
      row({ signedOn: '2000-12-14' }),
      '2000-12-13',
      'NOT_A_PARTY',
    ],
    [
      'VCLT arts. 14, 18: signature only: for ever after',
      row({ signedOn: '2000-12-14' }),
      '2100-01-01',
      'SIGNATORY',
    ],
    [
      'VCLT arts. 14, 18: signature only, undated: by the day of the list',
      row({}),
      '2025-04-10',
      'SIGNATORY',
    ],
    ['VCLT arts. 14, 18: signature only, undated: the day before', row({}), '2025-04-09', 'UNKNOWN'],
    [
      'VCLT arts. 14, 18: signature only, undated: before adoption',
      row({ adoptedOn: '2000-11-15' }),
      '2000-11-14',
      'NOT_A_PARTY',
    ],
    ['VCLT arts. 14, 18: signature only, year known', row({ signedOn: '2000' }), '2000-06-01', 'UNKNOWN'],
    [
      'VCLT arts. 14, 18: signature only, year known: the last day of it',
      row({ signedOn: '2000' }),
      '2000-12-31',
      'SIGNATORY',
    ],
    [
      'VCLT arts. 14, 15, 16: accession: the day before',
      row({ ...full, signedOn: null, act: 'ACCESSION' }),
      '2005-02-28',
      'NOT_A_PARTY',
    ],
    [
      'VCLT arts. 14, 15, 16: accession: the day itself',
      row({ ...full, signedOn: null, act: 'ACCESSION' }),
      '2005-03-01',
      'PARTY_NOT_YET_IN_FORCE',
    ],
    [
      'VCLT arts. 14, 15, 16: ratification with undated signature: before deposit',
      row({ ...full, signedOn: null, signatureUndated: true }),
      '2005-02-28',
      'UNKNOWN',
    ],
    ['VCLT arts. 54, 70: left: the last day', row(left), '2019-06-30', 'PARTY'],
    ['VCLT arts. 54, 70: left: the day after', row(left), '2019-07-01', 'FORMER_PARTY'],
    [
      'VCLT arts. 54, 70: left: month known, within it',
      row({ ...full, lastDay: '2019-06' }),
      '2019-06-30',
      'UNKNOWN',
    ],
    [
      'VCLT arts. 54, 70: left: month known, its first day',
      row({ ...full, lastDay: '2019-06' }),
      '2019-06-01',
      'PARTY',
    ],
    [
      'VCLT arts. 54, 70: left: month known, after it',
      row({ ...full, lastDay: '2019-06' }),
      '2019-07-01',
      'FORMER_PARTY',
    ],
    [
      'VCLT arts. 56, 70: denounced with notice of a year: the last day',
      row({ ...full, denouncedOn: '2018-07-01', denunciation: oneYear }),
      '2019-06-30',
      'PARTY',
    ],
    [
      'VCLT arts. 56, 70: denounced with notice of a year: the day after',
      row({ ...full, denouncedOn: '2018-07-01', denunciation: oneYear }),
      '2019-07-01',
      'FORMER_PARTY',
    ],
    [
      'VCLT arts. 56, 70: denounced, notice not known: the day before the notice',
      row({ ...full, denouncedOn: '2018-07-01' }),
      '2018-06-30',
      'PARTY',
    ],
    [
      'VCLT arts. 56, 70: denounced, notice not known: after the notice',
      row({ ...full, denouncedOn: '2018-07-01' }),
      '2030-01-01',
      'UNKNOWN',
    ],
    [
      'VCLT arts. 56, 70: stated last day against the computed one',
      row({ ...left, denouncedOn: '2018-01-01', denunciation: oneYear }),
      '2019-06-30',
      'PARTY',
    ],
    [
      'VCLT arts. 54, 70: left on an unknown day: before the list',
      row({ ...full, leftUndated: true }),
      '2020-01-01',
      'UNKNOWN',
    ],
    [
      'VCLT arts. 54, 70: left on an unknown day: after the list',
      row({ ...full, leftUndated: true }),
      '2025-04-11',
      'FORMER_PARTY',
    ],
    [
      'VCLT arts. 54, 70: left on an unknown day: before it was bound',
      row({ ...full, leftUndated: true }),
      '2005-03-30',
      'PARTY_NOT_YET_IN_FORCE',
    ],
    [
      'VCLT art. 68: withdrew its consent before entry into force: meanwhile',
      row({ ...full, lastDay: '2005-03-15' }),
      '2005-03-10',
      'PARTY_NOT_YET_IN_FORCE',
    ],
    [
      'VCLT art. 68: withdrew its consent before entry into force: after',
      row({ ...full, lastDay: '2005-03-15' }),
      '2005-04-01',
      'NOT_A_PARTY',
    ],
    [
      'VCLT art. 68: withdrew its consent before entry into force: month known',
      row({ ...full, statedFrom: '2005-06-01', lastDay: '2005-03' }),
      '2005-03-15',
      'UNKNOWN',
    ],
    [
      'VCLT art. 24: undated consent, dated effect: before the effect',
      row({ ...full, depositedOn: null }),
      '2005-03-30',
      'UNKNOWN',
    ],
    [
      'VCLT art. 24: undated consent, dated effect: the effect',
      row({ ...full, depositedOn: null }),
      '2005-03-31',
      'PARTY',
    ],
    [
      'VCLT art. 24: undated consent, undated effect, no rule: the day before the list',
      row({ ...full, depositedOn: null, statedFrom: null }),
      '2025-04-09',
      'UNKNOWN',
    ],
    [
      'VCLT art. 24: undated consent, undated effect, no rule: the day of the list that names the party',
      row({ ...full, depositedOn: null, statedFrom: null }),
      '2025-04-10',
      'PARTY',
    ],
    [
      'VCLT art. 24: undated consent, undated effect, no rule: after the list',
      row({ ...full, depositedOn: null, statedFrom: null }),
      '2026-11-26',
      'PARTY',
    ],
    [
      'VCLT art. 24: undated consent, undated effect, no rule: the month of the list known, within it',
      row({ act: 'RATIFICATION', listStatusAsOf: '2020-01' }),
      '2020-01-30',
      'UNKNOWN',
    ],
    [
      'VCLT art. 24: undated consent, undated effect, no rule: the month of the list known, its last day',
      row({ act: 'RATIFICATION', listStatusAsOf: '2020-01' }),
      '2020-01-31',
      'PARTY',
    ],
    [
      'VCLT art. 24: undated consent, undated effect, no rule, and the list of no known day',
      row({ act: 'RATIFICATION', listStatusAsOf: null }),
      '2026-11-26',
      'UNKNOWN',
    ],
    [
      'VCLT arts. 14, 15, 16: dated consent, undated effect, no rule: the day before the consent',
      row({ act: 'ACCESSION', depositedOn: '2008-09-25' }),
      '2008-09-24',
      'NOT_A_PARTY',
    ],
    [
      'VCLT arts. 14, 15, 16: dated consent, undated effect, no rule: before the list',
      row({ act: 'ACCESSION', depositedOn: '2008-09-25' }),
      '2008-09-25',
      'UNKNOWN',
    ],
    [
      'VCLT arts. 14, 15, 16: dated consent, undated effect, no rule: the day of the list',
      row({ act: 'ACCESSION', depositedOn: '2008-09-25' }),
      '2025-04-10',
      'PARTY',
    ],
    [
      'VCLT arts. 14, 15, 16: consent after the list, undated effect, no rule',
      row({ act: 'ACCESSION', depositedOn: '2025-04-11' }),
      '2026-11-26',
      'UNKNOWN',
    ],
    [
      'VCLT art. 16: hearsay: neither document nor day',
      row({ act: 'RATIFICATION', doubtful: true }),
      '2026-11-26',
      'UNKNOWN',
    ],
    [
      'VCLT art. 24: year of the effect known, consent dated: before consent',
      row({ ...full, statedFrom: '2005' }),
      '2005-02-28',
      'SIGNATORY',
    ],
    [
      'VCLT art. 24: year of the effect known, consent dated: after consent',
      row({ ...full, statedFrom: '2005' }),
      '2005-03-01',
      'UNKNOWN',
    ],
    [
      'VCLT art. 24: year of the effect known: its last day',
      row({ ...full, statedFrom: '2005' }),
      '2005-12-31',
      'PARTY',
    ],
    ['VCLT art. 16: doubtful consent', row({ ...full, doubtful: true }), '2020-01-01', 'UNKNOWN'],
    [
      'VCLT art. 16: act unknown, every column doubtful',
      row({ act: 'UNKNOWN', doubtful: true }),
      '2026-01-01',
      'UNKNOWN',
    ],
    [
      'VCST arts. 17, 23: succession, in force before it was notified',
      row({ act: 'SUCCESSION', depositedOn: '2006-10-23', statedFrom: '2006-06-03' }),
      '2006-06-03',
      'PARTY',
    ],
    [
      'VCST arts. 17, 23: succession: the day before independence',
      row({ act: 'SUCCESSION', depositedOn: '2006-10-23', statedFrom: '2006-06-03' }),
      '2006-06-02',
      'NOT_A_PARTY',
    ],
    [
      'TFEU art. 288: membership: the day before',
      row({ act: 'MEMBERSHIP', statedFrom: '2013-07-01' }),
      '2013-06-30',
      'NOT_A_PARTY',
    ],
    [
      'TFEU art. 288: membership: the first day',
      row({ act: 'MEMBERSHIP', statedFrom: '2013-07-01' }),
      '2013-07-01',
      'PARTY',
    ],
    [
      'VCLT arts. 14, 15, 16: consent to a treaty that is not in force',
      row({ act: 'RATIFICATION', depositedOn: '2005-03-01', entry: { on: null, bounds: null, trace: [] } }),
      '2025-01-01',
      'PARTY_NOT_YET_IN_FORCE',
    ],
  ])('%s (%#)', (_, facts, day, status) => {
    const answer = statusOn(facts, day);
    expect(answer.status).toBe(status);
    const step = answer.trace.at(-1);
    expect(step?.conclusion).toMatch(/\.$/);
    if (status === 'UNKNOWN') expect(step?.conclusion).toMatch(/not known exactly|doubtful/);
    else expect(step?.citation).toMatch(/^VCLT|^TFEU/);
    if (status === 'PARTY') expect(answer.inForce).toBe('yes');
    else if (status !== 'UNKNOWN') expect(answer.inForce).toBe('no');
  });

  test('since and until are the first and last day bound', () => {
    expect(statusOn(row(left), '2010-01-01')).toMatchObject({ since: '2005-03-31', until: '2019-06-30' });
    expect(statusOn(row(left), '2020-01-01')).toMatchObject({ since: '2005-03-31', until: '2019-06-30' });
    expect(statusOn(philippines, '2003-12-24')).toMatchObject({ since: '2003-12-25', until: null });
    expect(statusOn(philippines, '2001-01-01')).toMatchObject({ since: null, until: null });
  });

  test('an answer that cannot be given about the signature still tells that nobody is bound', () => {
    expect(statusOn(row({ signedOn: '2000' }), '2000-06-01').inForce).toBe('no');
  });

  test('the stated date goes before the computed one, and the trace shows both', () => {
    const dates = datesOf({ ...philippines, statedFrom: '2004-01-01' });
    expect(dates.from).toEqual(boundsOf('2004-01-01'));
    const step = dates.trace.find(({ rule }) => rule.startsWith('A stated date'));
    expect(step?.facts).toEqual(['stated by a source: 2004-01-01', 'computed from the rule: 2003-12-25']);
    expect(step?.conclusion).toContain('disagree');
  });
});

describe('a pair on a day', () => {
  const again = row({ act: 'ACCESSION', depositedOn: '2022-01-10', statedFrom: '2022-02-09' });
  const both = [row(left), again];
  test.each<
    [
      situation: string,
      intervals: ParticipationFacts[],
      day: string,
      status: ParticipationStatus,
      interval: number,
    ]
  >([
    ['VCLT arts. 54, 70: first interval', both, '2019-06-30', 'PARTY', 0],
    ['VCLT arts. 54, 70: between the intervals', both, '2019-07-01', 'FORMER_PARTY', 0],
    ['VCLT arts. 14, 15, 16: consented again', both, '2022-01-10', 'PARTY_NOT_YET_IN_FORCE', 1],
    ['VCLT art. 24: the day before it is bound again', both, '2022-02-08', 'PARTY_NOT_YET_IN_FORCE', 1],
    ['VCLT art. 24: bound again', both, '2022-02-09', 'PARTY', 1],
    ['VCLT art. 34: before everything', both, '2000-12-13', 'NOT_A_PARTY', 0],
    ['VCLT arts. 14, 18: signed', both, '2000-12-14', 'SIGNATORY', 0],
    [
      'VCLT arts. 54, 70: two former intervals: the later one',
      [row(left), { ...again, lastDay: '2023-12-31' }],
      '2024-01-01',
      'FORMER_PARTY',
      1,
    ],
    [
      'VCLT art. 24: came back on an unknown day',
      [row(left), row({ act: 'ACCESSION' })],
      '2020-01-01',
      'UNKNOWN',
      1,
    ],
  ])('%s', (_, intervals, day, status, interval) => {
    expect(statusOfPair(intervals, list(), day)).toMatchObject({ status, interval });
  });

  test.each<
    [
      situation: string,
      complete: boolean,
      intervals: ParticipationFacts[],
      day: string,
      status: ParticipationStatus,
    ]
  >([
    ['VCLT art. 34: absent from a complete list', true, [], '2020-01-01', 'NOT_A_PARTY'],
    ['VCLT art. 34: absent from a complete list, later day', true, [], '2026-11-25', 'NOT_A_PARTY'],
    ['VCLT art. 34: absent from an incomplete list', false, [], '2020-01-01', 'UNKNOWN'],
    ['VCLT art. 34: absent from an incomplete list, before adoption', false, [], '1999-12-31', 'NOT_A_PARTY'],
    ['VCLT art. 34: absent from an incomplete list, day of adoption', false, [], '2000-01-01', 'UNKNOWN'],
    [
      'VCLT arts. 14, 18: signatory on a complete list, later day',
      true,
      [row({ signedOn: '2000-12-14' })],
      '2026-11-25',
      'SIGNATORY',
    ],
    [
      'VCLT arts. 14, 18: signatory on an incomplete list',
      false,
      [row({ signedOn: '2000-12-14' })],
      '2020-01-01',
      'UNKNOWN',
    ],
    ['VCLT art. 34: party on an incomplete list', false, [row(full)], '2020-01-01', 'PARTY'],
    [
      'VCLT art. 34: party on an incomplete list, before signature',
      false,
      [row(full)],
      '2000-12-13',
      'NOT_A_PARTY',
    ],
  ])('%s', (_, complete, intervals, day, status) => {
    const answer = statusOfPair(intervals, list({ complete, adoptedOn: '2000-01-01' }), day);
    expect(answer.status).toBe(status);
    const isLater = day > '2025-04-10';
    expect(answer.trace.some(({ rule }) => rule.startsWith('A later day'))).toBe(isLater);
  });

  test('absence names the day of the list', () => {
    const [step] = statusOfPair([], list(), '2024-01-01').trace;
    expect(step?.conclusion).toContain('as of 2025-04-10');
    const [union] = statusOfPair([], list({ throughMembershipOf: 'the European Union' }), '2024-01-01').trace;
    expect(union?.conclusion).toContain('not a member of the European Union');
  });

  test('a territory missing from a complete list may be reached by its state', () => {
    const answer = statusOfPair([], list({ party: 'Hong Kong', partyIsTerritory: true }), '2024-01-01');
    expect(answer.status).toBe('UNKNOWN');
    expect(answer.trace[0]).toMatchObject({
      rule: 'A territory is bound through its state',
      citation: 'VCLT art. 29',
    });
    // Membership of a union is the state's alone.
    const union = list({ partyIsTerritory: true, throughMembershipOf: 'the European Union' });
    expect(statusOfPair([], union, '2024-01-01').status).toBe('NOT_A_PARTY');
  });

  test('the interval of a protocol is cut to that of its convention', () => {
    const open = { from: boundsOf('2005-03-31'), last: null };
    const closed = { from: boundsOf('2003-09-29'), last: boundsOf('2019-06-30') };
    expect(overlapOf(open, closed)).toEqual({ from: boundsOf('2005-03-31'), last: boundsOf('2019-06-30') });
    expect(overlapOf(open, { from: null, last: null })).toEqual(open);
  });
});

describe('a protocol ends with its convention (UNTOC 40(3))', () => {
  const protocol: ParticipationFacts = {
    party: 'Denmark',
    instrument: 'the protocol',
    signedOn: null,
    act: 'RATIFICATION',
    depositedOn: '2003-09-30',
    statedFrom: '2003-12-25',
    denouncedOn: null,
    lastDay: null,
    listStatusAsOf: '2025-01-01',
  };
  const leaving = (last: string | null, own: string | null = null): ParticipationFacts => ({
    ...protocol,
    lastDay: own,
    convention: { citation: 'UNTOC art. 40(3)', last: last === null ? null : boundsOf(last) },
  });

  test.each([
    ['UNTOC art. 40(3): the convention lasts', leaving(null), '2010-01-01', 'PARTY'],
    ['UNTOC art. 40(3): the last day of the convention', leaving('2006-03-09'), '2006-03-09', 'PARTY'],
    ['UNTOC art. 40(3): the day after', leaving('2006-03-09'), '2006-03-10', 'FORMER_PARTY'],
    [
      'VCLT arts. 54, 70: left the protocol before',
      leaving('2006-03-09', '2005-01-31'),
      '2005-02-01',
      'FORMER_PARTY',
    ],
    [
      'VCLT arts. 54, 70: left the protocol later, too late',
      leaving('2006-03-09', '2007-01-31'),
      '2006-03-10',
      'FORMER_PARTY',
    ],
    [
      'UNTOC art. 40(3): a last day known to the month decides before it',
      leaving('2006-03'),
      '2006-02-28',
      'PARTY',
    ],
    ['UNTOC art. 40(3): within that month it is open', leaving('2006-03'), '2006-03-15', 'UNKNOWN'],
  ] as const)('%s', (_, facts, day, status) => {
    expect(statusOn(facts, day).status).toBe(status);
  });
});
