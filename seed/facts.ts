import { z } from 'zod';
import { parsePartialDate } from '../src/law/partial-date.js';

/**
 * The form of every file in `seed/data`: what each column and key may hold. A value that does not fit is
 * reported as "what | remedy". See docs/data.md for the meaning of each column.
 */
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const required = z.string().trim().min(1, 'the value is missing | Fill it in');
const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : value));
const list = z.string().transform((value) =>
  value
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
const slug = z.string().regex(slugPattern, 'not a slug | Use lower-case letters, digits and single hyphens');
const NO_DATE =
  'not a date that exists | Write YYYY, YYYY-MM or YYYY-MM-DD, exactly as precise as the source';
const dateText = z.string().refine((text) => parsePartialDate(text) !== null, NO_DATE);
// One check and no union: zod would say of a union only that no branch fits.
const optionalDate = z
  .string()
  .refine((text) => text === '' || parsePartialDate(text) !== null, NO_DATE)
  .transform((text) => (text === '' ? null : text));
const partyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'not a party code | Use ISO 3166-1 alpha-3, or EUU for the European Union');
const trust = { sources: list, unverified: list, note: optional };
/** An enumeration as a cell; blank is allowed and gives null. */
const optionalOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(['', ...values]).transform((value): T[number] | null => (value === '' ? null : value));

const ALIAS_KINDS = ['OFFICIAL', 'SHORT', 'ABBREVIATION', 'CODE', 'FORMER', 'OTHER', 'MISTITLED'] as const;
const INSTRUMENT_KINDS = [
  'TREATY', 'PROTOCOL', 'EU_DIRECTIVE', 'EU_FRAMEWORK_DECISION', 'EU_REGULATION', 'DECLARATION', 'RESOLUTION',
  'NATIONAL_LAW', 'MODEL_LAW', 'PLAN', 'GUIDELINE',
] as const; // prettier-ignore
const MODALITIES = [
  'SHALL',
  'SHALL_NOT',
  'SHALL_AS_APPROPRIATE',
  'SHALL_ENDEAVOUR',
  'SHALL_CONSIDER',
  'SHOULD',
  'MAY',
  'NONE',
] as const;
const NORM_KINDS = [
  'OBLIGATION',
  'PROHIBITION',
  'PERMISSION',
  'POWER',
  'DEFINITION',
  'SCOPE',
  'INSTITUTIONAL',
  'FINAL',
] as const;
const MECHANISM_KINDS = [
  'EXTRADITION', 'SURRENDER', 'MUTUAL_LEGAL_ASSISTANCE', 'JOINT_INVESTIGATION', 'CENTRAL_AUTHORITY', 'POLICE_CHANNEL',
  'DATABASE', 'NOTICE', 'TRANSFER', 'REFERRAL', 'MONITORING', 'FORUM', 'FUND', 'OTHER',
] as const; // prettier-ignore
const CONSENT_ACTS = [
  'ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation', 'definitive-signature',
  'membership', 'unknown',
] as const; // prettier-ignore

/** `card.yml` of each folder. */
export const cardSchema = z.strictObject({
  title: required,
  publisher: required,
  where: required,
  statusAsOf: dateText,
  licence: required,
  notes: z.string().optional(),
  counts: z.record(z.string(), z.number().int().nonnegative()),
});

/** Entry of `sources/*.yml`. */
export const sourceSchema = z.strictObject({
  slug,
  title: required,
  publisher: z.string().nullable().default(null),
  statusAsOf: dateText.nullable().default(null),
  licence: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  reliability: z.enum(['official', 'official-copy', 'secondary', 'editorial', 'unverified']),
});

/** Row of `states/states.csv`. */
export const stateSchema = z.object({
  iso3: partyCode,
  iso2: z.string().regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 code | Use two capital letters'),
  // Blank for a party that UN M49 does not list.
  m49: z
    .string()
    .regex(/^(\d{3})?$/, 'not a UN M49 code | Use three digits, or leave it blank')
    .transform((code) => (code === '' ? null : code)),
  name: required,
  official_name: optional,
  region_m49: z.string().regex(/^\d{3}$/, 'not a UN M49 code | Use three digits'),
  region: z.enum(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']),
  subregion: optional,
  intermediate_region: optional,
  un_status: z.enum(['member', 'observer', 'none', 'territory']),
  succeeded_on: optionalDate,
  predecessor: optional,
  ...trust,
});

/** Row of `organizations/organizations.csv`. */
export const organizationSchema = z.object({
  slug,
  name: required,
  abbreviation: optional,
  kind: required,
  parent: optional,
  founded_on: optionalDate,
  seat: optional,
  status: optional,
  note: optional,
  sources: list,
  unverified: list,
});

/** Row of `memberships/<organization>.csv`. */
export const membershipSchema = z.object({
  party: partyCode,
  status: required,
  joined_on: optionalDate,
  left_on: optionalDate,
  ...trust,
  note: optional,
});

/** Row of `networks/members.csv`: who belongs to an organization or takes part in a mechanism. */
export const networkMemberSchema = z.object({
  body: slug,
  party: partyCode,
  status: required,
  since: optionalDate,
  ...trust,
});

/** Row of `networks/lists.csv`: how far the list of those who belong to a body can be relied on. */
export const memberListSchema = z.object({
  body: slug,
  status_as_of: optionalDate,
  complete: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
  note: optional,
});

/** Row of `networks/territories.csv`: members of bodies that are no states and no parties. */
export const territorySchema = z.object({ iso3: partyCode, name: required, ...trust });

/** Row of `mechanisms/mechanisms.csv`. */
export const mechanismSchema = z.object({
  slug,
  name: required,
  kind: z.enum(MECHANISM_KINDS),
  description: optional,
  operated_by: list,
  established_by: list,
  legal_force: optional,
  available_to: optional,
  since: optionalDate,
  ...trust,
  other_basis: optional,
});

/** Row of `names/<kind>.csv`. */
export const nameSchema = z.object({
  text: required,
  kind: z.enum(ALIAS_KINDS),
  refers_to: list,
  language: optional,
  note: optional,
});

const period = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  ...(['days', 'months', 'first-of-month-after-months', 'first-of-month-after-days'] as const).map((kind) =>
    z.strictObject({ kind: z.literal(kind), count: z.number().int().positive() }),
  ),
]);
const partyUntil = z.strictObject({
  party: partyCode,
  until: dateText,
  citation: required,
  note: z.string().optional(),
});

/** `instruments/<slug>.yml`. */
export const instrumentSchema = z.strictObject({
  slug,
  title: required,
  name: required,
  kind: z.enum(INSTRUMENT_KINDS),
  binding: z.boolean(),
  adopted: z.strictObject({ on: dateText.optional(), at: z.string().optional() }).optional(),
  opened: z.strictObject({ on: dateText.optional(), at: z.string().optional() }).optional(),
  inForceSince: dateText.optional(),
  citation: z.string().optional(),
  depositary: z.string().optional(),
  identifiers: z
    .strictObject({
      untc: z.string().optional(),
      cets: z.string().optional(),
      celex: z.string().optional(),
      eli: z.string().optional(),
      ilo: z.string().optional(),
    })
    .default({}),
  languages: z.array(z.string()).default([]),
  supplements: z.array(slug).default([]),
  amends: z.array(slug).default([]),
  replaces: z.array(slug).default([]),
  requiresPartyTo: z.strictObject({ instrument: slug, citation: required }).optional(),
  openTo: z.string().optional(),
  eligibility: z
    .strictObject({
      open: z.enum(['all-states', 'members', 'members-and-invited', 'named']),
      organizations: z.array(slug).exactOptional(),
      states: z.array(partyCode).exactOptional(),
      regionalOrganizations: z.boolean().exactOptional(),
      citation: required.exactOptional(),
    })
    .optional(),
  entryIntoForce: z
    .strictObject({
      citation: required,
      summary: required,
      general: z.strictObject({
        citation: required,
        deposits: z.number().int().positive(),
        countsOrganizations: z.boolean(),
        membersOf: z
          .strictObject({ organization: slug, deposits: z.number().int().positive() })
          .exactOptional(),
        period,
        notBefore: slug.exactOptional(),
      }),
      later: z.strictObject({
        citation: required,
        period,
        after: z.enum(['threshold', 'entry-into-force']).exactOptional(),
      }),
      succession: z
        .strictObject({ citation: required, effect: z.enum(['date-of-succession', 'date-of-notification']) })
        .exactOptional(),
    })
    .optional(),
  denunciation: z
    .strictObject({
      citation: required,
      summary: required,
      period: period.optional(),
      windows: z
        .strictObject({
          first: z.number().int().positive(),
          every: z.number().int().positive(),
          countedFrom: slug.exactOptional(),
        })
        .exactOptional(),
    })
    .optional(),
  reservations: z
    .strictObject({
      citation: z.string().optional(),
      summary: required,
      rule: z.enum(['any-compatible', 'only-listed', 'forbidden', 'silent']),
    })
    .optional(),
  participation: z
    .strictObject({ statusAsOf: dateText, complete: z.boolean(), sources: z.array(slug) })
    .optional(),
  unionAct: z
    .strictObject({
      inForceOn: dateText,
      appliesFrom: dateText,
      transposeBy: dateText.optional(),
      citation: required,
      optOuts: z
        .array(z.strictObject({ party: partyCode, citation: required, note: z.string().optional() }))
        .default([]),
      optIns: z
        .array(
          z.strictObject({
            party: partyCode,
            from: dateText,
            citation: required,
            note: z.string().optional(),
          }),
        )
        .default([]),
      formerMembers: z.array(partyUntil).default([]),
      memberDates: z
        .array(z.strictObject({ party: partyCode, from: dateText, note: z.string().optional() }))
        .default([]),
    })
    .optional(),
  sources: z.array(slug),
  unverified: z.array(z.string()).default([]),
  note: z.string().optional(),
});

/** Row of `participations/<instrument>.csv`. */
export const participationSchema = z.object({
  party: partyCode,
  signed_on: optionalDate,
  act: optionalOf(CONSENT_ACTS),
  deposited_on: optionalDate,
  effective_on: optionalDate,
  denounced_on: optionalDate,
  last_day: optionalDate,
  ...trust,
});

/** Row of `bilaterals/bilaterals.csv`. `ended_on` is the first day on which the treaty no longer applies. */
export const bilateralSchema = z.object({
  slug,
  party_a: partyCode,
  party_b: partyCode,
  subject: z.enum([
    'extradition',
    'mutual-legal-assistance',
    'transfer-of-sentenced-persons',
    'police-cooperation',
    'trafficking',
    'migration',
  ]),
  title: required,
  signed_on: optionalDate,
  in_force_on: optionalDate,
  ended_on: optionalDate,
  in_force_as_of: optionalDate,
  not_in_force_as_of: optionalDate,
  binding: z.enum(['yes', 'no', 'unknown']),
  replaces: list,
  citation: optional,
  ...trust,
});

/** Row of `implements/national-laws.csv`. `repealed_on` is the first day on which the law no longer applies. */
export const nationalLawSchema = z.object({
  slug,
  state: partyCode,
  title: required,
  short_title: optional,
  original_title: optional,
  citation: optional,
  kind: z.enum(['act', 'decree', 'regulation', 'code-provision']),
  adopted_on: optionalDate,
  in_force_on: optionalDate,
  repealed_on: optionalDate,
  amended_by: list,
  external_id: optional,
  ...trust,
});

const element = optionalOf(['yes', 'partial', 'no']);

/** Row of `implements/implements.csv`. `act`, `means` and `purpose` are the elements of the definition of trafficking. */
export const implementationSchema = z.object({
  from: slug,
  from_part: optional,
  to: slug,
  to_part: optional,
  kind: z.enum(['transposes', 'applies', 'ensures', 'cites']),
  extent: z.enum(['full', 'partial', 'none', 'not-assessed']),
  basis: optional,
  act: element,
  means: element,
  purpose: element,
  reading: list,
  ...trust,
});

/** Row of `implements/amendments.csv`. */
export const amendmentSchema = z.object({
  from: slug,
  to: slug,
  kind: z.enum(['amends', 'supplements', 'replaces', 'repeals']),
  date: optionalDate,
  ...trust,
});

/** Row of `implements/correspondences.csv`. */
export const correspondenceSchema = z.object({
  from: slug,
  from_part: required,
  to: slug,
  to_part: required,
  subject: required,
  ...trust,
});

/** Row of `inheritance/inheritance.csv`: `article` carries it; `base_articles` are locators, or `*` for the whole base. */
export const inheritanceSchema = z.object({
  instrument: slug,
  article: required,
  base: slug,
  base_articles: list,
  effect: z.enum([
    'APPLIES_CONVENTION',
    'EXTENDS_OFFENCES',
    'AMENDS_TEXT',
    'READ_TOGETHER',
    'WITHOUT_PREJUDICE',
  ]),
  text: required,
  ...trust,
});

/** Row of `implements/definition-forms.csv`: one form of an element of the definition of trafficking in persons. */
export const definitionFormSchema = z.object({
  slug,
  element: z.enum(['act', 'means', 'purpose']),
  name: required,
});

/** Row of `implements/definitions.csv`: whether a definition names a form. `added_by` is the act that added it. */
export const definitionSchema = z.object({
  instrument: slug,
  part: required,
  form: slug,
  mention: z.enum(['named', 'in-part', 'not-named']),
  added_by: optional,
  since: optionalDate,
  ...trust,
});

/** Row of `provisions/<instrument>.csv`. */
export const provisionSchema = z.object({
  article: required,
  heading: optional,
  paragraph: optional,
  norm: z.enum(NORM_KINDS),
  modality: z.enum(MODALITIES),
  hedges: list,
  bearer: optional,
  counterparty: optional,
  beneficiary: optional,
  action: required,
  theme: slug,
  mechanism: optional,
  ...trust,
});

/** Row of `themes/themes.csv`. */
export const themeSchema = z.object({ slug, name: required, definition: required });

/** Row of `duties/duties.csv`. */
export const dutySchema = z.object({ slug, name: required, theme: slug, definition: required });

/** Row of `duties/instances.csv`. */
export const instanceSchema = z.object({
  instrument: slug,
  article: required,
  paragraph: optional,
  duty: slug,
});

/** Row of `reservations/<instrument>.csv`. */
export const reservationSchema = z.object({
  party: partyCode,
  kind: z.enum([
    'reservation',
    'interpretative-declaration',
    'declaration',
    'notification',
    'territorial',
    'objection',
  ]),
  articles: list,
  effect: z.enum(['excludes', 'modifies', 'interprets', 'informs']),
  made_on: optionalDate,
  made_at: optionalOf(['signature', 'ratification', 'accession', 'later']),
  confirmed_on: optionalDate,
  withdrawn_on: optionalDate,
  // Of an objection: whose statement it is about, and what it says of the instrument between the two.
  objects_to: partyCode.or(z.literal('').transform(() => null)),
  between: optionalOf(['in-force']),
  summary: required,
  ...trust,
});

/**
 * Row of `legal-bases/bases.csv`: the instrument carries the mechanism between its parties, or between a third State and
 * members of the Union. `articles` are its own or `slug:article`; `applies_from` = first day on which a request can
 * rest on it, where the instrument bound before that day.
 */
export const basisSchema = z.object({
  instrument: slug,
  mechanism: slug,
  tier: z.enum(['MUTUAL_RECOGNITION', 'UNION_AGREEMENT', 'REGIONAL', 'GLOBAL', 'SECTORAL']),
  relation: z.enum(['PARTIES', 'UNION_AND_THIRD']),
  articles: list,
  applies_from: optionalDate,
  scope: required,
  ...trust,
});

/** Row of `legal-bases/conditions.csv`: what a request under the basis must meet; mechanism `*` = every one of it. */
export const conditionSchema = z.object({
  instrument: slug,
  mechanism: required,
  kind: z.enum([
    'CENTRAL_AUTHORITY',
    'CONSENT',
    'DOMESTIC_LAW',
    'DUAL_CRIMINALITY',
    'NATIONALITY',
    'NOTIFICATION',
    'OTHER',
    'PENALTY_THRESHOLD',
    'POLITICAL_OFFENCE',
    'SPECIALITY',
    'SUBJECT_MATTER',
    'TEMPORAL',
    'TERRITORIAL',
    'TREATY_REQUIREMENT',
  ]),
  citation: required,
  text: required,
  ...trust,
});

/**
 * Row of `legal-bases/precedence.csv`: what a clause says of the instrument and others on a mechanism; `other` = slugs, or
 * `bilateral` for every treaty between two States; `until` = last day of the clause.
 */
export const precedenceSchema = z.object({
  instrument: slug,
  other: list,
  mechanism: required,
  effect: z.enum(['REPLACES', 'PREVAILS', 'SUPPLEMENTS', 'YIELDS']),
  citation: required,
  from: optionalDate,
  until: optionalDate,
  text: required,
  ...trust,
});

/** Row of `legal-bases/includes.csv`: a question about the mechanism is about the included one too. */
export const includedMechanismSchema = z.object({ mechanism: slug, includes: slug, note: optional });

/** Row of `legal-bases/provisional-application.csv`: a treaty that its parties apply before it is in force, from a day on. */
export const provisionalApplicationSchema = z.object({
  instrument: slug,
  from: dateText,
  citation: required,
  text: required,
  ...trust,
});

/** Row of `legal-bases/union-exceptions.csv`: a member of the Union that an agreement of the Union leaves out. */
export const unionExceptionSchema = z.object({
  instrument: slug,
  member: partyCode,
  citation: required,
  text: required,
  ...trust,
});

/** Row of `operations/operations.csv`. `no` is a report of an operation by a body that does not exist. */
export const operationSchema = z.object({
  slug,
  name: required,
  started_on: optionalDate,
  ended_on: optionalDate,
  led_by: list,
  about: optional,
  real: z.enum(['yes', 'no', 'unclear']),
  what_it_was: required,
  ...trust,
});

/** Row of `operations/participants.csv`. */
export const operationParticipantSchema = z.object({ operation: slug, party: partyCode, ...trust });

const topic = { slug, name: required, description: required };

/** Row of `challenges/challenges.csv`. */
export const challengeSchema = z.object({ ...topic, group: optional, treaty_link: list, ...trust });

/** Row of `technologies/technologies.csv`. */
export const technologySchema = z.object({ ...topic, used_by: optional, treaty_link: list, ...trust });

/** Row of `actors/actors.csv`. */
export const actorSchema = z.object({ ...topic, role: optional, treaty_link: list, ...trust });

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 | Write 64 lower-case hexadecimal digits');
const wholeNumber = z.string().regex(/^\d+$/, 'not a whole number | Use digits only').transform(Number);

/** Row of `claims/documents.csv`: a text whose slug is that of its source. */
export const documentSchema = z.object({ slug, file: required, title: required, sha256 });

/** Row of `claims/passages.csv`. Section 0 precedes the first heading. */
export const passageSchema = z.object({
  document: slug,
  section: wholeNumber,
  heading: optional,
  paragraph: wholeNumber,
  sha256,
});

/**
 * Row of `claims/mentions.csv`: a name in a paragraph, by the spelling of the lists. Paragraph 0 is the heading, in
 * section 0 the title. `targets` are graph ids; of a known error, what was probably meant.
 */
export const mentionSchema = z.object({
  document: slug,
  section: wholeNumber,
  paragraph: wholeNumber,
  name: required,
  count: wholeNumber,
  outcome: z.enum(['resolved', 'ambiguous', 'class', 'known-error']),
  targets: list,
});

/** Row of `claims/claims.csv`. */
export const claimSchema = z.object({
  slug,
  document: slug,
  section: wholeNumber,
  paragraph: wholeNumber,
  text: required,
  verdict: z.enum(['CORROBORATED', 'CORRECTED', 'REFUTED', 'UNVERIFIABLE']),
  correction: optional,
  about: list,
  basis: list,
  sources: list,
  note: optional,
});

/** Row of `names/known-errors.csv`. */
export const knownErrorSchema = z.object({
  text: required,
  why: required,
  meant: list,
  claims: list,
  language: optional,
});

/** Row of `names/not-names.csv`: a capitalised phrase that names nothing the dataset holds. */
export const notNameSchema = z.object({ text: required, why: required });

/** Row of `classes/classes.csv`: a kind of thing that texts speak of without naming one; examples are slugs of nodes. */
export const classSchema = z.object({
  slug,
  name: required,
  description: required,
  examples: list,
  ...trust,
});

/** Row of `names/texts.csv` and `names/labels.csv`: a name as texts use it, with graph ids of what it names. */
export const usedNameSchema = z.object({
  text: required,
  kind: z.enum([...ALIAS_KINDS, 'CLASS', 'KNOWN_ERROR']),
  refers_to: list,
  note: optional,
});
