import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, isObjectType } from 'graphql';
import { unverifiedFields } from '../../seed/unverified-fields.js';
import { typeDefinitions } from '../../src/api/type-definitions.js';
import { builtWorld } from '../world/worlds.js';

/** Types of the API that show relationships, and where a name of the graph is not that of its type. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  PARTY_TO: 'Participation',
  SIGNED: 'Participation',
  MEMBER_OF: 'Membership',
  TAKES_PART_IN: 'MechanismParticipation',
  IMPLEMENTS: 'Implementation',
  DEFINES: 'DefinitionCell',
  INHERITS: 'Inheritance',
  PROVIDES_FOR: 'LegalBasis',
  SETS_CONDITION: 'LegalBasis',
  TAKES_PRECEDENCE: 'LegalBasis',
  AMENDS: 'InstrumentChange',
  SUPPLEMENTS: 'InstrumentChange',
  REPLACES: 'InstrumentChange',
  REPEALS: 'InstrumentChange',
};
/** Shown by no type of their own. */
const NOT_SHOWN = ['Territory', 'TOOK_PART_IN'];

describe('what is unverified', () => {
  test.each(['fixture', 'corpus'] as const)(
    'names fields that a reader of the %s can ask for',
    async (world) => {
      const schema = buildASTSchema(typeDefinitions);
      const { nodes, relationships } = (await builtWorld(world)).image;
      const wrong = new Set<string>();
      let marks = 0;
      for (const [of, { unverified }] of [
        ...nodes.map(({ label, properties }) => [label, properties] as const),
        ...relationships.map(({ type, properties }) => [type, properties] as const),
      ]) {
        if (!Array.isArray(unverified) || NOT_SHOWN.includes(of)) continue;
        const type = schema.getType(SHOWN_AS[of] ?? of);
        const fields = isObjectType(type) ? type.getFields() : {};
        for (const name of unverified) {
          marks += 1;
          if (name !== '*' && fields[name] === undefined) wrong.add(`${of} ${name}`);
        }
      }
      expect([...wrong]).toEqual([]);
      expect(marks).toBeGreaterThan(10);
    },
  );

  test('a column keeps its name, gets that of its field, of several, or of none', () => {
    expect(unverifiedFields('State', ['officialName', '*'])).toEqual(['officialName', '*']);
    expect(unverifiedFields('PARTY_TO', ['effectiveOn', 'depositedOn', 'title'])).toEqual([
      'inForceFrom',
      'statedFrom',
      'depositedOn',
    ]);
    expect(unverifiedFields('Instrument', ['unionAct.optIns.from', 'unionAct.optOuts'])).toEqual([
      'participations',
    ]);
    expect(unverifiedFields('Instrument', ['entryIntoForce.later.period'])).toEqual(['entryIntoForceRule']);
  });
});
