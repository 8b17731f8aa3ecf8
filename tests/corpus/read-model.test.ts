import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { binding } from '../../src/api/binding.js';
import { dutyTable, standingsOf } from '../../src/api/duty-standings.js';
import { NO_CONDITIONS, type ObligationConditions } from '../../src/api/filters.js';
import { createGraphApi } from '../../src/api/graph-api.js';
import { instrumentOf, partyOf } from '../../src/api/nodes.js';
import {
  dutyInstances,
  partyPositions,
  partyReservedObligations,
} from '../../src/graph/generated/queries.js';
import { projectReadModel, standingFacts, type ReadModel } from '../../src/graph/read-model.js';
import type { StatementContext } from '../../src/graph/store.js';
import { coveringPartial } from '../../src/law/partial-date.js';
import { standingOn } from '../../src/law/standing.js';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

/** Days on which much changed, and the days of ordinary questions. */
const DAYS = [
  '1926-06-01',
  '1960-04-18',
  '1993-01-01',
  '2003-12-25',
  '2009-11-30',
  '2021-01-01',
  '2026-11-25',
];

const STATEMENT: StatementContext = {
  timeoutMilliseconds: 60_000,
  metadata: { operation: 'test', requestId: 'test' },
};

const FILTERS: readonly Partial<ObligationConditions>[] = [
  {},
  { themes: ['victim-protection', 'criminalization'] },
  { grades: ['OPTIONAL'], norms: ['PERMISSION', 'OBLIGATION'] },
  { words: ['traffick', 'vic'] },
  { instruments: ['untoc', 'cets-197'], modalities: ['SHALL'] },
  { mechanisms: ['extradition', 'surrender'] },
  { bearers: ['state party', 'party'] },
];

let worlds: OpenWorld[];
const models = new Map<OpenWorld, ReadModel>();

beforeAll(async () => {
  worlds = await openWorlds('corpus');
  for (const world of worlds) {
    const { dataset } = await world.ask('{ dataset { version } }');
    models.set(world, await projectReadModel(world.store, dataset ?? '', STATEMENT));
  }
}, 180_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** The embedded engine's world and its model; the engines' models are compared in a test of their own. */
const first = () => ({ world: worlds[0]!, model: models.get(worlds[0]!)! });

describe('the read model', () => {
  test('is the same on every engine', () => {
    const [one, ...others] = [...models.values()].map((model) => JSON.stringify(plain(model)));
    for (const other of others) expect(other === one).toBe(true);
  });

  test.each(FILTERS)('holds the instances of duties that the statement gives for %j', async (conditions) => {
    const { world, model } = first();
    const asked = { ...NO_CONDITIONS, ...conditions };
    const rows = await world.store.read(dutyInstances, asked, STATEMENT);
    const table = [...dutyTable(model, asked).byDuty.values()].flat();
    expect(table.length).toBeGreaterThan(0);
    expect(table.map(({ duty, obligation }) => `${duty} ${obligation}`)).toEqual(
      rows.map(({ duty, obligation }) => `${duty} ${obligation}`),
    );
  });

  test.each(DAYS)('shows every party where the statements show it on %s', async (asOf) => {
    const { world, model } = first();
    const parties = [...model.parties.keys()];
    const withDuties = new Set(dutyTable(model, NO_CONDITIONS).byInstrument.keys());
    const positions = await world.store.read(partyPositions, { parties, asOf }, STATEMENT);
    const reserved = await world.store.read(partyReservedObligations, { parties, asOf }, STATEMENT);
    const standings = parties.map((party) => standingsOf(model, party, asOf));
    expect(
      standings
        .flatMap(({ party, standings: each }) =>
          [...each].filter(([, { inForce }]) => inForce === 'yes').map(([slug]) => `${party} ${slug}`),
        )
        .sort(),
    ).toEqual(
      positions
        .filter(({ instrument }) => withDuties.has(instrument))
        .map(({ party, instrument }) => `${party} ${instrument}`)
        .sort(),
    );
    expect(
      standings
        .flatMap(({ party, reserved: each }) =>
          [...each].map(([obligation, excluded]) => `${party} ${obligation} ${excluded}`),
        )
        .sort(),
    ).toEqual(reserved.map((row) => `${row.party} ${row.obligation} ${row.excluded}`).sort());
  });

  test.each(DAYS)(
    'gives the answer of binding on %s',
    async (day) => {
      const { world, model } = first();
      const api = createGraphApi({
        store: world.store,
        clock: () => day,
        keptRows: 0,
        statementTimeoutMilliseconds: 60_000,
      });
      await api.refresh();
      const context = await api.createContext({
        requestId: 'test',
        operationName: 'test',
        signal: new AbortController().signal,
      });
      // A sample: treaties between two are many and alike, so fewer of theirs than of the others.
      const pairs = [...model.parties.keys()]
        .flatMap((party) =>
          [...model.instruments.values()].map(({ slug, law }) => ({
            party,
            slug,
            step: law === '{}' ? 199 : 7,
          })),
        )
        .filter(({ step }, index) => index % step === DAYS.indexOf(day) % step);
      const differences: string[] = [];
      await Promise.all(
        pairs.map(async ({ party, slug }) => {
          const answer = await binding(
            context,
            await partyOf(context, party),
            await instrumentOf(context, slug),
            null,
            null,
            day,
          );
          const { inForce, from } = standingOn(standingFacts(model, party, slug), day);
          const status = { yes: 'BOUND', no: 'NOT_BOUND', unknown: 'UNKNOWN' }[inForce];
          const reservedToo =
            answer.status === 'BOUND_WITH_RESERVATION' &&
            (standingsOf(model, party, day).reservedInstruments.has(slug) || status !== 'BOUND');
          const told = reservedToo ? 'BOUND' : answer.status;
          if (told !== status || (inForce === 'yes' && coveringPartial(from) !== answer.since))
            differences.push(
              `${party} ${slug}: ${answer.status} since ${answer.since}, not ${status} since ${coveringPartial(from)}`,
            );
        }),
      );
      expect(pairs.length).toBeGreaterThan(5_000);
      expect(differences).toEqual([]);
    },
    120_000,
  );
});

/** Maps as lists and sets as lists, so that everything in a model is compared. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, item]) => [key, plain(item)]);
  if (value instanceof Set) return [...value].sort();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]);
  return value;
}
