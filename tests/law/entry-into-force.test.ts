import { describe, expect, test } from '@jest/globals';
import type { ConsentAct } from '../../src/law/consent.js';
import { consentBounds } from '../../src/law/consent.js';
import type {
  ConventionForParty,
  CountedConsent,
  DatedConsent,
  EntryIntoForceRule,
  GeneralEntryIntoForce,
} from '../../src/law/entry-into-force.js';
import {
  entryIntoForceFor,
  followStatedDate,
  generalEntryIntoForce,
} from '../../src/law/entry-into-force.js';
import type { DayBounds } from '../../src/law/partial-date.js';
import { boundsOf } from '../../src/law/partial-date.js';
import {
  actip,
  c182,
  cets197,
  ets024,
  opsc,
  p029,
  ratificationsUpTo,
  romeStatute,
  smuggling,
  trafficking,
  untoc,
} from './real-rules.js';

const COMPLETE = { listComplete: true };

function exact(on: string, threshold: string): GeneralEntryIntoForce {
  return { on, bounds: boundsOf(on), thresholdReachedOn: boundsOf(threshold), reason: '', trace: [] };
}

function consent(
  depositedOn: string | null,
  act: ConsentAct = 'RATIFICATION',
  more: Partial<DatedConsent> = {},
): DatedConsent {
  return { party: 'Arcadia', act, depositedOn, ...more };
}

describe('the general date', () => {
  const coe = ['council-of-europe'];
  const { notBefore: _convention, ...threshold } = smuggling.general;
  const smugglingAlone = { ...smuggling, general: threshold };
  test.each<[situation: string, rule: EntryIntoForceRule, consents: CountedConsent[], on: string | null]>([
    ['UNTOC 38(1): 90th day after the 40th', untoc, ratificationsUpTo('2003-07-01', 40), '2003-09-29'],
    ['UNTOC 38(1): 39 are not enough', untoc, ratificationsUpTo('2003-07-01', 39), null],
    ['UNTOC 38(1): the 41st changes nothing', untoc, ratificationsUpTo('2003-07-02', 41), '2003-09-29'],
    ['Smuggling Protocol 22(1)', smugglingAlone, ratificationsUpTo('2003-10-30', 40), '2004-01-28'],
    [
      'CETS 197 42(3): first of the month after three months',
      cets197,
      ratificationsUpTo('2007-10-24', 10, coe),
      '2008-02-01',
    ],
    ['CRC-OPSC 14(1): three months after the tenth', opsc, ratificationsUpTo('2001-10-18', 10), '2002-01-18'],
    ['P029 8(2): twelve months after the second', p029, ratificationsUpTo('2015-11-09', 2), '2016-11-09'],
    ['C182 10(2)', c182, ratificationsUpTo('1999-11-19', 2), '2000-11-19'],
    ['ETS 24 29(2): 90 days after the third', ets024, ratificationsUpTo('1960-01-19', 3), '1960-04-18'],
    ['ACTIP 29(1): 30th day after the sixth', actip, ratificationsUpTo('2017-02-06', 6), '2017-03-08'],
    ['Rome Statute 126(1)', romeStatute, ratificationsUpTo('2002-04-11', 60), '2002-07-01'],
    ['ETS 24 art. 29(2): no consent at all', ets024, [], null],
  ])('%s', (_, rule, consents, on) => {
    const general = generalEntryIntoForce(rule, consents, COMPLETE);
    expect(general.on).toBe(on);
    expect(general.bounds === null).toBe(on === null);
    expect(general.trace[0]?.citation).toBe(rule.general.citation);
    expect(general.reason).toBe(general.trace.at(-1)?.conclusion);
  });

  test.each<[situation: string, conventionInForceOn: string | null, bounds: DayBounds]>([
    ['the convention was first', '2003-09-29', boundsOf('2003-12-25')],
    ['the convention came on the same day', '2003-12-25', boundsOf('2003-12-25')],
    ['the convention came later', '2004-03-01', boundsOf('2004-03-01')],
    ['the convention came later, month known', '2004-03', boundsOf('2004-03')],
    ['the convention may have come later', null, { earliest: '2003-12-25', latest: null }],
  ])('Trafficking Protocol 17(1): %s', (_, conventionInForceOn, bounds) => {
    const general = generalEntryIntoForce(trafficking, ratificationsUpTo('2003-09-26', 40), {
      ...COMPLETE,
      conventionInForceOn,
    });
    expect(general.bounds).toEqual(bounds);
  });

  const member = (party: string, depositedOn: string): CountedConsent => ({
    party,
    isOrganization: false,
    memberOf: coe,
    act: 'RATIFICATION',
    depositedOn,
  });
  const outsiders = ratificationsUpTo('2006-01-10', 10);
  test('CETS 197 42(3): ten consents with seven members wait for the eighth member', () => {
    const seven = Array.from({ length: 7 }, (_, index) => member(`member ${index}`, `2006-02-0${index + 1}`));
    expect(generalEntryIntoForce(cets197, [...outsiders, ...seven], COMPLETE).on).toBeNull();
    const eight = [...outsiders, ...seven, member('member 8', '2007-10-24')];
    expect(generalEntryIntoForce(cets197, eight, COMPLETE).on).toBe('2008-02-01');
  });

  const thirtyNine = ratificationsUpTo('2003-07-01', 39);
  const extra = (act: ConsentAct, more: Partial<CountedConsent> = {}): CountedConsent => ({
    party: 'Arcadia',
    isOrganization: false,
    memberOf: [],
    act,
    depositedOn: '2003-08-01',
    ...more,
  });
  test.each<[situation: string, last: CountedConsent, on: string | null]>([
    [
      'UNTOC 38(1): an organization does not count',
      extra('FORMAL_CONFIRMATION', { isOrganization: true }),
      null,
    ],
    ['UNTOC art. 38(1): an accession counts', extra('ACCESSION'), '2003-10-30'],
    ['UNTOC art. 38(1): an act of unknown kind counts', extra('UNKNOWN'), '2003-10-30'],
    ['VCST art. 18(3): a succession does not count again', extra('SUCCESSION'), null],
    ['TFEU art. 288: membership is no deposit', extra('MEMBERSHIP'), null],
    [
      'UNTOC art. 38(1): a second consent of the same party does not count',
      extra('ACCESSION', { party: 'state 1' }),
      null,
    ],
  ])('%s', (_, last, on) => {
    expect(generalEntryIntoForce(untoc, [...thirtyNine, last], COMPLETE).on).toBe(on);
  });

  test.each<[situation: string, last: CountedConsent, bounds: DayBounds]>([
    [
      'UNTOC art. 38(1): the month of the 40th is known',
      extra('ACCESSION', { depositedOn: '2003-08' }),
      { earliest: '2003-10-30', latest: '2003-11-29' },
    ],
    [
      'UNTOC art. 38(1): the 40th is undated but on the list of 2004',
      extra('ACCESSION', { depositedOn: null, listStatusAsOf: '2004' }),
      { earliest: '2003-09-29', latest: '2005-03-31' },
    ],
    [
      'UNTOC art. 38(1): the 40th is doubtful',
      extra('ACCESSION', { doubtful: true }),
      { earliest: '2003-10-30', latest: null },
    ],
  ])('%s', (_, last, bounds) => {
    const general = generalEntryIntoForce(untoc, [...thirtyNine, last], COMPLETE);
    expect(general.on).toBeNull();
    expect(general.bounds).toEqual(bounds);
  });

  test('an organization counts where the treaty says so', () => {
    const counting = { ...untoc, general: { ...untoc.general, countsOrganizations: true } };
    const last = extra('FORMAL_CONFIRMATION', { isOrganization: true });
    expect(generalEntryIntoForce(counting, [...thirtyNine, last], COMPLETE).on).toBe('2003-10-30');
  });

  test('an incomplete list gives the last possible day only, or nothing', () => {
    const enough = generalEntryIntoForce(untoc, ratificationsUpTo('2003-07-01', 40), { listComplete: false });
    expect(enough.bounds).toEqual({ earliest: null, latest: '2003-09-29' });
    const few = generalEntryIntoForce(untoc, ratificationsUpTo('2003-07-01', 3), { listComplete: false });
    expect(few.bounds).toEqual({ earliest: null, latest: null });
  });

  test('a stated date is followed, and a list that contradicts it is not trusted for the threshold', () => {
    const late = generalEntryIntoForce(ets024, ratificationsUpTo('1961-01-19', 3), {
      ...COMPLETE,
      statedOn: '1960-04-18',
    });
    expect(late.on).toBe('1960-04-18');
    expect(late.thresholdReachedOn).toBeNull();
    expect(late.reason).toContain('disagree');
    const same = generalEntryIntoForce(ets024, ratificationsUpTo('1960-01-19', 3), {
      ...COMPLETE,
      statedOn: '1960-04-18',
    });
    expect(same.thresholdReachedOn).toEqual(boundsOf('1960-01-19'));
    expect(same.reason).toContain('agree');
  });
});

describe('entry into force for one party', () => {
  const untocGeneral = exact('2003-09-29', '2003-07-01');
  const protocolGeneral = exact('2003-12-25', '2003-09-26');
  const cetsGeneral = exact('2008-02-01', '2007-10-24');
  const opscGeneral = exact('2002-01-18', '2001-10-18');
  const iloGeneral = exact('2000-11-19', '1999-11-19');

  test.each<
    [
      situation: string,
      rule: EntryIntoForceRule,
      general: GeneralEntryIntoForce,
      given: DatedConsent,
      on: string | null,
      citation: string,
    ]
  >([
    [
      'Trafficking Protocol art. 17: Philippines, before the threshold',
      trafficking,
      protocolGeneral,
      consent('2002-05-28'),
      '2003-12-25',
      '17(1)',
    ],
    [
      'Trafficking Protocol art. 17: on the day of the threshold',
      trafficking,
      protocolGeneral,
      consent('2003-09-26'),
      '2003-12-25',
      '17(1)',
    ],
    [
      'Trafficking Protocol art. 17: the day after: general date is later than the own',
      trafficking,
      protocolGeneral,
      consent('2003-09-27'),
      '2003-12-25',
      '17(2)',
    ],
    [
      'own date falls on the general date',
      trafficking,
      protocolGeneral,
      consent('2003-11-25'),
      '2003-12-25',
      '17(2)',
    ],
    [
      'own date is one day later than the general',
      trafficking,
      protocolGeneral,
      consent('2003-11-26'),
      '2003-12-26',
      '17(2)',
    ],
    ['long after', trafficking, protocolGeneral, consent('2014-08-15'), '2014-09-14', '17(2)'],
    [
      'Afghanistan, between threshold and general date',
      untoc,
      untocGeneral,
      consent('2003-09-24'),
      '2003-10-24',
      '38(2)',
    ],
    [
      'formal confirmation of an organization',
      untoc,
      untocGeneral,
      consent('2004-05-21', 'FORMAL_CONFIRMATION'),
      '2004-06-20',
      '38(2)',
    ],
    [
      'Andorra, first of the month after three months',
      cets197,
      cetsGeneral,
      consent('2011-03-23'),
      '2011-07-01',
      '42(4)',
    ],
    [
      'CETS 197, Albania before the threshold',
      cets197,
      cetsGeneral,
      consent('2007-02-06'),
      '2008-02-01',
      '42(3)',
    ],
    [
      'CETS 197, deposit on the first of a month',
      cets197,
      cetsGeneral,
      consent('2009-04-01'),
      '2009-08-01',
      '42(4)',
    ],
    [
      'CETS 197, deposit on the last of a month',
      cets197,
      cetsGeneral,
      consent('2009-11-30'),
      '2010-03-01',
      '42(4)',
    ],
    [
      'CRC-OPSC 14(2): deposited before the entry into force',
      opsc,
      opscGeneral,
      consent('2001-12-20'),
      '2002-01-18',
      '14(1)',
    ],
    [
      'CRC-OPSC 14(2): the day before the entry into force',
      opsc,
      opscGeneral,
      consent('2002-01-17'),
      '2002-01-18',
      '14(1)',
    ],
    [
      'CRC-OPSC 14(2): on the day of the entry into force',
      opsc,
      opscGeneral,
      consent('2002-01-18'),
      '2002-02-18',
      '14(2)',
    ],
    ['one month after the end of January', opsc, opscGeneral, consent('2003-01-31'), '2003-02-28', '14(2)'],
    [
      'one month after the end of January, leap year',
      opsc,
      opscGeneral,
      consent('2004-01-31'),
      '2004-02-29',
      '14(2)',
    ],
    [
      'P029: the first to ratify waits for the second',
      p029,
      exact('2016-11-09', '2015-11-09'),
      consent('2015-05-14'),
      '2016-11-09',
      '8(2)',
    ],
    ['ILO: twelve months after a leap day', c182, iloGeneral, consent('2004-02-29'), '2005-02-28', '10(3)'],
    [
      'ETS 24, 90 days over a leap day',
      ets024,
      exact('1960-04-18', '1960-01-19'),
      consent('1969-05-21'),
      '1969-08-19',
      '29(3)',
    ],
    [
      'VCLT art. 12: definitive signature, date of signature',
      ets024,
      exact('1960-04-18', '1960-01-19'),
      consent(null, 'DEFINITIVE_SIGNATURE', { signedOn: '1970-01-01' }),
      '1970-04-01',
      '29(3)',
    ],
    ['month of deposit only', trafficking, protocolGeneral, consent('2014-08'), '2014', '17(2)'],
    [
      'month of deposit only, whole before the threshold',
      trafficking,
      protocolGeneral,
      consent('2002-05'),
      '2003-12-25',
      '17(1)',
    ],
    [
      'year of deposit only, around the threshold',
      trafficking,
      protocolGeneral,
      consent('2003'),
      null,
      '17(2)',
    ],
    ['undated', trafficking, protocolGeneral, consent(null), null, '17(2)'],
    [
      'VCST art. 23: succession, from the day of succession',
      trafficking,
      protocolGeneral,
      consent('2006-10-23', 'SUCCESSION', { succeededOn: '2006-06-03' }),
      '2006-06-03',
      'VCST',
    ],
    [
      'VCST art. 23: succession before the instrument was in force',
      trafficking,
      protocolGeneral,
      consent('2004-06-01', 'SUCCESSION', { succeededOn: '1993-01-01' }),
      '2003-12-25',
      'VCST',
    ],
    [
      'VCST art. 23: succession, from the notification',
      c182,
      iloGeneral,
      consent('2006-07-14', 'SUCCESSION', { succeededOn: '2006-06-03' }),
      '2006-07-14',
      'ILO',
    ],
    [
      'VCST art. 23: succession without a clause: between the two',
      untoc,
      untocGeneral,
      consent('2006-10-23', 'SUCCESSION', { succeededOn: '2006-06-03' }),
      '2006',
      'VCST',
    ],
  ])('%s', (_, rule, general, given, on, citation) => {
    const entry = entryIntoForceFor(rule, given, general);
    expect(entry.on).toBe(on);
    expect(entry.trace[0]?.citation).toContain(citation);
    expect(entry.trace[0]?.conclusion).toMatch(/^The instrument .*\.$/);
  });

  test('undated consents give bounds: from the general date on, until the list plus the period', () => {
    const entry = entryIntoForceFor(
      trafficking,
      consent(null, 'RATIFICATION', { listStatusAsOf: '2025-04-10' }),
      protocolGeneral,
    );
    expect(entry.bounds).toEqual({ earliest: '2003-12-25', latest: '2025-05-10' });
  });

  test('nobody enters while the instrument is not in force', () => {
    const general = generalEntryIntoForce(untoc, ratificationsUpTo('2003-07-01', 39), COMPLETE);
    const entry = entryIntoForceFor(untoc, consent('2002-05-28'), general);
    expect(entry.bounds).toBeNull();
    expect(entry.on).toBeNull();
  });

  const untocOf = (from: DayBounds | null): ConventionForParty => ({
    name: 'UNTOC',
    citation: 'UNTOC art. 37(2)',
    from,
  });
  test.each<[situation: string, convention: ConventionForParty, bounds: DayBounds | null]>([
    ['the convention was first', untocOf(boundsOf('2003-09-29')), boundsOf('2014-09-14')],
    ['the convention came later', untocOf(boundsOf('2015-02-01')), boundsOf('2015-02-01')],
    ['the convention came later, year known', untocOf(boundsOf('2015')), boundsOf('2015')],
    [
      'the day of the convention is unknown',
      untocOf(boundsOf(null)),
      { earliest: '2014-09-14', latest: null },
    ],
    ['never a party to the convention', untocOf(null), null],
  ])('UNTOC 37(2): %s', (_, convention, bounds) => {
    const entry = entryIntoForceFor(trafficking, consent('2014-08-15'), protocolGeneral, convention);
    expect(entry.bounds).toEqual(bounds);
    expect(entry.trace.at(-1)?.citation).toBe('UNTOC art. 37(2)');
  });
});

describe('stated and computed dates', () => {
  test.each<
    [
      situation: string,
      stated: string | null,
      computed: DayBounds | null,
      bounds: DayBounds | null,
      says: string | null,
    ]
  >([
    ['VCLT art. 24(1): only computed', null, boundsOf('2003-12-25'), boundsOf('2003-12-25'), null],
    ['VCLT art. 24(1): neither', null, null, null, null],
    ['VCLT art. 24(1): only stated', '2003-12-25', null, boundsOf('2003-12-25'), 'no date'],
    ['VCLT art. 24(1): equal', '2003-12-25', boundsOf('2003-12-25'), boundsOf('2003-12-25'), 'agree'],
    [
      'VCLT art. 24(1): the computed day lies in the stated year',
      '2003',
      boundsOf('2003-12-25'),
      boundsOf('2003-12-25'),
      'agree',
    ],
    [
      'VCLT art. 24(1): the stated day lies in the computed month',
      '2003-12-25',
      boundsOf('2003-12'),
      boundsOf('2003-12-25'),
      'does not contradict',
    ],
    [
      'VCLT art. 24(1): they disagree',
      '2004-01-01',
      boundsOf('2003-12-25'),
      boundsOf('2004-01-01'),
      'disagree',
    ],
  ])('%s', (_, stated, computed, bounds, says) => {
    const followed = followStatedDate('Entry into force', stated, computed);
    expect(followed.bounds).toEqual(bounds);
    expect(followed.trace).toHaveLength(says === null ? 0 : 1);
    if (says !== null)
      expect(followed.trace[0]?.facts.join() + (followed.trace[0]?.conclusion ?? '')).toContain(says);
  });
});

describe('the day of an undated consent', () => {
  test.each<[situation: string, given: Parameters<typeof consentBounds>[0], bounds: DayBounds]>([
    [
      'VCLT art. 16: nothing known',
      { act: 'RATIFICATION', depositedOn: null },
      { earliest: null, latest: null },
    ],
    [
      'VCLT art. 16: listed',
      { act: 'RATIFICATION', depositedOn: null, listStatusAsOf: '2026-11' },
      { earliest: null, latest: '2026-11-30' },
    ],
    [
      'VCLT art. 16: signed and listed',
      { act: 'RATIFICATION', depositedOn: null, signedOn: '2015-11-21', listStatusAsOf: '2026' },
      { earliest: '2015-11-21', latest: '2026-12-31' },
    ],
    [
      'VCLT art. 16: adopted and listed',
      { act: 'ACCESSION', depositedOn: null, adoptedOn: '2000-11-15', listStatusAsOf: '2026' },
      { earliest: '2000-11-15', latest: '2026-12-31' },
    ],
    [
      'VCLT art. 12: definitive signature',
      { act: 'DEFINITIVE_SIGNATURE', depositedOn: null, signedOn: '1953-12-07' },
      boundsOf('1953-12-07'),
    ],
    [
      'VCLT art. 16: dated',
      { act: 'RATIFICATION', depositedOn: '2002-05', signedOn: '2000-12-14' },
      boundsOf('2002-05'),
    ],
  ])('%s', (_, given, bounds) => {
    expect(consentBounds(given)).toEqual(bounds);
  });
});
