import { locatorHolds, locatorOfNorm, locatorsTouch, parseLocator } from '../src/law/locator.js';
import { altersObligations, daysInEffect, type ReservationFacts } from '../src/law/reservation.js';
import { boundsOf, addDays, type Day, type DayBounds } from '../src/law/partial-date.js';
import { intervalAt, type Consents } from './build-participations.js';
import { enumCase, type Build } from './build.js';
import type { Facts } from './read-facts.js';

/** First day on which a reservation may no longer have effect: withdrawn, or its interval over; undefined while it stands. */
function firstDayWithout(withdrawn: DayBounds | null, last: DayBounds | null): Day | undefined {
  const days = [withdrawn?.earliest, last?.earliest && addDays(last.earliest, 1)];
  return days.filter((day) => day != null && day !== '').sort()[0] ?? undefined;
}

/**
 * Articles of an instrument that a statement names and that no provision on record is part of, lower case. That they
 * exist is known from the statement, and nothing else.
 */
export function articlesNamedOnly(facts: Facts, slug: string): string[] {
  const known = new Set(
    (facts.provisions.find((each) => each.slug === slug)?.rows ?? []).map((row) => row.article.toLowerCase()),
  );
  const named = (facts.reservations.find((each) => each.slug === slug)?.rows ?? []).flatMap(({ articles }) =>
    articles.flatMap((text) => parseLocator(text)?.[0] ?? []),
  );
  const single = named.filter(({ first, last }) => first === last && !known.has(first));
  return [...new Set(single.map(({ first }) => first))];
}

/** Adds reservations, dates their effect, and joins each to the articles and obligations that its locators reach. */
export function buildReservations(build: Build, consents: Consents): void {
  const { facts, image, problems } = build;
  for (const { slug, file, rows } of facts.reservations) {
    const instrument = facts.instruments.find((each) => each.slug === slug);
    if (!instrument) {
      problems.add(
        { file, line: null },
        `${slug} is the slug of no instrument`,
        `Add instruments/${slug}.yml, or rename the file`,
      );
      continue;
    }
    const namedOnly = articlesNamedOnly(facts, slug).map((number) => ({
      article: `article:${slug}:${number}`,
      articleLocator: parseLocator(number) ?? [],
    }));
    const provisions = (facts.provisions.find((each) => each.slug === slug)?.rows ?? []).map((row) => ({
      article: `article:${slug}:${row.article}`,
      obligation: `obligation:${slug}:${row.article}${row.paragraph === null ? '' : `:${row.paragraph}`}`,
      articleLocator: parseLocator(row.article) ?? [],
      locator: locatorOfNorm(row.article, row.paragraph),
    }));
    const numbers = new Map<string, number>();
    for (const [index, row] of rows.entries()) {
      const party = build.party(row.party, row.at);
      if (!party) continue;
      const number = (numbers.get(row.party) ?? 0) + 1;
      numbers.set(row.party, number);
      const id = `reservation:${slug}:${row.party.toLowerCase()}:${number}`;
      const locators = row.articles.map((text) => {
        const locator = parseLocator(text);
        if (!locator)
          problems.add(
            row.at,
            `${text} is not a locator of a provision`,
            'Write it like 35(2), or * for the whole instrument',
          );
        return locator ?? [];
      });
      if ((row.objects_to !== null) !== (row.kind === 'objection'))
        problems.add(
          row.at,
          row.kind === 'objection'
            ? 'objects_to is missing'
            : `objects_to is for objections, not for a ${row.kind}`,
          'Say in objects_to whose statement an objection is about, and leave it empty elsewhere',
        );
      else if (row.objects_to !== null) build.party(row.objects_to, row.at);
      if (row.objects_to === row.party)
        problems.add(row.at, `${row.party} cannot object to its own statement`, 'Correct objects_to');
      const reservation: ReservationFacts = {
        party: row.party,
        kind: enumCase(row.kind) as ReservationFacts['kind'],
        articles: row.articles,
        effect: enumCase(row.effect) as ReservationFacts['effect'],
        madeOn: row.made_on,
        madeAt: row.made_at === null ? null : (enumCase(row.made_at) as ReservationFacts['madeAt']),
        confirmedOn: row.confirmed_on,
        withdrawnOn: row.withdrawn_on,
        summary: row.summary,
        listStatusAsOf: instrument.participation?.statusAsOf ?? null,
      };
      const consent = intervalAt(
        consents.get(`${row.party}:${slug}`),
        boundsOf(row.confirmed_on ?? row.made_on),
      ) ?? {
        act: null,
        from: null,
        last: null,
      };
      const days = altersObligations(reservation) ? daysInEffect(reservation, consent) : null;
      image.node(
        'Reservation',
        id,
        {
          instrument: slug,
          party: row.party,
          kind: reservation.kind,
          effect: reservation.effect,
          articles: row.articles,
          madeOn: row.made_on,
          madeAt: reservation.madeAt,
          confirmedOn: row.confirmed_on,
          withdrawnOn: row.withdrawn_on,
          summary: row.summary,
          objectsTo: row.objects_to,
          leavesInForce: row.kind === 'objection' ? row.between === 'in-force' : null,
          order: index + 1,
          effectiveFrom: days?.from.latest,
          endedOn: firstDayWithout(days?.withdrawn ?? null, consent.last),
          ...build.trust(row),
        },
        row.at,
      );
      image.relationship('MADE', party, id, {}, row.at);
      image.relationship('REGARDING', id, `instrument:${slug}`, {}, row.at);
      const aimed = locators.filter((locator) => locator.length > 0);
      const reached = new Set(
        [...provisions, ...namedOnly]
          .filter(({ articleLocator }) => aimed.some((locator) => locatorsTouch(locator, articleLocator)))
          .map(({ article }) => article),
      );
      for (const article of reached) image.relationship('TO', id, article, {}, row.at);
      for (const provision of provisions) {
        if (
          !altersObligations(reservation) ||
          !locators.some((locator) => locatorsTouch(locator, provision.locator))
        )
          continue;
        const whole =
          reservation.kind !== 'TERRITORIAL' &&
          aimed.some((locator) => locatorHolds(locator, provision.locator));
        image.relationship('TOUCHES', id, provision.obligation, { whole }, row.at);
      }
    }
  }
}
