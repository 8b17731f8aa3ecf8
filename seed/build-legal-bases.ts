import { grouped } from '../src/graph/grouped.js';
import { articleAt } from './build-implements.js';
import type { Build } from './build.js';

/** Stands for every treaty between two States among the others of a clause on precedence. */
const BILATERAL = 'bilateral';
/** Stands for every mechanism of an instrument. */
const EVERY = '*';

/** Adds what requests can rest on, under which conditions, and which of two bases goes first. */
export function buildLegalBases(build: Build): void {
  const { facts, image, problems } = build;
  const exceptions = grouped(facts.unionExceptions, ({ instrument }) => instrument);
  const provisional = new Map(facts.provisionalApplications.map((row) => [row.instrument, row]));
  const mechanismsOf = grouped(facts.bases, ({ instrument }) => instrument);
  const orders = new Map<string, number>();
  /** Adds a condition of an instrument for one mechanism; the list's order is kept. */
  const condition = (
    row: Pick<Build['facts']['conditions'][number], 'citation' | 'text' | 'at'>,
    instrument: string,
    mechanism: string,
    kind: string,
    trust: ReturnType<Build['trust']>,
  ) => {
    const order = (orders.get(instrument) ?? 0) + 1;
    orders.set(instrument, order);
    image.relationship(
      'SETS_CONDITION',
      `instrument:${instrument}`,
      `mechanism:${mechanism}`,
      { kind, citation: row.citation, text: row.text, order, ...trust },
      row.at,
      `${instrument}:${order}`,
    );
  };
  /** The mechanisms a row is about: one, or all that the instrument carries. */
  const meant = (row: {
    instrument: string;
    mechanism: string;
    at: Build['facts']['bases'][number]['at'];
  }) => {
    const carried = mechanismsOf.get(row.instrument)?.map(({ mechanism }) => mechanism) ?? [];
    if (carried.length === 0 || (row.mechanism !== EVERY && !carried.includes(row.mechanism)))
      problems.add(
        row.at,
        `${row.instrument} is no basis for ${row.mechanism}`,
        'Add it to legal-bases/bases.csv, or correct the row',
      );
    return row.mechanism === EVERY ? carried : [row.mechanism];
  };

  for (const { member, at } of facts.unionExceptions) build.party(member, at);
  for (const row of facts.bases) {
    for (const part of row.articles) {
      const [slug, number] = part.split(':');
      // The articles of others must be of an instrument that is there, though it may be held without them.
      if (number !== undefined && !image.has(`instrument:${slug}`))
        problems.add(row.at, `${slug} is the slug of no instrument`, 'Add it, or correct the articles');
    }
    const applied = provisional.get(row.instrument);
    image.relationship(
      'PROVIDES_FOR',
      `instrument:${row.instrument}`,
      `mechanism:${row.mechanism}`,
      {
        tier: row.tier,
        relation: row.relation,
        articles: row.articles.flatMap((part) => {
          const [slug, number] = part.includes(':') ? part.split(':') : [row.instrument, part];
          return articleAt(build, slug!, number!).id ?? [];
        }),
        locators: row.articles,
        scope: row.scope,
        appliesFrom: row.applies_from,
        provisionallyFrom: applied?.from,
        exceptMembers: (exceptions.get(row.instrument) ?? []).map(({ member }) => member),
        ...build.trust(row),
      },
      row.at,
    );
  }
  for (const row of facts.conditions)
    for (const mechanism of meant(row)) condition(row, row.instrument, mechanism, row.kind, build.trust(row));
  for (const row of [...facts.unionExceptions, ...facts.provisionalApplications])
    for (const mechanism of meant({ ...row, mechanism: EVERY }))
      condition(
        row,
        row.instrument,
        mechanism,
        'member' in row ? 'TERRITORIAL' : 'TEMPORAL',
        build.trust(row),
      );

  for (const row of facts.precedences) {
    const trust = build.trust(row);
    for (const other of row.other) {
      const ofBilaterals = other === BILATERAL;
      if (ofBilaterals && row.mechanism === EVERY)
        problems.add(row.at, `${BILATERAL} needs one mechanism`, `Name the mechanism instead of ${EVERY}`);
      else
        image.relationship(
          'TAKES_PRECEDENCE',
          `instrument:${row.instrument}`,
          ofBilaterals ? `mechanism:${row.mechanism}` : `instrument:${other}`,
          {
            mechanism: row.mechanism === EVERY ? null : row.mechanism,
            effect: row.effect,
            citation: row.citation,
            text: row.text,
            from: row.from,
            until: row.until,
            ...trust,
          },
          row.at,
          `${row.instrument}:${row.mechanism}>${other}:${row.effect}`,
        );
    }
  }
  for (const { mechanism, includes, note, at } of facts.includedMechanisms)
    image.relationship('INCLUDES', `mechanism:${mechanism}`, `mechanism:${includes}`, { note }, at);
}
