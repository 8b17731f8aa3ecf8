import type { CountedConsent, EntryIntoForceRule } from '../../src/law/entry-into-force.js';
import type { Day } from '../../src/law/partial-date.js';
import { addDays } from '../../src/law/partial-date.js';
import type { Period } from '../../src/law/period.js';

const days = (count: number): Period => ({ kind: 'days', count });
const months = (count: number): Period => ({ kind: 'months', count });
const firstAfterMonths = (count: number): Period => ({ kind: 'first-of-month-after-months', count });
const firstAfterDays = (count: number): Period => ({ kind: 'first-of-month-after-days', count });

function rule(
  name: string,
  articles: { readonly general: string; readonly later: string },
  deposits: number,
  general: Period,
  later: Period,
): EntryIntoForceRule {
  return {
    citation: `${name} art. ${articles.general}`,
    summary: `In force after ${deposits} consents.`,
    general: {
      citation: `${name} art. ${articles.general}`,
      deposits,
      countsOrganizations: false,
      period: general,
    },
    later: { citation: `${name} art. ${articles.later}`, period: later },
  };
}

export const untoc = rule('UNTOC', { general: '38(1)', later: '38(2)' }, 40, days(90), days(30));

const traffickingBase = rule(
  'Trafficking Protocol',
  { general: '17(1)', later: '17(2)' },
  40,
  days(90),
  days(30),
);
export const trafficking: EntryIntoForceRule = {
  ...traffickingBase,
  general: { ...traffickingBase.general, notBefore: 'untoc' },
  succession: { citation: 'VCST art. 23(1)', effect: 'date-of-succession' },
};

const smugglingBase = rule(
  'Smuggling Protocol',
  { general: '22(1)', later: '22(2)' },
  40,
  days(90),
  days(30),
);
export const smuggling: EntryIntoForceRule = {
  ...smugglingBase,
  general: { ...smugglingBase.general, notBefore: 'untoc' },
};

const cetsBase = rule(
  'CETS 197',
  { general: '42(3)', later: '42(4)' },
  10,
  firstAfterMonths(3),
  firstAfterMonths(3),
);
export const cets197: EntryIntoForceRule = {
  ...cetsBase,
  general: { ...cetsBase.general, membersOf: { organization: 'council-of-europe', deposits: 8 } },
};

const opscBase = rule('CRC-OPSC', { general: '14(1)', later: '14(2)' }, 10, months(3), months(1));
export const opsc: EntryIntoForceRule = {
  ...opscBase,
  later: { ...opscBase.later, after: 'entry-into-force' },
};

export const p029 = rule('P029', { general: '8(2)', later: '8(2)' }, 2, months(12), months(12));

const c182Base = rule('C182', { general: '10(2)', later: '10(3)' }, 2, months(12), months(12));
export const c182: EntryIntoForceRule = {
  ...c182Base,
  succession: { citation: 'ILO practice on State succession', effect: 'date-of-notification' },
};

export const ets024 = rule('ETS 24', { general: '29(2)', later: '29(3)' }, 3, days(90), days(90));
export const actip = rule('ACTIP', { general: '29(1)', later: '29(2)' }, 6, days(30), days(30));
export const romeStatute = rule(
  'Rome Statute',
  { general: '126(1)', later: '126(2)' },
  60,
  firstAfterDays(60),
  firstAfterDays(60),
);

/** Ratifications by `count` states, the last of them on the given day and one on each day before. */
export function ratificationsUpTo(
  last: Day,
  count: number,
  memberOf: readonly string[] = [],
): CountedConsent[] {
  return Array.from({ length: count }, (_, index) => ({
    party: `state ${index + 1}`,
    isOrganization: false,
    memberOf,
    act: 'RATIFICATION',
    depositedOn: addDays(last, index + 1 - count),
  }));
}
