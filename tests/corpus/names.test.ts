import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorlds, type OpenWorld } from '../world/open-world.js';

/** What names come to, as texts and analysts write them. */
let worlds: OpenWorld[];
beforeAll(async () => {
  worlds = await openWorlds('corpus');
}, 300_000);
afterAll(() => Promise.all(worlds.map((world) => world.close())));

const RESOLVE = `query ($name: String!) { resolveName(name: $name) {
  __typename
  ... on ResolvedName { node { slug } matchedAs }
  ... on AmbiguousName { candidates { slug } }
  ... on KnownError { why meant { slug } claims { id } }
} }`;

interface Outcome {
  readonly __typename: string;
  readonly node?: { readonly slug: string };
  readonly matchedAs?: string;
  readonly candidates?: readonly { readonly slug: string }[];
  readonly why?: string;
  readonly claims?: readonly unknown[];
}

async function resolve(name: string): Promise<Outcome> {
  const [first, ...others] = await Promise.all(worlds.map((world) => world.ask(RESOLVE, { name })));
  for (const other of others) expect(other.text).toBe(first!.text);
  expect(first!.errors).toBeUndefined();
  return (first!.data as { resolveName: Outcome }).resolveName;
}

describe('names of one thing', () => {
  test.each([
    ['United Nations Protocol to Prevent, Suppress and Punish Trafficking in Persons', 'palermo-protocol'],
    ['Protocol to Prevent, Suppress, and Punish Trafficking in Persons', 'palermo-protocol'],
    ['UN Convention Against Transnational Organised Crime', 'untoc'],
    ['the Palermo Convention', 'untoc'],
    ['XVIII-12-a', 'palermo-protocol'],
    ['Council of Europe’s Convention on Action against Trafficking in Human Beings', 'cets-197'],
    ['Council of Europe Convention on Action against Trafficking in Human Beings (2005)', 'cets-197'],
    ['CETS No. 197', 'cets-197'],
    ['CETS197', 'cets-197'],
    ['ASEAN Convention against Trafficking in Persons (2015)', 'actip'],
    ['ASEAN Declaration (2004)', 'asean-declaration-2004'],
    ['European Union’s Directive 2011/36/EU', 'eu-directive-2011-36'],
    ['CELEX:32011L0036', 'eu-directive-2011-36'],
    ['the Philippines’ Anti-Trafficking in Persons Act', 'ph-ra-9208'],
    ['R.A. No. 9208', 'ph-ra-9208'],
    ['UNODC (United Nations Office on Drugs and Crime)', 'unodc'],
    ['UN Office on Drugs and Crime (UNODC)', 'unodc'],
    ['International Labor Organization', 'ilo'],
    ['INTERPOL’s Red Notices', 'interpol-red-notice'],
    ['Joint investigation teams (JITs)', 'joint-investigation-team'],
    ['INTERPOL’s Operation Pangea', 'operation-pangea'],
    ['retraumatisation', 're-traumatisation'],
    ['Victims / trafficked persons / survivors', 'victim'],
    ['Philippines', 'phl'],
  ])('%s', async (name, slug) => {
    expect(await resolve(name)).toMatchObject({ __typename: 'ResolvedName', node: { slug } });
  });

  test.each([
    ['United Nations Protocol to Prevent and Suppress Trafficking in Persons', 'palermo-protocol'],
    ['European Convention on Action Against Trafficking in Human Beings', 'cets-197'],
    ['ASEAN Declaration on Human Trafficking', 'asean-declaration-2004'],
  ])('%s, a wrong title', async (name, slug) => {
    expect(await resolve(name)).toMatchObject({ node: { slug }, matchedAs: 'MISTITLED' });
  });
});

describe('names of several things', () => {
  test.each([
    ['UN Palermo Protocol (2000)', ['palermo-protocol', 'smuggling-protocol']],
    ['ASEAN Declaration', ['asean-declaration-1967', 'asean-declaration-2004']],
    ['ASEAN frameworks', ['actip', 'asean-mlat-2004', 'asean-declaration-2004']],
    ['Council of Europe Convention', ['cets-197']],
    ['European Union directives', ['eu-directive-2011-36', 'eu-directive-2024-1712']],
    ['MLATs', ['ets-030', 'asean-mlat-2004']],
    ['HRC', ['human-rights-committee', 'un-human-rights-council']],
  ])('%s', async (name, slugs) => {
    const { __typename, candidates } = await resolve(name);
    expect(__typename).toBe('AmbiguousName');
    expect(candidates!.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs));
  });
});

describe('names of what does not exist', () => {
  test.each([
    'Mutual Legal Assistance Law (MLAL)',
    'the mutual legal assistance law',
    'MLAL',
    'INTERPOL’s Global Trafficking in Persons Database',
    'INTERPOL Global Trafficking in Persons Databases',
    'Global Trafficking in Persons Database (INTERPOL)',
    'ASEAN Intergovernmental Commission on Human Trafficking',
    'ASEAN Inter-Governmental Commission on Human Trafficking (AICHT)',
    'Association of Southeast Asian Nations Intergovernmental Commission on Human Trafficking',
    'ASEAN commission intelligence exchanges',
  ])('%s', async (name) => {
    const { __typename, why, claims } = await resolve(name);
    expect(__typename).toBe('KnownError');
    expect(why).not.toBe('');
    expect(claims).not.toEqual([]);
  });
});

describe('names that are like another and not it', () => {
  test.each([
    'CETS 191',
    'Council of Europe Convention on Action against Trafficking in Human Organs',
    'Directive 2011/63/EU',
    'ASEAN Convention against Trafficking in Persons (2004)',
    'Forced Labour Convention, 1957',
    'Anti-Trafficking in Persons Act (India)',
    'United Nations (EU)',
    'UNODC (Unrelated Office)',
    'Operation Pangaea',
    'Palermo Treaty',
  ])('%s', async (name) => {
    expect(await resolve(name)).toMatchObject({ __typename: 'UnknownName' });
  });
});
