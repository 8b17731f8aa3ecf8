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
  m49: z.string().regex(/^\d{3}$/, 'not a UN M49 code | Use three digits'),
  name: required,
  official_name: optional,
  region_m49: z.string().regex(/^\d{3}$/, 'not a UN M49 code | Use three digits'),
  region: z.enum(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']),
  subregion: optional,
  intermediate_region: optional,
  un_status: z.enum(['member', 'observer', 'none']),
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
    .strictObject({ citation: required, summary: required, period: period.optional() })
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
  summary: required,
  ...trust,
});
