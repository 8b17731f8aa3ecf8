import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectChangeLog } from '../../src/graph/change-log.js';
import {
  instrumentPartyCounts,
  instrumentsBySlug,
  membershipsByOrganization,
  modelInstruments,
  modelParties,
  organizationKeys,
  participationsByParty,
  reservationsByParty,
  territoriesByOrganization,
} from '../../src/graph/generated/queries.js';
import { participationsIn, projectReadModel } from '../../src/graph/read-model.js';
import type { StatementContext } from '../../src/graph/store.js';
import { changesOfMembership } from '../../src/law/change.js';
import { boundsOf } from '../../src/law/partial-date.js';
import { partyCountSteps } from '../../src/law/party-count.js';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

const STATEMENT: StatementContext = {
  timeoutMilliseconds: 60_000,
  metadata: { operation: 'test', requestId: 'test' },
};

let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 180_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

interface Row {
  readonly kind: string;
  readonly on: string;
  readonly earliest: string;
  readonly latest: string;
  readonly party: { readonly slug: string } | null;
  readonly instrument: { readonly slug: string } | null;
  readonly organization: { readonly slug: string } | null;
}

const WALK = `query ($first: Int!, $after: String) {
  changes(from: "1815-01-01", to: "2200-12-31", first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { kind on earliest latest party { slug } instrument { slug } organization { slug } }
  }
}`;

/** Everything that happened, page by page. */
async function walk(world: OpenWorld, first: number): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await world.ask(WALK, { first, after });
    expect(errors).toBeUndefined();
    rows.push(...data.changes.nodes);
    if (!data.changes.pageInfo.hasNextPage) {
      expect(rows.length).toBe(data.changes.totalCount);
      return rows;
    }
    after = data.changes.pageInfo.endCursor;
  }
}

/** Rows of many keys, which no question of the product asks for at once. */
async function inBatches<Row>(
  keys: readonly string[],
  read: (batch: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < keys.length; start += 50)
    rows.push(...(await read(keys.slice(start, start + 50))));
  return rows;
}

/** Every fact with a date of the corpus as the statements behind other questions give it: kind, who, what, when. */
async function datedFacts({ store }: OpenWorld): Promise<Map<string, string[]>> {
  const facts = new Map<string, string[]>();
  const add = (kind: string, who: string | null, what: string, on: string | null) => {
    if (on !== null) facts.set(kind, [...(facts.get(kind) ?? []), `${who ?? '-'} ${what} ${on}`]);
  };
  const slugs = (await store.read(modelInstruments, {}, STATEMENT)).map(({ slug }) => slug);
  const parties = new Set<string>();
  const slugOf = (code: string) => (code === 'EUU' ? 'eu' : code.toLowerCase());
  const keys = (await store.read(modelParties, {}, STATEMENT)).map(({ code }) => code);
  for (const row of await inBatches(keys, (batch) =>
    store.read(participationsByParty, { keys: batch }, STATEMENT),
  )) {
    parties.add(row.party);
    const who = slugOf(row.party);
    if (row.seq === 1) add('SIGNED', who, row.instrument, row.signedOn);
    if (!row.consented) continue;
    if (row.act !== 'MEMBERSHIP')
      add(
        'CONSENTED',
        who,
        row.instrument,
        row.depositedOn ?? (row.act === 'DEFINITIVE_SIGNATURE' ? row.signedOn : null),
      );
    add('ENTERED_INTO_FORCE', who, row.instrument, row.from);
    add('WITHDREW', who, row.instrument, row.until);
  }
  for (const row of await inBatches(slugs, (batch) =>
    store.read(instrumentsBySlug, { keys: batch }, STATEMENT),
  )) {
    const who = row.enactedBy === null ? null : slugOf(row.enactedBy);
    add('ADOPTED', who, row.slug, row.adoptedOn);
    add('ENTERED_INTO_FORCE', who, row.slug, row.inForceSince);
  }
  for (const row of await store.read(reservationsByParty, { keys: [...parties] }, STATEMENT)) {
    const who = slugOf(row.party);
    const kind = row.kind === 'OBJECTION' ? 'OBJECTED' : 'STATED';
    add(kind, who, row.instrument, row.madeOn);
    add(kind, who, row.instrument, row.confirmedOn);
    add('RESERVATION_WITHDRAWN', who, row.instrument, row.withdrawnOn);
  }
  const organizations = await store.read(
    organizationKeys,
    { operates: null, words: null, afterSort: null, afterKey: null, limit: 1000 },
    STATEMENT,
  );
  const codes = organizations.map(({ key }) => key);
  for (const [rows, isState] of [
    [await store.read(membershipsByOrganization, { keys: codes, asOf: null }, STATEMENT), true],
    [await store.read(territoriesByOrganization, { keys: codes, asOf: null }, STATEMENT), false],
  ] as const)
    for (const row of rows) {
      if (changesOfMembership({ status: row.status, from: boundsOf(null), until: null }).length === 0)
        continue;
      const who = isState && 'state' in row ? slugOf(row.state) : null;
      const what = slugOf('organization' in row ? row.organization : row.key);
      add('JOINED', who, what, row.from);
      add('LEFT', who, what, row.until);
    }
  return facts;
}

describe('changes', () => {
  test('are the same on every engine', async () => {
    const logs = await Promise.all(
      worlds.map(async (world) => {
        const { dataset } = await world.ask('{ dataset { version } }');
        return JSON.stringify(await projectChangeLog(world.store, dataset ?? '', STATEMENT));
      }),
    );
    for (const log of logs) expect(log === logs[0]).toBe(true);
  });

  test('hold every date of every fact once, in order', async () => {
    // The statements give the same on every engine, as a test of theirs proves; the walks may not.
    const facts = await datedFacts(worlds[0]!);
    for (const world of worlds) {
      const rows = await walk(world, 100);
      expect(rows.map(({ earliest }) => earliest)).toEqual(rows.map(({ earliest }) => earliest).sort());
      const told = new Map<string, string[]>();
      for (const row of rows) {
        // What is a reservation and what another statement is a rule with a table of its own.
        const kind = ['RESERVED', 'DECLARED'].includes(row.kind) ? 'STATED' : row.kind;
        const what = row.instrument?.slug ?? row.organization?.slug ?? '';
        told.set(kind, [...(told.get(kind) ?? []), `${row.party?.slug ?? '-'} ${what} ${row.on}`]);
      }
      for (const [kind, expected] of facts) {
        const found = told.get(kind) ?? [];
        const missing = difference(expected, found);
        const added = difference(found, expected);
        expect({ kind, missing }).toEqual({ kind, missing: [] });
        expect({ kind, added }).toEqual({ kind, added: [] });
      }
      expect([...told.keys()].filter((kind) => !facts.has(kind))).toEqual(['AMENDED']);
    }
  }, 300_000);

  test('are as many page by page at any size', async () => {
    const [world] = worlds;
    const window = 'from: "2003-12-20", to: "2004-01-10"';
    const page = `query ($first: Int!, $after: String) { changes(${window}, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { kind on summary } } }`;
    const walks: unknown[][] = [];
    for (const first of [1, 7, 100]) {
      const rows: unknown[] = [];
      let after: string | null = null;
      for (;;) {
        const { data } = await world!.ask(page, { first, after });
        rows.push(...data.changes.nodes);
        if (!data.changes.pageInfo.hasNextPage) break;
        after = data.changes.pageInfo.endCursor;
      }
      walks.push(rows);
    }
    expect(walks[0]!.length).toBeGreaterThan(50);
    expect(new Set(walks[0]!.map((row) => JSON.stringify(row))).size).toBe(walks[0]!.length);
    expect(walks[1]).toEqual(walks[0]);
    expect(walks[2]).toEqual(walks[0]);
  });
});

/** What of one list the other does not hold as often. */
function difference(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const times = left.get(item) ?? 0;
    left.set(item, times - 1);
    return times <= 0;
  });
}

describe('the number of parties over time', () => {
  const DAYS = [
    '1930-01-01',
    '1957-12-13',
    '1993-01-01',
    '2003-12-25',
    '2009-11-30',
    '2021-01-01',
    '2026-11-25',
  ];

  test('is the number of parties on every day', async () => {
    for (const world of worlds) {
      const { dataset } = await world.ask('{ dataset { version } }');
      const model = await projectReadModel(world.store, dataset ?? '', STATEMENT);
      // Treaties between two are many and alike: a sample of them.
      const keys = [...model.instruments.values()]
        .filter(({ law }, index) => law !== '{}' || index % 7 === 0)
        .map(({ slug }) => slug);
      const steps = new Map(keys.map((slug) => [slug, partyCountSteps(participationsIn(model, slug))]));
      // Some of the days on which something changes, besides the ordinary ones.
      const turns = [...steps.values()]
        .flatMap((each) => each.map(({ on }) => on))
        .filter((_, index, all) => index % Math.ceil(all.length / 5) === 0);
      for (const asOf of [...DAYS, ...turns]) {
        const counts = await inBatches(keys, (batch) =>
          world.store.read(instrumentPartyCounts, { keys: batch, asOf }, STATEMENT),
        );
        const told = counts.map(({ key, total }) => ({ key, total }));
        const stepped = counts.map(({ key }) => ({
          key,
          total: steps.get(key)!.findLast(({ on }) => on <= asOf)?.count ?? 0,
        }));
        expect({ asOf, counts: stepped }).toEqual({ asOf, counts: told });
      }
    }
  }, 300_000);
});
