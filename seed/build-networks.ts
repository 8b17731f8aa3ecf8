import { boundsOf } from '../src/law/partial-date.js';
import { orderKey, type Build } from './build.js';
import { boundsAs, membershipBounds } from './build-participations.js';
import type { Facts } from './read-facts.js';

/** How far the list of those who belong to a body can be relied on, as properties; none where there is no list. */
export function listsOf(facts: Facts): (body: string) => {
  readonly listStatusAsOf?: string | null;
  readonly listComplete?: boolean;
  readonly listNote?: string | null;
} {
  const lists = new Map(facts.memberLists.map((list) => [list.body, list]));
  return (body) => {
    const list = lists.get(body);
    return list
      ? { listStatusAsOf: list.status_as_of, listComplete: list.complete, listNote: list.note }
      : {};
  };
}

const earlierOf = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

/**
 * Adds who belongs to the networks and who takes part in the shared systems, territories included. Organizations,
 * mechanisms and states must be there.
 */
export function buildNetworks(build: Build): void {
  const { facts, image, problems } = build;
  const members = new Map<string, { readonly id: string; readonly name: string }>(
    facts.states.map(({ iso3, name }) => [iso3, { id: `state:${iso3.toLowerCase()}`, name }]),
  );
  for (const territory of facts.territories) {
    const id = `territory:${territory.iso3.toLowerCase()}`;
    if (members.has(territory.iso3))
      problems.add(territory.at, `${territory.iso3} is a state`, 'Remove the line, or the one in states/');
    members.set(territory.iso3, { id, name: territory.name });
    image.node(
      'Territory',
      id,
      {
        code: territory.iso3,
        name: territory.name,
        order: orderKey(territory.name, territory.iso3),
        ...build.trust(territory),
      },
      territory.at,
    );
  }
  const bodyOf = (body: string) =>
    (['organization', 'mechanism'] as const).find((kind) => image.has(`${kind}:${body}`));
  for (const { body, at } of facts.memberLists)
    if (!bodyOf(body))
      problems.add(at, `${body} is the slug of no organization and no mechanism`, 'Correct the slug');

  // Who is listed as former had left by the day that the folder vouches for, whatever its source vouches for.
  const card = facts.cards.find(({ at }) => at.file === 'networks/card.yml');
  const vouched = boundsOf(card?.statusAsOf ?? null).latest;
  for (const row of facts.networkMembers) {
    const kind = bodyOf(row.body);
    const member = members.get(row.party);
    if (!kind)
      problems.add(row.at, `${row.body} is the slug of no organization and no mechanism`, 'Correct the slug');
    if (!member)
      problems.add(
        row.at,
        `${row.party} is the code of no state and no territory`,
        'Add it to networks/territories.csv, or correct the code',
      );
    if (!kind || !member) continue;
    const { from, until } = membershipBounds(build, {
      status: row.status,
      sources: row.sources,
      joined_on: row.since,
      left_on: null,
    });
    const { unverified, ...trust } = build.trust(row);
    // Numbered like the intervals of memberships/, so that a member listed there too is found out.
    image.relationship(
      kind === 'organization' ? 'MEMBER_OF' : 'TAKES_PART_IN',
      member.id,
      `${kind}:${row.body}`,
      {
        status: row.status,
        from: row.since,
        ...boundsAs('from', from),
        ...boundsAs('until', until && { ...until, latest: earlierOf(until.latest, vouched) }),
        order: orderKey(member.name, row.party, 1),
        ...trust,
        unverified: unverified.map((column) => (column === 'since' ? 'from' : column)),
      },
      row.at,
      `member-of:${row.party}:${row.body}:1`,
    );
  }
}
