import {
  addDays,
  before,
  boundsOf,
  parseDay,
  previousDay,
  type DayBounds,
  type PartialDate,
} from '../src/law/partial-date.js';
import { datesOf, type ParticipationFacts } from '../src/law/participation-status.js';
import { addParticipation, newestOf, partiesByCode } from './build-participations.js';
import { displayName, orderKey, type Build, type Names } from './build.js';
import type { Facts } from './read-facts.js';

type Bilateral = Facts['bilaterals'][number];

/** Mechanism that a treaty on a subject provides for; the others have none of their own. */
const MECHANISM_OF_SUBJECT: Readonly<Partial<Record<Bilateral['subject'], string>>> = {
  extradition: 'extradition',
  'mutual-legal-assistance': 'mutual-legal-assistance',
  'transfer-of-sentenced-persons': 'transfer-of-sentenced-persons',
};

/** The last day on which a treaty applied that ended on a day: the day before, where the day is known. */
const lastDayBefore = (ended: PartialDate | null): PartialDate | null =>
  ended !== null && parseDay(ended) !== null ? previousDay(ended) : ended;

/** The days on which a treaty without a stated first day may have entered into force, as lists show it. */
function shownInForce(row: Bilateral): DayBounds {
  const notBefore = boundsOf(row.not_in_force_as_of).latest;
  return {
    earliest:
      row.ended_on === null && notBefore !== null ? addDays(notBefore, 1) : boundsOf(row.signed_on).earliest,
    latest: boundsOf(row.in_force_as_of).latest,
  };
}

function participationOf(row: Bilateral, party: string, recordedOn: PartialDate | null): ParticipationFacts {
  const bounds = shownInForce(row);
  return {
    party,
    instrument: row.title,
    signedOn: row.signed_on,
    act: 'UNKNOWN',
    depositedOn: null,
    entry:
      row.in_force_on !== null
        ? null
        : {
            on: null,
            bounds,
            trace: [
              {
                rule: 'A treaty between two parties is in force from a day that a list states',
                citation: 'VCLT art. 24',
                facts: [
                  `in force as of: ${row.in_force_as_of ?? 'no list seen says so'}`,
                  ...(row.not_in_force_as_of === null
                    ? []
                    : [`not in force as of: ${row.not_in_force_as_of}`]),
                ],
                conclusion: 'No source seen gives the first day.',
              },
            ],
          },
    statedFrom: row.in_force_on,
    denouncedOn: null,
    lastDay: lastDayBefore(row.ended_on),
    // In force once and shown without force later: it ended on some day up to then.
    leftUndated: row.ended_on === null && row.in_force_on !== null && row.not_in_force_as_of !== null,
    listStatusAsOf: row.not_in_force_as_of ?? row.in_force_as_of ?? recordedOn,
    ...(row.binding === 'unknown' ? { doubtful: true } : {}),
  };
}

/** Adds treaties between two parties: the instrument, both participations, what it replaces and what it provides for. */
export function buildBilaterals(build: Build, names: Names): void {
  const { facts, image, problems } = build;
  const parties = partiesByCode(facts);
  for (const row of facts.bilaterals) {
    const id = `instrument:${row.slug}`;
    const trust = build.trust(row);
    const recordedOn = newestOf(build, row.sources);
    image.node(
      'Instrument',
      id,
      {
        slug: row.slug,
        title: row.title,
        name: row.title,
        kind: 'TREATY',
        binding: row.binding !== 'no',
        adoptedOn: row.signed_on,
        inForceSince: row.in_force_on,
        citation: row.citation,
        languages: [],
        law: '{}',
        // What binds nobody has no parties; nobody else can be a party to a treaty between two.
        ...(row.binding === 'no'
          ? { listSources: [] }
          : { listStatusAsOf: recordedOn, listComplete: true, listSources: row.sources }),
        order: orderKey(row.title, row.slug),
        searchTitle: row.title,
        searchText: [row.citation, row.subject.replace(/-/g, ' '), row.party_a, row.party_b]
          .filter(Boolean)
          .join(' | '),
        ...trust,
      },
      row.at,
    );
    displayName(names, id, row.title, row.at);
    for (const slug of row.replaces) image.relationship('REPLACES', id, `instrument:${slug}`, {}, row.at);
    const mechanism = MECHANISM_OF_SUBJECT[row.subject];
    // Agreements of the Union stand in legal-bases/, with the mechanisms they carry between others.
    if (mechanism && row.binding !== 'no' && row.party_a !== 'EUU' && row.party_b !== 'EUU')
      image.relationship(
        'PROVIDES_FOR',
        id,
        `mechanism:${mechanism}`,
        { tier: 'BILATERAL', relation: 'PARTIES', articles: [], locators: [], exceptMembers: [], ...trust },
        row.at,
      );
    // A first day before the signature is no mistake: some agree afterwards from when on they were bound.
    for (const begun of ['signed_on', 'in_force_on'] as const)
      if (row.ended_on !== null && before(boundsOf(row.ended_on), boundsOf(row[begun])) === 'yes')
        problems.add(
          row.at,
          `ended_on ${row.ended_on} is before ${begun} ${row[begun]}`,
          'Correct one of the two',
        );
    if (row.party_a === row.party_b) {
      problems.add(row.at, `${row.party_a} is both parties`, 'Correct party_a or party_b');
      continue;
    }
    if (row.binding === 'no') continue;
    for (const code of [row.party_a, row.party_b]) {
      const party = parties.get(code);
      if (!party) {
        build.party(code, row.at);
        continue;
      }
      const participation = participationOf(row, party.name, recordedOn);
      addParticipation(build, row, party, participation, datesOf(participation), {
        seq: 1,
        at: row.at,
        doubtful: row.binding === 'unknown',
        trust,
      });
    }
  }
}
