import { basename } from 'node:path';
import { type z } from 'zod';
import {
  actorSchema,
  amendmentSchema,
  basisSchema,
  bilateralSchema,
  cardSchema,
  challengeSchema,
  claimSchema,
  classSchema,
  conditionSchema,
  correspondenceSchema,
  definitionFormSchema,
  definitionSchema,
  documentSchema,
  dutySchema,
  implementationSchema,
  includedMechanismSchema,
  inheritanceSchema,
  instanceSchema,
  instrumentSchema,
  knownErrorSchema,
  mechanismSchema,
  membershipSchema,
  mentionSchema,
  memberListSchema,
  nameSchema,
  nationalLawSchema,
  notNameSchema,
  networkMemberSchema,
  operationParticipantSchema,
  operationSchema,
  organizationSchema,
  participationSchema,
  passageSchema,
  precedenceSchema,
  provisionSchema,
  provisionalApplicationSchema,
  reservationSchema,
  sourceSchema,
  stateSchema,
  technologySchema,
  territorySchema,
  themeSchema,
  unionExceptionSchema,
  usedNameSchema,
} from './facts.js';
import { type Problems } from './problem.js';
import { DataDirectory, type Placed } from './read-files.js';

type Row<Schema extends z.ZodType> = Placed<z.output<Schema>>;

/** One file of rows about one instrument or organization, whose slug is the file's name. */
export interface FileOf<T> {
  readonly slug: string;
  readonly file: string;
  readonly rows: readonly T[];
}

/** Everything in `seed/data`, each row valid by itself; references between files are not resolved yet. */
export interface Facts {
  readonly cards: readonly Row<typeof cardSchema>[];
  readonly sources: readonly Row<typeof sourceSchema>[];
  readonly states: readonly Row<typeof stateSchema>[];
  readonly organizations: readonly Row<typeof organizationSchema>[];
  readonly memberships: readonly FileOf<Row<typeof membershipSchema>>[];
  readonly mechanisms: readonly Row<typeof mechanismSchema>[];
  readonly names: readonly FileOf<Row<typeof nameSchema>>[];
  readonly instruments: readonly Row<typeof instrumentSchema>[];
  readonly participations: readonly FileOf<Row<typeof participationSchema>>[];
  readonly provisions: readonly FileOf<Row<typeof provisionSchema>>[];
  readonly themes: readonly Row<typeof themeSchema>[];
  readonly duties: readonly Row<typeof dutySchema>[];
  readonly instances: readonly Row<typeof instanceSchema>[];
  readonly bilaterals: readonly Row<typeof bilateralSchema>[];
  readonly bases: readonly Row<typeof basisSchema>[];
  readonly conditions: readonly Row<typeof conditionSchema>[];
  readonly precedences: readonly Row<typeof precedenceSchema>[];
  readonly includedMechanisms: readonly Row<typeof includedMechanismSchema>[];
  readonly provisionalApplications: readonly Row<typeof provisionalApplicationSchema>[];
  readonly unionExceptions: readonly Row<typeof unionExceptionSchema>[];
  readonly nationalLaws: readonly Row<typeof nationalLawSchema>[];
  readonly implementations: readonly Row<typeof implementationSchema>[];
  readonly amendments: readonly Row<typeof amendmentSchema>[];
  readonly correspondences: readonly Row<typeof correspondenceSchema>[];
  readonly inheritances: readonly Row<typeof inheritanceSchema>[];
  readonly definitionForms: readonly Row<typeof definitionFormSchema>[];
  readonly definitions: readonly Row<typeof definitionSchema>[];
  readonly networkMembers: readonly Row<typeof networkMemberSchema>[];
  readonly memberLists: readonly Row<typeof memberListSchema>[];
  readonly territories: readonly Row<typeof territorySchema>[];
  readonly reservations: readonly FileOf<Row<typeof reservationSchema>>[];
  readonly operations: readonly Row<typeof operationSchema>[];
  readonly operationParticipants: readonly Row<typeof operationParticipantSchema>[];
  readonly challenges: readonly Row<typeof challengeSchema>[];
  readonly technologies: readonly Row<typeof technologySchema>[];
  readonly actors: readonly Row<typeof actorSchema>[];
  readonly documents: readonly Row<typeof documentSchema>[];
  readonly passages: readonly Row<typeof passageSchema>[];
  readonly mentions: readonly Row<typeof mentionSchema>[];
  readonly claims: readonly Row<typeof claimSchema>[];
  readonly knownErrors: readonly Row<typeof knownErrorSchema>[];
  /** Names as texts use them, by graph id. */
  readonly usedNames: readonly Row<typeof usedNameSchema>[];
  readonly notNames: readonly Row<typeof notNameSchema>[];
  /** Kinds of things that texts speak of; no nodes. */
  readonly classes: readonly Row<typeof classSchema>[];
  readonly classNames: readonly Row<typeof nameSchema>[];
}

/** One instrument, as its file has it. */
export type Instrument = Facts['instruments'][number];
/** One interval of participation, as a line of its file has it. */
export type ParticipationRow = Facts['participations'][number]['rows'][number];
/** One membership, as a line of its file has it. */
export type MembershipRow = Facts['memberships'][number]['rows'][number];

const FOLDERS = [
  'sources',
  'states',
  'organizations',
  'memberships',
  'mechanisms',
  'names',
  'instruments',
  'participations',
  'provisions',
  'themes',
  'duties',
  'reservations',
] as const;

/** Files of a folder of tables that have a form of their own. */
const OF_OTHER_FORM: readonly string[] = [
  'names/known-errors.csv',
  'names/texts.csv',
  'names/labels.csv',
  'names/not-names.csv',
  'names/classes.csv',
];

/** Folders a dataset may do without; where one is there, it has its card like the others. */
const OPTIONAL_FOLDERS: readonly string[] = [
  'bilaterals',
  'implements',
  'networks',
  'operations',
  'challenges',
  'technologies',
  'actors',
  'classes',
  'claims',
  'legal-bases',
  'inheritance',
];

/**
 * Reads and validates the data directory. Adds a problem for each row, field, value or file that does not fit,
 * for each file that no reader knows, and for each count that differs from its dataset card.
 */
export function readFacts(root: string, problems: Problems): Facts {
  const directory = new DataDirectory(root, problems);
  const read = new Set<string>();
  const table = <Shape extends z.ZodRawShape>(file: string, schema: z.ZodObject<Shape>) => {
    read.add(file);
    return directory.table(file, schema);
  };
  const tables = <Shape extends z.ZodRawShape>(folder: string, schema: z.ZodObject<Shape>) =>
    directory
      .in(folder, 'csv')
      .filter((file) => !OF_OTHER_FORM.includes(file))
      .map((file) => ({ slug: basename(file, '.csv'), file, rows: table(file, schema) }));
  const optionalTable = <Shape extends z.ZodRawShape>(file: string, schema: z.ZodObject<Shape>) =>
    directory.files.includes(file) ? table(file, schema) : [];
  const yamls = (folder: string) => directory.in(folder, 'yml').filter((file) => !file.endsWith('/card.yml'));

  const facts: Facts = {
    cards: [
      ...FOLDERS,
      ...OPTIONAL_FOLDERS.filter((folder) => directory.files.some((file) => file.startsWith(`${folder}/`))),
    ].flatMap((folder) => directory.entry(`${folder}/card.yml`, cardSchema) ?? []),
    sources: yamls('sources').flatMap((file) => {
      read.add(file);
      return directory.entries(file, sourceSchema);
    }),
    states: table('states/states.csv', stateSchema),
    organizations: table('organizations/organizations.csv', organizationSchema),
    memberships: tables('memberships', membershipSchema),
    mechanisms: table('mechanisms/mechanisms.csv', mechanismSchema),
    names: tables('names', nameSchema),
    instruments: yamls('instruments').flatMap((file) => {
      const instrument = directory.entry(file, instrumentSchema);
      if (instrument && `instruments/${instrument.slug}.yml` !== file)
        problems.add(
          { file, line: 1 },
          `slug ${instrument.slug} is not the file's name`,
          'Rename one of the two',
        );
      read.add(file);
      return instrument ?? [];
    }),
    participations: tables('participations', participationSchema),
    provisions: tables('provisions', provisionSchema),
    themes: table('themes/themes.csv', themeSchema),
    duties: table('duties/duties.csv', dutySchema),
    instances: table('duties/instances.csv', instanceSchema),
    reservations: tables('reservations', reservationSchema),
    operations: optionalTable('operations/operations.csv', operationSchema),
    operationParticipants: optionalTable('operations/participants.csv', operationParticipantSchema),
    challenges: optionalTable('challenges/challenges.csv', challengeSchema),
    technologies: optionalTable('technologies/technologies.csv', technologySchema),
    actors: optionalTable('actors/actors.csv', actorSchema),
    documents: optionalTable('claims/documents.csv', documentSchema),
    passages: optionalTable('claims/passages.csv', passageSchema),
    mentions: optionalTable('claims/mentions.csv', mentionSchema),
    claims: optionalTable('claims/claims.csv', claimSchema),
    knownErrors: optionalTable('names/known-errors.csv', knownErrorSchema),
    usedNames: ['names/texts.csv', 'names/labels.csv'].flatMap((file) => optionalTable(file, usedNameSchema)),
    notNames: optionalTable('names/not-names.csv', notNameSchema),
    classes: optionalTable('classes/classes.csv', classSchema),
    classNames: optionalTable('names/classes.csv', nameSchema),
    nationalLaws: optionalTable('implements/national-laws.csv', nationalLawSchema),
    implementations: optionalTable('implements/implements.csv', implementationSchema),
    amendments: optionalTable('implements/amendments.csv', amendmentSchema),
    correspondences: optionalTable('implements/correspondences.csv', correspondenceSchema),
    inheritances: optionalTable('inheritance/inheritance.csv', inheritanceSchema),
    definitionForms: optionalTable('implements/definition-forms.csv', definitionFormSchema),
    definitions: optionalTable('implements/definitions.csv', definitionSchema),
    networkMembers: optionalTable('networks/members.csv', networkMemberSchema),
    memberLists: optionalTable('networks/lists.csv', memberListSchema),
    territories: optionalTable('networks/territories.csv', territorySchema),
    bilaterals: optionalTable('bilaterals/bilaterals.csv', bilateralSchema),
    bases: optionalTable('legal-bases/bases.csv', basisSchema),
    conditions: optionalTable('legal-bases/conditions.csv', conditionSchema),
    precedences: optionalTable('legal-bases/precedence.csv', precedenceSchema),
    includedMechanisms: optionalTable('legal-bases/includes.csv', includedMechanismSchema),
    provisionalApplications: optionalTable(
      'legal-bases/provisional-application.csv',
      provisionalApplicationSchema,
    ),
    unionExceptions: optionalTable('legal-bases/union-exceptions.csv', unionExceptionSchema),
  };

  for (const file of directory.files)
    if (!read.has(file) && !file.endsWith('/card.yml'))
      problems.add(
        { file, line: null },
        'no reader knows this file',
        'Move it out of the data directory, or correct its name',
      );
  const asserted = new Set<string>();
  for (const card of facts.cards) {
    const folder = card.at.file.split('/')[0]!;
    for (const [name, count] of Object.entries(card.counts)) {
      const file = `${folder}/${name}`;
      asserted.add(file);
      const found = directory.counts.get(file);
      if (!directory.files.includes(file))
        problems.add(card.at, `counts ${name}, which is not there`, 'Correct the card or restore the file');
      else if (found !== undefined && found !== count)
        problems.add(
          card.at,
          `${name} has ${found} ${found === 1 ? 'row' : 'rows'}, the card asserts ${count}`,
          'Restore the lost rows, or correct the card if the change is meant',
        );
    }
  }
  for (const file of read)
    if (!asserted.has(file) && facts.cards.some((card) => card.at.file === `${file.split('/')[0]}/card.yml`))
      problems.add(
        { file, line: null },
        'the dataset card asserts no count for this file',
        `Add it to ${file.split('/')[0]}/card.yml`,
      );
  return facts;
}
