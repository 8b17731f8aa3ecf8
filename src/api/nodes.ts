import type { GraphContext } from './context.js';
import type { ArticleParent } from './mappers/article.js';
import type { ClaimParent } from './mappers/claim.js';
import type { DutyParent } from './mappers/duty.js';
import type { InstrumentParent } from './mappers/instrument.js';
import type { MechanismParent } from './mappers/mechanism.js';
import type { ObligationParent } from './mappers/obligation.js';
import type { OrganizationParent, PartyParent, StateParent } from './mappers/party.js';
import type { ReservationParent } from './mappers/reservation.js';
import type { SourceParent } from './mappers/source.js';
import type { ThemeParent } from './mappers/theme.js';
import type { ActorParent, ChallengeParent, OperationParent, TechnologyParent } from './mappers/topic.js';
import { readGraphId } from './node-id.js';

/** What texts speak of besides law and parties. */
type TopicParent = OperationParent | ChallengeParent | TechnologyParent | ActorParent;

/** Every type that has a public id. */
export type NodeParent =
  | TopicParent
  | ClaimParent
  | InstrumentParent
  | ArticleParent
  | ObligationParent
  | DutyParent
  | ThemeParent
  | MechanismParent
  | PartyParent
  | (ReservationParent & { readonly __typename: 'Reservation' })
  | (SourceParent & { readonly __typename: 'Source' });

/** Nodes that have a name of their own and claims about them. */
export type NamedParent = TopicParent | InstrumentParent | DutyParent | MechanismParent | PartyParent;

const typed = <Row, Name extends string>(name: Name, row: Row | null): (Row & { __typename: Name }) | null =>
  row && { ...row, __typename: name };

/** The instrument with a slug, or null. */
export const findInstrument = async (
  { load }: GraphContext,
  slug: string,
): Promise<InstrumentParent | null> => typed('Instrument', await load.instrumentsBySlug.load(slug));
/** The article with a graph id, or null. */
export const findArticle = async ({ load }: GraphContext, id: string): Promise<ArticleParent | null> =>
  typed('Article', await load.articlesById.load(id));
/** The obligation with a graph id, or null. */
export const findObligation = async ({ load }: GraphContext, id: string): Promise<ObligationParent | null> =>
  typed('Obligation', await load.obligationsById.load(id));
/** The duty with a slug, or null. */
export const findDuty = async ({ load }: GraphContext, slug: string): Promise<DutyParent | null> =>
  typed('Duty', await load.dutiesBySlug.load(slug));
/** The theme with a slug, or null. */
export const findTheme = async ({ load }: GraphContext, slug: string): Promise<ThemeParent | null> =>
  typed('Theme', await load.themesBySlug.load(slug));
/** The mechanism with a slug, or null. */
export const findMechanism = async ({ load }: GraphContext, slug: string): Promise<MechanismParent | null> =>
  typed('Mechanism', await load.mechanismsBySlug.load(slug));
/** The state with an ISO 3166-1 alpha-3 code, or null. */
export const findState = async ({ load }: GraphContext, iso3: string): Promise<StateParent | null> =>
  typed('State', await load.statesByCode.load(iso3));
/** The organization with a party code, or null. */
export const findOrganization = async (
  { load }: GraphContext,
  code: string,
): Promise<OrganizationParent | null> => typed('Organization', await load.organizationsByCode.load(code));
/** The reservation with a graph id, or null. */
const findReservation = async ({ load }: GraphContext, id: string) =>
  typed('Reservation', await load.reservationsById.load(id));
/** The operation with a slug, or null. */
const findOperation = async ({ load }: GraphContext, slug: string): Promise<OperationParent | null> =>
  typed('Operation', await load.operationsBySlug.load(slug));
/** The challenge with a slug, or null. */
const findChallenge = async ({ load }: GraphContext, slug: string): Promise<ChallengeParent | null> =>
  typed('Challenge', await load.challengesBySlug.load(slug));
/** The technology with a slug, or null. */
const findTechnology = async ({ load }: GraphContext, slug: string): Promise<TechnologyParent | null> =>
  typed('Technology', await load.technologiesBySlug.load(slug));
/** The actor with a slug, or null. */
const findActor = async ({ load }: GraphContext, slug: string): Promise<ActorParent | null> =>
  typed('Actor', await load.actorsBySlug.load(slug));
/** The claim with a slug, or null. */
const findClaim = async ({ load }: GraphContext, slug: string): Promise<ClaimParent | null> =>
  typed('Claim', await load.claimsBySlug.load(slug));
/** The source with a slug, or null. */
const findSource = async ({ load }: GraphContext, slug: string) =>
  typed('Source', await load.sourcesBySlug.load(slug));

const isStateCode = (code: string): boolean => /^[A-Z]{3}$/.test(code) && code !== 'EUU';

/** The party with a code, or null: states have three capitals, the European Union is EUU, others have their slug. */
const findParty = (context: GraphContext, code: string): Promise<PartyParent | null> =>
  isStateCode(code) ? findState(context, code) : findOrganization(context, code);

/** `found`, which another row of the graph refers to: where it is missing the graph is broken, not the question. */
export async function present<T>(found: Promise<T | null>, what: string): Promise<T> {
  const node = await found;
  if (node === null) throw new Error(`The graph refers to ${what}, which it does not hold.`);
  return node;
}

/** The instrument another row refers to. */
export const instrumentOf = (context: GraphContext, slug: string) =>
  present(findInstrument(context, slug), `instrument ${slug}`);
/** The article another row refers to. */
export const articleOf = (context: GraphContext, id: string) => present(findArticle(context, id), id);
/** The obligation another row refers to. */
export const obligationOf = (context: GraphContext, id: string) => present(findObligation(context, id), id);
/** The duty another row refers to. */
export const dutyOf = (context: GraphContext, slug: string) =>
  present(findDuty(context, slug), `duty ${slug}`);
/** The theme another row refers to. */
export const themeOf = (context: GraphContext, slug: string) =>
  present(findTheme(context, slug), `theme ${slug}`);
/** The claim another row refers to. */
export const claimOf = (context: GraphContext, slug: string) =>
  present(findClaim(context, slug), `claim ${slug}`);
/** The source another row refers to. */
export const sourceOf = (context: GraphContext, slug: string) =>
  present(findSource(context, slug), `source ${slug}`);
/** The mechanism another row refers to. */
export const mechanismOf = (context: GraphContext, slug: string) =>
  present(findMechanism(context, slug), `mechanism ${slug}`);
/** The state another row refers to. */
export const stateOf = (context: GraphContext, iso3: string) =>
  present(findState(context, iso3), `state ${iso3}`);
/** The organization another row refers to. */
export const organizationOf = (context: GraphContext, code: string) =>
  present(findOrganization(context, code), `organization ${code}`);
/** The party another row refers to. */
export const partyOf = (context: GraphContext, code: string) =>
  present(findParty(context, code), `party ${code}`);

/** The sources other rows name, in the order of their slugs. */
export const sourcesOf = (context: GraphContext, slugs: readonly string[]) =>
  Promise.all([...new Set(slugs)].sort().map((slug) => present(findSource(context, slug), `source ${slug}`)));

/** Any node by graph id, or null. */
export async function findNode(context: GraphContext, graphId: string): Promise<NodeParent | null> {
  const read = readGraphId(graphId);
  switch (read?.kind) {
    case undefined:
      return null;
    case 'state':
      return findState(context, read.key.toUpperCase());
    case 'organization':
      return findOrganization(context, read.key === 'eu' ? 'EUU' : read.key);
    case 'instrument':
      return findInstrument(context, read.key);
    case 'article':
      return findArticle(context, graphId);
    case 'obligation':
      return findObligation(context, graphId);
    case 'duty':
      return findDuty(context, read.key);
    case 'theme':
      return findTheme(context, read.key);
    case 'mechanism':
      return findMechanism(context, read.key);
    case 'reservation':
      return findReservation(context, graphId);
    case 'operation':
      return findOperation(context, read.key);
    case 'challenge':
      return findChallenge(context, read.key);
    case 'technology':
      return findTechnology(context, read.key);
    case 'actor':
      return findActor(context, read.key);
    case 'claim':
      return findClaim(context, read.key);
    case 'source':
      return findSource(context, read.key);
  }
}

const NAMED = new Set([
  'Instrument',
  'Duty',
  'Mechanism',
  'State',
  'Organization',
  'Operation',
  'Challenge',
  'Technology',
  'Actor',
]);

/** A node with a name of its own that another row refers to, by graph id. */
export async function namedOf(context: GraphContext, graphId: string): Promise<NamedParent> {
  const node = await present(findNode(context, graphId), graphId);
  if (!NAMED.has(node.__typename)) throw new Error(`${graphId} is no named node.`);
  return node as NamedParent;
}
