import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';

describe('readConfig', () => {
  test('an empty environment gives the embedded engine on 127.0.0.1:4000', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      store: { engine: 'embedded', path: undefined },
    });
  });

  test('a variable set to nothing counts as absent', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '' })).toEqual(readConfig({}));
  });

  test('NEO4J_URI chooses Neo4j', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x', PORT: '0' })).toMatchObject({
      port: 0,
      store: {
        engine: 'neo4j',
        uri: 'bolt://localhost:7687',
        user: 'neo4j',
        password: 'x',
        database: 'neo4j',
      },
    });
  });

  test.each([
    [{}, true],
    [{ SEED_ON_START: 'true' }, true],
    [{ SEED_ON_START: 'false' }, false],
  ])('%j: whether a start loads the facts is %j', (environment, seedOnStart) => {
    expect(readConfig(environment)).toMatchObject({ seedOnStart });
  });

  test.each([
    [
      { PORT: '65536' },
      'PORT=65536: give a whole number from 0 to 65535 (a TCP port, 0 = any free one), or unset it for 4000',
    ],
    [{ PORT: '4e3' }, 'PORT=4e3: give a whole number'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL=loud: give one of fatal, error'],
    [
      { NEO4J_URI: 'http://localhost' },
      'NEO4J_URI=http://localhost: give an address such as neo4j://localhost:7687',
    ],
    [{ SEED_ON_START: 'no' }, 'SEED_ON_START=no: give true or false, or unset it for true'],
    [{ MAX_COST: '0' }, 'MAX_COST=0: give a whole number'],
    [{ NEO4J_URI: 'bolt://x', EMBEDDED_PATH: 'y' }, 'NEO4J_URI and EMBEDDED_PATH are both set: unset'],
  ])('%j is refused by name, with the remedy', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words);
  });

  test('all faults are told at once, and no password with them', () => {
    const faults = () => readConfig({ PORT: 'x', MAX_DEPTH: 'x', NEO4J_URI: 'http://u:hunter2@h' });
    expect(faults).toThrow(/PORT=x[^]*MAX_DEPTH=x/);
    expect(faults).toThrow(/^(?![^]*hunter2)/);
  });
});
