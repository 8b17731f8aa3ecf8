import { before, boundsOf } from '../src/law/partial-date.js';
import { displayName, orderKey, searchText, type Build, type Names } from './build.js';
import type { Place } from './problem.js';
import type { Facts } from './read-facts.js';

const EXISTENCE = { yes: 'SHOWN', unclear: 'UNCLEAR' } as const;

/**
 * Adds operations, challenges, technologies and actors with what they are joined to. A report of an operation by a
 * body that does not exist is no node: its name is a known error.
 */
export function buildTopics(build: Build, names: Names): void {
  buildOperations(build, names);
  for (const { group, ...row } of build.facts.challenges) buildTopic(build, names, 'Challenge', row, group);
  for (const { used_by: group, ...row } of build.facts.technologies)
    buildTopic(build, names, 'Technology', row, group);
  for (const { role: group, ...row } of build.facts.actors) buildTopic(build, names, 'Actor', row, group);
}

function buildOperations(build: Build, names: Names): void {
  const { facts, image, problems } = build;
  const unreal = new Set(facts.operations.filter(({ real }) => real === 'no').map(({ slug }) => slug));
  for (const operation of facts.operations) {
    const facts = build.trust(operation);
    const id = `operation:${operation.slug}`;
    if (operation.real === 'no') {
      // A name of what does not exist must not lead to a node.
      names.delete(id);
      continue;
    }
    image.node(
      'Operation',
      id,
      {
        slug: operation.slug,
        name: operation.name,
        description: operation.what_it_was,
        existence: EXISTENCE[operation.real],
        startedOn: operation.started_on,
        endedOn: operation.ended_on,
        subject: operation.about,
        order: orderKey(operation.name, operation.slug),
        searchTitle: operation.name,
        searchText: searchText(names, id, operation.what_it_was, operation.about),
        ...facts,
      },
      operation.at,
    );
    displayName(names, id, operation.name, operation.at);
    if (
      operation.ended_on !== null &&
      before(boundsOf(operation.ended_on), boundsOf(operation.started_on)) === 'yes'
    )
      problems.add(
        operation.at,
        `ended_on ${operation.ended_on} is before started_on ${operation.started_on}`,
        'Correct one of the two',
      );
    for (const organization of operation.led_by)
      image.relationship('LED', `organization:${organization}`, id, {}, operation.at);
  }
  for (const row of facts.operationParticipants) {
    const party = build.party(row.party, row.at);
    if (unreal.has(row.operation))
      problems.add(row.at, `${row.operation} did not take place`, 'Remove the line, or correct the slug');
    else if (party)
      image.relationship('TOOK_PART_IN', party, `operation:${row.operation}`, build.trust(row), row.at);
  }
}

type TopicRow = Omit<Facts['challenges'][number], 'group'>;

function buildTopic(
  build: Build,
  names: Names,
  label: 'Challenge' | 'Technology' | 'Actor',
  row: TopicRow,
  group: string | null,
): void {
  const id = `${label.toLowerCase()}:${row.slug}`;
  build.image.node(
    label,
    id,
    {
      slug: row.slug,
      name: row.name,
      description: row.description,
      group,
      order: orderKey(row.name, row.slug),
      searchTitle: row.name,
      searchText: searchText(names, id, row.description, group),
      ...build.trust(row),
    },
    row.at,
  );
  displayName(names, id, row.name, row.at);
  for (const link of row.treaty_link) linkProvision(build, id, link, row.at);
}

/** Joins a topic to an article. A provision of an instrument whose articles are not in the data yet is passed over. */
function linkProvision({ image, problems }: Build, id: string, link: string, at: Place): void {
  const [instrument, ...article] = link.split(':');
  if (!image.has(`instrument:${instrument}`))
    problems.add(at, `${link} in treaty_link names no instrument`, 'Write instrument-slug:article');
  else if (article.length > 0 && image.has(`article:${link}`))
    image.relationship('ADDRESSED_BY', id, `article:${link}`, {}, at);
}
