import { describe, expect, test } from '@jest/globals';
import { mayBeExtendedTo, mayJoin, type Candidate, type EligibilityRule } from '../../src/law/eligibility.js';

const candidate = (given: Partial<Candidate> & { members?: readonly string[] } = {}): Candidate => ({
  code: 'ARC',
  isState: true,
  isTerritory: false,
  isMember: (organization) => given.members?.includes(organization) ?? false,
  ...given,
});

const open: EligibilityRule = { open: 'all-states' };
const closed: EligibilityRule = { open: 'members', organizations: ['league'] };
const council: EligibilityRule = { open: 'members-and-invited', organizations: ['council'], states: ['BOH'] };
const named: EligibilityRule = { open: 'named', states: ['ARC', 'BOH'] };

describe('who may join', () => {
  test.each<[situation: string, rule: EligibilityRule, candidate: Candidate, expected: string]>([
    ['a state and a treaty open to all states (UNTOC 36)', open, candidate(), 'openly'],
    ['a territory and the same (VCLT 29)', open, candidate({ isTerritory: true }), 'no'],
    ['a union and the same (VCLT 2(1)(a): states)', open, candidate({ isState: false }), 'no'],
    [
      'a union where unions may join (UNTOC 36(2))',
      { ...open, regionalOrganizations: true },
      candidate({ isState: false }),
      'openly',
    ],
    ['a member and a treaty of members (ACTIP 28)', closed, candidate({ members: ['league'] }), 'as-member'],
    ['a member of another organization', closed, candidate({ members: ['council'] }), 'no'],
    ['a stranger to a treaty of members (VCLT 15)', closed, candidate(), 'no'],
    ['a member of the council (CETS 197 art. 42)', council, candidate({ members: ['council'] }), 'as-member'],
    ['a stranger that may be invited (CETS 197 art. 43)', council, candidate(), 'if-invited'],
    ['a stranger that took part in the making', council, candidate({ code: 'BOH' }), 'as-member'],
    ['a territory cannot be invited (VCLT 29)', council, candidate({ isTerritory: true }), 'no'],
    ['one of those named (Nordic Arrest Warrant Convention)', named, candidate(), 'as-member'],
    ['one that is not named', named, candidate({ code: 'CYM' }), 'no'],
    [
      'a union that is named itself (CETS 197 art. 42)',
      { ...council, states: ['EUU'] },
      candidate({ code: 'EUU', isState: false }),
      'as-member',
    ],
    ['a rule without its organizations names no member', { open: 'members' }, candidate(), 'no'],
  ])('%s', (_, rule, who, expected) => {
    expect(mayJoin(rule, who)).toBe(expected);
  });

  test.each<[rule: EligibilityRule, reached: boolean]>([
    [open, true],
    [closed, false],
    [council, false],
    [named, false],
  ])('a territory may be reached by the consent of its State: %j %s (VCLT 29)', (rule, reached) => {
    expect(mayBeExtendedTo(rule)).toBe(reached);
  });
});
