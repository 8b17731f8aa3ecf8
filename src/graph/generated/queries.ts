// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.

import type { Query } from '../query.js';

import * as d from '../decode.js';

/** Row of `cypher/setup/001-entity-id-lookup.cypher`. */
export type Setup001EntityIdLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/001-entity-id-lookup.cypher`. */
export type Setup001EntityIdLookupParams = Record<string, never>;
/** Entity nodes are found by id. Generated from graph-model.json. (`cypher/setup/001-entity-id-lookup.cypher`) */
export const setup001EntityIdLookup: Query<Setup001EntityIdLookupParams, Setup001EntityIdLookupRow> = {
  name: '001-entity-id-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup001EntityIdLookup(row, ''),
  text: `CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id)`,
};
const decodeSetup001EntityIdLookup = d.record<Setup001EntityIdLookupRow>({});

/** Row of `cypher/setup/002-entity-id-unique.cypher`. */
export type Setup002EntityIdUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/002-entity-id-unique.cypher`. */
export type Setup002EntityIdUniqueParams = Record<string, never>;
/** No two Entity nodes have the same id. Generated from graph-model.json. (`cypher/setup/002-entity-id-unique.cypher`) */
export const setup002EntityIdUnique: Query<Setup002EntityIdUniqueParams, Setup002EntityIdUniqueRow> = {
  name: '002-entity-id-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup002EntityIdUnique(row, ''),
  text: `CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
};
const decodeSetup002EntityIdUnique = d.record<Setup002EntityIdUniqueRow>({});

/** Row of `cypher/setup/003-party-code-lookup.cypher`. */
export type Setup003PartyCodeLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/003-party-code-lookup.cypher`. */
export type Setup003PartyCodeLookupParams = Record<string, never>;
/** Party nodes are found by code. Generated from graph-model.json. (`cypher/setup/003-party-code-lookup.cypher`) */
export const setup003PartyCodeLookup: Query<Setup003PartyCodeLookupParams, Setup003PartyCodeLookupRow> = {
  name: '003-party-code-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup003PartyCodeLookup(row, ''),
  text: `CREATE INDEX party_code_lookup IF NOT EXISTS FOR (n:Party) ON (n.code)`,
};
const decodeSetup003PartyCodeLookup = d.record<Setup003PartyCodeLookupRow>({});

/** Row of `cypher/setup/004-party-code-unique.cypher`. */
export type Setup004PartyCodeUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/004-party-code-unique.cypher`. */
export type Setup004PartyCodeUniqueParams = Record<string, never>;
/** No two Party nodes have the same code. Generated from graph-model.json. (`cypher/setup/004-party-code-unique.cypher`) */
export const setup004PartyCodeUnique: Query<Setup004PartyCodeUniqueParams, Setup004PartyCodeUniqueRow> = {
  name: '004-party-code-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup004PartyCodeUnique(row, ''),
  text: `CREATE CONSTRAINT party_code_unique IF NOT EXISTS FOR (n:Party) REQUIRE n.code IS UNIQUE`,
};
const decodeSetup004PartyCodeUnique = d.record<Setup004PartyCodeUniqueRow>({});

/** Row of `cypher/setup/005-state-iso2-lookup.cypher`. */
export type Setup005StateIso2LookupRow = Record<string, never>;
/** Parameters of `cypher/setup/005-state-iso2-lookup.cypher`. */
export type Setup005StateIso2LookupParams = Record<string, never>;
/** State nodes are found by iso2. Generated from graph-model.json. (`cypher/setup/005-state-iso2-lookup.cypher`) */
export const setup005StateIso2Lookup: Query<Setup005StateIso2LookupParams, Setup005StateIso2LookupRow> = {
  name: '005-state-iso2-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup005StateIso2Lookup(row, ''),
  text: `CREATE INDEX state_iso2_lookup IF NOT EXISTS FOR (n:State) ON (n.iso2)`,
};
const decodeSetup005StateIso2Lookup = d.record<Setup005StateIso2LookupRow>({});

/** Row of `cypher/setup/006-state-iso2-unique.cypher`. */
export type Setup006StateIso2UniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/006-state-iso2-unique.cypher`. */
export type Setup006StateIso2UniqueParams = Record<string, never>;
/** No two State nodes have the same iso2. Generated from graph-model.json. (`cypher/setup/006-state-iso2-unique.cypher`) */
export const setup006StateIso2Unique: Query<Setup006StateIso2UniqueParams, Setup006StateIso2UniqueRow> = {
  name: '006-state-iso2-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup006StateIso2Unique(row, ''),
  text: `CREATE CONSTRAINT state_iso2_unique IF NOT EXISTS FOR (n:State) REQUIRE n.iso2 IS UNIQUE`,
};
const decodeSetup006StateIso2Unique = d.record<Setup006StateIso2UniqueRow>({});

/** Row of `cypher/setup/007-state-iso3-lookup.cypher`. */
export type Setup007StateIso3LookupRow = Record<string, never>;
/** Parameters of `cypher/setup/007-state-iso3-lookup.cypher`. */
export type Setup007StateIso3LookupParams = Record<string, never>;
/** State nodes are found by iso3. Generated from graph-model.json. (`cypher/setup/007-state-iso3-lookup.cypher`) */
export const setup007StateIso3Lookup: Query<Setup007StateIso3LookupParams, Setup007StateIso3LookupRow> = {
  name: '007-state-iso3-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup007StateIso3Lookup(row, ''),
  text: `CREATE INDEX state_iso3_lookup IF NOT EXISTS FOR (n:State) ON (n.iso3)`,
};
const decodeSetup007StateIso3Lookup = d.record<Setup007StateIso3LookupRow>({});

/** Row of `cypher/setup/008-state-iso3-unique.cypher`. */
export type Setup008StateIso3UniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/008-state-iso3-unique.cypher`. */
export type Setup008StateIso3UniqueParams = Record<string, never>;
/** No two State nodes have the same iso3. Generated from graph-model.json. (`cypher/setup/008-state-iso3-unique.cypher`) */
export const setup008StateIso3Unique: Query<Setup008StateIso3UniqueParams, Setup008StateIso3UniqueRow> = {
  name: '008-state-iso3-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup008StateIso3Unique(row, ''),
  text: `CREATE CONSTRAINT state_iso3_unique IF NOT EXISTS FOR (n:State) REQUIRE n.iso3 IS UNIQUE`,
};
const decodeSetup008StateIso3Unique = d.record<Setup008StateIso3UniqueRow>({});

/** Row of `cypher/setup/009-instrument-slug-lookup.cypher`. */
export type Setup009InstrumentSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/009-instrument-slug-lookup.cypher`. */
export type Setup009InstrumentSlugLookupParams = Record<string, never>;
/** Instrument nodes are found by slug. Generated from graph-model.json. (`cypher/setup/009-instrument-slug-lookup.cypher`) */
export const setup009InstrumentSlugLookup: Query<
  Setup009InstrumentSlugLookupParams,
  Setup009InstrumentSlugLookupRow
> = {
  name: '009-instrument-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup009InstrumentSlugLookup(row, ''),
  text: `CREATE INDEX instrument_slug_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.slug)`,
};
const decodeSetup009InstrumentSlugLookup = d.record<Setup009InstrumentSlugLookupRow>({});

/** Row of `cypher/setup/010-instrument-slug-unique.cypher`. */
export type Setup010InstrumentSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/010-instrument-slug-unique.cypher`. */
export type Setup010InstrumentSlugUniqueParams = Record<string, never>;
/** No two Instrument nodes have the same slug. Generated from graph-model.json. (`cypher/setup/010-instrument-slug-unique.cypher`) */
export const setup010InstrumentSlugUnique: Query<
  Setup010InstrumentSlugUniqueParams,
  Setup010InstrumentSlugUniqueRow
> = {
  name: '010-instrument-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup010InstrumentSlugUnique(row, ''),
  text: `CREATE CONSTRAINT instrument_slug_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup010InstrumentSlugUnique = d.record<Setup010InstrumentSlugUniqueRow>({});

/** Row of `cypher/setup/011-instrument-celex-lookup.cypher`. */
export type Setup011InstrumentCelexLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/011-instrument-celex-lookup.cypher`. */
export type Setup011InstrumentCelexLookupParams = Record<string, never>;
/** Instrument nodes are found by celex. Generated from graph-model.json. (`cypher/setup/011-instrument-celex-lookup.cypher`) */
export const setup011InstrumentCelexLookup: Query<
  Setup011InstrumentCelexLookupParams,
  Setup011InstrumentCelexLookupRow
> = {
  name: '011-instrument-celex-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup011InstrumentCelexLookup(row, ''),
  text: `CREATE INDEX instrument_celex_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.celex)`,
};
const decodeSetup011InstrumentCelexLookup = d.record<Setup011InstrumentCelexLookupRow>({});

/** Row of `cypher/setup/012-instrument-celex-unique.cypher`. */
export type Setup012InstrumentCelexUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/012-instrument-celex-unique.cypher`. */
export type Setup012InstrumentCelexUniqueParams = Record<string, never>;
/** No two Instrument nodes have the same celex. Generated from graph-model.json. (`cypher/setup/012-instrument-celex-unique.cypher`) */
export const setup012InstrumentCelexUnique: Query<
  Setup012InstrumentCelexUniqueParams,
  Setup012InstrumentCelexUniqueRow
> = {
  name: '012-instrument-celex-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup012InstrumentCelexUnique(row, ''),
  text: `CREATE CONSTRAINT instrument_celex_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.celex IS UNIQUE`,
};
const decodeSetup012InstrumentCelexUnique = d.record<Setup012InstrumentCelexUniqueRow>({});

/** Row of `cypher/setup/013-instrument-cets-lookup.cypher`. */
export type Setup013InstrumentCetsLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/013-instrument-cets-lookup.cypher`. */
export type Setup013InstrumentCetsLookupParams = Record<string, never>;
/** Instrument nodes are found by cets. Generated from graph-model.json. (`cypher/setup/013-instrument-cets-lookup.cypher`) */
export const setup013InstrumentCetsLookup: Query<
  Setup013InstrumentCetsLookupParams,
  Setup013InstrumentCetsLookupRow
> = {
  name: '013-instrument-cets-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup013InstrumentCetsLookup(row, ''),
  text: `CREATE INDEX instrument_cets_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.cets)`,
};
const decodeSetup013InstrumentCetsLookup = d.record<Setup013InstrumentCetsLookupRow>({});

/** Row of `cypher/setup/014-instrument-cets-unique.cypher`. */
export type Setup014InstrumentCetsUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/014-instrument-cets-unique.cypher`. */
export type Setup014InstrumentCetsUniqueParams = Record<string, never>;
/** No two Instrument nodes have the same cets. Generated from graph-model.json. (`cypher/setup/014-instrument-cets-unique.cypher`) */
export const setup014InstrumentCetsUnique: Query<
  Setup014InstrumentCetsUniqueParams,
  Setup014InstrumentCetsUniqueRow
> = {
  name: '014-instrument-cets-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup014InstrumentCetsUnique(row, ''),
  text: `CREATE CONSTRAINT instrument_cets_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.cets IS UNIQUE`,
};
const decodeSetup014InstrumentCetsUnique = d.record<Setup014InstrumentCetsUniqueRow>({});

/** Row of `cypher/setup/015-instrument-untc-lookup.cypher`. */
export type Setup015InstrumentUntcLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/015-instrument-untc-lookup.cypher`. */
export type Setup015InstrumentUntcLookupParams = Record<string, never>;
/** Instrument nodes are found by untc. Generated from graph-model.json. (`cypher/setup/015-instrument-untc-lookup.cypher`) */
export const setup015InstrumentUntcLookup: Query<
  Setup015InstrumentUntcLookupParams,
  Setup015InstrumentUntcLookupRow
> = {
  name: '015-instrument-untc-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup015InstrumentUntcLookup(row, ''),
  text: `CREATE INDEX instrument_untc_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.untc)`,
};
const decodeSetup015InstrumentUntcLookup = d.record<Setup015InstrumentUntcLookupRow>({});

/** Row of `cypher/setup/016-instrument-untc-unique.cypher`. */
export type Setup016InstrumentUntcUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/016-instrument-untc-unique.cypher`. */
export type Setup016InstrumentUntcUniqueParams = Record<string, never>;
/** No two Instrument nodes have the same untc. Generated from graph-model.json. (`cypher/setup/016-instrument-untc-unique.cypher`) */
export const setup016InstrumentUntcUnique: Query<
  Setup016InstrumentUntcUniqueParams,
  Setup016InstrumentUntcUniqueRow
> = {
  name: '016-instrument-untc-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup016InstrumentUntcUnique(row, ''),
  text: `CREATE CONSTRAINT instrument_untc_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.untc IS UNIQUE`,
};
const decodeSetup016InstrumentUntcUnique = d.record<Setup016InstrumentUntcUniqueRow>({});

/** Row of `cypher/setup/017-instrument-eli-lookup.cypher`. */
export type Setup017InstrumentEliLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/017-instrument-eli-lookup.cypher`. */
export type Setup017InstrumentEliLookupParams = Record<string, never>;
/** Instrument nodes are found by eli. Generated from graph-model.json. (`cypher/setup/017-instrument-eli-lookup.cypher`) */
export const setup017InstrumentEliLookup: Query<
  Setup017InstrumentEliLookupParams,
  Setup017InstrumentEliLookupRow
> = {
  name: '017-instrument-eli-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup017InstrumentEliLookup(row, ''),
  text: `CREATE INDEX instrument_eli_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.eli)`,
};
const decodeSetup017InstrumentEliLookup = d.record<Setup017InstrumentEliLookupRow>({});

/** Row of `cypher/setup/018-instrument-eli-unique.cypher`. */
export type Setup018InstrumentEliUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/018-instrument-eli-unique.cypher`. */
export type Setup018InstrumentEliUniqueParams = Record<string, never>;
/** No two Instrument nodes have the same eli. Generated from graph-model.json. (`cypher/setup/018-instrument-eli-unique.cypher`) */
export const setup018InstrumentEliUnique: Query<
  Setup018InstrumentEliUniqueParams,
  Setup018InstrumentEliUniqueRow
> = {
  name: '018-instrument-eli-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup018InstrumentEliUnique(row, ''),
  text: `CREATE CONSTRAINT instrument_eli_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.eli IS UNIQUE`,
};
const decodeSetup018InstrumentEliUnique = d.record<Setup018InstrumentEliUniqueRow>({});

/** Row of `cypher/setup/019-instrument-ilo-lookup.cypher`. */
export type Setup019InstrumentIloLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/019-instrument-ilo-lookup.cypher`. */
export type Setup019InstrumentIloLookupParams = Record<string, never>;
/** Instrument nodes are found by ilo. Generated from graph-model.json. (`cypher/setup/019-instrument-ilo-lookup.cypher`) */
export const setup019InstrumentIloLookup: Query<
  Setup019InstrumentIloLookupParams,
  Setup019InstrumentIloLookupRow
> = {
  name: '019-instrument-ilo-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup019InstrumentIloLookup(row, ''),
  text: `CREATE INDEX instrument_ilo_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.ilo)`,
};
const decodeSetup019InstrumentIloLookup = d.record<Setup019InstrumentIloLookupRow>({});

/** Row of `cypher/setup/020-instrument-ilo-unique.cypher`. */
export type Setup020InstrumentIloUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/020-instrument-ilo-unique.cypher`. */
export type Setup020InstrumentIloUniqueParams = Record<string, never>;
/** No two Instrument nodes have the same ilo. Generated from graph-model.json. (`cypher/setup/020-instrument-ilo-unique.cypher`) */
export const setup020InstrumentIloUnique: Query<
  Setup020InstrumentIloUniqueParams,
  Setup020InstrumentIloUniqueRow
> = {
  name: '020-instrument-ilo-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup020InstrumentIloUnique(row, ''),
  text: `CREATE CONSTRAINT instrument_ilo_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.ilo IS UNIQUE`,
};
const decodeSetup020InstrumentIloUnique = d.record<Setup020InstrumentIloUniqueRow>({});

/** Row of `cypher/setup/021-duty-slug-lookup.cypher`. */
export type Setup021DutySlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/021-duty-slug-lookup.cypher`. */
export type Setup021DutySlugLookupParams = Record<string, never>;
/** Duty nodes are found by slug. Generated from graph-model.json. (`cypher/setup/021-duty-slug-lookup.cypher`) */
export const setup021DutySlugLookup: Query<Setup021DutySlugLookupParams, Setup021DutySlugLookupRow> = {
  name: '021-duty-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup021DutySlugLookup(row, ''),
  text: `CREATE INDEX duty_slug_lookup IF NOT EXISTS FOR (n:Duty) ON (n.slug)`,
};
const decodeSetup021DutySlugLookup = d.record<Setup021DutySlugLookupRow>({});

/** Row of `cypher/setup/022-duty-slug-unique.cypher`. */
export type Setup022DutySlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/022-duty-slug-unique.cypher`. */
export type Setup022DutySlugUniqueParams = Record<string, never>;
/** No two Duty nodes have the same slug. Generated from graph-model.json. (`cypher/setup/022-duty-slug-unique.cypher`) */
export const setup022DutySlugUnique: Query<Setup022DutySlugUniqueParams, Setup022DutySlugUniqueRow> = {
  name: '022-duty-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup022DutySlugUnique(row, ''),
  text: `CREATE CONSTRAINT duty_slug_unique IF NOT EXISTS FOR (n:Duty) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup022DutySlugUnique = d.record<Setup022DutySlugUniqueRow>({});

/** Row of `cypher/setup/023-theme-slug-lookup.cypher`. */
export type Setup023ThemeSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/023-theme-slug-lookup.cypher`. */
export type Setup023ThemeSlugLookupParams = Record<string, never>;
/** Theme nodes are found by slug. Generated from graph-model.json. (`cypher/setup/023-theme-slug-lookup.cypher`) */
export const setup023ThemeSlugLookup: Query<Setup023ThemeSlugLookupParams, Setup023ThemeSlugLookupRow> = {
  name: '023-theme-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup023ThemeSlugLookup(row, ''),
  text: `CREATE INDEX theme_slug_lookup IF NOT EXISTS FOR (n:Theme) ON (n.slug)`,
};
const decodeSetup023ThemeSlugLookup = d.record<Setup023ThemeSlugLookupRow>({});

/** Row of `cypher/setup/024-theme-slug-unique.cypher`. */
export type Setup024ThemeSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/024-theme-slug-unique.cypher`. */
export type Setup024ThemeSlugUniqueParams = Record<string, never>;
/** No two Theme nodes have the same slug. Generated from graph-model.json. (`cypher/setup/024-theme-slug-unique.cypher`) */
export const setup024ThemeSlugUnique: Query<Setup024ThemeSlugUniqueParams, Setup024ThemeSlugUniqueRow> = {
  name: '024-theme-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup024ThemeSlugUnique(row, ''),
  text: `CREATE CONSTRAINT theme_slug_unique IF NOT EXISTS FOR (n:Theme) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup024ThemeSlugUnique = d.record<Setup024ThemeSlugUniqueRow>({});

/** Row of `cypher/setup/025-mechanism-slug-lookup.cypher`. */
export type Setup025MechanismSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/025-mechanism-slug-lookup.cypher`. */
export type Setup025MechanismSlugLookupParams = Record<string, never>;
/** Mechanism nodes are found by slug. Generated from graph-model.json. (`cypher/setup/025-mechanism-slug-lookup.cypher`) */
export const setup025MechanismSlugLookup: Query<
  Setup025MechanismSlugLookupParams,
  Setup025MechanismSlugLookupRow
> = {
  name: '025-mechanism-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup025MechanismSlugLookup(row, ''),
  text: `CREATE INDEX mechanism_slug_lookup IF NOT EXISTS FOR (n:Mechanism) ON (n.slug)`,
};
const decodeSetup025MechanismSlugLookup = d.record<Setup025MechanismSlugLookupRow>({});

/** Row of `cypher/setup/026-mechanism-slug-unique.cypher`. */
export type Setup026MechanismSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/026-mechanism-slug-unique.cypher`. */
export type Setup026MechanismSlugUniqueParams = Record<string, never>;
/** No two Mechanism nodes have the same slug. Generated from graph-model.json. (`cypher/setup/026-mechanism-slug-unique.cypher`) */
export const setup026MechanismSlugUnique: Query<
  Setup026MechanismSlugUniqueParams,
  Setup026MechanismSlugUniqueRow
> = {
  name: '026-mechanism-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup026MechanismSlugUnique(row, ''),
  text: `CREATE CONSTRAINT mechanism_slug_unique IF NOT EXISTS FOR (n:Mechanism) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup026MechanismSlugUnique = d.record<Setup026MechanismSlugUniqueRow>({});

/** Row of `cypher/setup/027-definition-form-slug-lookup.cypher`. */
export type Setup027DefinitionFormSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/027-definition-form-slug-lookup.cypher`. */
export type Setup027DefinitionFormSlugLookupParams = Record<string, never>;
/** DefinitionForm nodes are found by slug. Generated from graph-model.json. (`cypher/setup/027-definition-form-slug-lookup.cypher`) */
export const setup027DefinitionFormSlugLookup: Query<
  Setup027DefinitionFormSlugLookupParams,
  Setup027DefinitionFormSlugLookupRow
> = {
  name: '027-definition-form-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup027DefinitionFormSlugLookup(row, ''),
  text: `CREATE INDEX definition_form_slug_lookup IF NOT EXISTS FOR (n:DefinitionForm) ON (n.slug)`,
};
const decodeSetup027DefinitionFormSlugLookup = d.record<Setup027DefinitionFormSlugLookupRow>({});

/** Row of `cypher/setup/028-definition-form-slug-unique.cypher`. */
export type Setup028DefinitionFormSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/028-definition-form-slug-unique.cypher`. */
export type Setup028DefinitionFormSlugUniqueParams = Record<string, never>;
/** No two DefinitionForm nodes have the same slug. Generated from graph-model.json. (`cypher/setup/028-definition-form-slug-unique.cypher`) */
export const setup028DefinitionFormSlugUnique: Query<
  Setup028DefinitionFormSlugUniqueParams,
  Setup028DefinitionFormSlugUniqueRow
> = {
  name: '028-definition-form-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup028DefinitionFormSlugUnique(row, ''),
  text: `CREATE CONSTRAINT definition_form_slug_unique IF NOT EXISTS FOR (n:DefinitionForm) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup028DefinitionFormSlugUnique = d.record<Setup028DefinitionFormSlugUniqueRow>({});

/** Row of `cypher/setup/029-source-slug-lookup.cypher`. */
export type Setup029SourceSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/029-source-slug-lookup.cypher`. */
export type Setup029SourceSlugLookupParams = Record<string, never>;
/** Source nodes are found by slug. Generated from graph-model.json. (`cypher/setup/029-source-slug-lookup.cypher`) */
export const setup029SourceSlugLookup: Query<Setup029SourceSlugLookupParams, Setup029SourceSlugLookupRow> = {
  name: '029-source-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup029SourceSlugLookup(row, ''),
  text: `CREATE INDEX source_slug_lookup IF NOT EXISTS FOR (n:Source) ON (n.slug)`,
};
const decodeSetup029SourceSlugLookup = d.record<Setup029SourceSlugLookupRow>({});

/** Row of `cypher/setup/030-source-slug-unique.cypher`. */
export type Setup030SourceSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/030-source-slug-unique.cypher`. */
export type Setup030SourceSlugUniqueParams = Record<string, never>;
/** No two Source nodes have the same slug. Generated from graph-model.json. (`cypher/setup/030-source-slug-unique.cypher`) */
export const setup030SourceSlugUnique: Query<Setup030SourceSlugUniqueParams, Setup030SourceSlugUniqueRow> = {
  name: '030-source-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup030SourceSlugUnique(row, ''),
  text: `CREATE CONSTRAINT source_slug_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup030SourceSlugUnique = d.record<Setup030SourceSlugUniqueRow>({});

/** Row of `cypher/setup/031-operation-slug-lookup.cypher`. */
export type Setup031OperationSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/031-operation-slug-lookup.cypher`. */
export type Setup031OperationSlugLookupParams = Record<string, never>;
/** Operation nodes are found by slug. Generated from graph-model.json. (`cypher/setup/031-operation-slug-lookup.cypher`) */
export const setup031OperationSlugLookup: Query<
  Setup031OperationSlugLookupParams,
  Setup031OperationSlugLookupRow
> = {
  name: '031-operation-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup031OperationSlugLookup(row, ''),
  text: `CREATE INDEX operation_slug_lookup IF NOT EXISTS FOR (n:Operation) ON (n.slug)`,
};
const decodeSetup031OperationSlugLookup = d.record<Setup031OperationSlugLookupRow>({});

/** Row of `cypher/setup/032-operation-slug-unique.cypher`. */
export type Setup032OperationSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/032-operation-slug-unique.cypher`. */
export type Setup032OperationSlugUniqueParams = Record<string, never>;
/** No two Operation nodes have the same slug. Generated from graph-model.json. (`cypher/setup/032-operation-slug-unique.cypher`) */
export const setup032OperationSlugUnique: Query<
  Setup032OperationSlugUniqueParams,
  Setup032OperationSlugUniqueRow
> = {
  name: '032-operation-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup032OperationSlugUnique(row, ''),
  text: `CREATE CONSTRAINT operation_slug_unique IF NOT EXISTS FOR (n:Operation) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup032OperationSlugUnique = d.record<Setup032OperationSlugUniqueRow>({});

/** Row of `cypher/setup/033-challenge-slug-lookup.cypher`. */
export type Setup033ChallengeSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/033-challenge-slug-lookup.cypher`. */
export type Setup033ChallengeSlugLookupParams = Record<string, never>;
/** Challenge nodes are found by slug. Generated from graph-model.json. (`cypher/setup/033-challenge-slug-lookup.cypher`) */
export const setup033ChallengeSlugLookup: Query<
  Setup033ChallengeSlugLookupParams,
  Setup033ChallengeSlugLookupRow
> = {
  name: '033-challenge-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup033ChallengeSlugLookup(row, ''),
  text: `CREATE INDEX challenge_slug_lookup IF NOT EXISTS FOR (n:Challenge) ON (n.slug)`,
};
const decodeSetup033ChallengeSlugLookup = d.record<Setup033ChallengeSlugLookupRow>({});

/** Row of `cypher/setup/034-challenge-slug-unique.cypher`. */
export type Setup034ChallengeSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/034-challenge-slug-unique.cypher`. */
export type Setup034ChallengeSlugUniqueParams = Record<string, never>;
/** No two Challenge nodes have the same slug. Generated from graph-model.json. (`cypher/setup/034-challenge-slug-unique.cypher`) */
export const setup034ChallengeSlugUnique: Query<
  Setup034ChallengeSlugUniqueParams,
  Setup034ChallengeSlugUniqueRow
> = {
  name: '034-challenge-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup034ChallengeSlugUnique(row, ''),
  text: `CREATE CONSTRAINT challenge_slug_unique IF NOT EXISTS FOR (n:Challenge) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup034ChallengeSlugUnique = d.record<Setup034ChallengeSlugUniqueRow>({});

/** Row of `cypher/setup/035-technology-slug-lookup.cypher`. */
export type Setup035TechnologySlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/035-technology-slug-lookup.cypher`. */
export type Setup035TechnologySlugLookupParams = Record<string, never>;
/** Technology nodes are found by slug. Generated from graph-model.json. (`cypher/setup/035-technology-slug-lookup.cypher`) */
export const setup035TechnologySlugLookup: Query<
  Setup035TechnologySlugLookupParams,
  Setup035TechnologySlugLookupRow
> = {
  name: '035-technology-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup035TechnologySlugLookup(row, ''),
  text: `CREATE INDEX technology_slug_lookup IF NOT EXISTS FOR (n:Technology) ON (n.slug)`,
};
const decodeSetup035TechnologySlugLookup = d.record<Setup035TechnologySlugLookupRow>({});

/** Row of `cypher/setup/036-technology-slug-unique.cypher`. */
export type Setup036TechnologySlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/036-technology-slug-unique.cypher`. */
export type Setup036TechnologySlugUniqueParams = Record<string, never>;
/** No two Technology nodes have the same slug. Generated from graph-model.json. (`cypher/setup/036-technology-slug-unique.cypher`) */
export const setup036TechnologySlugUnique: Query<
  Setup036TechnologySlugUniqueParams,
  Setup036TechnologySlugUniqueRow
> = {
  name: '036-technology-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup036TechnologySlugUnique(row, ''),
  text: `CREATE CONSTRAINT technology_slug_unique IF NOT EXISTS FOR (n:Technology) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup036TechnologySlugUnique = d.record<Setup036TechnologySlugUniqueRow>({});

/** Row of `cypher/setup/037-actor-slug-lookup.cypher`. */
export type Setup037ActorSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/037-actor-slug-lookup.cypher`. */
export type Setup037ActorSlugLookupParams = Record<string, never>;
/** Actor nodes are found by slug. Generated from graph-model.json. (`cypher/setup/037-actor-slug-lookup.cypher`) */
export const setup037ActorSlugLookup: Query<Setup037ActorSlugLookupParams, Setup037ActorSlugLookupRow> = {
  name: '037-actor-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup037ActorSlugLookup(row, ''),
  text: `CREATE INDEX actor_slug_lookup IF NOT EXISTS FOR (n:Actor) ON (n.slug)`,
};
const decodeSetup037ActorSlugLookup = d.record<Setup037ActorSlugLookupRow>({});

/** Row of `cypher/setup/038-actor-slug-unique.cypher`. */
export type Setup038ActorSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/038-actor-slug-unique.cypher`. */
export type Setup038ActorSlugUniqueParams = Record<string, never>;
/** No two Actor nodes have the same slug. Generated from graph-model.json. (`cypher/setup/038-actor-slug-unique.cypher`) */
export const setup038ActorSlugUnique: Query<Setup038ActorSlugUniqueParams, Setup038ActorSlugUniqueRow> = {
  name: '038-actor-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup038ActorSlugUnique(row, ''),
  text: `CREATE CONSTRAINT actor_slug_unique IF NOT EXISTS FOR (n:Actor) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup038ActorSlugUnique = d.record<Setup038ActorSlugUniqueRow>({});

/** Row of `cypher/setup/039-claim-slug-lookup.cypher`. */
export type Setup039ClaimSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/039-claim-slug-lookup.cypher`. */
export type Setup039ClaimSlugLookupParams = Record<string, never>;
/** Claim nodes are found by slug. Generated from graph-model.json. (`cypher/setup/039-claim-slug-lookup.cypher`) */
export const setup039ClaimSlugLookup: Query<Setup039ClaimSlugLookupParams, Setup039ClaimSlugLookupRow> = {
  name: '039-claim-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup039ClaimSlugLookup(row, ''),
  text: `CREATE INDEX claim_slug_lookup IF NOT EXISTS FOR (n:Claim) ON (n.slug)`,
};
const decodeSetup039ClaimSlugLookup = d.record<Setup039ClaimSlugLookupRow>({});

/** Row of `cypher/setup/040-claim-slug-unique.cypher`. */
export type Setup040ClaimSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/040-claim-slug-unique.cypher`. */
export type Setup040ClaimSlugUniqueParams = Record<string, never>;
/** No two Claim nodes have the same slug. Generated from graph-model.json. (`cypher/setup/040-claim-slug-unique.cypher`) */
export const setup040ClaimSlugUnique: Query<Setup040ClaimSlugUniqueParams, Setup040ClaimSlugUniqueRow> = {
  name: '040-claim-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup040ClaimSlugUnique(row, ''),
  text: `CREATE CONSTRAINT claim_slug_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup040ClaimSlugUnique = d.record<Setup040ClaimSlugUniqueRow>({});

/** Row of `cypher/setup/041-state-region-index.cypher`. */
export type Setup041StateRegionIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/041-state-region-index.cypher`. */
export type Setup041StateRegionIndexParams = Record<string, never>;
/** State nodes are found by region. Generated from graph-model.json. (`cypher/setup/041-state-region-index.cypher`) */
export const setup041StateRegionIndex: Query<Setup041StateRegionIndexParams, Setup041StateRegionIndexRow> = {
  name: '041-state-region-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup041StateRegionIndex(row, ''),
  text: `CREATE INDEX state_region_index IF NOT EXISTS FOR (n:State) ON (n.region)`,
};
const decodeSetup041StateRegionIndex = d.record<Setup041StateRegionIndexRow>({});

/** Row of `cypher/setup/042-instrument-kind-index.cypher`. */
export type Setup042InstrumentKindIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/042-instrument-kind-index.cypher`. */
export type Setup042InstrumentKindIndexParams = Record<string, never>;
/** Instrument nodes are found by kind. Generated from graph-model.json. (`cypher/setup/042-instrument-kind-index.cypher`) */
export const setup042InstrumentKindIndex: Query<
  Setup042InstrumentKindIndexParams,
  Setup042InstrumentKindIndexRow
> = {
  name: '042-instrument-kind-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup042InstrumentKindIndex(row, ''),
  text: `CREATE INDEX instrument_kind_index IF NOT EXISTS FOR (n:Instrument) ON (n.kind)`,
};
const decodeSetup042InstrumentKindIndex = d.record<Setup042InstrumentKindIndexRow>({});

/** Row of `cypher/setup/043-instrument-adopted-on-index.cypher`. */
export type Setup043InstrumentAdoptedOnIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/043-instrument-adopted-on-index.cypher`. */
export type Setup043InstrumentAdoptedOnIndexParams = Record<string, never>;
/** Instrument nodes are found by adoptedOn. Generated from graph-model.json. (`cypher/setup/043-instrument-adopted-on-index.cypher`) */
export const setup043InstrumentAdoptedOnIndex: Query<
  Setup043InstrumentAdoptedOnIndexParams,
  Setup043InstrumentAdoptedOnIndexRow
> = {
  name: '043-instrument-adopted-on-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup043InstrumentAdoptedOnIndex(row, ''),
  text: `CREATE INDEX instrument_adopted_on_index IF NOT EXISTS FOR (n:Instrument) ON (n.adoptedOn)`,
};
const decodeSetup043InstrumentAdoptedOnIndex = d.record<Setup043InstrumentAdoptedOnIndexRow>({});

/** Row of `cypher/setup/044-article-instrument-index.cypher`. */
export type Setup044ArticleInstrumentIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/044-article-instrument-index.cypher`. */
export type Setup044ArticleInstrumentIndexParams = Record<string, never>;
/** Article nodes are found by instrument. Generated from graph-model.json. (`cypher/setup/044-article-instrument-index.cypher`) */
export const setup044ArticleInstrumentIndex: Query<
  Setup044ArticleInstrumentIndexParams,
  Setup044ArticleInstrumentIndexRow
> = {
  name: '044-article-instrument-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup044ArticleInstrumentIndex(row, ''),
  text: `CREATE INDEX article_instrument_index IF NOT EXISTS FOR (n:Article) ON (n.instrument)`,
};
const decodeSetup044ArticleInstrumentIndex = d.record<Setup044ArticleInstrumentIndexRow>({});

/** Row of `cypher/setup/045-obligation-instrument-index.cypher`. */
export type Setup045ObligationInstrumentIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/045-obligation-instrument-index.cypher`. */
export type Setup045ObligationInstrumentIndexParams = Record<string, never>;
/** Obligation nodes are found by instrument. Generated from graph-model.json. (`cypher/setup/045-obligation-instrument-index.cypher`) */
export const setup045ObligationInstrumentIndex: Query<
  Setup045ObligationInstrumentIndexParams,
  Setup045ObligationInstrumentIndexRow
> = {
  name: '045-obligation-instrument-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup045ObligationInstrumentIndex(row, ''),
  text: `CREATE INDEX obligation_instrument_index IF NOT EXISTS FOR (n:Obligation) ON (n.instrument)`,
};
const decodeSetup045ObligationInstrumentIndex = d.record<Setup045ObligationInstrumentIndexRow>({});

/** Row of `cypher/setup/046-obligation-grade-index.cypher`. */
export type Setup046ObligationGradeIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/046-obligation-grade-index.cypher`. */
export type Setup046ObligationGradeIndexParams = Record<string, never>;
/** Obligation nodes are found by grade. Generated from graph-model.json. (`cypher/setup/046-obligation-grade-index.cypher`) */
export const setup046ObligationGradeIndex: Query<
  Setup046ObligationGradeIndexParams,
  Setup046ObligationGradeIndexRow
> = {
  name: '046-obligation-grade-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup046ObligationGradeIndex(row, ''),
  text: `CREATE INDEX obligation_grade_index IF NOT EXISTS FOR (n:Obligation) ON (n.grade)`,
};
const decodeSetup046ObligationGradeIndex = d.record<Setup046ObligationGradeIndexRow>({});

/** Row of `cypher/setup/047-obligation-sort-index.cypher`. */
export type Setup047ObligationSortIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/047-obligation-sort-index.cypher`. */
export type Setup047ObligationSortIndexParams = Record<string, never>;
/** Obligation nodes are found by sort. Generated from graph-model.json. (`cypher/setup/047-obligation-sort-index.cypher`) */
export const setup047ObligationSortIndex: Query<
  Setup047ObligationSortIndexParams,
  Setup047ObligationSortIndexRow
> = {
  name: '047-obligation-sort-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup047ObligationSortIndex(row, ''),
  text: `CREATE INDEX obligation_sort_index IF NOT EXISTS FOR (n:Obligation) ON (n.sort)`,
};
const decodeSetup047ObligationSortIndex = d.record<Setup047ObligationSortIndexRow>({});

/** Row of `cypher/setup/048-mechanism-kind-index.cypher`. */
export type Setup048MechanismKindIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/048-mechanism-kind-index.cypher`. */
export type Setup048MechanismKindIndexParams = Record<string, never>;
/** Mechanism nodes are found by kind. Generated from graph-model.json. (`cypher/setup/048-mechanism-kind-index.cypher`) */
export const setup048MechanismKindIndex: Query<
  Setup048MechanismKindIndexParams,
  Setup048MechanismKindIndexRow
> = {
  name: '048-mechanism-kind-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup048MechanismKindIndex(row, ''),
  text: `CREATE INDEX mechanism_kind_index IF NOT EXISTS FOR (n:Mechanism) ON (n.kind)`,
};
const decodeSetup048MechanismKindIndex = d.record<Setup048MechanismKindIndexRow>({});

/** Row of `cypher/setup/049-reservation-instrument-index.cypher`. */
export type Setup049ReservationInstrumentIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/049-reservation-instrument-index.cypher`. */
export type Setup049ReservationInstrumentIndexParams = Record<string, never>;
/** Reservation nodes are found by instrument. Generated from graph-model.json. (`cypher/setup/049-reservation-instrument-index.cypher`) */
export const setup049ReservationInstrumentIndex: Query<
  Setup049ReservationInstrumentIndexParams,
  Setup049ReservationInstrumentIndexRow
> = {
  name: '049-reservation-instrument-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup049ReservationInstrumentIndex(row, ''),
  text: `CREATE INDEX reservation_instrument_index IF NOT EXISTS FOR (n:Reservation) ON (n.instrument)`,
};
const decodeSetup049ReservationInstrumentIndex = d.record<Setup049ReservationInstrumentIndexRow>({});

/** Row of `cypher/setup/050-name-key-index.cypher`. */
export type Setup050NameKeyIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/050-name-key-index.cypher`. */
export type Setup050NameKeyIndexParams = Record<string, never>;
/** Name nodes are found by key. Generated from graph-model.json. (`cypher/setup/050-name-key-index.cypher`) */
export const setup050NameKeyIndex: Query<Setup050NameKeyIndexParams, Setup050NameKeyIndexRow> = {
  name: '050-name-key-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup050NameKeyIndex(row, ''),
  text: `CREATE INDEX name_key_index IF NOT EXISTS FOR (n:Name) ON (n.key)`,
};
const decodeSetup050NameKeyIndex = d.record<Setup050NameKeyIndexRow>({});

/** Row of `cypher/setup/051-known-error-key-index.cypher`. */
export type Setup051KnownErrorKeyIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/051-known-error-key-index.cypher`. */
export type Setup051KnownErrorKeyIndexParams = Record<string, never>;
/** KnownError nodes are found by key. Generated from graph-model.json. (`cypher/setup/051-known-error-key-index.cypher`) */
export const setup051KnownErrorKeyIndex: Query<
  Setup051KnownErrorKeyIndexParams,
  Setup051KnownErrorKeyIndexRow
> = {
  name: '051-known-error-key-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup051KnownErrorKeyIndex(row, ''),
  text: `CREATE INDEX known_error_key_index IF NOT EXISTS FOR (n:KnownError) ON (n.key)`,
};
const decodeSetup051KnownErrorKeyIndex = d.record<Setup051KnownErrorKeyIndexRow>({});

/** Row of `cypher/setup/052-searchable-full-text.cypher`. */
export type Setup052SearchableFullTextRow = Record<string, never>;
/** Parameters of `cypher/setup/052-searchable-full-text.cypher`. */
export type Setup052SearchableFullTextParams = Record<string, never>;
/** Searchable nodes are found by the words of searchWords. Generated from graph-model.json. (`cypher/setup/052-searchable-full-text.cypher`) */
export const setup052SearchableFullText: Query<
  Setup052SearchableFullTextParams,
  Setup052SearchableFullTextRow
> = {
  name: '052-searchable-full-text',
  mode: 'schema',
  engine: 'neo4j',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup052SearchableFullText(row, ''),
  text: `CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchWords] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
};
const decodeSetup052SearchableFullText = d.record<Setup052SearchableFullTextRow>({});

/** Row of `cypher/setup/053-await-indexes.cypher`. */
export type Setup053AwaitIndexesRow = Record<string, never>;
/** Parameters of `cypher/setup/053-await-indexes.cypher`. */
export type Setup053AwaitIndexesParams = Record<string, never>;
/** Waits until every index answers, for a minute at most. Generated from graph-model.json. (`cypher/setup/053-await-indexes.cypher`) */
export const setup053AwaitIndexes: Query<Setup053AwaitIndexesParams, Setup053AwaitIndexesRow> = {
  name: '053-await-indexes',
  mode: 'schema',
  engine: 'neo4j',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup053AwaitIndexes(row, ''),
  text: `CALL db.awaitIndexes(60)`,
};
const decodeSetup053AwaitIndexes = d.record<Setup053AwaitIndexesRow>({});

/** Row of `cypher/read/topic/actors-by-slug.cypher`. */
export interface ActorsBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly group: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/topic/actors-by-slug.cypher`. */
export interface ActorsBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Actors by slug. (`cypher/read/topic/actors-by-slug.cypher`) */
export const actorsBySlug: Query<ActorsBySlugParams, ActorsBySlugRow> = {
  name: 'actors-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeActorsBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (n:Actor {slug: key})
RETURN
  key AS key,
  n.slug AS slug,
  n.name AS name,
  n.description AS description,
  n.group AS group,
  n.sources AS sources,
  n.unverified AS unverified
ORDER BY key`,
};
const decodeActorsBySlug = d.record<ActorsBySlugRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  description: d.string,
  group: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/name/aliases-by-node.cypher`. */
export interface AliasesByNodeRow {
  readonly key: string;
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
}
/** Parameters of `cypher/read/name/aliases-by-node.cypher`. */
export interface AliasesByNodeParams {
  readonly keys: readonly string[] | null;
}
/** Names of the keyed nodes (by node id) besides their display names and those of their kind, by kind and text. (`cypher/read/name/aliases-by-node.cypher`) */
export const aliasesByNode: Query<AliasesByNodeParams, AliasesByNodeRow> = {
  name: 'aliases-by-node',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeAliasesByNode(row, ''),
  text: `UNWIND $keys AS key
MATCH (n:Name)-[:NAMES]->(:Entity {id: key})
WHERE NOT n.display AND n.kind <> 'CLASS'
RETURN key AS key, n.text AS text, n.kind AS kind, n.language AS language
ORDER BY key, kind, text, language`,
};
const decodeAliasesByNode = d.record<AliasesByNodeRow>({
  key: d.string,
  text: d.string,
  kind: d.string,
  language: d.nullable(d.string),
});

/** Row of `cypher/read/source/all-sources.cypher`. */
export interface AllSourcesRow {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly statusAsOf: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly reliability: string;
}
/** Parameters of `cypher/read/source/all-sources.cypher`. */
export type AllSourcesParams = Record<string, never>;
/** All sources, by slug. (`cypher/read/source/all-sources.cypher`) */
export const allSources: Query<AllSourcesParams, AllSourcesRow> = {
  name: 'all-sources',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeAllSources(row, ''),
  text: `MATCH (s:Source)
RETURN
  s.slug AS key,
  s.slug AS slug,
  s.title AS title,
  s.publisher AS publisher,
  s.statusAsOf AS statusAsOf,
  s.licence AS licence,
  s.url AS url,
  s.reliability AS reliability
ORDER BY slug`,
};
const decodeAllSources = d.record<AllSourcesRow>({
  key: d.string,
  slug: d.string,
  title: d.string,
  publisher: d.nullable(d.string),
  statusAsOf: d.nullable(d.string),
  licence: d.nullable(d.string),
  url: d.nullable(d.string),
  reliability: d.string,
});

/** Row of `cypher/read/theme/all-themes.cypher`. */
export interface AllThemesRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly definition: string;
}
/** Parameters of `cypher/read/theme/all-themes.cypher`. */
export type AllThemesParams = Record<string, never>;
/** All themes, in their own order. (`cypher/read/theme/all-themes.cypher`) */
export const allThemes: Query<AllThemesParams, AllThemesRow> = {
  name: 'all-themes',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeAllThemes(row, ''),
  text: `MATCH (t:Theme)
RETURN t.slug AS key, t.slug AS slug, t.name AS name, t.definition AS definition
ORDER BY t.order`,
};
const decodeAllThemes = d.record<AllThemesRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  definition: d.string,
});

/** Row of `cypher/read/claim/articles-by-claim.cypher`. */
export interface ArticlesByClaimRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly number: string;
  readonly heading: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/claim/articles-by-claim.cypher`. */
export interface ArticlesByClaimParams {
  readonly keys: readonly string[] | null;
}
/** Articles that the verdict on the keyed claims (by slug) rests on, by instrument and in the order of the text. (`cypher/read/claim/articles-by-claim.cypher`) */
export const articlesByClaim: Query<ArticlesByClaimParams, ArticlesByClaimRow> = {
  name: 'articles-by-claim',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeArticlesByClaim(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Claim {slug: key})-[:RESTS_ON]->(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, instrument, order`,
};
const decodeArticlesByClaim = d.record<ArticlesByClaimRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  number: d.string,
  heading: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/article/articles-by-id.cypher`. */
export interface ArticlesByIdRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly number: string;
  readonly heading: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/article/articles-by-id.cypher`. */
export interface ArticlesByIdParams {
  readonly keys: readonly string[] | null;
}
/** Articles by node id. (`cypher/read/article/articles-by-id.cypher`) */
export const articlesById: Query<ArticlesByIdParams, ArticlesByIdRow> = {
  name: 'articles-by-id',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeArticlesById(row, ''),
  text: `UNWIND $keys AS key
MATCH (a:Article:Entity {id: key})
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key`,
};
const decodeArticlesById = d.record<ArticlesByIdRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  number: d.string,
  heading: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/article/articles-by-instrument.cypher`. */
export interface ArticlesByInstrumentRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly number: string;
  readonly heading: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/article/articles-by-instrument.cypher`. */
export interface ArticlesByInstrumentParams {
  readonly keys: readonly string[] | null;
}
/** All articles of the keyed instruments, in the order of the text. (`cypher/read/article/articles-by-instrument.cypher`) */
export const articlesByInstrument: Query<ArticlesByInstrumentParams, ArticlesByInstrumentRow> = {
  name: 'articles-by-instrument',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeArticlesByInstrument(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Instrument {slug: key})-[:CONTAINS]->(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, order`,
};
const decodeArticlesByInstrument = d.record<ArticlesByInstrumentRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  number: d.string,
  heading: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/article/articles-by-mechanism.cypher`. */
export interface ArticlesByMechanismRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly number: string;
  readonly heading: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/article/articles-by-mechanism.cypher`. */
export interface ArticlesByMechanismParams {
  readonly keys: readonly string[] | null;
}
/** Articles that establish the keyed mechanisms. (`cypher/read/article/articles-by-mechanism.cypher`) */
export const articlesByMechanism: Query<ArticlesByMechanismParams, ArticlesByMechanismRow> = {
  name: 'articles-by-mechanism',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeArticlesByMechanism(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Mechanism {slug: key})<-[:ESTABLISHES]-(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, instrument, order`,
};
const decodeArticlesByMechanism = d.record<ArticlesByMechanismRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  number: d.string,
  heading: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/article/articles-by-reservation.cypher`. */
export interface ArticlesByReservationRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly number: string;
  readonly heading: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/article/articles-by-reservation.cypher`. */
export interface ArticlesByReservationParams {
  readonly keys: readonly string[] | null;
}
/** Articles at which the keyed reservations are aimed. (`cypher/read/article/articles-by-reservation.cypher`) */
export const articlesByReservation: Query<ArticlesByReservationParams, ArticlesByReservationRow> = {
  name: 'articles-by-reservation',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeArticlesByReservation(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Reservation:Entity {id: key})-[:TO]->(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, order`,
};
const decodeArticlesByReservation = d.record<ArticlesByReservationRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  number: d.string,
  heading: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/topic/articles-by-topic.cypher`. */
export interface ArticlesByTopicRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly number: string;
  readonly heading: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/topic/articles-by-topic.cypher`. */
export interface ArticlesByTopicParams {
  readonly keys: readonly string[] | null;
}
/** Articles that deal with the keyed challenges, technologies and actors (by node id), by instrument. (`cypher/read/topic/articles-by-topic.cypher`) */
export const articlesByTopic: Query<ArticlesByTopicParams, ArticlesByTopicRow> = {
  name: 'articles-by-topic',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeArticlesByTopic(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Entity {id: key})-[:ADDRESSED_BY]->(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, instrument, order`,
};
const decodeArticlesByTopic = d.record<ArticlesByTopicRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  number: d.string,
  heading: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/checks/bilateral-without-two-parties.cypher`. */
export interface BilateralWithoutTwoPartiesRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/bilateral-without-two-parties.cypher`. */
export type BilateralWithoutTwoPartiesParams = Record<string, never>;
/** A treaty between two that binds has two parties. (`cypher/checks/bilateral-without-two-parties.cypher`) */
export const bilateralWithoutTwoParties: Query<
  BilateralWithoutTwoPartiesParams,
  BilateralWithoutTwoPartiesRow
> = {
  name: 'bilateral-without-two-parties',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeBilateralWithoutTwoParties(row, ''),
  text: `MATCH (i:Instrument {kind: 'TREATY'})
WHERE i.law = '{}' AND i.binding
OPTIONAL MATCH (p:Party)-[:PARTY_TO]->(i)
WITH i.id AS id, count(DISTINCT p) AS parties
WHERE parties <> 2
RETURN id + ' has ' + toString(parties) AS violation
ORDER BY violation`,
};
const decodeBilateralWithoutTwoParties = d.record<BilateralWithoutTwoPartiesRow>({ violation: d.string });

/** Row of `cypher/read/obligation/bound-obligation-count.cypher`. */
export interface BoundObligationCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/obligation/bound-obligation-count.cypher`. */
export interface BoundObligationCountParams {
  readonly party: string | null;
  readonly asOf: string | null;
  readonly instruments: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly norms: readonly string[] | null;
  readonly bearers: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly duties: readonly string[] | null;
  readonly mechanisms: readonly string[] | null;
}
/** How many obligations certainly bind a party on a day and pass the filter. (`cypher/read/obligation/bound-obligation-count.cypher`) */
export const boundObligationCount: Query<BoundObligationCountParams, BoundObligationCountRow> = {
  name: 'bound-obligation-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: {
    party: 'string',
    asOf: 'string',
    instruments: 'string[]',
    modalities: 'string[]',
    grades: 'string[]',
    norms: 'string[]',
    bearers: 'string[]',
    words: 'string[]',
    themes: 'string[]',
    duties: 'string[]',
    mechanisms: 'string[]',
  },
  decode: (row) => decodeBoundObligationCount(row, ''),
  text: `MATCH (p:Party {code: $party})
OPTIONAL MATCH
  (p)-[:MADE]->
  (v:Reservation {effect: 'EXCLUDES'})-[x:TOUCHES]->
  (touched:Obligation)
WHERE
  x.whole AND
  v.effectiveFrom <= $asOf AND
  (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH p, collect(touched.id) AS excluded
MATCH (p)-[r:PARTY_TO]->(i:Instrument)
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
MATCH (i)-[:CONTAINS]->(:Article)-[:IMPOSES]->(o:Obligation)
WHERE
  NOT o.id IN excluded AND
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR toLower(o.bearer) IN $bearers) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($themes IS NULL OR o.theme IN $themes) AND
  ($duties IS NULL OR o.duty IN $duties) AND
  ($mechanisms IS NULL OR o.mechanism IN $mechanisms)
RETURN count(DISTINCT o) AS total`,
};
const decodeBoundObligationCount = d.record<BoundObligationCountRow>({ total: d.integer });

/** Row of `cypher/read/obligation/bound-obligation-keys.cypher`. */
export interface BoundObligationKeysRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/obligation/bound-obligation-keys.cypher`. */
export interface BoundObligationKeysParams {
  readonly party: string | null;
  readonly asOf: string | null;
  readonly instruments: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly norms: readonly string[] | null;
  readonly bearers: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly duties: readonly string[] | null;
  readonly mechanisms: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of the obligations that certainly bind a party on a day and pass the filter; what a reservation excludes is left out. (`cypher/read/obligation/bound-obligation-keys.cypher`) */
export const boundObligationKeys: Query<BoundObligationKeysParams, BoundObligationKeysRow> = {
  name: 'bound-obligation-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    party: 'string',
    asOf: 'string',
    instruments: 'string[]',
    modalities: 'string[]',
    grades: 'string[]',
    norms: 'string[]',
    bearers: 'string[]',
    words: 'string[]',
    themes: 'string[]',
    duties: 'string[]',
    mechanisms: 'string[]',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeBoundObligationKeys(row, ''),
  text: `MATCH (p:Party {code: $party})
OPTIONAL MATCH
  (p)-[:MADE]->
  (v:Reservation {effect: 'EXCLUDES'})-[x:TOUCHES]->
  (touched:Obligation)
WHERE
  x.whole AND
  v.effectiveFrom <= $asOf AND
  (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH p, collect(touched.id) AS excluded
MATCH (p)-[r:PARTY_TO]->(i:Instrument)
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
MATCH (i)-[:CONTAINS]->(:Article)-[:IMPOSES]->(o:Obligation)
WHERE
  NOT o.id IN excluded AND
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR toLower(o.bearer) IN $bearers) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($themes IS NULL OR o.theme IN $themes) AND
  ($duties IS NULL OR o.duty IN $duties) AND
  ($mechanisms IS NULL OR o.mechanism IN $mechanisms)
WITH DISTINCT o
WITH o.id AS key, o.sort AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeBoundObligationKeys = d.record<BoundObligationKeysRow>({ key: d.string, sort: d.string });

/** Row of `cypher/read/obligation/bound-parties-by-obligation.cypher`. */
export interface BoundPartiesByObligationRow {
  readonly key: string;
  readonly party: string;
  readonly instrument: string;
  readonly from: string | null;
  readonly order: string;
  readonly excluded: boolean;
  readonly reserved: boolean;
}
/** Parameters of `cypher/read/obligation/bound-parties-by-obligation.cypher`. */
export interface BoundPartiesByObligationParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** Parties that certainly are bound by the keyed obligations on a day, by name; whether a reservation excludes or touches what they ask is a column. (`cypher/read/obligation/bound-parties-by-obligation.cypher`) */
export const boundPartiesByObligation: Query<BoundPartiesByObligationParams, BoundPartiesByObligationRow> = {
  name: 'bound-parties-by-obligation',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]', asOf: 'string' },
  decode: (row) => decodeBoundPartiesByObligation(row, ''),
  text: `UNWIND $keys AS key
MATCH (o:Obligation:Entity {id: key})
OPTIONAL MATCH (v:Reservation)-[x:TOUCHES]->(o)
WHERE v.effectiveFrom <= $asOf AND (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH
  key,
  o.instrument AS instrument,
  collect(v.party) AS reserving,
  collect(
    CASE
      WHEN x.whole AND v.effect = 'EXCLUDES' THEN v.party
    END) AS excluding
MATCH (p:Party)-[r:PARTY_TO]->(:Instrument {slug: instrument})
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
RETURN
  key AS key,
  p.code AS party,
  instrument AS instrument,
  r.from AS from,
  r.order AS order,
  p.code IN excluding AS excluded,
  p.code IN reserving AS reserved
ORDER BY key, order`,
};
const decodeBoundPartiesByObligation = d.record<BoundPartiesByObligationRow>({
  key: d.string,
  party: d.string,
  instrument: d.string,
  from: d.nullable(d.string),
  order: d.string,
  excluded: d.boolean,
  reserved: d.boolean,
});

/** Row of `cypher/read/topic/challenges-by-slug.cypher`. */
export interface ChallengesBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly group: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/topic/challenges-by-slug.cypher`. */
export interface ChallengesBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Challenges by slug. (`cypher/read/topic/challenges-by-slug.cypher`) */
export const challengesBySlug: Query<ChallengesBySlugParams, ChallengesBySlugRow> = {
  name: 'challenges-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeChallengesBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (n:Challenge {slug: key})
RETURN
  key AS key,
  n.slug AS slug,
  n.name AS name,
  n.description AS description,
  n.group AS group,
  n.sources AS sources,
  n.unverified AS unverified
ORDER BY key`,
};
const decodeChallengesBySlug = d.record<ChallengesBySlugRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  description: d.string,
  group: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/model/change-amendments.cypher`. */
export interface ChangeAmendmentsRow {
  readonly id: string;
  readonly changing: string;
  readonly changed: string;
  readonly enactedBy: string | null;
  readonly on: string | null;
  readonly sources: readonly string[] | null;
  readonly unverified: readonly string[] | null;
}
/** Parameters of `cypher/read/model/change-amendments.cypher`. */
export type ChangeAmendmentsParams = Record<string, never>;
/** Every amendment of one instrument by another, by id, with what it rests on; the day of the changing act where none is recorded. (`cypher/read/model/change-amendments.cypher`) */
export const changeAmendments: Query<ChangeAmendmentsParams, ChangeAmendmentsRow> = {
  name: 'change-amendments',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeChangeAmendments(row, ''),
  text: `MATCH (changing:Instrument)-[r:AMENDS]->(changed:Instrument)
RETURN
  r.id AS id,
  changing.slug AS changing,
  changed.slug AS changed,
  changed.enactedBy AS enactedBy,
  coalesce(r.on, changing.adoptedOn) AS on,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY id`,
};
const decodeChangeAmendments = d.record<ChangeAmendmentsRow>({
  id: d.string,
  changing: d.string,
  changed: d.string,
  enactedBy: d.nullable(d.string),
  on: d.nullable(d.string),
  sources: d.nullable(d.list(d.string)),
  unverified: d.nullable(d.list(d.string)),
});

/** Row of `cypher/read/model/change-instruments.cypher`. */
export interface ChangeInstrumentsRow {
  readonly slug: string;
  readonly enactedBy: string | null;
  readonly adoptedOn: string | null;
  readonly inForceSince: string | null;
}
/** Parameters of `cypher/read/model/change-instruments.cypher`. */
export type ChangeInstrumentsParams = Record<string, never>;
/** Every instrument with the days of its adoption and its general entry into force, by slug. (`cypher/read/model/change-instruments.cypher`) */
export const changeInstruments: Query<ChangeInstrumentsParams, ChangeInstrumentsRow> = {
  name: 'change-instruments',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeChangeInstruments(row, ''),
  text: `MATCH (i:Instrument)
RETURN
  i.slug AS slug,
  i.enactedBy AS enactedBy,
  i.adoptedOn AS adoptedOn,
  i.inForceSince AS inForceSince
ORDER BY slug`,
};
const decodeChangeInstruments = d.record<ChangeInstrumentsRow>({
  slug: d.string,
  enactedBy: d.nullable(d.string),
  adoptedOn: d.nullable(d.string),
  inForceSince: d.nullable(d.string),
});

/** Row of `cypher/read/model/change-memberships.cypher`. */
export interface ChangeMembershipsRow {
  readonly id: string;
  readonly party: string | null;
  readonly member: string;
  readonly organization: string;
  readonly status: string;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/model/change-memberships.cypher`. */
export type ChangeMembershipsParams = Record<string, never>;
/** Every membership of a state or territory in an organization, by id, with what it rests on. (`cypher/read/model/change-memberships.cypher`) */
export const changeMemberships: Query<ChangeMembershipsParams, ChangeMembershipsRow> = {
  name: 'change-memberships',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeChangeMemberships(row, ''),
  text: `MATCH (m:Entity)-[r:MEMBER_OF]->(o:Organization)
RETURN
  r.id AS id,
  m.iso3 AS party,
  m.name AS member,
  o.code AS organization,
  r.status AS status,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY id`,
};
const decodeChangeMemberships = d.record<ChangeMembershipsRow>({
  id: d.string,
  party: d.nullable(d.string),
  member: d.string,
  organization: d.string,
  status: d.string,
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/model/change-participations.cypher`. */
export interface ChangeParticipationsRow {
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly act: string;
  readonly signedOn: string | null;
  readonly depositedOn: string | null;
  readonly adoptedOn: string | null;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
  readonly doubtful: boolean | null;
}
/** Parameters of `cypher/read/model/change-participations.cypher`. */
export type ChangeParticipationsParams = Record<string, never>;
/** Every interval of participation with the days of what it made happen, by id. (`cypher/read/model/change-participations.cypher`) */
export const changeParticipations: Query<ChangeParticipationsParams, ChangeParticipationsRow> = {
  name: 'change-participations',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeChangeParticipations(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
RETURN
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  r.act AS act,
  r.signedOn AS signedOn,
  r.depositedOn AS depositedOn,
  i.adoptedOn AS adoptedOn,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.doubtful AS doubtful
ORDER BY id`,
};
const decodeChangeParticipations = d.record<ChangeParticipationsRow>({
  id: d.string,
  party: d.string,
  instrument: d.string,
  act: d.string,
  signedOn: d.nullable(d.string),
  depositedOn: d.nullable(d.string),
  adoptedOn: d.nullable(d.string),
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
  doubtful: d.nullable(d.boolean),
});

/** Row of `cypher/read/model/change-signatures.cypher`. */
export interface ChangeSignaturesRow {
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly on: string | null;
  readonly adoptedOn: string | null;
  readonly listStatusAsOf: string | null;
}
/** Parameters of `cypher/read/model/change-signatures.cypher`. */
export type ChangeSignaturesParams = Record<string, never>;
/** Every signature, by id, with the days before which and after which one without a day cannot lie. (`cypher/read/model/change-signatures.cypher`) */
export const changeSignatures: Query<ChangeSignaturesParams, ChangeSignaturesRow> = {
  name: 'change-signatures',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeChangeSignatures(row, ''),
  text: `MATCH (p:Party)-[r:SIGNED]->(i:Instrument)
RETURN
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  r.on AS on,
  i.adoptedOn AS adoptedOn,
  i.listStatusAsOf AS listStatusAsOf
ORDER BY id`,
};
const decodeChangeSignatures = d.record<ChangeSignaturesRow>({
  id: d.string,
  party: d.string,
  instrument: d.string,
  on: d.nullable(d.string),
  adoptedOn: d.nullable(d.string),
  listStatusAsOf: d.nullable(d.string),
});

/** Row of `cypher/read/model/change-statements.cypher`. */
export interface ChangeStatementsRow {
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly kind: string;
  readonly effect: string;
  readonly madeOn: string | null;
  readonly confirmedOn: string | null;
  readonly withdrawnOn: string | null;
}
/** Parameters of `cypher/read/model/change-statements.cypher`. */
export type ChangeStatementsParams = Record<string, never>;
/** Every reservation and other statement with its days, by id. (`cypher/read/model/change-statements.cypher`) */
export const changeStatements: Query<ChangeStatementsParams, ChangeStatementsRow> = {
  name: 'change-statements',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeChangeStatements(row, ''),
  text: `MATCH (v:Reservation)
RETURN
  v.id AS id,
  v.party AS party,
  v.instrument AS instrument,
  v.kind AS kind,
  v.effect AS effect,
  v.madeOn AS madeOn,
  v.confirmedOn AS confirmedOn,
  v.withdrawnOn AS withdrawnOn
ORDER BY id`,
};
const decodeChangeStatements = d.record<ChangeStatementsRow>({
  id: d.string,
  party: d.string,
  instrument: d.string,
  kind: d.string,
  effect: d.string,
  madeOn: d.nullable(d.string),
  confirmedOn: d.nullable(d.string),
  withdrawnOn: d.nullable(d.string),
});

/** Row of `cypher/read/claim/claim-count.cypher`. */
export interface ClaimCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/claim/claim-count.cypher`. */
export interface ClaimCountParams {
  readonly document: string | null;
  readonly verdicts: readonly string[] | null;
  readonly about: string | null;
  readonly words: readonly string[] | null;
}
/** How many claims pass the filter. (`cypher/read/claim/claim-count.cypher`) */
export const claimCount: Query<ClaimCountParams, ClaimCountRow> = {
  name: 'claim-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { document: 'string', verdicts: 'string[]', about: 'string', words: 'string[]' },
  decode: (row) => decodeClaimCount(row, ''),
  text: `MATCH (c:Claim)
WHERE
  ($document IS NULL OR c.document = $document) AND
  ($verdicts IS NULL OR c.verdict IN $verdicts) AND
  ($about IS NULL OR $about IN c.about) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + c.words CONTAINS ' ' + word))
RETURN count(c) AS total`,
};
const decodeClaimCount = d.record<ClaimCountRow>({ total: d.integer });

/** Row of `cypher/read/claim/claim-keys.cypher`. */
export interface ClaimKeysRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/claim/claim-keys.cypher`. */
export interface ClaimKeysParams {
  readonly document: string | null;
  readonly verdicts: readonly string[] | null;
  readonly about: string | null;
  readonly words: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of claims that pass the filter, by slug. (`cypher/read/claim/claim-keys.cypher`) */
export const claimKeys: Query<ClaimKeysParams, ClaimKeysRow> = {
  name: 'claim-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    document: 'string',
    verdicts: 'string[]',
    about: 'string',
    words: 'string[]',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeClaimKeys(row, ''),
  text: `MATCH (c:Claim)
WHERE
  ($document IS NULL OR c.document = $document) AND
  ($verdicts IS NULL OR c.verdict IN $verdicts) AND
  ($about IS NULL OR $about IN c.about) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + c.words CONTAINS ' ' + word))
WITH c.slug AS key, c.slug AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeClaimKeys = d.record<ClaimKeysRow>({ key: d.string, sort: d.string });

/** Row of `cypher/checks/claim-without-passage.cypher`. */
export interface ClaimWithoutPassageRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/claim-without-passage.cypher`. */
export type ClaimWithoutPassageParams = Record<string, never>;
/** Every claim is stated in a passage of a source. (`cypher/checks/claim-without-passage.cypher`) */
export const claimWithoutPassage: Query<ClaimWithoutPassageParams, ClaimWithoutPassageRow> = {
  name: 'claim-without-passage',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeClaimWithoutPassage(row, ''),
  text: `MATCH (c:Claim)
WHERE
  NOT EXISTS {
    MATCH (c)-[:STATED_IN]->(:Passage)-[:OF]->(:Source)
  }
RETURN c.id AS violation
ORDER BY violation`,
};
const decodeClaimWithoutPassage = d.record<ClaimWithoutPassageRow>({ violation: d.string });

/** Row of `cypher/read/claim/claims-by-known-error.cypher`. */
export interface ClaimsByKnownErrorRow {
  readonly key: string;
  readonly slug: string;
  readonly text: string;
  readonly verdict: string;
  readonly correction: string | null;
  readonly about: readonly string[];
  readonly basis: readonly string[];
  readonly sources: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/claim/claims-by-known-error.cypher`. */
export interface ClaimsByKnownErrorParams {
  readonly keys: readonly string[] | null;
}
/** Claims that use the keyed names (by node id) of what does not exist, by slug. (`cypher/read/claim/claims-by-known-error.cypher`) */
export const claimsByKnownError: Query<ClaimsByKnownErrorParams, ClaimsByKnownErrorRow> = {
  name: 'claims-by-known-error',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeClaimsByKnownError(row, ''),
  text: `UNWIND $keys AS key
MATCH (:KnownError:Entity {id: key})<-[:EXPOSES]-(c:Claim)
RETURN
  key AS key,
  c.slug AS slug,
  c.text AS text,
  c.verdict AS verdict,
  c.correction AS correction,
  c.about AS about,
  c.basis AS basis,
  c.sources AS sources,
  c.note AS note
ORDER BY key, slug`,
};
const decodeClaimsByKnownError = d.record<ClaimsByKnownErrorRow>({
  key: d.string,
  slug: d.string,
  text: d.string,
  verdict: d.string,
  correction: d.nullable(d.string),
  about: d.list(d.string),
  basis: d.list(d.string),
  sources: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/claim/claims-by-node.cypher`. */
export interface ClaimsByNodeRow {
  readonly key: string;
  readonly slug: string;
  readonly text: string;
  readonly verdict: string;
  readonly correction: string | null;
  readonly about: readonly string[];
  readonly basis: readonly string[];
  readonly sources: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/claim/claims-by-node.cypher`. */
export interface ClaimsByNodeParams {
  readonly keys: readonly string[] | null;
}
/** Claims about the keyed nodes (by node id), by slug. (`cypher/read/claim/claims-by-node.cypher`) */
export const claimsByNode: Query<ClaimsByNodeParams, ClaimsByNodeRow> = {
  name: 'claims-by-node',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeClaimsByNode(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Entity {id: key})<-[:ABOUT]-(c:Claim)
RETURN
  key AS key,
  c.slug AS slug,
  c.text AS text,
  c.verdict AS verdict,
  c.correction AS correction,
  c.about AS about,
  c.basis AS basis,
  c.sources AS sources,
  c.note AS note
ORDER BY key, slug`,
};
const decodeClaimsByNode = d.record<ClaimsByNodeRow>({
  key: d.string,
  slug: d.string,
  text: d.string,
  verdict: d.string,
  correction: d.nullable(d.string),
  about: d.list(d.string),
  basis: d.list(d.string),
  sources: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/claim/claims-by-slug.cypher`. */
export interface ClaimsBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly text: string;
  readonly verdict: string;
  readonly correction: string | null;
  readonly about: readonly string[];
  readonly basis: readonly string[];
  readonly sources: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/claim/claims-by-slug.cypher`. */
export interface ClaimsBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Claims by slug. (`cypher/read/claim/claims-by-slug.cypher`) */
export const claimsBySlug: Query<ClaimsBySlugParams, ClaimsBySlugRow> = {
  name: 'claims-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeClaimsBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (c:Claim {slug: key})
RETURN
  key AS key,
  c.slug AS slug,
  c.text AS text,
  c.verdict AS verdict,
  c.correction AS correction,
  c.about AS about,
  c.basis AS basis,
  c.sources AS sources,
  c.note AS note
ORDER BY key`,
};
const decodeClaimsBySlug = d.record<ClaimsBySlugRow>({
  key: d.string,
  slug: d.string,
  text: d.string,
  verdict: d.string,
  correction: d.nullable(d.string),
  about: d.list(d.string),
  basis: d.list(d.string),
  sources: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/dataset/collections.cypher`. */
export interface CollectionsRow {
  readonly folder: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly statusAsOf: string;
  readonly licence: string;
  readonly knownGaps: string | null;
  readonly rows: number;
}
/** Parameters of `cypher/read/dataset/collections.cypher`. */
export type CollectionsParams = Record<string, never>;
/** The folders of facts that were loaded, by name. (`cypher/read/dataset/collections.cypher`) */
export const collections: Query<CollectionsParams, CollectionsRow> = {
  name: 'collections',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeCollections(row, ''),
  text: `MATCH (c:Collection)
RETURN
  c.folder AS folder,
  c.title AS title,
  c.publisher AS publisher,
  c.publishedAt AS publishedAt,
  c.statusAsOf AS statusAsOf,
  c.licence AS licence,
  c.knownGaps AS knownGaps,
  c.rows AS rows
ORDER BY folder`,
};
const decodeCollections = d.record<CollectionsRow>({
  folder: d.string,
  title: d.string,
  publisher: d.string,
  publishedAt: d.string,
  statusAsOf: d.string,
  licence: d.string,
  knownGaps: d.nullable(d.string),
  rows: d.integer,
});

/** Row of `cypher/read/article/correspondences-by-article.cypher`. */
export interface CorrespondencesByArticleRow {
  readonly key: string;
  readonly article: string;
  readonly instrument: string;
  readonly order: number;
  readonly part: string | null;
  readonly subject: string;
  readonly sources: readonly string[];
}
/** Parameters of `cypher/read/article/correspondences-by-article.cypher`. */
export interface CorrespondencesByArticleParams {
  readonly keys: readonly string[] | null;
}
/** Articles of other instruments on the subjects of the keyed ones, whichever of the two the comparison began with. (`cypher/read/article/correspondences-by-article.cypher`) */
export const correspondencesByArticle: Query<CorrespondencesByArticleParams, CorrespondencesByArticleRow> = {
  name: 'correspondences-by-article',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeCorrespondencesByArticle(row, ''),
  text: `UNWIND $keys AS key
MATCH (a:Article:Entity {id: key})
CALL (a) {
  MATCH (a)-[r:CORRESPONDS_TO]->(other:Article)
  RETURN
    other.id AS article,
    other.instrument AS instrument,
    other.order AS order,
    r.toPart AS part,
    r.subject AS subject,
    r.sources AS sources
    UNION
  MATCH (a)<-[r:CORRESPONDS_TO]-(other:Article)
  RETURN
    other.id AS article,
    other.instrument AS instrument,
    other.order AS order,
    r.fromPart AS part,
    r.subject AS subject,
    r.sources AS sources
}
RETURN
  key AS key,
  article AS article,
  instrument AS instrument,
  order AS order,
  part AS part,
  subject AS subject,
  sources AS sources
ORDER BY key, instrument, order, part, subject`,
};
const decodeCorrespondencesByArticle = d.record<CorrespondencesByArticleRow>({
  key: d.string,
  article: d.string,
  instrument: d.string,
  order: d.integer,
  part: d.nullable(d.string),
  subject: d.string,
  sources: d.list(d.string),
});

/** Row of `cypher/write/create-about-relationships.cypher`. */
export type CreateAboutRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-about-relationships.cypher`. */
export interface CreateAboutRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates ABOUT relationships. Generated from graph-model.json. (`cypher/write/create-about-relationships.cypher`) */
export const createAboutRelationships: Query<CreateAboutRelationshipsParams, CreateAboutRelationshipsRow> = {
  name: 'create-about-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateAboutRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.properties`,
};
const decodeCreateAboutRelationships = d.record<CreateAboutRelationshipsRow>({});

/** Row of `cypher/write/create-actor-nodes.cypher`. */
export type CreateActorNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-actor-nodes.cypher`. */
export interface CreateActorNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Actor nodes. Generated from graph-model.json. (`cypher/write/create-actor-nodes.cypher`) */
export const createActorNodes: Query<CreateActorNodesParams, CreateActorNodesRow> = {
  name: 'create-actor-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateActorNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Actor:Searchable)
SET n = row.properties`,
};
const decodeCreateActorNodes = d.record<CreateActorNodesRow>({});

/** Row of `cypher/write/create-addressed-by-relationships.cypher`. */
export type CreateAddressedByRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-addressed-by-relationships.cypher`. */
export interface CreateAddressedByRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates ADDRESSED_BY relationships. Generated from graph-model.json. (`cypher/write/create-addressed-by-relationships.cypher`) */
export const createAddressedByRelationships: Query<
  CreateAddressedByRelationshipsParams,
  CreateAddressedByRelationshipsRow
> = {
  name: 'create-addressed-by-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateAddressedByRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:ADDRESSED_BY]->(b)
SET r = row.properties`,
};
const decodeCreateAddressedByRelationships = d.record<CreateAddressedByRelationshipsRow>({});

/** Row of `cypher/write/create-amends-relationships.cypher`. */
export type CreateAmendsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-amends-relationships.cypher`. */
export interface CreateAmendsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates AMENDS relationships. Generated from graph-model.json. (`cypher/write/create-amends-relationships.cypher`) */
export const createAmendsRelationships: Query<CreateAmendsRelationshipsParams, CreateAmendsRelationshipsRow> =
  {
    name: 'create-amends-relationships',
    mode: 'write',
    engine: 'both',
    rows: 'many',
    parameters: { rows: 'map[]' },
    decode: (row) => decodeCreateAmendsRelationships(row, ''),
    text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:AMENDS]->(b)
SET r = row.properties`,
  };
const decodeCreateAmendsRelationships = d.record<CreateAmendsRelationshipsRow>({});

/** Row of `cypher/write/create-article-nodes.cypher`. */
export type CreateArticleNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-article-nodes.cypher`. */
export interface CreateArticleNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Article nodes. Generated from graph-model.json. (`cypher/write/create-article-nodes.cypher`) */
export const createArticleNodes: Query<CreateArticleNodesParams, CreateArticleNodesRow> = {
  name: 'create-article-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateArticleNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Article:Searchable)
SET n = row.properties`,
};
const decodeCreateArticleNodes = d.record<CreateArticleNodesRow>({});

/** Row of `cypher/write/create-challenge-nodes.cypher`. */
export type CreateChallengeNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-challenge-nodes.cypher`. */
export interface CreateChallengeNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Challenge nodes. Generated from graph-model.json. (`cypher/write/create-challenge-nodes.cypher`) */
export const createChallengeNodes: Query<CreateChallengeNodesParams, CreateChallengeNodesRow> = {
  name: 'create-challenge-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateChallengeNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Challenge:Searchable)
SET n = row.properties`,
};
const decodeCreateChallengeNodes = d.record<CreateChallengeNodesRow>({});

/** Row of `cypher/write/create-claim-nodes.cypher`. */
export type CreateClaimNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-claim-nodes.cypher`. */
export interface CreateClaimNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Claim nodes. Generated from graph-model.json. (`cypher/write/create-claim-nodes.cypher`) */
export const createClaimNodes: Query<CreateClaimNodesParams, CreateClaimNodesRow> = {
  name: 'create-claim-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateClaimNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Claim)
SET n = row.properties`,
};
const decodeCreateClaimNodes = d.record<CreateClaimNodesRow>({});

/** Row of `cypher/write/create-collection-nodes.cypher`. */
export type CreateCollectionNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-collection-nodes.cypher`. */
export interface CreateCollectionNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Collection nodes. Generated from graph-model.json. (`cypher/write/create-collection-nodes.cypher`) */
export const createCollectionNodes: Query<CreateCollectionNodesParams, CreateCollectionNodesRow> = {
  name: 'create-collection-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateCollectionNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Collection)
SET n = row.properties`,
};
const decodeCreateCollectionNodes = d.record<CreateCollectionNodesRow>({});

/** Row of `cypher/write/create-concerns-relationships.cypher`. */
export type CreateConcernsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-concerns-relationships.cypher`. */
export interface CreateConcernsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates CONCERNS relationships. Generated from graph-model.json. (`cypher/write/create-concerns-relationships.cypher`) */
export const createConcernsRelationships: Query<
  CreateConcernsRelationshipsParams,
  CreateConcernsRelationshipsRow
> = {
  name: 'create-concerns-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateConcernsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.properties`,
};
const decodeCreateConcernsRelationships = d.record<CreateConcernsRelationshipsRow>({});

/** Row of `cypher/write/create-contains-relationships.cypher`. */
export type CreateContainsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-contains-relationships.cypher`. */
export interface CreateContainsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates CONTAINS relationships. Generated from graph-model.json. (`cypher/write/create-contains-relationships.cypher`) */
export const createContainsRelationships: Query<
  CreateContainsRelationshipsParams,
  CreateContainsRelationshipsRow
> = {
  name: 'create-contains-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateContainsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:CONTAINS]->(b)
SET r = row.properties`,
};
const decodeCreateContainsRelationships = d.record<CreateContainsRelationshipsRow>({});

/** Row of `cypher/write/create-corresponds-to-relationships.cypher`. */
export type CreateCorrespondsToRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-corresponds-to-relationships.cypher`. */
export interface CreateCorrespondsToRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates CORRESPONDS_TO relationships. Generated from graph-model.json. (`cypher/write/create-corresponds-to-relationships.cypher`) */
export const createCorrespondsToRelationships: Query<
  CreateCorrespondsToRelationshipsParams,
  CreateCorrespondsToRelationshipsRow
> = {
  name: 'create-corresponds-to-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateCorrespondsToRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:CORRESPONDS_TO]->(b)
SET r = row.properties`,
};
const decodeCreateCorrespondsToRelationships = d.record<CreateCorrespondsToRelationshipsRow>({});

/** Row of `cypher/write/create-dataset-nodes.cypher`. */
export type CreateDatasetNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-dataset-nodes.cypher`. */
export interface CreateDatasetNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Dataset nodes. Generated from graph-model.json. (`cypher/write/create-dataset-nodes.cypher`) */
export const createDatasetNodes: Query<CreateDatasetNodesParams, CreateDatasetNodesRow> = {
  name: 'create-dataset-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateDatasetNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Dataset)
SET n = row.properties`,
};
const decodeCreateDatasetNodes = d.record<CreateDatasetNodesRow>({});

/** Row of `cypher/write/create-defines-relationships.cypher`. */
export type CreateDefinesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-defines-relationships.cypher`. */
export interface CreateDefinesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates DEFINES relationships. Generated from graph-model.json. (`cypher/write/create-defines-relationships.cypher`) */
export const createDefinesRelationships: Query<
  CreateDefinesRelationshipsParams,
  CreateDefinesRelationshipsRow
> = {
  name: 'create-defines-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateDefinesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:DEFINES]->(b)
SET r = row.properties`,
};
const decodeCreateDefinesRelationships = d.record<CreateDefinesRelationshipsRow>({});

/** Row of `cypher/write/create-definition-form-nodes.cypher`. */
export type CreateDefinitionFormNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-definition-form-nodes.cypher`. */
export interface CreateDefinitionFormNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates DefinitionForm nodes. Generated from graph-model.json. (`cypher/write/create-definition-form-nodes.cypher`) */
export const createDefinitionFormNodes: Query<CreateDefinitionFormNodesParams, CreateDefinitionFormNodesRow> =
  {
    name: 'create-definition-form-nodes',
    mode: 'write',
    engine: 'both',
    rows: 'many',
    parameters: { rows: 'map[]' },
    decode: (row) => decodeCreateDefinitionFormNodes(row, ''),
    text: `UNWIND $rows AS row
CREATE (n:Entity:DefinitionForm)
SET n = row.properties`,
  };
const decodeCreateDefinitionFormNodes = d.record<CreateDefinitionFormNodesRow>({});

/** Row of `cypher/write/create-duty-nodes.cypher`. */
export type CreateDutyNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-duty-nodes.cypher`. */
export interface CreateDutyNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Duty nodes. Generated from graph-model.json. (`cypher/write/create-duty-nodes.cypher`) */
export const createDutyNodes: Query<CreateDutyNodesParams, CreateDutyNodesRow> = {
  name: 'create-duty-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateDutyNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Duty:Searchable)
SET n = row.properties`,
};
const decodeCreateDutyNodes = d.record<CreateDutyNodesRow>({});

/** Row of `cypher/write/create-enacted-relationships.cypher`. */
export type CreateEnactedRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-enacted-relationships.cypher`. */
export interface CreateEnactedRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates ENACTED relationships. Generated from graph-model.json. (`cypher/write/create-enacted-relationships.cypher`) */
export const createEnactedRelationships: Query<
  CreateEnactedRelationshipsParams,
  CreateEnactedRelationshipsRow
> = {
  name: 'create-enacted-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateEnactedRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:ENACTED]->(b)
SET r = row.properties`,
};
const decodeCreateEnactedRelationships = d.record<CreateEnactedRelationshipsRow>({});

/** Row of `cypher/write/create-establishes-relationships.cypher`. */
export type CreateEstablishesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-establishes-relationships.cypher`. */
export interface CreateEstablishesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates ESTABLISHES relationships. Generated from graph-model.json. (`cypher/write/create-establishes-relationships.cypher`) */
export const createEstablishesRelationships: Query<
  CreateEstablishesRelationshipsParams,
  CreateEstablishesRelationshipsRow
> = {
  name: 'create-establishes-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateEstablishesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:ESTABLISHES]->(b)
SET r = row.properties`,
};
const decodeCreateEstablishesRelationships = d.record<CreateEstablishesRelationshipsRow>({});

/** Row of `cypher/write/create-exposes-relationships.cypher`. */
export type CreateExposesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-exposes-relationships.cypher`. */
export interface CreateExposesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates EXPOSES relationships. Generated from graph-model.json. (`cypher/write/create-exposes-relationships.cypher`) */
export const createExposesRelationships: Query<
  CreateExposesRelationshipsParams,
  CreateExposesRelationshipsRow
> = {
  name: 'create-exposes-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateExposesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:EXPOSES]->(b)
SET r = row.properties`,
};
const decodeCreateExposesRelationships = d.record<CreateExposesRelationshipsRow>({});

/** Row of `cypher/write/create-implements-relationships.cypher`. */
export type CreateImplementsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-implements-relationships.cypher`. */
export interface CreateImplementsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates IMPLEMENTS relationships. Generated from graph-model.json. (`cypher/write/create-implements-relationships.cypher`) */
export const createImplementsRelationships: Query<
  CreateImplementsRelationshipsParams,
  CreateImplementsRelationshipsRow
> = {
  name: 'create-implements-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateImplementsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:IMPLEMENTS]->(b)
SET r = row.properties`,
};
const decodeCreateImplementsRelationships = d.record<CreateImplementsRelationshipsRow>({});

/** Row of `cypher/write/create-imposes-relationships.cypher`. */
export type CreateImposesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-imposes-relationships.cypher`. */
export interface CreateImposesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates IMPOSES relationships. Generated from graph-model.json. (`cypher/write/create-imposes-relationships.cypher`) */
export const createImposesRelationships: Query<
  CreateImposesRelationshipsParams,
  CreateImposesRelationshipsRow
> = {
  name: 'create-imposes-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateImposesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:IMPOSES]->(b)
SET r = row.properties`,
};
const decodeCreateImposesRelationships = d.record<CreateImposesRelationshipsRow>({});

/** Row of `cypher/write/create-includes-relationships.cypher`. */
export type CreateIncludesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-includes-relationships.cypher`. */
export interface CreateIncludesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates INCLUDES relationships. Generated from graph-model.json. (`cypher/write/create-includes-relationships.cypher`) */
export const createIncludesRelationships: Query<
  CreateIncludesRelationshipsParams,
  CreateIncludesRelationshipsRow
> = {
  name: 'create-includes-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateIncludesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:INCLUDES]->(b)
SET r = row.properties`,
};
const decodeCreateIncludesRelationships = d.record<CreateIncludesRelationshipsRow>({});

/** Row of `cypher/write/create-inherits-relationships.cypher`. */
export type CreateInheritsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-inherits-relationships.cypher`. */
export interface CreateInheritsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates INHERITS relationships. Generated from graph-model.json. (`cypher/write/create-inherits-relationships.cypher`) */
export const createInheritsRelationships: Query<
  CreateInheritsRelationshipsParams,
  CreateInheritsRelationshipsRow
> = {
  name: 'create-inherits-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateInheritsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:INHERITS]->(b)
SET r = row.properties`,
};
const decodeCreateInheritsRelationships = d.record<CreateInheritsRelationshipsRow>({});

/** Row of `cypher/write/create-instance-of-relationships.cypher`. */
export type CreateInstanceOfRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-instance-of-relationships.cypher`. */
export interface CreateInstanceOfRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates INSTANCE_OF relationships. Generated from graph-model.json. (`cypher/write/create-instance-of-relationships.cypher`) */
export const createInstanceOfRelationships: Query<
  CreateInstanceOfRelationshipsParams,
  CreateInstanceOfRelationshipsRow
> = {
  name: 'create-instance-of-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateInstanceOfRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:INSTANCE_OF]->(b)
SET r = row.properties`,
};
const decodeCreateInstanceOfRelationships = d.record<CreateInstanceOfRelationshipsRow>({});

/** Row of `cypher/write/create-instrument-nodes.cypher`. */
export type CreateInstrumentNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-instrument-nodes.cypher`. */
export interface CreateInstrumentNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Instrument nodes. Generated from graph-model.json. (`cypher/write/create-instrument-nodes.cypher`) */
export const createInstrumentNodes: Query<CreateInstrumentNodesParams, CreateInstrumentNodesRow> = {
  name: 'create-instrument-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateInstrumentNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Instrument:Searchable)
SET n = row.properties`,
};
const decodeCreateInstrumentNodes = d.record<CreateInstrumentNodesRow>({});

/** Row of `cypher/write/create-known-error-nodes.cypher`. */
export type CreateKnownErrorNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-known-error-nodes.cypher`. */
export interface CreateKnownErrorNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates KnownError nodes. Generated from graph-model.json. (`cypher/write/create-known-error-nodes.cypher`) */
export const createKnownErrorNodes: Query<CreateKnownErrorNodesParams, CreateKnownErrorNodesRow> = {
  name: 'create-known-error-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateKnownErrorNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:KnownError)
SET n = row.properties`,
};
const decodeCreateKnownErrorNodes = d.record<CreateKnownErrorNodesRow>({});

/** Row of `cypher/write/create-led-relationships.cypher`. */
export type CreateLedRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-led-relationships.cypher`. */
export interface CreateLedRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates LED relationships. Generated from graph-model.json. (`cypher/write/create-led-relationships.cypher`) */
export const createLedRelationships: Query<CreateLedRelationshipsParams, CreateLedRelationshipsRow> = {
  name: 'create-led-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateLedRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:LED]->(b)
SET r = row.properties`,
};
const decodeCreateLedRelationships = d.record<CreateLedRelationshipsRow>({});

/** Row of `cypher/write/create-made-relationships.cypher`. */
export type CreateMadeRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-made-relationships.cypher`. */
export interface CreateMadeRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates MADE relationships. Generated from graph-model.json. (`cypher/write/create-made-relationships.cypher`) */
export const createMadeRelationships: Query<CreateMadeRelationshipsParams, CreateMadeRelationshipsRow> = {
  name: 'create-made-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateMadeRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:MADE]->(b)
SET r = row.properties`,
};
const decodeCreateMadeRelationships = d.record<CreateMadeRelationshipsRow>({});

/** Row of `cypher/write/create-meant-relationships.cypher`. */
export type CreateMeantRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-meant-relationships.cypher`. */
export interface CreateMeantRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates MEANT relationships. Generated from graph-model.json. (`cypher/write/create-meant-relationships.cypher`) */
export const createMeantRelationships: Query<CreateMeantRelationshipsParams, CreateMeantRelationshipsRow> = {
  name: 'create-meant-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateMeantRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:MEANT]->(b)
SET r = row.properties`,
};
const decodeCreateMeantRelationships = d.record<CreateMeantRelationshipsRow>({});

/** Row of `cypher/write/create-mechanism-nodes.cypher`. */
export type CreateMechanismNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-mechanism-nodes.cypher`. */
export interface CreateMechanismNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Mechanism nodes. Generated from graph-model.json. (`cypher/write/create-mechanism-nodes.cypher`) */
export const createMechanismNodes: Query<CreateMechanismNodesParams, CreateMechanismNodesRow> = {
  name: 'create-mechanism-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateMechanismNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Mechanism:Searchable)
SET n = row.properties`,
};
const decodeCreateMechanismNodes = d.record<CreateMechanismNodesRow>({});

/** Row of `cypher/write/create-member-of-relationships.cypher`. */
export type CreateMemberOfRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-member-of-relationships.cypher`. */
export interface CreateMemberOfRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates MEMBER_OF relationships. Generated from graph-model.json. (`cypher/write/create-member-of-relationships.cypher`) */
export const createMemberOfRelationships: Query<
  CreateMemberOfRelationshipsParams,
  CreateMemberOfRelationshipsRow
> = {
  name: 'create-member-of-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateMemberOfRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:MEMBER_OF]->(b)
SET r = row.properties`,
};
const decodeCreateMemberOfRelationships = d.record<CreateMemberOfRelationshipsRow>({});

/** Row of `cypher/write/create-name-nodes.cypher`. */
export type CreateNameNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-name-nodes.cypher`. */
export interface CreateNameNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Name nodes. Generated from graph-model.json. (`cypher/write/create-name-nodes.cypher`) */
export const createNameNodes: Query<CreateNameNodesParams, CreateNameNodesRow> = {
  name: 'create-name-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateNameNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Name)
SET n = row.properties`,
};
const decodeCreateNameNodes = d.record<CreateNameNodesRow>({});

/** Row of `cypher/write/create-names-relationships.cypher`. */
export type CreateNamesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-names-relationships.cypher`. */
export interface CreateNamesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates NAMES relationships. Generated from graph-model.json. (`cypher/write/create-names-relationships.cypher`) */
export const createNamesRelationships: Query<CreateNamesRelationshipsParams, CreateNamesRelationshipsRow> = {
  name: 'create-names-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateNamesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:NAMES]->(b)
SET r = row.properties`,
};
const decodeCreateNamesRelationships = d.record<CreateNamesRelationshipsRow>({});

/** Row of `cypher/write/create-obligation-nodes.cypher`. */
export type CreateObligationNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-obligation-nodes.cypher`. */
export interface CreateObligationNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Obligation nodes. Generated from graph-model.json. (`cypher/write/create-obligation-nodes.cypher`) */
export const createObligationNodes: Query<CreateObligationNodesParams, CreateObligationNodesRow> = {
  name: 'create-obligation-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateObligationNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Obligation:Searchable)
SET n = row.properties`,
};
const decodeCreateObligationNodes = d.record<CreateObligationNodesRow>({});

/** Row of `cypher/write/create-of-relationships.cypher`. */
export type CreateOfRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-of-relationships.cypher`. */
export interface CreateOfRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates OF relationships. Generated from graph-model.json. (`cypher/write/create-of-relationships.cypher`) */
export const createOfRelationships: Query<CreateOfRelationshipsParams, CreateOfRelationshipsRow> = {
  name: 'create-of-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateOfRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:OF]->(b)
SET r = row.properties`,
};
const decodeCreateOfRelationships = d.record<CreateOfRelationshipsRow>({});

/** Row of `cypher/write/create-operates-relationships.cypher`. */
export type CreateOperatesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-operates-relationships.cypher`. */
export interface CreateOperatesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates OPERATES relationships. Generated from graph-model.json. (`cypher/write/create-operates-relationships.cypher`) */
export const createOperatesRelationships: Query<
  CreateOperatesRelationshipsParams,
  CreateOperatesRelationshipsRow
> = {
  name: 'create-operates-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateOperatesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:OPERATES]->(b)
SET r = row.properties`,
};
const decodeCreateOperatesRelationships = d.record<CreateOperatesRelationshipsRow>({});

/** Row of `cypher/write/create-operation-nodes.cypher`. */
export type CreateOperationNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-operation-nodes.cypher`. */
export interface CreateOperationNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Operation nodes. Generated from graph-model.json. (`cypher/write/create-operation-nodes.cypher`) */
export const createOperationNodes: Query<CreateOperationNodesParams, CreateOperationNodesRow> = {
  name: 'create-operation-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateOperationNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Operation:Searchable)
SET n = row.properties`,
};
const decodeCreateOperationNodes = d.record<CreateOperationNodesRow>({});

/** Row of `cypher/write/create-organization-nodes.cypher`. */
export type CreateOrganizationNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-organization-nodes.cypher`. */
export interface CreateOrganizationNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Organization nodes. Generated from graph-model.json. (`cypher/write/create-organization-nodes.cypher`) */
export const createOrganizationNodes: Query<CreateOrganizationNodesParams, CreateOrganizationNodesRow> = {
  name: 'create-organization-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateOrganizationNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Organization:Searchable:Party)
SET n = row.properties`,
};
const decodeCreateOrganizationNodes = d.record<CreateOrganizationNodesRow>({});

/** Row of `cypher/write/create-part-of-relationships.cypher`. */
export type CreatePartOfRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-part-of-relationships.cypher`. */
export interface CreatePartOfRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates PART_OF relationships. Generated from graph-model.json. (`cypher/write/create-part-of-relationships.cypher`) */
export const createPartOfRelationships: Query<CreatePartOfRelationshipsParams, CreatePartOfRelationshipsRow> =
  {
    name: 'create-part-of-relationships',
    mode: 'write',
    engine: 'both',
    rows: 'many',
    parameters: { rows: 'map[]' },
    decode: (row) => decodeCreatePartOfRelationships(row, ''),
    text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.properties`,
  };
const decodeCreatePartOfRelationships = d.record<CreatePartOfRelationshipsRow>({});

/** Row of `cypher/write/create-party-to-relationships.cypher`. */
export type CreatePartyToRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-party-to-relationships.cypher`. */
export interface CreatePartyToRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates PARTY_TO relationships. Generated from graph-model.json. (`cypher/write/create-party-to-relationships.cypher`) */
export const createPartyToRelationships: Query<
  CreatePartyToRelationshipsParams,
  CreatePartyToRelationshipsRow
> = {
  name: 'create-party-to-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreatePartyToRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:PARTY_TO]->(b)
SET r = row.properties`,
};
const decodeCreatePartyToRelationships = d.record<CreatePartyToRelationshipsRow>({});

/** Row of `cypher/write/create-passage-nodes.cypher`. */
export type CreatePassageNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-passage-nodes.cypher`. */
export interface CreatePassageNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Passage nodes. Generated from graph-model.json. (`cypher/write/create-passage-nodes.cypher`) */
export const createPassageNodes: Query<CreatePassageNodesParams, CreatePassageNodesRow> = {
  name: 'create-passage-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreatePassageNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Passage)
SET n = row.properties`,
};
const decodeCreatePassageNodes = d.record<CreatePassageNodesRow>({});

/** Row of `cypher/write/create-provides-for-relationships.cypher`. */
export type CreateProvidesForRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-provides-for-relationships.cypher`. */
export interface CreateProvidesForRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates PROVIDES_FOR relationships. Generated from graph-model.json. (`cypher/write/create-provides-for-relationships.cypher`) */
export const createProvidesForRelationships: Query<
  CreateProvidesForRelationshipsParams,
  CreateProvidesForRelationshipsRow
> = {
  name: 'create-provides-for-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateProvidesForRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:PROVIDES_FOR]->(b)
SET r = row.properties`,
};
const decodeCreateProvidesForRelationships = d.record<CreateProvidesForRelationshipsRow>({});

/** Row of `cypher/write/create-regarding-relationships.cypher`. */
export type CreateRegardingRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-regarding-relationships.cypher`. */
export interface CreateRegardingRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates REGARDING relationships. Generated from graph-model.json. (`cypher/write/create-regarding-relationships.cypher`) */
export const createRegardingRelationships: Query<
  CreateRegardingRelationshipsParams,
  CreateRegardingRelationshipsRow
> = {
  name: 'create-regarding-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateRegardingRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:REGARDING]->(b)
SET r = row.properties`,
};
const decodeCreateRegardingRelationships = d.record<CreateRegardingRelationshipsRow>({});

/** Row of `cypher/write/create-repeals-relationships.cypher`. */
export type CreateRepealsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-repeals-relationships.cypher`. */
export interface CreateRepealsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates REPEALS relationships. Generated from graph-model.json. (`cypher/write/create-repeals-relationships.cypher`) */
export const createRepealsRelationships: Query<
  CreateRepealsRelationshipsParams,
  CreateRepealsRelationshipsRow
> = {
  name: 'create-repeals-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateRepealsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:REPEALS]->(b)
SET r = row.properties`,
};
const decodeCreateRepealsRelationships = d.record<CreateRepealsRelationshipsRow>({});

/** Row of `cypher/write/create-replaces-relationships.cypher`. */
export type CreateReplacesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-replaces-relationships.cypher`. */
export interface CreateReplacesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates REPLACES relationships. Generated from graph-model.json. (`cypher/write/create-replaces-relationships.cypher`) */
export const createReplacesRelationships: Query<
  CreateReplacesRelationshipsParams,
  CreateReplacesRelationshipsRow
> = {
  name: 'create-replaces-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateReplacesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:REPLACES]->(b)
SET r = row.properties`,
};
const decodeCreateReplacesRelationships = d.record<CreateReplacesRelationshipsRow>({});

/** Row of `cypher/write/create-reservation-nodes.cypher`. */
export type CreateReservationNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-reservation-nodes.cypher`. */
export interface CreateReservationNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Reservation nodes. Generated from graph-model.json. (`cypher/write/create-reservation-nodes.cypher`) */
export const createReservationNodes: Query<CreateReservationNodesParams, CreateReservationNodesRow> = {
  name: 'create-reservation-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateReservationNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Reservation)
SET n = row.properties`,
};
const decodeCreateReservationNodes = d.record<CreateReservationNodesRow>({});

/** Row of `cypher/write/create-rests-on-relationships.cypher`. */
export type CreateRestsOnRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-rests-on-relationships.cypher`. */
export interface CreateRestsOnRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates RESTS_ON relationships. Generated from graph-model.json. (`cypher/write/create-rests-on-relationships.cypher`) */
export const createRestsOnRelationships: Query<
  CreateRestsOnRelationshipsParams,
  CreateRestsOnRelationshipsRow
> = {
  name: 'create-rests-on-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateRestsOnRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:RESTS_ON]->(b)
SET r = row.properties`,
};
const decodeCreateRestsOnRelationships = d.record<CreateRestsOnRelationshipsRow>({});

/** Row of `cypher/write/create-sets-condition-relationships.cypher`. */
export type CreateSetsConditionRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-sets-condition-relationships.cypher`. */
export interface CreateSetsConditionRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates SETS_CONDITION relationships. Generated from graph-model.json. (`cypher/write/create-sets-condition-relationships.cypher`) */
export const createSetsConditionRelationships: Query<
  CreateSetsConditionRelationshipsParams,
  CreateSetsConditionRelationshipsRow
> = {
  name: 'create-sets-condition-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateSetsConditionRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:SETS_CONDITION]->(b)
SET r = row.properties`,
};
const decodeCreateSetsConditionRelationships = d.record<CreateSetsConditionRelationshipsRow>({});

/** Row of `cypher/write/create-signed-relationships.cypher`. */
export type CreateSignedRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-signed-relationships.cypher`. */
export interface CreateSignedRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates SIGNED relationships. Generated from graph-model.json. (`cypher/write/create-signed-relationships.cypher`) */
export const createSignedRelationships: Query<CreateSignedRelationshipsParams, CreateSignedRelationshipsRow> =
  {
    name: 'create-signed-relationships',
    mode: 'write',
    engine: 'both',
    rows: 'many',
    parameters: { rows: 'map[]' },
    decode: (row) => decodeCreateSignedRelationships(row, ''),
    text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:SIGNED]->(b)
SET r = row.properties`,
  };
const decodeCreateSignedRelationships = d.record<CreateSignedRelationshipsRow>({});

/** Row of `cypher/write/create-source-nodes.cypher`. */
export type CreateSourceNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-source-nodes.cypher`. */
export interface CreateSourceNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Source nodes. Generated from graph-model.json. (`cypher/write/create-source-nodes.cypher`) */
export const createSourceNodes: Query<CreateSourceNodesParams, CreateSourceNodesRow> = {
  name: 'create-source-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateSourceNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Source:Searchable)
SET n = row.properties`,
};
const decodeCreateSourceNodes = d.record<CreateSourceNodesRow>({});

/** Row of `cypher/write/create-state-nodes.cypher`. */
export type CreateStateNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-state-nodes.cypher`. */
export interface CreateStateNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates State nodes. Generated from graph-model.json. (`cypher/write/create-state-nodes.cypher`) */
export const createStateNodes: Query<CreateStateNodesParams, CreateStateNodesRow> = {
  name: 'create-state-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateStateNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:State:Searchable:Party)
SET n = row.properties`,
};
const decodeCreateStateNodes = d.record<CreateStateNodesRow>({});

/** Row of `cypher/write/create-stated-in-relationships.cypher`. */
export type CreateStatedInRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-stated-in-relationships.cypher`. */
export interface CreateStatedInRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates STATED_IN relationships. Generated from graph-model.json. (`cypher/write/create-stated-in-relationships.cypher`) */
export const createStatedInRelationships: Query<
  CreateStatedInRelationshipsParams,
  CreateStatedInRelationshipsRow
> = {
  name: 'create-stated-in-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateStatedInRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:STATED_IN]->(b)
SET r = row.properties`,
};
const decodeCreateStatedInRelationships = d.record<CreateStatedInRelationshipsRow>({});

/** Row of `cypher/write/create-supplements-relationships.cypher`. */
export type CreateSupplementsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-supplements-relationships.cypher`. */
export interface CreateSupplementsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates SUPPLEMENTS relationships. Generated from graph-model.json. (`cypher/write/create-supplements-relationships.cypher`) */
export const createSupplementsRelationships: Query<
  CreateSupplementsRelationshipsParams,
  CreateSupplementsRelationshipsRow
> = {
  name: 'create-supplements-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateSupplementsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:SUPPLEMENTS]->(b)
SET r = row.properties`,
};
const decodeCreateSupplementsRelationships = d.record<CreateSupplementsRelationshipsRow>({});

/** Row of `cypher/write/create-takes-part-in-relationships.cypher`. */
export type CreateTakesPartInRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-takes-part-in-relationships.cypher`. */
export interface CreateTakesPartInRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates TAKES_PART_IN relationships. Generated from graph-model.json. (`cypher/write/create-takes-part-in-relationships.cypher`) */
export const createTakesPartInRelationships: Query<
  CreateTakesPartInRelationshipsParams,
  CreateTakesPartInRelationshipsRow
> = {
  name: 'create-takes-part-in-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateTakesPartInRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:TAKES_PART_IN]->(b)
SET r = row.properties`,
};
const decodeCreateTakesPartInRelationships = d.record<CreateTakesPartInRelationshipsRow>({});

/** Row of `cypher/write/create-takes-precedence-relationships.cypher`. */
export type CreateTakesPrecedenceRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-takes-precedence-relationships.cypher`. */
export interface CreateTakesPrecedenceRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates TAKES_PRECEDENCE relationships. Generated from graph-model.json. (`cypher/write/create-takes-precedence-relationships.cypher`) */
export const createTakesPrecedenceRelationships: Query<
  CreateTakesPrecedenceRelationshipsParams,
  CreateTakesPrecedenceRelationshipsRow
> = {
  name: 'create-takes-precedence-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateTakesPrecedenceRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:TAKES_PRECEDENCE]->(b)
SET r = row.properties`,
};
const decodeCreateTakesPrecedenceRelationships = d.record<CreateTakesPrecedenceRelationshipsRow>({});

/** Row of `cypher/write/create-technology-nodes.cypher`. */
export type CreateTechnologyNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-technology-nodes.cypher`. */
export interface CreateTechnologyNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Technology nodes. Generated from graph-model.json. (`cypher/write/create-technology-nodes.cypher`) */
export const createTechnologyNodes: Query<CreateTechnologyNodesParams, CreateTechnologyNodesRow> = {
  name: 'create-technology-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateTechnologyNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Technology:Searchable)
SET n = row.properties`,
};
const decodeCreateTechnologyNodes = d.record<CreateTechnologyNodesRow>({});

/** Row of `cypher/write/create-territory-nodes.cypher`. */
export type CreateTerritoryNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-territory-nodes.cypher`. */
export interface CreateTerritoryNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Territory nodes. Generated from graph-model.json. (`cypher/write/create-territory-nodes.cypher`) */
export const createTerritoryNodes: Query<CreateTerritoryNodesParams, CreateTerritoryNodesRow> = {
  name: 'create-territory-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateTerritoryNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Territory)
SET n = row.properties`,
};
const decodeCreateTerritoryNodes = d.record<CreateTerritoryNodesRow>({});

/** Row of `cypher/write/create-theme-nodes.cypher`. */
export type CreateThemeNodesRow = Record<string, never>;
/** Parameters of `cypher/write/create-theme-nodes.cypher`. */
export interface CreateThemeNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Theme nodes. Generated from graph-model.json. (`cypher/write/create-theme-nodes.cypher`) */
export const createThemeNodes: Query<CreateThemeNodesParams, CreateThemeNodesRow> = {
  name: 'create-theme-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateThemeNodes(row, ''),
  text: `UNWIND $rows AS row
CREATE (n:Entity:Theme:Searchable)
SET n = row.properties`,
};
const decodeCreateThemeNodes = d.record<CreateThemeNodesRow>({});

/** Row of `cypher/write/create-to-relationships.cypher`. */
export type CreateToRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-to-relationships.cypher`. */
export interface CreateToRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates TO relationships. Generated from graph-model.json. (`cypher/write/create-to-relationships.cypher`) */
export const createToRelationships: Query<CreateToRelationshipsParams, CreateToRelationshipsRow> = {
  name: 'create-to-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateToRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:TO]->(b)
SET r = row.properties`,
};
const decodeCreateToRelationships = d.record<CreateToRelationshipsRow>({});

/** Row of `cypher/write/create-took-part-in-relationships.cypher`. */
export type CreateTookPartInRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-took-part-in-relationships.cypher`. */
export interface CreateTookPartInRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates TOOK_PART_IN relationships. Generated from graph-model.json. (`cypher/write/create-took-part-in-relationships.cypher`) */
export const createTookPartInRelationships: Query<
  CreateTookPartInRelationshipsParams,
  CreateTookPartInRelationshipsRow
> = {
  name: 'create-took-part-in-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateTookPartInRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:TOOK_PART_IN]->(b)
SET r = row.properties`,
};
const decodeCreateTookPartInRelationships = d.record<CreateTookPartInRelationshipsRow>({});

/** Row of `cypher/write/create-touches-relationships.cypher`. */
export type CreateTouchesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-touches-relationships.cypher`. */
export interface CreateTouchesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates TOUCHES relationships. Generated from graph-model.json. (`cypher/write/create-touches-relationships.cypher`) */
export const createTouchesRelationships: Query<
  CreateTouchesRelationshipsParams,
  CreateTouchesRelationshipsRow
> = {
  name: 'create-touches-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateTouchesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:TOUCHES]->(b)
SET r = row.properties`,
};
const decodeCreateTouchesRelationships = d.record<CreateTouchesRelationshipsRow>({});

/** Row of `cypher/write/create-uses-relationships.cypher`. */
export type CreateUsesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/create-uses-relationships.cypher`. */
export interface CreateUsesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates USES relationships. Generated from graph-model.json. (`cypher/write/create-uses-relationships.cypher`) */
export const createUsesRelationships: Query<CreateUsesRelationshipsParams, CreateUsesRelationshipsRow> = {
  name: 'create-uses-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeCreateUsesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:USES]->(b)
SET r = row.properties`,
};
const decodeCreateUsesRelationships = d.record<CreateUsesRelationshipsRow>({});

/** Row of `cypher/read/dataset/dataset.cypher`. */
export interface DatasetRow {
  readonly version: string;
  readonly builtAt: string;
  readonly statusAsOf: string;
}
/** Parameters of `cypher/read/dataset/dataset.cypher`. */
export type DatasetParams = Record<string, never>;
/** The dataset that the graph holds; no row where it holds none. (`cypher/read/dataset/dataset.cypher`) */
export const dataset: Query<DatasetParams, DatasetRow> = {
  name: 'dataset',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: {},
  decode: (row) => decodeDataset(row, ''),
  text: `MATCH (d:Dataset)
RETURN d.version AS version, d.builtAt AS builtAt, d.statusAsOf AS statusAsOf
ORDER BY version`,
};
const decodeDataset = d.record<DatasetRow>({ version: d.string, builtAt: d.string, statusAsOf: d.string });

/** Row of `cypher/read/definition/definition-forms.cypher`. */
export interface DefinitionFormsRow {
  readonly slug: string;
  readonly name: string;
  readonly element: string;
}
/** Parameters of `cypher/read/definition/definition-forms.cypher`. */
export type DefinitionFormsParams = Record<string, never>;
/** Forms of the elements of the definition of trafficking, in their order. (`cypher/read/definition/definition-forms.cypher`) */
export const definitionForms: Query<DefinitionFormsParams, DefinitionFormsRow> = {
  name: 'definition-forms',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeDefinitionForms(row, ''),
  text: `MATCH (f:DefinitionForm)
RETURN f.slug AS slug, f.name AS name, f.element AS element
ORDER BY f.order`,
};
const decodeDefinitionForms = d.record<DefinitionFormsRow>({
  slug: d.string,
  name: d.string,
  element: d.string,
});

/** Row of `cypher/read/definition/definition-instruments.cypher`. */
export interface DefinitionInstrumentsRow {
  readonly instrument: string;
  readonly total: number;
}
/** Parameters of `cypher/read/definition/definition-instruments.cypher`. */
export type DefinitionInstrumentsParams = Record<string, never>;
/** Slugs of the instruments whose definition of trafficking is told apart by form: the fullest first, then the oldest. (`cypher/read/definition/definition-instruments.cypher`) */
export const definitionInstruments: Query<DefinitionInstrumentsParams, DefinitionInstrumentsRow> = {
  name: 'definition-instruments',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeDefinitionInstruments(row, ''),
  text: `MATCH (f:DefinitionForm)<-[d:DEFINES]-(:Entity)
WITH d.instrument AS instrument, count(d) AS total
MATCH (i:Instrument {slug: instrument})
RETURN instrument AS instrument, total AS total
ORDER BY total DESC, i.adoptedOn, instrument`,
};
const decodeDefinitionInstruments = d.record<DefinitionInstrumentsRow>({
  instrument: d.string,
  total: d.integer,
});

/** Row of `cypher/read/definition/definitions.cypher`. */
export interface DefinitionsRow {
  readonly form: string;
  readonly instrument: string;
  readonly mention: string;
  readonly end: string;
  readonly part: string;
  readonly addedBy: string | null;
  readonly since: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/definition/definitions.cypher`. */
export interface DefinitionsParams {
  readonly instruments: readonly string[] | null;
}
/** What definitions of trafficking name of its forms, for the instruments given. (`cypher/read/definition/definitions.cypher`) */
export const definitions: Query<DefinitionsParams, DefinitionsRow> = {
  name: 'definitions',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { instruments: 'string[]' },
  decode: (row) => decodeDefinitions(row, ''),
  text: `MATCH (f:DefinitionForm)<-[d:DEFINES]-(end:Entity)
WHERE d.instrument IN $instruments
RETURN
  f.slug AS form,
  d.instrument AS instrument,
  d.mention AS mention,
  end.id AS end,
  d.part AS part,
  d.addedBy AS addedBy,
  d.since AS since,
  d.sources AS sources,
  d.unverified AS unverified,
  d.note AS note
ORDER BY f.order, instrument`,
};
const decodeDefinitions = d.record<DefinitionsRow>({
  form: d.string,
  instrument: d.string,
  mention: d.string,
  end: d.string,
  part: d.string,
  addedBy: d.nullable(d.string),
  since: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/write/delete-nodes.cypher`. */
export type DeleteNodesRow = Record<string, never>;
/** Parameters of `cypher/write/delete-nodes.cypher`. */
export interface DeleteNodesParams {
  readonly ids: readonly string[] | null;
}
/** Deletes nodes that the data no longer holds, with all their relationships. (`cypher/write/delete-nodes.cypher`) */
export const deleteNodes: Query<DeleteNodesParams, DeleteNodesRow> = {
  name: 'delete-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { ids: 'string[]' },
  decode: (row) => decodeDeleteNodes(row, ''),
  text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n`,
};
const decodeDeleteNodes = d.record<DeleteNodesRow>({});

/** Row of `cypher/write/delete-relationships.cypher`. */
export type DeleteRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/delete-relationships.cypher`. */
export interface DeleteRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Deletes relationships that the data no longer holds. (`cypher/write/delete-relationships.cypher`) */
export const deleteRelationships: Query<DeleteRelationshipsParams, DeleteRelationshipsRow> = {
  name: 'delete-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeDeleteRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r {id: row.id}]->(b:Entity {id: row.to})
WHERE type(r) = row.type
DELETE r`,
};
const decodeDeleteRelationships = d.record<DeleteRelationshipsRow>({});

/** Row of `cypher/read/duty/duties-by-slug.cypher`. */
export interface DutiesBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly definition: string;
  readonly theme: string;
}
/** Parameters of `cypher/read/duty/duties-by-slug.cypher`. */
export interface DutiesBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Duties by slug. (`cypher/read/duty/duties-by-slug.cypher`) */
export const dutiesBySlug: Query<DutiesBySlugParams, DutiesBySlugRow> = {
  name: 'duties-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeDutiesBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (d:Duty {slug: key})-[:CONCERNS]->(t:Theme)
RETURN
  key AS key,
  d.slug AS slug,
  d.name AS name,
  d.definition AS definition,
  t.slug AS theme
ORDER BY key`,
};
const decodeDutiesBySlug = d.record<DutiesBySlugRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  definition: d.string,
  theme: d.string,
});

/** Row of `cypher/read/duty/duties-by-theme.cypher`. */
export interface DutiesByThemeRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly definition: string;
  readonly theme: string;
}
/** Parameters of `cypher/read/duty/duties-by-theme.cypher`. */
export interface DutiesByThemeParams {
  readonly keys: readonly string[] | null;
}
/** All duties of the keyed themes, by name. (`cypher/read/duty/duties-by-theme.cypher`) */
export const dutiesByTheme: Query<DutiesByThemeParams, DutiesByThemeRow> = {
  name: 'duties-by-theme',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeDutiesByTheme(row, ''),
  text: `UNWIND $keys AS key
MATCH (d:Duty)-[:CONCERNS]->(t:Theme {slug: key})
RETURN
  key AS key,
  d.slug AS slug,
  d.name AS name,
  d.definition AS definition,
  t.slug AS theme
ORDER BY key, name, slug`,
};
const decodeDutiesByTheme = d.record<DutiesByThemeRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  definition: d.string,
  theme: d.string,
});

/** Row of `cypher/read/duty/duty-count.cypher`. */
export interface DutyCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/duty/duty-count.cypher`. */
export interface DutyCountParams {
  readonly themes: readonly string[] | null;
  readonly words: readonly string[] | null;
}
/** How many duties pass the filter. (`cypher/read/duty/duty-count.cypher`) */
export const dutyCount: Query<DutyCountParams, DutyCountRow> = {
  name: 'duty-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { themes: 'string[]', words: 'string[]' },
  decode: (row) => decodeDutyCount(row, ''),
  text: `MATCH (d:Duty)-[:CONCERNS]->(t:Theme)
WHERE
  ($themes IS NULL OR t.slug IN $themes) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + d.searchWords CONTAINS ' ' + word))
RETURN count(d) AS total`,
};
const decodeDutyCount = d.record<DutyCountRow>({ total: d.integer });

/** Row of `cypher/read/duty/duty-instances.cypher`. */
export interface DutyInstancesRow {
  readonly duty: string;
  readonly obligation: string;
  readonly instrument: string;
  readonly grade: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/duty/duty-instances.cypher`. */
export interface DutyInstancesParams {
  readonly instruments: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly norms: readonly string[] | null;
  readonly bearers: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly duties: readonly string[] | null;
  readonly mechanisms: readonly string[] | null;
}
/** Obligations that ask something of parties and pass the filter, with the duty each is an instance of, by name of the duty; what is asked of treaty bodies is left out. (`cypher/read/duty/duty-instances.cypher`) */
export const dutyInstances: Query<DutyInstancesParams, DutyInstancesRow> = {
  name: 'duty-instances',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    instruments: 'string[]',
    modalities: 'string[]',
    grades: 'string[]',
    norms: 'string[]',
    bearers: 'string[]',
    words: 'string[]',
    themes: 'string[]',
    duties: 'string[]',
    mechanisms: 'string[]',
  },
  decode: (row) => decodeDutyInstances(row, ''),
  text: `MATCH (o:Obligation)-[:INSTANCE_OF]->(duty:Duty)
WHERE
  NOT o.norm IN ['INSTITUTIONAL', 'POWER'] AND
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR toLower(o.bearer) IN $bearers) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($themes IS NULL OR o.theme IN $themes) AND
  ($duties IS NULL OR o.duty IN $duties) AND
  ($mechanisms IS NULL OR o.mechanism IN $mechanisms)
RETURN
  duty.slug AS duty,
  o.id AS obligation,
  o.instrument AS instrument,
  o.grade AS grade,
  duty.order AS sort
ORDER BY sort, duty, obligation`,
};
const decodeDutyInstances = d.record<DutyInstancesRow>({
  duty: d.string,
  obligation: d.string,
  instrument: d.string,
  grade: d.string,
  sort: d.string,
});

/** Row of `cypher/read/duty/duty-keys.cypher`. */
export interface DutyKeysRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/duty/duty-keys.cypher`. */
export interface DutyKeysParams {
  readonly themes: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of duties that pass the filter, by name. (`cypher/read/duty/duty-keys.cypher`) */
export const dutyKeys: Query<DutyKeysParams, DutyKeysRow> = {
  name: 'duty-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    themes: 'string[]',
    words: 'string[]',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeDutyKeys(row, ''),
  text: `MATCH (d:Duty)-[:CONCERNS]->(t:Theme)
WHERE
  ($themes IS NULL OR t.slug IN $themes) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + d.searchWords CONTAINS ' ' + word))
WITH d.slug AS key, d.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeDutyKeys = d.record<DutyKeysRow>({ key: d.string, sort: d.string });

/** Row of `cypher/checks/duty-without-instance.cypher`. */
export interface DutyWithoutInstanceRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/duty-without-instance.cypher`. */
export type DutyWithoutInstanceParams = Record<string, never>;
/** Every duty has at least one instance and one theme. (`cypher/checks/duty-without-instance.cypher`) */
export const dutyWithoutInstance: Query<DutyWithoutInstanceParams, DutyWithoutInstanceRow> = {
  name: 'duty-without-instance',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeDutyWithoutInstance(row, ''),
  text: `MATCH (d:Duty)
WHERE
  NOT EXISTS {
    MATCH (d)<-[:INSTANCE_OF]-(:Obligation)
  } OR
  NOT EXISTS {
    MATCH (d)-[:CONCERNS]->(:Theme)
  }
RETURN d.id AS violation
ORDER BY violation`,
};
const decodeDutyWithoutInstance = d.record<DutyWithoutInstanceRow>({ violation: d.string });

/** Row of `cypher/checks/fact-without-source.cypher`. */
export interface FactWithoutSourceRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/fact-without-source.cypher`. */
export type FactWithoutSourceParams = Record<string, never>;
/** Every fact besides participations names the source that states it: states, bodies, instruments, provisions, mechanisms, statements, operations, memberships, what implements what. (`cypher/checks/fact-without-source.cypher`) */
export const factWithoutSource: Query<FactWithoutSourceParams, FactWithoutSourceRow> = {
  name: 'fact-without-source',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeFactWithoutSource(row, ''),
  text: `CALL () {
  MATCH (n:Entity)
  WHERE n.sources IS NOT NULL AND NOT n:Claim AND size(n.sources) = 0
  RETURN n.id AS violation
    UNION
  MATCH (n:Entity)
  WHERE
    n.sources IS NULL AND
    (n:State OR
      n:Organization OR
      n:Instrument OR
      n:Obligation OR
      n:Mechanism OR
      n:Reservation OR
      n:Operation)
  RETURN n.id AS violation
    UNION
  MATCH
    (:Entity)-
      [r:MEMBER_OF
        |TAKES_PART_IN
        |TOOK_PART_IN
        |IMPLEMENTS
        |CORRESPONDS_TO
        |DEFINES]->
    (:Entity)
  WHERE r.sources IS NULL OR size(r.sources) = 0
  RETURN r.id AS violation
}
RETURN violation
ORDER BY violation`,
};
const decodeFactWithoutSource = d.record<FactWithoutSourceRow>({ violation: d.string });

/** Row of `cypher/read/search/full-text-search.cypher`. */
export interface FullTextSearchRow {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
}
/** Parameters of `cypher/read/search/full-text-search.cypher`. */
export interface FullTextSearchParams {
  readonly query: string | null;
  readonly labels: readonly string[] | null;
  readonly limit: number | null;
}
/** Nodes that the full-text index finds, with what it covers of them. (`cypher/read/search/full-text-search.cypher`) */
export const fullTextSearch: Query<FullTextSearchParams, FullTextSearchRow> = {
  name: 'full-text-search',
  mode: 'read',
  engine: 'neo4j',
  rows: 'many',
  parameters: { query: 'string', labels: 'string[]', limit: 'integer' },
  decode: (row) => decodeFullTextSearch(row, ''),
  text: `CALL db.index.fulltext.queryNodes('searchable', $query) YIELD node
WITH
  node AS n,
  head(
    [label IN labels(node) WHERE NOT label IN ['Entity', 'Searchable', 'Party']]
  ) AS label
WHERE size($labels) = 0 OR label IN $labels
RETURN n.id AS id, label AS label, n.searchTitle AS title, n.searchText AS text
ORDER BY size(title), id
LIMIT $limit`,
};
const decodeFullTextSearch = d.record<FullTextSearchRow>({
  id: d.string,
  label: d.string,
  title: d.string,
  text: d.string,
});

/** Row of `cypher/checks/graded-obligation-without-duty.cypher`. */
export interface GradedObligationWithoutDutyRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/graded-obligation-without-duty.cypher`. */
export type GradedObligationWithoutDutyParams = Record<string, never>;
/** Every obligation that has a grade is an instance of a duty. (`cypher/checks/graded-obligation-without-duty.cypher`) */
export const gradedObligationWithoutDuty: Query<
  GradedObligationWithoutDutyParams,
  GradedObligationWithoutDutyRow
> = {
  name: 'graded-obligation-without-duty',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeGradedObligationWithoutDuty(row, ''),
  text: `MATCH (o:Obligation)
WHERE
  o.grade IS NOT NULL AND
  NOT EXISTS {
    MATCH (o)-[:INSTANCE_OF]->(:Duty)
  }
RETURN o.id AS violation
ORDER BY violation`,
};
const decodeGradedObligationWithoutDuty = d.record<GradedObligationWithoutDutyRow>({ violation: d.string });

/** Row of `cypher/read/implementation/implementations-by-article.cypher`. */
export interface ImplementationsByArticleRow {
  readonly key: string;
  readonly implementing: string;
  readonly implemented: string;
  readonly id: string;
  readonly kind: string;
  readonly extent: string;
  readonly implementingPart: string | null;
  readonly implementedPart: string | null;
  readonly basis: string | null;
  readonly act: string | null;
  readonly means: string | null;
  readonly purpose: string | null;
  readonly reading: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/implementation/implementations-by-article.cypher`. */
export interface ImplementationsByArticleParams {
  readonly keys: readonly string[] | null;
}
/** What implements the keyed articles in particular. (`cypher/read/implementation/implementations-by-article.cypher`) */
export const implementationsByArticle: Query<ImplementationsByArticleParams, ImplementationsByArticleRow> = {
  name: 'implementations-by-article',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeImplementationsByArticle(row, ''),
  text: `UNWIND $keys AS key
MATCH (a:Article:Entity {id: key})<-[r:IMPLEMENTS]-(other:Entity)
RETURN
  key AS key,
  other.id AS implementing,
  a.id AS implemented,
  r.id AS id,
  r.kind AS kind,
  r.extent AS extent,
  r.fromPart AS implementingPart,
  r.toPart AS implementedPart,
  r.basis AS basis,
  r.act AS act,
  r.means AS means,
  r.purpose AS purpose,
  r.reading AS reading,
  r.note AS note,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY key, id`,
};
const decodeImplementationsByArticle = d.record<ImplementationsByArticleRow>({
  key: d.string,
  implementing: d.string,
  implemented: d.string,
  id: d.string,
  kind: d.string,
  extent: d.string,
  implementingPart: d.nullable(d.string),
  implementedPart: d.nullable(d.string),
  basis: d.nullable(d.string),
  act: d.nullable(d.string),
  means: d.nullable(d.string),
  purpose: d.nullable(d.string),
  reading: d.list(d.string),
  note: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/implementation/implementations-by-instrument.cypher`. */
export interface ImplementationsByInstrumentRow {
  readonly key: string;
  readonly direction: string;
  readonly implementing: string;
  readonly implemented: string;
  readonly id: string;
  readonly kind: string;
  readonly extent: string;
  readonly implementingPart: string | null;
  readonly implementedPart: string | null;
  readonly basis: string | null;
  readonly act: string | null;
  readonly means: string | null;
  readonly purpose: string | null;
  readonly reading: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/implementation/implementations-by-instrument.cypher`. */
export interface ImplementationsByInstrumentParams {
  readonly keys: readonly string[] | null;
}
/** What the keyed instruments or their articles implement (direction `out`), and what implements them (`in`). (`cypher/read/implementation/implementations-by-instrument.cypher`) */
export const implementationsByInstrument: Query<
  ImplementationsByInstrumentParams,
  ImplementationsByInstrumentRow
> = {
  name: 'implementations-by-instrument',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeImplementationsByInstrument(row, ''),
  text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:IMPLEMENTS]->(other:Entity)
  RETURN
    'out' AS direction,
    i.id AS implementing,
    other.id AS implemented,
    r AS r
    UNION
  MATCH (i)-[:CONTAINS]->(a:Article)-[r:IMPLEMENTS]->(other:Entity)
  RETURN
    'out' AS direction,
    a.id AS implementing,
    other.id AS implemented,
    r AS r
    UNION
  MATCH (i)<-[r:IMPLEMENTS]-(other:Entity)
  RETURN
    'in' AS direction,
    other.id AS implementing,
    i.id AS implemented,
    r AS r
    UNION
  MATCH (i)-[:CONTAINS]->(a:Article)<-[r:IMPLEMENTS]-(other:Entity)
  RETURN
    'in' AS direction,
    other.id AS implementing,
    a.id AS implemented,
    r AS r
}
RETURN
  key AS key,
  direction AS direction,
  implementing AS implementing,
  implemented AS implemented,
  r.id AS id,
  r.kind AS kind,
  r.extent AS extent,
  r.fromPart AS implementingPart,
  r.toPart AS implementedPart,
  r.basis AS basis,
  r.act AS act,
  r.means AS means,
  r.purpose AS purpose,
  r.reading AS reading,
  r.note AS note,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY key, direction, id`,
};
const decodeImplementationsByInstrument = d.record<ImplementationsByInstrumentRow>({
  key: d.string,
  direction: d.string,
  implementing: d.string,
  implemented: d.string,
  id: d.string,
  kind: d.string,
  extent: d.string,
  implementingPart: d.nullable(d.string),
  implementedPart: d.nullable(d.string),
  basis: d.nullable(d.string),
  act: d.nullable(d.string),
  means: d.nullable(d.string),
  purpose: d.nullable(d.string),
  reading: d.list(d.string),
  note: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/checks/in-force-before-adoption.cypher`. */
export interface InForceBeforeAdoptionRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/in-force-before-adoption.cypher`. */
export type InForceBeforeAdoptionParams = Record<string, never>;
/** No instrument enters into force before it is adopted or signed, unless a note says why. (`cypher/checks/in-force-before-adoption.cypher`) */
export const inForceBeforeAdoption: Query<InForceBeforeAdoptionParams, InForceBeforeAdoptionRow> = {
  name: 'in-force-before-adoption',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeInForceBeforeAdoption(row, ''),
  text: `MATCH (i:Instrument)
WHERE
  i.inForceSince < i.adoptedOn AND
  NOT i.adoptedOn STARTS WITH i.inForceSince AND
  i.note IS NULL
RETURN
  i.id + ' in force ' + i.inForceSince + ', adopted ' + i.adoptedOn AS violation
ORDER BY violation`,
};
const decodeInForceBeforeAdoption = d.record<InForceBeforeAdoptionRow>({ violation: d.string });

/** Row of `cypher/checks/in-force-before-deposit.cypher`. */
export interface InForceBeforeDepositRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/in-force-before-deposit.cypher`. */
export type InForceBeforeDepositParams = Record<string, never>;
/** Nobody is bound before depositing the consent, except by succession, which reaches back, and through membership. (`cypher/checks/in-force-before-deposit.cypher`) */
export const inForceBeforeDeposit: Query<InForceBeforeDepositParams, InForceBeforeDepositRow> = {
  name: 'in-force-before-deposit',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeInForceBeforeDeposit(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE NOT r.act IN ['SUCCESSION', 'MEMBERSHIP'] AND r.fromLatest < r.depositedOn
RETURN
  r.id + ' binds from ' + r.from + ', deposited ' + r.depositedOn AS violation
ORDER BY violation`,
};
const decodeInForceBeforeDeposit = d.record<InForceBeforeDepositRow>({ violation: d.string });

/** Row of `cypher/read/inheritance/inheritances-by-instrument.cypher`. */
export interface InheritancesByInstrumentRow {
  readonly key: string;
  readonly direction: string;
  readonly id: string;
  readonly instrument: string;
  readonly base: string;
  readonly article: string | null;
  readonly locator: string;
  readonly baseArticles: readonly string[];
  readonly effect: string;
  readonly text: string;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/inheritance/inheritances-by-instrument.cypher`. */
export interface InheritancesByInstrumentParams {
  readonly keys: readonly string[] | null;
}
/** What the keyed instruments or their articles inherit (direction `out`), and what inherits from them (`in`). (`cypher/read/inheritance/inheritances-by-instrument.cypher`) */
export const inheritancesByInstrument: Query<InheritancesByInstrumentParams, InheritancesByInstrumentRow> = {
  name: 'inheritances-by-instrument',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeInheritancesByInstrument(row, ''),
  text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:INHERITS]->(b:Instrument)
  RETURN 'out' AS direction, b.slug AS base, null AS article, r AS r
    UNION
  MATCH (i)-[:CONTAINS]->(a:Article)-[r:INHERITS]->(b:Instrument)
  RETURN 'out' AS direction, b.slug AS base, a.id AS article, r AS r
    UNION
  MATCH (i)<-[r:INHERITS]-(o:Instrument)
  RETURN 'in' AS direction, i.slug AS base, null AS article, r AS r
    UNION
  MATCH (i)<-[r:INHERITS]-(a:Article)
  RETURN 'in' AS direction, i.slug AS base, a.id AS article, r AS r
}
RETURN
  key AS key,
  direction AS direction,
  r.id AS id,
  r.instrument AS instrument,
  base AS base,
  article AS article,
  r.locator AS locator,
  r.baseArticles AS baseArticles,
  r.effect AS effect,
  r.text AS text,
  r.note AS note,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY key, direction, id`,
};
const decodeInheritancesByInstrument = d.record<InheritancesByInstrumentRow>({
  key: d.string,
  direction: d.string,
  id: d.string,
  instrument: d.string,
  base: d.string,
  article: d.nullable(d.string),
  locator: d.string,
  baseArticles: d.list(d.string),
  effect: d.string,
  text: d.string,
  note: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/instrument/instrument-changes.cypher`. */
export interface InstrumentChangesRow {
  readonly key: string;
  readonly relation: string;
  readonly direction: string;
  readonly changing: string;
  readonly changed: string;
  readonly on: string | null;
  readonly sources: readonly string[] | null;
  readonly unverified: readonly string[] | null;
  readonly note: string | null;
}
/** Parameters of `cypher/read/instrument/instrument-changes.cypher`. */
export interface InstrumentChangesParams {
  readonly keys: readonly string[] | null;
}
/** Changes that the keyed instruments make (direction `out`) or undergo (`in`), with what each rests on. (`cypher/read/instrument/instrument-changes.cypher`) */
export const instrumentChanges: Query<InstrumentChangesParams, InstrumentChangesRow> = {
  name: 'instrument-changes',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeInstrumentChanges(row, ''),
  text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]->(other:Instrument)
  RETURN
    type(r) AS relation,
    'out' AS direction,
    i.slug AS changing,
    other.slug AS changed,
    r.on AS on,
    r.sources AS sources,
    r.unverified AS unverified,
    r.note AS note
    UNION
  MATCH (i)<-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]-(other:Instrument)
  RETURN
    type(r) AS relation,
    'in' AS direction,
    other.slug AS changing,
    i.slug AS changed,
    r.on AS on,
    r.sources AS sources,
    r.unverified AS unverified,
    r.note AS note
}
RETURN
  key AS key,
  relation AS relation,
  direction AS direction,
  changing AS changing,
  changed AS changed,
  on AS on,
  sources AS sources,
  unverified AS unverified,
  note AS note
ORDER BY key, relation, direction, on, changing, changed`,
};
const decodeInstrumentChanges = d.record<InstrumentChangesRow>({
  key: d.string,
  relation: d.string,
  direction: d.string,
  changing: d.string,
  changed: d.string,
  on: d.nullable(d.string),
  sources: d.nullable(d.list(d.string)),
  unverified: d.nullable(d.list(d.string)),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/instrument/instrument-count.cypher`. */
export interface InstrumentCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/instrument/instrument-count.cypher`. */
export interface InstrumentCountParams {
  readonly kinds: readonly string[] | null;
  readonly binding: boolean | null;
  readonly inForceOn: string | null;
  readonly words: readonly string[] | null;
  readonly slugs: readonly string[] | null;
}
/** How many instruments pass the filter. (`cypher/read/instrument/instrument-count.cypher`) */
export const instrumentCount: Query<InstrumentCountParams, InstrumentCountRow> = {
  name: 'instrument-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: {
    kinds: 'string[]',
    binding: 'boolean',
    inForceOn: 'string',
    words: 'string[]',
    slugs: 'string[]',
  },
  decode: (row) => decodeInstrumentCount(row, ''),
  text: `MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + i.searchWords CONTAINS ' ' + word)) AND
  ($slugs IS NULL OR i.slug IN $slugs)
RETURN count(i) AS total`,
};
const decodeInstrumentCount = d.record<InstrumentCountRow>({ total: d.integer });

/** Row of `cypher/read/instrument/instrument-keys-by-parties.cypher`. */
export interface InstrumentKeysByPartiesRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/instrument/instrument-keys-by-parties.cypher`. */
export interface InstrumentKeysByPartiesParams {
  readonly kinds: readonly string[] | null;
  readonly binding: boolean | null;
  readonly inForceOn: string | null;
  readonly words: readonly string[] | null;
  readonly slugs: readonly string[] | null;
  readonly asOf: string | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of instruments that pass the filter, those with most certain parties on a day first. (`cypher/read/instrument/instrument-keys-by-parties.cypher`) */
export const instrumentKeysByParties: Query<InstrumentKeysByPartiesParams, InstrumentKeysByPartiesRow> = {
  name: 'instrument-keys-by-parties',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    kinds: 'string[]',
    binding: 'boolean',
    inForceOn: 'string',
    words: 'string[]',
    slugs: 'string[]',
    asOf: 'string',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeInstrumentKeysByParties(row, ''),
  text: `MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + i.searchWords CONTAINS ' ' + word)) AND
  ($slugs IS NULL OR i.slug IN $slugs)
// Counted by joining: a subquery for each instrument takes a hundred times as long on the embedded engine.
OPTIONAL MATCH (:Party)-[r:PARTY_TO]->(i)
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
WITH i, count(r) AS parties
WITH i, right('00000' + toString(parties), 6) AS sort
WHERE
  $afterSort IS NULL OR
  sort < $afterSort OR
  (sort = $afterSort AND i.slug > $afterKey)
RETURN i.slug AS key, sort AS sort
ORDER BY sort DESC, key
LIMIT $limit`,
};
const decodeInstrumentKeysByParties = d.record<InstrumentKeysByPartiesRow>({ key: d.string, sort: d.string });

/** Row of `cypher/read/instrument/instrument-keys-by-title.cypher`. */
export interface InstrumentKeysByTitleRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/instrument/instrument-keys-by-title.cypher`. */
export interface InstrumentKeysByTitleParams {
  readonly kinds: readonly string[] | null;
  readonly binding: boolean | null;
  readonly inForceOn: string | null;
  readonly words: readonly string[] | null;
  readonly slugs: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of instruments that pass the filter, by display title. (`cypher/read/instrument/instrument-keys-by-title.cypher`) */
export const instrumentKeysByTitle: Query<InstrumentKeysByTitleParams, InstrumentKeysByTitleRow> = {
  name: 'instrument-keys-by-title',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    kinds: 'string[]',
    binding: 'boolean',
    inForceOn: 'string',
    words: 'string[]',
    slugs: 'string[]',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeInstrumentKeysByTitle(row, ''),
  text: `MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + i.searchWords CONTAINS ' ' + word)) AND
  ($slugs IS NULL OR i.slug IN $slugs)
WITH i, i.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND i.slug > $afterKey)
RETURN i.slug AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeInstrumentKeysByTitle = d.record<InstrumentKeysByTitleRow>({ key: d.string, sort: d.string });

/** Row of `cypher/read/instrument/instrument-keys-newest-first.cypher`. */
export interface InstrumentKeysNewestFirstRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/instrument/instrument-keys-newest-first.cypher`. */
export interface InstrumentKeysNewestFirstParams {
  readonly kinds: readonly string[] | null;
  readonly binding: boolean | null;
  readonly inForceOn: string | null;
  readonly words: readonly string[] | null;
  readonly slugs: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of instruments that pass the filter, newest adoption first, unknown ones last. (`cypher/read/instrument/instrument-keys-newest-first.cypher`) */
export const instrumentKeysNewestFirst: Query<InstrumentKeysNewestFirstParams, InstrumentKeysNewestFirstRow> =
  {
    name: 'instrument-keys-newest-first',
    mode: 'read',
    engine: 'both',
    rows: 'many',
    parameters: {
      kinds: 'string[]',
      binding: 'boolean',
      inForceOn: 'string',
      words: 'string[]',
      slugs: 'string[]',
      afterSort: 'string',
      afterKey: 'string',
      limit: 'integer',
    },
    decode: (row) => decodeInstrumentKeysNewestFirst(row, ''),
    text: `MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + i.searchWords CONTAINS ' ' + word)) AND
  ($slugs IS NULL OR i.slug IN $slugs)
WITH i, coalesce(i.adoptedOn, '0000') AS sort
WHERE
  $afterSort IS NULL OR
  sort < $afterSort OR
  (sort = $afterSort AND i.slug > $afterKey)
RETURN i.slug AS key, sort AS sort
ORDER BY sort DESC, key
LIMIT $limit`,
  };
const decodeInstrumentKeysNewestFirst = d.record<InstrumentKeysNewestFirstRow>({
  key: d.string,
  sort: d.string,
});

/** Row of `cypher/read/instrument/instrument-keys-oldest-first.cypher`. */
export interface InstrumentKeysOldestFirstRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/instrument/instrument-keys-oldest-first.cypher`. */
export interface InstrumentKeysOldestFirstParams {
  readonly kinds: readonly string[] | null;
  readonly binding: boolean | null;
  readonly inForceOn: string | null;
  readonly words: readonly string[] | null;
  readonly slugs: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of instruments that pass the filter, oldest adoption first, unknown ones last. (`cypher/read/instrument/instrument-keys-oldest-first.cypher`) */
export const instrumentKeysOldestFirst: Query<InstrumentKeysOldestFirstParams, InstrumentKeysOldestFirstRow> =
  {
    name: 'instrument-keys-oldest-first',
    mode: 'read',
    engine: 'both',
    rows: 'many',
    parameters: {
      kinds: 'string[]',
      binding: 'boolean',
      inForceOn: 'string',
      words: 'string[]',
      slugs: 'string[]',
      afterSort: 'string',
      afterKey: 'string',
      limit: 'integer',
    },
    decode: (row) => decodeInstrumentKeysOldestFirst(row, ''),
    text: `MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + i.searchWords CONTAINS ' ' + word)) AND
  ($slugs IS NULL OR i.slug IN $slugs)
WITH i, coalesce(i.adoptedOn, '9999') AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND i.slug > $afterKey)
RETURN i.slug AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
  };
const decodeInstrumentKeysOldestFirst = d.record<InstrumentKeysOldestFirstRow>({
  key: d.string,
  sort: d.string,
});

/** Row of `cypher/read/instrument/instrument-law-by-slug.cypher`. */
export interface InstrumentLawBySlugRow {
  readonly key: string;
  readonly law: string;
}
/** Parameters of `cypher/read/instrument/instrument-law-by-slug.cypher`. */
export interface InstrumentLawBySlugParams {
  readonly keys: readonly string[] | null;
}
/** The rules of the keyed instruments as data, JSON. (`cypher/read/instrument/instrument-law-by-slug.cypher`) */
export const instrumentLawBySlug: Query<InstrumentLawBySlugParams, InstrumentLawBySlugRow> = {
  name: 'instrument-law-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeInstrumentLawBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
RETURN key AS key, i.law AS law
ORDER BY key`,
};
const decodeInstrumentLawBySlug = d.record<InstrumentLawBySlugRow>({ key: d.string, law: d.string });

/** Row of `cypher/read/instrument/instrument-party-counts.cypher`. */
export interface InstrumentPartyCountsRow {
  readonly key: string;
  readonly total: number;
}
/** Parameters of `cypher/read/instrument/instrument-party-counts.cypher`. */
export interface InstrumentPartyCountsParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** How many parties each keyed instrument certainly has on a day. (`cypher/read/instrument/instrument-party-counts.cypher`) */
export const instrumentPartyCounts: Query<InstrumentPartyCountsParams, InstrumentPartyCountsRow> = {
  name: 'instrument-party-counts',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]', asOf: 'string' },
  decode: (row) => decodeInstrumentPartyCounts(row, ''),
  text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
RETURN
  key AS key,
  COUNT {
    MATCH (:Party)-[r:PARTY_TO]->(i)
    WHERE
      r.fromLatest <= $asOf AND
      (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
      NOT r.doubtful
  } AS total
ORDER BY key`,
};
const decodeInstrumentPartyCounts = d.record<InstrumentPartyCountsRow>({ key: d.string, total: d.integer });

/** Row of `cypher/read/instrument/instrument-relations.cypher`. */
export interface InstrumentRelationsRow {
  readonly key: string;
  readonly relation: string;
  readonly direction: string;
  readonly slug: string;
}
/** Parameters of `cypher/read/instrument/instrument-relations.cypher`. */
export interface InstrumentRelationsParams {
  readonly keys: readonly string[] | null;
}
/** Instruments that the keyed ones supplement, amend, replace or repeal (direction `out`) and those that do so to them (`in`). (`cypher/read/instrument/instrument-relations.cypher`) */
export const instrumentRelations: Query<InstrumentRelationsParams, InstrumentRelationsRow> = {
  name: 'instrument-relations',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeInstrumentRelations(row, ''),
  text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]->(other:Instrument)
  RETURN type(r) AS relation, 'out' AS direction, other.slug AS slug
    UNION
  MATCH (i)<-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]-(other:Instrument)
  RETURN type(r) AS relation, 'in' AS direction, other.slug AS slug
}
RETURN key AS key, relation AS relation, direction AS direction, slug AS slug
ORDER BY key, relation, direction, slug`,
};
const decodeInstrumentRelations = d.record<InstrumentRelationsRow>({
  key: d.string,
  relation: d.string,
  direction: d.string,
  slug: d.string,
});

/** Row of `cypher/read/instrument/instrument-signatory-counts.cypher`. */
export interface InstrumentSignatoryCountsRow {
  readonly key: string;
  readonly total: number;
}
/** Parameters of `cypher/read/instrument/instrument-signatory-counts.cypher`. */
export interface InstrumentSignatoryCountsParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** How many had signed each keyed instrument by a day; a signature without a day counts on every day. (`cypher/read/instrument/instrument-signatory-counts.cypher`) */
export const instrumentSignatoryCounts: Query<InstrumentSignatoryCountsParams, InstrumentSignatoryCountsRow> =
  {
    name: 'instrument-signatory-counts',
    mode: 'read',
    engine: 'both',
    rows: 'one',
    parameters: { keys: 'string[]', asOf: 'string' },
    decode: (row) => decodeInstrumentSignatoryCounts(row, ''),
    text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
RETURN
  key AS key,
  COUNT {
    MATCH (:Party)-[r:SIGNED]->(i)
    WHERE r.onLatest IS NULL OR r.onLatest <= $asOf
  } AS total
ORDER BY key`,
  };
const decodeInstrumentSignatoryCounts = d.record<InstrumentSignatoryCountsRow>({
  key: d.string,
  total: d.integer,
});

/** Row of `cypher/read/instrument/instrument-slug-by-identifier.cypher`. */
export interface InstrumentSlugByIdentifierRow {
  readonly slug: string;
}
/** Parameters of `cypher/read/instrument/instrument-slug-by-identifier.cypher`. */
export interface InstrumentSlugByIdentifierParams {
  readonly celex: string | null;
  readonly cets: string | null;
  readonly untc: string | null;
  readonly eli: string | null;
  readonly ilo: string | null;
}
/** The slug of the instrument that bears one of the identifiers given; a null identifier is not compared. (`cypher/read/instrument/instrument-slug-by-identifier.cypher`) */
export const instrumentSlugByIdentifier: Query<
  InstrumentSlugByIdentifierParams,
  InstrumentSlugByIdentifierRow
> = {
  name: 'instrument-slug-by-identifier',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { celex: 'string', cets: 'string', untc: 'string', eli: 'string', ilo: 'string' },
  decode: (row) => decodeInstrumentSlugByIdentifier(row, ''),
  text: `MATCH (i:Instrument)
WHERE
  i.celex = $celex OR
  i.cets = $cets OR
  i.untc = $untc OR
  i.eli = $eli OR
  i.ilo = $ilo
RETURN i.slug AS slug
ORDER BY slug`,
};
const decodeInstrumentSlugByIdentifier = d.record<InstrumentSlugByIdentifierRow>({ slug: d.string });

/** Row of `cypher/checks/instrument-that-changes-itself.cypher`. */
export interface InstrumentThatChangesItselfRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/instrument-that-changes-itself.cypher`. */
export type InstrumentThatChangesItselfParams = Record<string, never>;
/** No instrument supplements, amends, replaces, repeals, implements or inherits from itself. (`cypher/checks/instrument-that-changes-itself.cypher`) */
export const instrumentThatChangesItself: Query<
  InstrumentThatChangesItselfParams,
  InstrumentThatChangesItselfRow
> = {
  name: 'instrument-that-changes-itself',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeInstrumentThatChangesItself(row, ''),
  text: `MATCH
  (a:Entity)-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS|IMPLEMENTS|INHERITS]->
  (b:Entity)
WHERE coalesce(a.instrument, a.slug) = coalesce(b.instrument, b.slug)
RETURN r.id AS violation
ORDER BY violation`,
};
const decodeInstrumentThatChangesItself = d.record<InstrumentThatChangesItselfRow>({ violation: d.string });

/** Row of `cypher/read/instrument/instruments-by-slug.cypher`. */
export interface InstrumentsBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly name: string;
  readonly kind: string;
  readonly binding: boolean;
  readonly adoptedOn: string | null;
  readonly adoptedAt: string | null;
  readonly inForceSince: string | null;
  readonly repealedOn: string | null;
  readonly enactedBy: string | null;
  readonly citation: string | null;
  readonly depositary: string | null;
  readonly celex: string | null;
  readonly cets: string | null;
  readonly untc: string | null;
  readonly eli: string | null;
  readonly ilo: string | null;
  readonly languages: readonly string[];
  readonly openTo: string | null;
  readonly requiresPartyTo: string | null;
  readonly requiresPartyToCitation: string | null;
  readonly entryIntoForceCitation: string | null;
  readonly entryIntoForceSummary: string | null;
  readonly denunciationCitation: string | null;
  readonly denunciationSummary: string | null;
  readonly reservationCitation: string | null;
  readonly reservationSummary: string | null;
  readonly listStatusAsOf: string | null;
  readonly listComplete: boolean | null;
  readonly listSources: readonly string[];
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/instrument/instruments-by-slug.cypher`. */
export interface InstrumentsBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Instruments by slug. (`cypher/read/instrument/instruments-by-slug.cypher`) */
export const instrumentsBySlug: Query<InstrumentsBySlugParams, InstrumentsBySlugRow> = {
  name: 'instruments-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeInstrumentsBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
RETURN
  key AS key,
  i.slug AS slug,
  i.title AS title,
  i.name AS name,
  i.kind AS kind,
  i.binding AS binding,
  i.adoptedOn AS adoptedOn,
  i.adoptedAt AS adoptedAt,
  i.inForceSince AS inForceSince,
  i.repealedOn AS repealedOn,
  i.enactedBy AS enactedBy,
  i.citation AS citation,
  i.depositary AS depositary,
  i.celex AS celex,
  i.cets AS cets,
  i.untc AS untc,
  i.eli AS eli,
  i.ilo AS ilo,
  i.languages AS languages,
  i.openTo AS openTo,
  i.requiresPartyTo AS requiresPartyTo,
  i.requiresPartyToCitation AS requiresPartyToCitation,
  i.entryIntoForceCitation AS entryIntoForceCitation,
  i.entryIntoForceSummary AS entryIntoForceSummary,
  i.denunciationCitation AS denunciationCitation,
  i.denunciationSummary AS denunciationSummary,
  i.reservationCitation AS reservationCitation,
  i.reservationSummary AS reservationSummary,
  i.listStatusAsOf AS listStatusAsOf,
  i.listComplete AS listComplete,
  i.listSources AS listSources,
  i.sources AS sources,
  i.unverified AS unverified,
  i.note AS note
ORDER BY key`,
};
const decodeInstrumentsBySlug = d.record<InstrumentsBySlugRow>({
  key: d.string,
  slug: d.string,
  title: d.string,
  name: d.string,
  kind: d.string,
  binding: d.boolean,
  adoptedOn: d.nullable(d.string),
  adoptedAt: d.nullable(d.string),
  inForceSince: d.nullable(d.string),
  repealedOn: d.nullable(d.string),
  enactedBy: d.nullable(d.string),
  citation: d.nullable(d.string),
  depositary: d.nullable(d.string),
  celex: d.nullable(d.string),
  cets: d.nullable(d.string),
  untc: d.nullable(d.string),
  eli: d.nullable(d.string),
  ilo: d.nullable(d.string),
  languages: d.list(d.string),
  openTo: d.nullable(d.string),
  requiresPartyTo: d.nullable(d.string),
  requiresPartyToCitation: d.nullable(d.string),
  entryIntoForceCitation: d.nullable(d.string),
  entryIntoForceSummary: d.nullable(d.string),
  denunciationCitation: d.nullable(d.string),
  denunciationSummary: d.nullable(d.string),
  reservationCitation: d.nullable(d.string),
  reservationSummary: d.nullable(d.string),
  listStatusAsOf: d.nullable(d.string),
  listComplete: d.nullable(d.boolean),
  listSources: d.list(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/instrument/instruments-of-theme.cypher`. */
export interface InstrumentsOfThemeRow {
  readonly slug: string;
}
/** Parameters of `cypher/read/instrument/instruments-of-theme.cypher`. */
export interface InstrumentsOfThemeParams {
  readonly theme: string | null;
}
/** Slugs of the instruments of which at least one obligation belongs to a theme. (`cypher/read/instrument/instruments-of-theme.cypher`) */
export const instrumentsOfTheme: Query<InstrumentsOfThemeParams, InstrumentsOfThemeRow> = {
  name: 'instruments-of-theme',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { theme: 'string' },
  decode: (row) => decodeInstrumentsOfTheme(row, ''),
  text: `MATCH (:Theme {slug: $theme})<-[:CONCERNS]-(o:Obligation)
RETURN DISTINCT o.instrument AS slug
ORDER BY slug`,
};
const decodeInstrumentsOfTheme = d.record<InstrumentsOfThemeRow>({ slug: d.string });

/** Row of `cypher/checks/interval-that-ends-before-it-begins.cypher`. */
export interface IntervalThatEndsBeforeItBeginsRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/interval-that-ends-before-it-begins.cypher`. */
export type IntervalThatEndsBeforeItBeginsParams = Record<string, never>;
/** No participation and no membership ends before it begins. (`cypher/checks/interval-that-ends-before-it-begins.cypher`) */
export const intervalThatEndsBeforeItBegins: Query<
  IntervalThatEndsBeforeItBeginsParams,
  IntervalThatEndsBeforeItBeginsRow
> = {
  name: 'interval-that-ends-before-it-begins',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeIntervalThatEndsBeforeItBegins(row, ''),
  text: `MATCH (:Entity)-[r:PARTY_TO|MEMBER_OF|TAKES_PART_IN]->(:Entity)
WHERE r.untilLatest < r.fromEarliest
RETURN r.id AS violation
ORDER BY violation`,
};
const decodeIntervalThatEndsBeforeItBegins = d.record<IntervalThatEndsBeforeItBeginsRow>({
  violation: d.string,
});

/** Row of `cypher/read/name/known-error-keys.cypher`. */
export interface KnownErrorKeysRow {
  readonly key: string;
}
/** Parameters of `cypher/read/name/known-error-keys.cypher`. */
export type KnownErrorKeysParams = Record<string, never>;
/** The key of every name of what does not exist; what a name written a little differently is sought among. (`cypher/read/name/known-error-keys.cypher`) */
export const knownErrorKeys: Query<KnownErrorKeysParams, KnownErrorKeysRow> = {
  name: 'known-error-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeKnownErrorKeys(row, ''),
  text: `MATCH (e:KnownError)
RETURN e.key AS key
ORDER BY key`,
};
const decodeKnownErrorKeys = d.record<KnownErrorKeysRow>({ key: d.string });

/** Row of `cypher/checks/known-error-that-names-a-node.cypher`. */
export interface KnownErrorThatNamesANodeRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/known-error-that-names-a-node.cypher`. */
export type KnownErrorThatNamesANodeParams = Record<string, never>;
/** What a known error names is no node: no other name is spelt like it. (`cypher/checks/known-error-that-names-a-node.cypher`) */
export const knownErrorThatNamesANode: Query<KnownErrorThatNamesANodeParams, KnownErrorThatNamesANodeRow> = {
  name: 'known-error-that-names-a-node',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeKnownErrorThatNamesANode(row, ''),
  text: `MATCH (e:KnownError)
MATCH (n:Name {key: e.key})-[:NAMES]->(:Entity)
RETURN DISTINCT '"' + e.text + '" is also a name' AS violation
ORDER BY violation`,
};
const decodeKnownErrorThatNamesANode = d.record<KnownErrorThatNamesANodeRow>({ violation: d.string });

/** Row of `cypher/read/name/known-errors-by-name.cypher`. */
export interface KnownErrorsByNameRow {
  readonly id: string;
  readonly why: string;
}
/** Parameters of `cypher/read/name/known-errors-by-name.cypher`. */
export interface KnownErrorsByNameParams {
  readonly key: string | null;
}
/** Names of what does not exist that have the given key. (`cypher/read/name/known-errors-by-name.cypher`) */
export const knownErrorsByName: Query<KnownErrorsByNameParams, KnownErrorsByNameRow> = {
  name: 'known-errors-by-name',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { key: 'string' },
  decode: (row) => decodeKnownErrorsByName(row, ''),
  text: `MATCH (e:KnownError {key: $key})
RETURN e.id AS id, e.why AS why
ORDER BY id`,
};
const decodeKnownErrorsByName = d.record<KnownErrorsByNameRow>({ id: d.string, why: d.string });

/** Row of `cypher/read/name/known-errors-within.cypher`. */
export interface KnownErrorsWithinRow {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly why: string;
}
/** Parameters of `cypher/read/name/known-errors-within.cypher`. */
export interface KnownErrorsWithinParams {
  readonly key: string | null;
}
/** Names of what does not exist that occur, word for word, in the text with the given key. (`cypher/read/name/known-errors-within.cypher`) */
export const knownErrorsWithin: Query<KnownErrorsWithinParams, KnownErrorsWithinRow> = {
  name: 'known-errors-within',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { key: 'string' },
  decode: (row) => decodeKnownErrorsWithin(row, ''),
  text: `MATCH (e:KnownError)
WHERE ' ' + $key + ' ' CONTAINS ' ' + e.key + ' '
RETURN e.id AS id, e.text AS name, e.key AS key, e.why AS why
ORDER BY key`,
};
const decodeKnownErrorsWithin = d.record<KnownErrorsWithinRow>({
  id: d.string,
  name: d.string,
  key: d.string,
  why: d.string,
});

/** Row of `cypher/read/party/known-regions.cypher`. */
export interface KnownRegionsRow {
  readonly name: string;
  readonly code: string | null;
}
/** Parameters of `cypher/read/party/known-regions.cypher`. */
export type KnownRegionsParams = Record<string, never>;
/** UN M49 regions and subregions of the states, with the code of the region. (`cypher/read/party/known-regions.cypher`) */
export const knownRegions: Query<KnownRegionsParams, KnownRegionsRow> = {
  name: 'known-regions',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeKnownRegions(row, ''),
  text: `MATCH (s:State)
UNWIND
  [{name: s.region, code: s.regionCode}, {name: s.subregion, code: null}] AS
    region
WITH region.name AS name, region.code AS code
WHERE name IS NOT NULL
RETURN DISTINCT name AS name, code AS code
ORDER BY name, code`,
};
const decodeKnownRegions = d.record<KnownRegionsRow>({ name: d.string, code: d.nullable(d.string) });

/** Row of `cypher/read/dataset/label-counts.cypher`. */
export interface LabelCountsRow {
  readonly label: string;
  readonly total: number;
}
/** Parameters of `cypher/read/dataset/label-counts.cypher`. */
export type LabelCountsParams = Record<string, never>;
/** How many nodes of each kind the graph holds. (`cypher/read/dataset/label-counts.cypher`) */
export const labelCounts: Query<LabelCountsParams, LabelCountsRow> = {
  name: 'label-counts',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeLabelCounts(row, ''),
  text: `MATCH (n:Entity)
WITH
  head(
    [label IN labels(n) WHERE NOT label IN ['Entity', 'Searchable', 'Party']]
  ) AS label
RETURN label AS label, count(*) AS total
ORDER BY label`,
};
const decodeLabelCounts = d.record<LabelCountsRow>({ label: d.string, total: d.integer });

/** Row of `cypher/read/reservation/locators-by-article.cypher`. */
export interface LocatorsByArticleRow {
  readonly key: string;
  readonly locator: string;
}
/** Parameters of `cypher/read/reservation/locators-by-article.cypher`. */
export interface LocatorsByArticleParams {
  readonly keys: readonly string[] | null;
}
/** Provisions at which statements on the keyed articles are aimed, as written. (`cypher/read/reservation/locators-by-article.cypher`) */
export const locatorsByArticle: Query<LocatorsByArticleParams, LocatorsByArticleRow> = {
  name: 'locators-by-article',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeLocatorsByArticle(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Article:Entity {id: key})<-[:TO]-(r:Reservation)
UNWIND r.articles AS locator
RETURN DISTINCT key AS key, locator AS locator
ORDER BY key, locator`,
};
const decodeLocatorsByArticle = d.record<LocatorsByArticleRow>({ key: d.string, locator: d.string });

/** Row of `cypher/write/lock-dataset.cypher`. */
export interface LockDatasetRow {
  readonly version: string;
}
/** Parameters of `cypher/write/lock-dataset.cypher`. */
export type LockDatasetParams = Record<string, never>;
/** Locks the dataset's stamp until the transaction ends and gives its version; no row where nothing was ever loaded. (`cypher/write/lock-dataset.cypher`) */
export const lockDataset: Query<LockDatasetParams, LockDatasetRow> = {
  name: 'lock-dataset',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeLockDataset(row, ''),
  text: `MATCH (d:Entity {id: 'dataset:current'})
SET d.version = d.version
RETURN d.version AS version`,
};
const decodeLockDataset = d.record<LockDatasetRow>({ version: d.string });

/** Row of `cypher/read/name/meant-by-known-error.cypher`. */
export interface MeantByKnownErrorRow {
  readonly key: string;
  readonly id: string;
}
/** Parameters of `cypher/read/name/meant-by-known-error.cypher`. */
export interface MeantByKnownErrorParams {
  readonly keys: readonly string[] | null;
}
/** Ids of the nodes that were probably meant by the keyed names (by node id) of what does not exist. (`cypher/read/name/meant-by-known-error.cypher`) */
export const meantByKnownError: Query<MeantByKnownErrorParams, MeantByKnownErrorRow> = {
  name: 'meant-by-known-error',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeMeantByKnownError(row, ''),
  text: `UNWIND $keys AS key
MATCH (:KnownError:Entity {id: key})-[:MEANT]->(n:Entity)
RETURN key AS key, n.id AS id
ORDER BY key, id`,
};
const decodeMeantByKnownError = d.record<MeantByKnownErrorRow>({ key: d.string, id: d.string });

/** Row of `cypher/read/mechanism/mechanism-count.cypher`. */
export interface MechanismCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/mechanism/mechanism-count.cypher`. */
export interface MechanismCountParams {
  readonly kinds: readonly string[] | null;
  readonly words: readonly string[] | null;
}
/** How many mechanisms pass the filter. (`cypher/read/mechanism/mechanism-count.cypher`) */
export const mechanismCount: Query<MechanismCountParams, MechanismCountRow> = {
  name: 'mechanism-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { kinds: 'string[]', words: 'string[]' },
  decode: (row) => decodeMechanismCount(row, ''),
  text: `MATCH (m:Mechanism)
WHERE
  ($kinds IS NULL OR m.kind IN $kinds) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + m.searchWords CONTAINS ' ' + word))
RETURN count(m) AS total`,
};
const decodeMechanismCount = d.record<MechanismCountRow>({ total: d.integer });

/** Row of `cypher/read/mechanism/mechanism-keys.cypher`. */
export interface MechanismKeysRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/mechanism/mechanism-keys.cypher`. */
export interface MechanismKeysParams {
  readonly kinds: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of mechanisms that pass the filter, by name. (`cypher/read/mechanism/mechanism-keys.cypher`) */
export const mechanismKeys: Query<MechanismKeysParams, MechanismKeysRow> = {
  name: 'mechanism-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    kinds: 'string[]',
    words: 'string[]',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeMechanismKeys(row, ''),
  text: `MATCH (m:Mechanism)
WHERE
  ($kinds IS NULL OR m.kind IN $kinds) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + m.searchWords CONTAINS ' ' + word))
WITH m.slug AS key, m.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeMechanismKeys = d.record<MechanismKeysRow>({ key: d.string, sort: d.string });

/** Row of `cypher/read/mechanism/mechanisms-by-article.cypher`. */
export interface MechanismsByArticleRow {
  readonly key: string;
  readonly slug: string;
}
/** Parameters of `cypher/read/mechanism/mechanisms-by-article.cypher`. */
export interface MechanismsByArticleParams {
  readonly keys: readonly string[] | null;
}
/** Slugs of the mechanisms that the keyed articles establish, by name. (`cypher/read/mechanism/mechanisms-by-article.cypher`) */
export const mechanismsByArticle: Query<MechanismsByArticleParams, MechanismsByArticleRow> = {
  name: 'mechanisms-by-article',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeMechanismsByArticle(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Article:Entity {id: key})-[:ESTABLISHES]->(m:Mechanism)
RETURN key AS key, m.slug AS slug
ORDER BY key, m.order, slug`,
};
const decodeMechanismsByArticle = d.record<MechanismsByArticleRow>({ key: d.string, slug: d.string });

/** Row of `cypher/read/mechanism/mechanisms-by-organization.cypher`. */
export interface MechanismsByOrganizationRow {
  readonly key: string;
  readonly slug: string;
}
/** Parameters of `cypher/read/mechanism/mechanisms-by-organization.cypher`. */
export interface MechanismsByOrganizationParams {
  readonly keys: readonly string[] | null;
}
/** Slugs of the mechanisms that the keyed organizations operate, by name. (`cypher/read/mechanism/mechanisms-by-organization.cypher`) */
export const mechanismsByOrganization: Query<MechanismsByOrganizationParams, MechanismsByOrganizationRow> = {
  name: 'mechanisms-by-organization',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeMechanismsByOrganization(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Organization:Party {code: key})-[:OPERATES]->(m:Mechanism)
RETURN key AS key, m.slug AS slug
ORDER BY key, m.order, slug`,
};
const decodeMechanismsByOrganization = d.record<MechanismsByOrganizationRow>({
  key: d.string,
  slug: d.string,
});

/** Row of `cypher/read/mechanism/mechanisms-by-slug.cypher`. */
export interface MechanismsBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly description: string | null;
  readonly legalForce: string | null;
  readonly availableTo: string | null;
  readonly since: string | null;
  readonly otherBasis: string | null;
  readonly listStatusAsOf: string | null;
  readonly listComplete: boolean | null;
  readonly listNote: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/mechanism/mechanisms-by-slug.cypher`. */
export interface MechanismsBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Mechanisms by slug. (`cypher/read/mechanism/mechanisms-by-slug.cypher`) */
export const mechanismsBySlug: Query<MechanismsBySlugParams, MechanismsBySlugRow> = {
  name: 'mechanisms-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeMechanismsBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (m:Mechanism {slug: key})
RETURN
  key AS key,
  m.slug AS slug,
  m.name AS name,
  m.kind AS kind,
  m.description AS description,
  m.legalForce AS legalForce,
  m.availableTo AS availableTo,
  m.since AS since,
  m.otherBasis AS otherBasis,
  m.listStatusAsOf AS listStatusAsOf,
  m.listComplete AS listComplete,
  m.listNote AS listNote,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key`,
};
const decodeMechanismsBySlug = d.record<MechanismsBySlugRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  kind: d.string,
  description: d.nullable(d.string),
  legalForce: d.nullable(d.string),
  availableTo: d.nullable(d.string),
  since: d.nullable(d.string),
  otherBasis: d.nullable(d.string),
  listStatusAsOf: d.nullable(d.string),
  listComplete: d.nullable(d.boolean),
  listNote: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/membership/mechanisms-by-state.cypher`. */
export interface MechanismsByStateRow {
  readonly key: string;
  readonly state: string;
  readonly mechanism: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/membership/mechanisms-by-state.cypher`. */
export interface MechanismsByStateParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** Mechanisms that the keyed states are listed as taking part in, by name; with a day given only where they may on it. (`cypher/read/membership/mechanisms-by-state.cypher`) */
export const mechanismsByState: Query<MechanismsByStateParams, MechanismsByStateRow> = {
  name: 'mechanisms-by-state',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]', asOf: 'string' },
  decode: (row) => decodeMechanismsByState(row, ''),
  text: `UNWIND $keys AS key
MATCH (s:State {iso3: key})-[m:TAKES_PART_IN]->(x:Mechanism)
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  s.iso3 AS state,
  x.slug AS mechanism,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, x.order, mechanism`,
};
const decodeMechanismsByState = d.record<MechanismsByStateRow>({
  key: d.string,
  state: d.string,
  mechanism: d.string,
  status: d.string,
  from: d.nullable(d.string),
  until: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/party/member-codes-of-organization.cypher`. */
export interface MemberCodesOfOrganizationRow {
  readonly code: string;
}
/** Parameters of `cypher/read/party/member-codes-of-organization.cypher`. */
export interface MemberCodesOfOrganizationParams {
  readonly organization: string | null;
  readonly asOf: string | null;
}
/** Codes of the states that certainly are members of an organization on a day. (`cypher/read/party/member-codes-of-organization.cypher`) */
export const memberCodesOfOrganization: Query<MemberCodesOfOrganizationParams, MemberCodesOfOrganizationRow> =
  {
    name: 'member-codes-of-organization',
    mode: 'read',
    engine: 'both',
    rows: 'many',
    parameters: { organization: 'string', asOf: 'string' },
    decode: (row) => decodeMemberCodesOfOrganization(row, ''),
    text: `MATCH
  (s:State)-[m:MEMBER_OF]->
  (:Organization:Entity {id: 'organization:' + $organization})
WHERE
  m.status IN ['member', 'former'] AND
  m.fromLatest <= $asOf AND
  (m.untilEarliest IS NULL OR m.untilEarliest >= $asOf)
RETURN DISTINCT s.iso3 AS code
ORDER BY code`,
  };
const decodeMemberCodesOfOrganization = d.record<MemberCodesOfOrganizationRow>({ code: d.string });

/** Row of `cypher/read/membership/memberships-by-organization.cypher`. */
export interface MembershipsByOrganizationRow {
  readonly key: string;
  readonly id: string;
  readonly state: string;
  readonly organization: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/membership/memberships-by-organization.cypher`. */
export interface MembershipsByOrganizationParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** Memberships of the keyed organizations, by state; with a day given only those that may hold on it. (`cypher/read/membership/memberships-by-organization.cypher`) */
export const membershipsByOrganization: Query<MembershipsByOrganizationParams, MembershipsByOrganizationRow> =
  {
    name: 'memberships-by-organization',
    mode: 'read',
    engine: 'both',
    rows: 'many',
    parameters: { keys: 'string[]', asOf: 'string' },
    decode: (row) => decodeMembershipsByOrganization(row, ''),
    text: `UNWIND $keys AS key
MATCH (s:State)-[m:MEMBER_OF]->(o:Organization:Party {code: key})
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  m.id AS id,
  s.iso3 AS state,
  o.code AS organization,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, m.order, state, m.id`,
  };
const decodeMembershipsByOrganization = d.record<MembershipsByOrganizationRow>({
  key: d.string,
  id: d.string,
  state: d.string,
  organization: d.string,
  status: d.string,
  from: d.nullable(d.string),
  until: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/membership/memberships-by-state.cypher`. */
export interface MembershipsByStateRow {
  readonly key: string;
  readonly id: string;
  readonly state: string;
  readonly organization: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/membership/memberships-by-state.cypher`. */
export interface MembershipsByStateParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** Memberships of the keyed states, by organization; with a day given only those that may hold on it. (`cypher/read/membership/memberships-by-state.cypher`) */
export const membershipsByState: Query<MembershipsByStateParams, MembershipsByStateRow> = {
  name: 'memberships-by-state',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]', asOf: 'string' },
  decode: (row) => decodeMembershipsByState(row, ''),
  text: `UNWIND $keys AS key
MATCH (s:State {iso3: key})-[m:MEMBER_OF]->(o:Organization)
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  m.id AS id,
  s.iso3 AS state,
  o.code AS organization,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, o.order, organization, m.id`,
};
const decodeMembershipsByState = d.record<MembershipsByStateRow>({
  key: d.string,
  id: d.string,
  state: d.string,
  organization: d.string,
  status: d.string,
  from: d.nullable(d.string),
  until: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/model/model-conditions.cypher`. */
export interface ModelConditionsRow {
  readonly instrument: string;
  readonly mechanism: string;
  readonly kind: string;
  readonly citation: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/model/model-conditions.cypher`. */
export type ModelConditionsParams = Record<string, never>;
/** Every condition for requests, for the read model, in the order of the lists. (`cypher/read/model/model-conditions.cypher`) */
export const modelConditions: Query<ModelConditionsParams, ModelConditionsRow> = {
  name: 'model-conditions',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelConditions(row, ''),
  text: `MATCH (i:Instrument)-[c:SETS_CONDITION]->(m:Mechanism)
RETURN
  i.slug AS instrument,
  m.slug AS mechanism,
  c.kind AS kind,
  c.citation AS citation,
  c.text AS text,
  c.sources AS sources,
  c.unverified AS unverified
ORDER BY instrument, c.order`,
};
const decodeModelConditions = d.record<ModelConditionsRow>({
  instrument: d.string,
  mechanism: d.string,
  kind: d.string,
  citation: d.string,
  text: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/model/model-duties.cypher`. */
export interface ModelDutiesRow {
  readonly slug: string;
  readonly name: string;
}
/** Parameters of `cypher/read/model/model-duties.cypher`. */
export type ModelDutiesParams = Record<string, never>;
/** Every duty for the read model, by name. (`cypher/read/model/model-duties.cypher`) */
export const modelDuties: Query<ModelDutiesParams, ModelDutiesRow> = {
  name: 'model-duties',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelDuties(row, ''),
  text: `MATCH (d:Duty)
RETURN d.slug AS slug, d.name AS name
ORDER BY d.order, slug`,
};
const decodeModelDuties = d.record<ModelDutiesRow>({ slug: d.string, name: d.string });

/** Row of `cypher/read/model/model-instruments.cypher`. */
export interface ModelInstrumentsRow {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly binding: boolean;
  readonly adoptedOn: string | null;
  readonly inForceSince: string | null;
  readonly requiresPartyTo: string | null;
  readonly listComplete: boolean | null;
  readonly law: string;
}
/** Parameters of `cypher/read/model/model-instruments.cypher`. */
export type ModelInstrumentsParams = Record<string, never>;
/** Every instrument for the read model, with its rules as data, by name. (`cypher/read/model/model-instruments.cypher`) */
export const modelInstruments: Query<ModelInstrumentsParams, ModelInstrumentsRow> = {
  name: 'model-instruments',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelInstruments(row, ''),
  text: `MATCH (i:Instrument)
RETURN
  i.slug AS slug,
  i.name AS name,
  i.kind AS kind,
  i.binding AS binding,
  i.adoptedOn AS adoptedOn,
  i.inForceSince AS inForceSince,
  i.requiresPartyTo AS requiresPartyTo,
  i.listComplete AS listComplete,
  i.law AS law
ORDER BY i.order`,
};
const decodeModelInstruments = d.record<ModelInstrumentsRow>({
  slug: d.string,
  name: d.string,
  kind: d.string,
  binding: d.boolean,
  adoptedOn: d.nullable(d.string),
  inForceSince: d.nullable(d.string),
  requiresPartyTo: d.nullable(d.string),
  listComplete: d.nullable(d.boolean),
  law: d.string,
});

/** Row of `cypher/read/model/model-mechanism-users.cypher`. */
export interface ModelMechanismUsersRow {
  readonly party: string;
  readonly mechanism: string;
  readonly status: string;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
}
/** Parameters of `cypher/read/model/model-mechanism-users.cypher`. */
export type ModelMechanismUsersParams = Record<string, never>;
/** Which states are connected to which mechanisms, for the read model. (`cypher/read/model/model-mechanism-users.cypher`) */
export const modelMechanismUsers: Query<ModelMechanismUsersParams, ModelMechanismUsersRow> = {
  name: 'model-mechanism-users',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelMechanismUsers(row, ''),
  text: `MATCH (s:State)-[t:TAKES_PART_IN]->(m:Mechanism)
RETURN
  s.code AS party,
  m.slug AS mechanism,
  t.status AS status,
  t.fromEarliest AS fromEarliest,
  t.fromLatest AS fromLatest,
  t.untilEarliest AS untilEarliest,
  t.untilLatest AS untilLatest
ORDER BY party, mechanism, t.id`,
};
const decodeModelMechanismUsers = d.record<ModelMechanismUsersRow>({
  party: d.string,
  mechanism: d.string,
  status: d.string,
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
});

/** Row of `cypher/read/model/model-mechanisms.cypher`. */
export interface ModelMechanismsRow {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly since: string | null;
  readonly includes: readonly string[];
  readonly operators: readonly string[];
}
/** Parameters of `cypher/read/model/model-mechanisms.cypher`. */
export type ModelMechanismsParams = Record<string, never>;
/** Every mechanism for the read model with those that a question about it includes and the organizations that operate it, by slug. (`cypher/read/model/model-mechanisms.cypher`) */
export const modelMechanisms: Query<ModelMechanismsParams, ModelMechanismsRow> = {
  name: 'model-mechanisms',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelMechanisms(row, ''),
  text: `MATCH (m:Mechanism)
OPTIONAL MATCH (m)-[:INCLUDES]->(other:Mechanism)
WITH m, other
ORDER BY other.slug
WITH m, collect(other.slug) AS includes
OPTIONAL MATCH (o:Organization)-[:OPERATES]->(m)
WITH m, includes, o
ORDER BY o.slug
WITH m, includes, collect(o.slug) AS operators
RETURN
  m.slug AS slug,
  m.name AS name,
  m.kind AS kind,
  m.since AS since,
  includes AS includes,
  operators AS operators
ORDER BY slug`,
};
const decodeModelMechanisms = d.record<ModelMechanismsRow>({
  slug: d.string,
  name: d.string,
  kind: d.string,
  since: d.nullable(d.string),
  includes: d.list(d.string),
  operators: d.list(d.string),
});

/** Row of `cypher/read/model/model-memberships.cypher`. */
export interface ModelMembershipsRow {
  readonly party: string;
  readonly organization: string;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
}
/** Parameters of `cypher/read/model/model-memberships.cypher`. */
export type ModelMembershipsParams = Record<string, never>;
/** Every membership of a state with full standing, past ones too, for the read model, by state and organization. (`cypher/read/model/model-memberships.cypher`) */
export const modelMemberships: Query<ModelMembershipsParams, ModelMembershipsRow> = {
  name: 'model-memberships',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelMemberships(row, ''),
  text: `MATCH (s:State)-[m:MEMBER_OF]->(o:Organization)
WHERE m.status IN ['member', 'former']
RETURN
  s.code AS party,
  o.slug AS organization,
  m.fromEarliest AS fromEarliest,
  m.fromLatest AS fromLatest,
  m.untilEarliest AS untilEarliest,
  m.untilLatest AS untilLatest
ORDER BY party, organization, m.id`,
};
const decodeModelMemberships = d.record<ModelMembershipsRow>({
  party: d.string,
  organization: d.string,
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
});

/** Row of `cypher/read/model/model-obligations.cypher`. */
export interface ModelObligationsRow {
  readonly id: string;
  readonly instrument: string;
  readonly duty: string | null;
  readonly theme: string;
  readonly mechanism: string | null;
  readonly norm: string;
  readonly modality: string;
  readonly grade: string | null;
  readonly bearer: string | null;
  readonly words: string;
}
/** Parameters of `cypher/read/model/model-obligations.cypher`. */
export type ModelObligationsParams = Record<string, never>;
/** Every obligation for the read model with all that a filter asks about, by id. (`cypher/read/model/model-obligations.cypher`) */
export const modelObligations: Query<ModelObligationsParams, ModelObligationsRow> = {
  name: 'model-obligations',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelObligations(row, ''),
  text: `MATCH (o:Obligation)
RETURN
  o.id AS id,
  o.instrument AS instrument,
  o.duty AS duty,
  o.theme AS theme,
  o.mechanism AS mechanism,
  o.norm AS norm,
  o.modality AS modality,
  o.grade AS grade,
  o.bearer AS bearer,
  o.searchWords AS words
ORDER BY id`,
};
const decodeModelObligations = d.record<ModelObligationsRow>({
  id: d.string,
  instrument: d.string,
  duty: d.nullable(d.string),
  theme: d.string,
  mechanism: d.nullable(d.string),
  norm: d.string,
  modality: d.string,
  grade: d.nullable(d.string),
  bearer: d.nullable(d.string),
  words: d.string,
});

/** Row of `cypher/read/model/model-participations.cypher`. */
export interface ModelParticipationsRow {
  readonly party: string;
  readonly instrument: string;
  readonly consented: boolean;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
  readonly doubtful: boolean | null;
}
/** Parameters of `cypher/read/model/model-participations.cypher`. */
export type ModelParticipationsParams = Record<string, never>;
/** Every signature and interval of participation for the read model, by pair and interval. (`cypher/read/model/model-participations.cypher`) */
export const modelParticipations: Query<ModelParticipationsParams, ModelParticipationsRow> = {
  name: 'model-participations',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelParticipations(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO|SIGNED]->(i:Instrument)
WHERE type(r) = 'PARTY_TO' OR r.standsAlone
RETURN
  p.code AS party,
  i.slug AS instrument,
  type(r) = 'PARTY_TO' AS consented,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.doubtful AS doubtful
ORDER BY party, instrument, r.seq`,
};
const decodeModelParticipations = d.record<ModelParticipationsRow>({
  party: d.string,
  instrument: d.string,
  consented: d.boolean,
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
  doubtful: d.nullable(d.boolean),
});

/** Row of `cypher/read/model/model-parties.cypher`. */
export interface ModelPartiesRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly state: boolean;
  readonly territory: boolean;
}
/** Parameters of `cypher/read/model/model-parties.cypher`. */
export type ModelPartiesParams = Record<string, never>;
/** Every party for the read model: states and the organizations that can be bound, by name. (`cypher/read/model/model-parties.cypher`) */
export const modelParties: Query<ModelPartiesParams, ModelPartiesRow> = {
  name: 'model-parties',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelParties(row, ''),
  text: `MATCH (p:Party)
RETURN
  p.id AS id,
  p.code AS code,
  p.name AS name,
  p.iso3 IS NOT NULL AS state,
  coalesce(p.unStatus, '') = 'territory' AS territory
ORDER BY p.order`,
};
const decodeModelParties = d.record<ModelPartiesRow>({
  id: d.string,
  code: d.string,
  name: d.string,
  state: d.boolean,
  territory: d.boolean,
});

/** Row of `cypher/read/model/model-precedences.cypher`. */
export interface ModelPrecedencesRow {
  readonly instrument: string;
  readonly other: string;
  readonly mechanism: string | null;
  readonly effect: string;
  readonly citation: string;
  readonly text: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/model/model-precedences.cypher`. */
export type ModelPrecedencesParams = Record<string, never>;
/** Every clause on which of two bases goes first, for the read model; `other` is the id of an instrument, or that of the mechanism where it is about every treaty between two states. (`cypher/read/model/model-precedences.cypher`) */
export const modelPrecedences: Query<ModelPrecedencesParams, ModelPrecedencesRow> = {
  name: 'model-precedences',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelPrecedences(row, ''),
  text: `MATCH (i:Instrument)-[p:TAKES_PRECEDENCE]->(o:Entity)
RETURN
  i.slug AS instrument,
  o.id AS other,
  p.mechanism AS mechanism,
  p.effect AS effect,
  p.citation AS citation,
  p.text AS text,
  p.from AS from,
  p.until AS until,
  p.sources AS sources,
  p.unverified AS unverified
ORDER BY p.id`,
};
const decodeModelPrecedences = d.record<ModelPrecedencesRow>({
  instrument: d.string,
  other: d.string,
  mechanism: d.nullable(d.string),
  effect: d.string,
  citation: d.string,
  text: d.string,
  from: d.nullable(d.string),
  until: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/model/model-providers.cypher`. */
export interface ModelProvidersRow {
  readonly instrument: string;
  readonly mechanism: string;
  readonly tier: string;
  readonly relation: string;
  readonly articles: readonly string[];
  readonly locators: readonly string[];
  readonly scope: string | null;
  readonly appliesFrom: string | null;
  readonly provisionallyFrom: string | null;
  readonly exceptMembers: readonly string[];
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/model/model-providers.cypher`. */
export type ModelProvidersParams = Record<string, never>;
/** Every instrument on which requests under a mechanism can rest, for the read model. (`cypher/read/model/model-providers.cypher`) */
export const modelProviders: Query<ModelProvidersParams, ModelProvidersRow> = {
  name: 'model-providers',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelProviders(row, ''),
  text: `MATCH (i:Instrument)-[p:PROVIDES_FOR]->(m:Mechanism)
RETURN
  i.slug AS instrument,
  m.slug AS mechanism,
  p.tier AS tier,
  p.relation AS relation,
  p.articles AS articles,
  p.locators AS locators,
  p.scope AS scope,
  p.appliesFrom AS appliesFrom,
  p.provisionallyFrom AS provisionallyFrom,
  p.exceptMembers AS exceptMembers,
  p.sources AS sources,
  p.unverified AS unverified
ORDER BY instrument, mechanism`,
};
const decodeModelProviders = d.record<ModelProvidersRow>({
  instrument: d.string,
  mechanism: d.string,
  tier: d.string,
  relation: d.string,
  articles: d.list(d.string),
  locators: d.list(d.string),
  scope: d.nullable(d.string),
  appliesFrom: d.nullable(d.string),
  provisionallyFrom: d.nullable(d.string),
  exceptMembers: d.list(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/model/model-replacements.cypher`. */
export interface ModelReplacementsRow {
  readonly instrument: string;
  readonly other: string;
}
/** Parameters of `cypher/read/model/model-replacements.cypher`. */
export type ModelReplacementsParams = Record<string, never>;
/** Every instrument that takes the place of another one, for the read model. (`cypher/read/model/model-replacements.cypher`) */
export const modelReplacements: Query<ModelReplacementsParams, ModelReplacementsRow> = {
  name: 'model-replacements',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelReplacements(row, ''),
  text: `MATCH (i:Instrument)-[:REPLACES]->(o:Instrument)
RETURN i.slug AS instrument, o.slug AS other
ORDER BY instrument, other`,
};
const decodeModelReplacements = d.record<ModelReplacementsRow>({ instrument: d.string, other: d.string });

/** Row of `cypher/read/model/model-reservations.cypher`. */
export interface ModelReservationsRow {
  readonly party: string;
  readonly instrument: string;
  readonly effectiveFrom: string;
  readonly endedOn: string | null;
  readonly touched: readonly string[];
  readonly excluded: readonly string[];
}
/** Parameters of `cypher/read/model/model-reservations.cypher`. */
export type ModelReservationsParams = Record<string, never>;
/** Every reservation that ever has effect, for the read model, with the obligations that it touches, by id. (`cypher/read/model/model-reservations.cypher`) */
export const modelReservations: Query<ModelReservationsParams, ModelReservationsRow> = {
  name: 'model-reservations',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeModelReservations(row, ''),
  text: `MATCH (v:Reservation)
WHERE v.effectiveFrom IS NOT NULL
OPTIONAL MATCH (v)-[x:TOUCHES]->(o:Obligation)
WITH v, x, o
ORDER BY o.id
WITH
  v,
  collect(o.id) AS touched,
  collect(
    CASE
      WHEN x.whole AND v.effect = 'EXCLUDES' THEN o.id
    END) AS excluded
RETURN
  v.party AS party,
  v.instrument AS instrument,
  v.effectiveFrom AS effectiveFrom,
  v.endedOn AS endedOn,
  touched AS touched,
  excluded AS excluded
ORDER BY v.id`,
};
const decodeModelReservations = d.record<ModelReservationsRow>({
  party: d.string,
  instrument: d.string,
  effectiveFrom: d.string,
  endedOn: d.nullable(d.string),
  touched: d.list(d.string),
  excluded: d.list(d.string),
});

/** Row of `cypher/read/name/names-of-kind.cypher`. */
export interface NamesOfKindRow {
  readonly id: string;
  readonly key: string;
}
/** Parameters of `cypher/read/name/names-of-kind.cypher`. */
export interface NamesOfKindParams {
  readonly prefixes: readonly string[] | null;
}
/** Every name of nodes whose id begins with one of the prefixes; what the nearest real name is sought among. (`cypher/read/name/names-of-kind.cypher`) */
export const namesOfKind: Query<NamesOfKindParams, NamesOfKindRow> = {
  name: 'names-of-kind',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { prefixes: 'string[]' },
  decode: (row) => decodeNamesOfKind(row, ''),
  text: `MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE split(e.id, ':')[0] IN $prefixes
RETURN DISTINCT e.id AS id, n.key AS key
ORDER BY id, key`,
};
const decodeNamesOfKind = d.record<NamesOfKindRow>({ id: d.string, key: d.string });

/** Row of `cypher/checks/national-law-without-state.cypher`. */
export interface NationalLawWithoutStateRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/national-law-without-state.cypher`. */
export type NationalLawWithoutStateParams = Record<string, never>;
/** Every national law is enacted by exactly one state, and nobody is a party to it. (`cypher/checks/national-law-without-state.cypher`) */
export const nationalLawWithoutState: Query<NationalLawWithoutStateParams, NationalLawWithoutStateRow> = {
  name: 'national-law-without-state',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeNationalLawWithoutState(row, ''),
  text: `MATCH (i:Instrument {kind: 'NATIONAL_LAW'})
OPTIONAL MATCH (s:State)-[:ENACTED]->(i)
OPTIONAL MATCH (p:Party)-[:PARTY_TO]->(i)
WITH i.id AS id, count(DISTINCT s) AS states, count(DISTINCT p) AS parties
WHERE states <> 1 OR parties > 0
RETURN id AS violation
ORDER BY violation`,
};
const decodeNationalLawWithoutState = d.record<NationalLawWithoutStateRow>({ violation: d.string });

/** Row of `cypher/read/seed/node-fingerprints.cypher`. */
export interface NodeFingerprintsRow {
  readonly id: string;
  readonly hash: string;
}
/** Parameters of `cypher/read/seed/node-fingerprints.cypher`. */
export type NodeFingerprintsParams = Record<string, never>;
/** The id and content hash of every node; what the seeder compares. (`cypher/read/seed/node-fingerprints.cypher`) */
export const nodeFingerprints: Query<NodeFingerprintsParams, NodeFingerprintsRow> = {
  name: 'node-fingerprints',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeNodeFingerprints(row, ''),
  text: `MATCH (n:Entity)
RETURN n.id AS id, n.hash AS hash
ORDER BY id`,
};
const decodeNodeFingerprints = d.record<NodeFingerprintsRow>({ id: d.string, hash: d.string });

/** Row of `cypher/checks/node-without-relationship.cypher`. */
export interface NodeWithoutRelationshipRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/node-without-relationship.cypher`. */
export type NodeWithoutRelationshipParams = Record<string, never>;
/** Every node is joined to another one, except sources and what tells of the dataset. (`cypher/checks/node-without-relationship.cypher`) */
export const nodeWithoutRelationship: Query<NodeWithoutRelationshipParams, NodeWithoutRelationshipRow> = {
  name: 'node-without-relationship',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeNodeWithoutRelationship(row, ''),
  text: `MATCH (n:Entity)
WHERE
  NOT n:Source AND
  NOT n:Dataset AND
  NOT n:Collection AND
  NOT EXISTS {
    MATCH (n)--()
  }
RETURN n.id AS violation
ORDER BY violation`,
};
const decodeNodeWithoutRelationship = d.record<NodeWithoutRelationshipRow>({ violation: d.string });

/** Row of `cypher/read/name/nodes-by-name.cypher`. */
export interface NodesByNameRow {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly note: string | null;
  readonly display: boolean;
}
/** Parameters of `cypher/read/name/nodes-by-name.cypher`. */
export interface NodesByNameParams {
  readonly key: string | null;
}
/** Nodes of which a name has the given key, with the name that matched. (`cypher/read/name/nodes-by-name.cypher`) */
export const nodesByName: Query<NodesByNameParams, NodesByNameRow> = {
  name: 'nodes-by-name',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { key: 'string' },
  decode: (row) => decodeNodesByName(row, ''),
  text: `MATCH (n:Name {key: $key})-[:NAMES]->(e:Entity)
RETURN
  e.id AS id,
  n.kind AS kind,
  n.text AS text,
  n.note AS note,
  n.display AS display
ORDER BY id, kind, text`,
};
const decodeNodesByName = d.record<NodesByNameRow>({
  id: d.string,
  kind: d.string,
  text: d.string,
  note: d.nullable(d.string),
  display: d.boolean,
});

/** Row of `cypher/read/reservation/objections-of-pairs.cypher`. */
export interface ObjectionsOfPairsRow {
  readonly key: string;
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly kind: string;
  readonly effect: string;
  readonly articles: readonly string[];
  readonly madeOn: string | null;
  readonly madeAt: string | null;
  readonly confirmedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly objectsTo: string | null;
  readonly leavesInForce: boolean | null;
  readonly summary: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/reservation/objections-of-pairs.cypher`. */
export interface ObjectionsOfPairsParams {
  readonly keys: readonly string[] | null;
}
/** All objections to statements of the keyed pairs (`<party code>:<instrument slug>`), in the order of the list. (`cypher/read/reservation/objections-of-pairs.cypher`) */
export const objectionsOfPairs: Query<ObjectionsOfPairsParams, ObjectionsOfPairsRow> = {
  name: 'objections-of-pairs',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeObjectionsOfPairs(row, ''),
  text: `UNWIND $keys AS key
MATCH (v:Reservation)-[:REGARDING]->(:Instrument {slug: split(key, ':')[1]})
WHERE v.objectsTo = split(key, ':')[0]
RETURN
  key AS key,
  v.id AS id,
  v.party AS party,
  v.instrument AS instrument,
  v.kind AS kind,
  v.effect AS effect,
  v.articles AS articles,
  v.madeOn AS madeOn,
  v.madeAt AS madeAt,
  v.confirmedOn AS confirmedOn,
  v.withdrawnOn AS withdrawnOn,
  v.objectsTo AS objectsTo,
  v.leavesInForce AS leavesInForce,
  v.summary AS summary,
  v.sources AS sources,
  v.unverified AS unverified,
  v.note AS note
ORDER BY key, v.order`,
};
const decodeObjectionsOfPairs = d.record<ObjectionsOfPairsRow>({
  key: d.string,
  id: d.string,
  party: d.string,
  instrument: d.string,
  kind: d.string,
  effect: d.string,
  articles: d.list(d.string),
  madeOn: d.nullable(d.string),
  madeAt: d.nullable(d.string),
  confirmedOn: d.nullable(d.string),
  withdrawnOn: d.nullable(d.string),
  objectsTo: d.nullable(d.string),
  leavesInForce: d.nullable(d.boolean),
  summary: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/obligation/obligation-count.cypher`. */
export interface ObligationCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/obligation/obligation-count.cypher`. */
export interface ObligationCountParams {
  readonly instruments: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly norms: readonly string[] | null;
  readonly bearers: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly duties: readonly string[] | null;
  readonly mechanisms: readonly string[] | null;
}
/** How many obligations pass the filter. (`cypher/read/obligation/obligation-count.cypher`) */
export const obligationCount: Query<ObligationCountParams, ObligationCountRow> = {
  name: 'obligation-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: {
    instruments: 'string[]',
    modalities: 'string[]',
    grades: 'string[]',
    norms: 'string[]',
    bearers: 'string[]',
    words: 'string[]',
    themes: 'string[]',
    duties: 'string[]',
    mechanisms: 'string[]',
  },
  decode: (row) => decodeObligationCount(row, ''),
  text: `MATCH (o:Obligation)
WHERE
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR toLower(o.bearer) IN $bearers) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($themes IS NULL OR o.theme IN $themes) AND
  ($duties IS NULL OR o.duty IN $duties) AND
  ($mechanisms IS NULL OR o.mechanism IN $mechanisms)
RETURN count(o) AS total`,
};
const decodeObligationCount = d.record<ObligationCountRow>({ total: d.integer });

/** Row of `cypher/read/obligation/obligation-keys.cypher`. */
export interface ObligationKeysRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/obligation/obligation-keys.cypher`. */
export interface ObligationKeysParams {
  readonly instruments: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly norms: readonly string[] | null;
  readonly bearers: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly duties: readonly string[] | null;
  readonly mechanisms: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of obligations that pass the filter, by instrument and in the order of the text. (`cypher/read/obligation/obligation-keys.cypher`) */
export const obligationKeys: Query<ObligationKeysParams, ObligationKeysRow> = {
  name: 'obligation-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    instruments: 'string[]',
    modalities: 'string[]',
    grades: 'string[]',
    norms: 'string[]',
    bearers: 'string[]',
    words: 'string[]',
    themes: 'string[]',
    duties: 'string[]',
    mechanisms: 'string[]',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeObligationKeys(row, ''),
  text: `MATCH (o:Obligation)
WHERE
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR toLower(o.bearer) IN $bearers) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($themes IS NULL OR o.theme IN $themes) AND
  ($duties IS NULL OR o.duty IN $duties) AND
  ($mechanisms IS NULL OR o.mechanism IN $mechanisms)
WITH o.id AS key, o.sort AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeObligationKeys = d.record<ObligationKeysRow>({ key: d.string, sort: d.string });

/** Row of `cypher/checks/obligation-without-article.cypher`. */
export interface ObligationWithoutArticleRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/obligation-without-article.cypher`. */
export type ObligationWithoutArticleParams = Record<string, never>;
/** Every obligation is imposed by an article that an instrument contains. (`cypher/checks/obligation-without-article.cypher`) */
export const obligationWithoutArticle: Query<ObligationWithoutArticleParams, ObligationWithoutArticleRow> = {
  name: 'obligation-without-article',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeObligationWithoutArticle(row, ''),
  text: `MATCH (o:Obligation)
WHERE
  NOT EXISTS {
    MATCH (o)<-[:IMPOSES]-(:Article)<-[:CONTAINS]-(:Instrument)
  }
RETURN o.id AS violation
ORDER BY violation`,
};
const decodeObligationWithoutArticle = d.record<ObligationWithoutArticleRow>({ violation: d.string });

/** Row of `cypher/read/obligation/obligations-by-article.cypher`. */
export interface ObligationsByArticleRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly articleId: string;
  readonly paragraph: string | null;
  readonly action: string;
  readonly norm: string;
  readonly modality: string;
  readonly grade: string | null;
  readonly hedges: readonly string[];
  readonly bearer: string | null;
  readonly counterparty: string | null;
  readonly beneficiary: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
  readonly duty: string | null;
  readonly theme: string;
  readonly mechanism: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/obligation/obligations-by-article.cypher`. */
export interface ObligationsByArticleParams {
  readonly keys: readonly string[] | null;
}
/** All obligations of the keyed articles, in the order of the text. (`cypher/read/obligation/obligations-by-article.cypher`) */
export const obligationsByArticle: Query<ObligationsByArticleParams, ObligationsByArticleRow> = {
  name: 'obligations-by-article',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeObligationsByArticle(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Article:Entity {id: key})-[:IMPOSES]->(o:Obligation)
MATCH (a:Article)-[:IMPOSES]->(o)
RETURN
  key AS key,
  o.id AS id,
  o.instrument AS instrument,
  a.id AS articleId,
  o.paragraph AS paragraph,
  o.action AS action,
  o.norm AS norm,
  o.modality AS modality,
  o.grade AS grade,
  o.hedges AS hedges,
  o.bearer AS bearer,
  o.counterparty AS counterparty,
  o.beneficiary AS beneficiary,
  o.sources AS sources,
  o.unverified AS unverified,
  o.note AS note,
  o.duty AS duty,
  o.theme AS theme,
  o.mechanism AS mechanism,
  o.order AS order
ORDER BY key, order`,
};
const decodeObligationsByArticle = d.record<ObligationsByArticleRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  articleId: d.string,
  paragraph: d.nullable(d.string),
  action: d.string,
  norm: d.string,
  modality: d.string,
  grade: d.nullable(d.string),
  hedges: d.list(d.string),
  bearer: d.nullable(d.string),
  counterparty: d.nullable(d.string),
  beneficiary: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
  duty: d.nullable(d.string),
  theme: d.string,
  mechanism: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/obligation/obligations-by-duty.cypher`. */
export interface ObligationsByDutyRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly articleId: string;
  readonly paragraph: string | null;
  readonly action: string;
  readonly norm: string;
  readonly modality: string;
  readonly grade: string | null;
  readonly hedges: readonly string[];
  readonly bearer: string | null;
  readonly counterparty: string | null;
  readonly beneficiary: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
  readonly duty: string | null;
  readonly theme: string;
  readonly mechanism: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/obligation/obligations-by-duty.cypher`. */
export interface ObligationsByDutyParams {
  readonly keys: readonly string[] | null;
}
/** All obligations that are instances of the keyed duties, by instrument and in the order of the text. (`cypher/read/obligation/obligations-by-duty.cypher`) */
export const obligationsByDuty: Query<ObligationsByDutyParams, ObligationsByDutyRow> = {
  name: 'obligations-by-duty',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeObligationsByDuty(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Duty {slug: key})<-[:INSTANCE_OF]-(o:Obligation)
MATCH (a:Article)-[:IMPOSES]->(o)
RETURN
  key AS key,
  o.id AS id,
  o.instrument AS instrument,
  a.id AS articleId,
  o.paragraph AS paragraph,
  o.action AS action,
  o.norm AS norm,
  o.modality AS modality,
  o.grade AS grade,
  o.hedges AS hedges,
  o.bearer AS bearer,
  o.counterparty AS counterparty,
  o.beneficiary AS beneficiary,
  o.sources AS sources,
  o.unverified AS unverified,
  o.note AS note,
  o.duty AS duty,
  o.theme AS theme,
  o.mechanism AS mechanism,
  o.order AS order
ORDER BY key, instrument, order`,
};
const decodeObligationsByDuty = d.record<ObligationsByDutyRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  articleId: d.string,
  paragraph: d.nullable(d.string),
  action: d.string,
  norm: d.string,
  modality: d.string,
  grade: d.nullable(d.string),
  hedges: d.list(d.string),
  bearer: d.nullable(d.string),
  counterparty: d.nullable(d.string),
  beneficiary: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
  duty: d.nullable(d.string),
  theme: d.string,
  mechanism: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/obligation/obligations-by-id.cypher`. */
export interface ObligationsByIdRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly articleId: string;
  readonly paragraph: string | null;
  readonly action: string;
  readonly norm: string;
  readonly modality: string;
  readonly grade: string | null;
  readonly hedges: readonly string[];
  readonly bearer: string | null;
  readonly counterparty: string | null;
  readonly beneficiary: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
  readonly duty: string | null;
  readonly theme: string;
  readonly mechanism: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/obligation/obligations-by-id.cypher`. */
export interface ObligationsByIdParams {
  readonly keys: readonly string[] | null;
}
/** Obligations by node id, with the keys of what they belong to. (`cypher/read/obligation/obligations-by-id.cypher`) */
export const obligationsById: Query<ObligationsByIdParams, ObligationsByIdRow> = {
  name: 'obligations-by-id',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeObligationsById(row, ''),
  text: `UNWIND $keys AS key
MATCH (o:Obligation:Entity {id: key})
MATCH (a:Article)-[:IMPOSES]->(o)
RETURN
  key AS key,
  o.id AS id,
  o.instrument AS instrument,
  a.id AS articleId,
  o.paragraph AS paragraph,
  o.action AS action,
  o.norm AS norm,
  o.modality AS modality,
  o.grade AS grade,
  o.hedges AS hedges,
  o.bearer AS bearer,
  o.counterparty AS counterparty,
  o.beneficiary AS beneficiary,
  o.sources AS sources,
  o.unverified AS unverified,
  o.note AS note,
  o.duty AS duty,
  o.theme AS theme,
  o.mechanism AS mechanism,
  o.order AS order
ORDER BY key`,
};
const decodeObligationsById = d.record<ObligationsByIdRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  articleId: d.string,
  paragraph: d.nullable(d.string),
  action: d.string,
  norm: d.string,
  modality: d.string,
  grade: d.nullable(d.string),
  hedges: d.list(d.string),
  bearer: d.nullable(d.string),
  counterparty: d.nullable(d.string),
  beneficiary: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
  duty: d.nullable(d.string),
  theme: d.string,
  mechanism: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/read/obligation/obligations-by-mechanism.cypher`. */
export interface ObligationsByMechanismRow {
  readonly key: string;
  readonly id: string;
  readonly instrument: string;
  readonly articleId: string;
  readonly paragraph: string | null;
  readonly action: string;
  readonly norm: string;
  readonly modality: string;
  readonly grade: string | null;
  readonly hedges: readonly string[];
  readonly bearer: string | null;
  readonly counterparty: string | null;
  readonly beneficiary: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
  readonly duty: string | null;
  readonly theme: string;
  readonly mechanism: string | null;
  readonly order: number;
}
/** Parameters of `cypher/read/obligation/obligations-by-mechanism.cypher`. */
export interface ObligationsByMechanismParams {
  readonly keys: readonly string[] | null;
}
/** All obligations that set up or use the keyed mechanisms, by instrument and in the order of the text. (`cypher/read/obligation/obligations-by-mechanism.cypher`) */
export const obligationsByMechanism: Query<ObligationsByMechanismParams, ObligationsByMechanismRow> = {
  name: 'obligations-by-mechanism',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeObligationsByMechanism(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Mechanism {slug: key})<-[:USES]-(o:Obligation)
MATCH (a:Article)-[:IMPOSES]->(o)
RETURN
  key AS key,
  o.id AS id,
  o.instrument AS instrument,
  a.id AS articleId,
  o.paragraph AS paragraph,
  o.action AS action,
  o.norm AS norm,
  o.modality AS modality,
  o.grade AS grade,
  o.hedges AS hedges,
  o.bearer AS bearer,
  o.counterparty AS counterparty,
  o.beneficiary AS beneficiary,
  o.sources AS sources,
  o.unverified AS unverified,
  o.note AS note,
  o.duty AS duty,
  o.theme AS theme,
  o.mechanism AS mechanism,
  o.order AS order
ORDER BY key, instrument, order`,
};
const decodeObligationsByMechanism = d.record<ObligationsByMechanismRow>({
  key: d.string,
  id: d.string,
  instrument: d.string,
  articleId: d.string,
  paragraph: d.nullable(d.string),
  action: d.string,
  norm: d.string,
  modality: d.string,
  grade: d.nullable(d.string),
  hedges: d.list(d.string),
  bearer: d.nullable(d.string),
  counterparty: d.nullable(d.string),
  beneficiary: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
  duty: d.nullable(d.string),
  theme: d.string,
  mechanism: d.nullable(d.string),
  order: d.integer,
});

/** Row of `cypher/checks/official-name-of-two.cypher`. */
export interface OfficialNameOfTwoRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/official-name-of-two.cypher`. */
export type OfficialNameOfTwoParams = Record<string, never>;
/** No two nodes of one label have the same official name, unless a note on the name says that they share it. (`cypher/checks/official-name-of-two.cypher`) */
export const officialNameOfTwo: Query<OfficialNameOfTwoParams, OfficialNameOfTwoRow> = {
  name: 'official-name-of-two',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeOfficialNameOfTwo(row, ''),
  text: `MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.kind = 'OFFICIAL' AND n.note IS NULL
WITH
  n.key AS key,
  split(e.id, ':')[0] AS label,
  min(e.id) AS first,
  max(e.id) AS last
WHERE first <> last
RETURN '"' + key + '" names ' + first + ' and ' + last AS violation
ORDER BY violation`,
};
const decodeOfficialNameOfTwo = d.record<OfficialNameOfTwoRow>({ violation: d.string });

/** Row of `cypher/read/operation/operations-by-slug.cypher`. */
export interface OperationsBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly existence: string;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly subject: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/operation/operations-by-slug.cypher`. */
export interface OperationsBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Operations by slug. (`cypher/read/operation/operations-by-slug.cypher`) */
export const operationsBySlug: Query<OperationsBySlugParams, OperationsBySlugRow> = {
  name: 'operations-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeOperationsBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (o:Operation {slug: key})
RETURN
  key AS key,
  o.slug AS slug,
  o.name AS name,
  o.description AS description,
  o.existence AS existence,
  o.startedOn AS startedOn,
  o.endedOn AS endedOn,
  o.subject AS subject,
  o.sources AS sources,
  o.unverified AS unverified
ORDER BY key`,
};
const decodeOperationsBySlug = d.record<OperationsBySlugRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  description: d.string,
  existence: d.string,
  startedOn: d.nullable(d.string),
  endedOn: d.nullable(d.string),
  subject: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/party/organization-count.cypher`. */
export interface OrganizationCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/party/organization-count.cypher`. */
export interface OrganizationCountParams {
  readonly words: readonly string[] | null;
  readonly operates: string | null;
}
/** How many organizations pass the filter. (`cypher/read/party/organization-count.cypher`) */
export const organizationCount: Query<OrganizationCountParams, OrganizationCountRow> = {
  name: 'organization-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { words: 'string[]', operates: 'string' },
  decode: (row) => decodeOrganizationCount(row, ''),
  text: `MATCH (o:Organization)
WHERE
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($operates IS NULL OR
    EXISTS {
      MATCH (o)-[:OPERATES]->(:Mechanism {slug: $operates})
    })
RETURN count(o) AS total`,
};
const decodeOrganizationCount = d.record<OrganizationCountRow>({ total: d.integer });

/** Row of `cypher/read/party/organization-keys.cypher`. */
export interface OrganizationKeysRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/party/organization-keys.cypher`. */
export interface OrganizationKeysParams {
  readonly words: readonly string[] | null;
  readonly operates: string | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of organizations that pass the filter, by name. (`cypher/read/party/organization-keys.cypher`) */
export const organizationKeys: Query<OrganizationKeysParams, OrganizationKeysRow> = {
  name: 'organization-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    words: 'string[]',
    operates: 'string',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeOrganizationKeys(row, ''),
  text: `MATCH (o:Organization)
WHERE
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($operates IS NULL OR
    EXISTS {
      MATCH (o)-[:OPERATES]->(:Mechanism {slug: $operates})
    })
WITH o.code AS key, o.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeOrganizationKeys = d.record<OrganizationKeysRow>({ key: d.string, sort: d.string });

/** Row of `cypher/read/party/organizations-by-code.cypher`. */
export interface OrganizationsByCodeRow {
  readonly key: string;
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kind: string;
  readonly foundedOn: string | null;
  readonly seat: string | null;
  readonly status: string | null;
  readonly parent: string | null;
  readonly listStatusAsOf: string | null;
  readonly listComplete: boolean | null;
  readonly listNote: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/party/organizations-by-code.cypher`. */
export interface OrganizationsByCodeParams {
  readonly keys: readonly string[] | null;
}
/** Organizations by party code. (`cypher/read/party/organizations-by-code.cypher`) */
export const organizationsByCode: Query<OrganizationsByCodeParams, OrganizationsByCodeRow> = {
  name: 'organizations-by-code',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeOrganizationsByCode(row, ''),
  text: `UNWIND $keys AS key
MATCH (o:Organization:Party {code: key})
OPTIONAL MATCH (o)-[:PART_OF]->(p:Organization)
RETURN
  key AS key,
  o.code AS code,
  o.slug AS slug,
  o.name AS name,
  o.abbreviation AS abbreviation,
  o.kind AS kind,
  o.foundedOn AS foundedOn,
  o.seat AS seat,
  o.status AS status,
  p.code AS parent,
  o.listStatusAsOf AS listStatusAsOf,
  o.listComplete AS listComplete,
  o.listNote AS listNote,
  o.note AS note,
  o.sources AS sources,
  o.unverified AS unverified
ORDER BY key`,
};
const decodeOrganizationsByCode = d.record<OrganizationsByCodeRow>({
  key: d.string,
  code: d.string,
  slug: d.string,
  name: d.string,
  abbreviation: d.nullable(d.string),
  kind: d.string,
  foundedOn: d.nullable(d.string),
  seat: d.nullable(d.string),
  status: d.nullable(d.string),
  parent: d.nullable(d.string),
  listStatusAsOf: d.nullable(d.string),
  listComplete: d.nullable(d.boolean),
  listNote: d.nullable(d.string),
  note: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/party/organizations-by-mechanism.cypher`. */
export interface OrganizationsByMechanismRow {
  readonly key: string;
  readonly code: string;
}
/** Parameters of `cypher/read/party/organizations-by-mechanism.cypher`. */
export interface OrganizationsByMechanismParams {
  readonly keys: readonly string[] | null;
}
/** Party codes of the organizations that operate the keyed mechanisms, by name. (`cypher/read/party/organizations-by-mechanism.cypher`) */
export const organizationsByMechanism: Query<OrganizationsByMechanismParams, OrganizationsByMechanismRow> = {
  name: 'organizations-by-mechanism',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeOrganizationsByMechanism(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Mechanism {slug: key})<-[:OPERATES]-(o:Organization)
RETURN key AS key, o.code AS code
ORDER BY key, o.order, code`,
};
const decodeOrganizationsByMechanism = d.record<OrganizationsByMechanismRow>({
  key: d.string,
  code: d.string,
});

/** Row of `cypher/read/operation/organizations-by-operation.cypher`. */
export interface OrganizationsByOperationRow {
  readonly key: string;
  readonly code: string;
}
/** Parameters of `cypher/read/operation/organizations-by-operation.cypher`. */
export interface OrganizationsByOperationParams {
  readonly keys: readonly string[] | null;
}
/** Party codes of the organizations that led the keyed operations, by name. (`cypher/read/operation/organizations-by-operation.cypher`) */
export const organizationsByOperation: Query<OrganizationsByOperationParams, OrganizationsByOperationRow> = {
  name: 'organizations-by-operation',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeOrganizationsByOperation(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Operation {slug: key})<-[:LED]-(o:Organization)
RETURN key AS key, o.code AS code
ORDER BY key, o.order, code`,
};
const decodeOrganizationsByOperation = d.record<OrganizationsByOperationRow>({
  key: d.string,
  code: d.string,
});

/** Row of `cypher/read/party/organizations-by-parent.cypher`. */
export interface OrganizationsByParentRow {
  readonly key: string;
  readonly code: string;
}
/** Parameters of `cypher/read/party/organizations-by-parent.cypher`. */
export interface OrganizationsByParentParams {
  readonly keys: readonly string[] | null;
}
/** Party codes of the bodies that are parts of the keyed organizations, by name. (`cypher/read/party/organizations-by-parent.cypher`) */
export const organizationsByParent: Query<OrganizationsByParentParams, OrganizationsByParentRow> = {
  name: 'organizations-by-parent',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeOrganizationsByParent(row, ''),
  text: `UNWIND $keys AS key
MATCH (o:Organization)-[:PART_OF]->(:Organization:Party {code: key})
RETURN key AS key, o.code AS code
ORDER BY key, o.order, code`,
};
const decodeOrganizationsByParent = d.record<OrganizationsByParentRow>({ key: d.string, code: d.string });

/** Row of `cypher/checks/overlapping-participations.cypher`. */
export interface OverlappingParticipationsRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/overlapping-participations.cypher`. */
export type OverlappingParticipationsParams = Record<string, never>;
/** No two intervals of one party and one instrument overlap. (`cypher/checks/overlapping-participations.cypher`) */
export const overlappingParticipations: Query<OverlappingParticipationsParams, OverlappingParticipationsRow> =
  {
    name: 'overlapping-participations',
    mode: 'read',
    engine: 'both',
    rows: 'many',
    parameters: {},
    decode: (row) => decodeOverlappingParticipations(row, ''),
    text: `MATCH (p:Party)-[later:PARTY_TO]->(i:Instrument)
WHERE later.seq > 1
MATCH (p)-[earlier:PARTY_TO]->(i)
WHERE
  earlier.seq < later.seq AND
  (earlier.untilEarliest IS NULL OR earlier.untilEarliest >= later.fromLatest)
RETURN earlier.id + ' is not over when ' + later.id + ' begins' AS violation
ORDER BY violation`,
  };
const decodeOverlappingParticipations = d.record<OverlappingParticipationsRow>({ violation: d.string });

/** Row of `cypher/read/membership/participants-by-mechanism.cypher`. */
export interface ParticipantsByMechanismRow {
  readonly key: string;
  readonly state: string;
  readonly mechanism: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/membership/participants-by-mechanism.cypher`. */
export interface ParticipantsByMechanismParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** States that take part in the keyed mechanisms, by name; with a day given only those that may on it. (`cypher/read/membership/participants-by-mechanism.cypher`) */
export const participantsByMechanism: Query<ParticipantsByMechanismParams, ParticipantsByMechanismRow> = {
  name: 'participants-by-mechanism',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]', asOf: 'string' },
  decode: (row) => decodeParticipantsByMechanism(row, ''),
  text: `UNWIND $keys AS key
MATCH (s:State)-[m:TAKES_PART_IN]->(x:Mechanism {slug: key})
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  s.iso3 AS state,
  x.slug AS mechanism,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, m.order, state`,
};
const decodeParticipantsByMechanism = d.record<ParticipantsByMechanismRow>({
  key: d.string,
  state: d.string,
  mechanism: d.string,
  status: d.string,
  from: d.nullable(d.string),
  until: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/checks/participation-without-source.cypher`. */
export interface ParticipationWithoutSourceRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/participation-without-source.cypher`. */
export type ParticipationWithoutSourceParams = Record<string, never>;
/** Every participation and signature names the source that states it. (`cypher/checks/participation-without-source.cypher`) */
export const participationWithoutSource: Query<
  ParticipationWithoutSourceParams,
  ParticipationWithoutSourceRow
> = {
  name: 'participation-without-source',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeParticipationWithoutSource(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO|SIGNED]->(i:Instrument)
WHERE r.sources IS NULL OR size(r.sources) = 0
RETURN r.id AS violation
ORDER BY violation`,
};
const decodeParticipationWithoutSource = d.record<ParticipationWithoutSourceRow>({ violation: d.string });

/** Row of `cypher/read/participation/participations-by-instrument.cypher`. */
export interface ParticipationsByInstrumentRow {
  readonly key: string;
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly consented: boolean;
  readonly seq: number;
  readonly signedOn: string | null;
  readonly act: string | null;
  readonly depositedOn: string | null;
  readonly denouncedOn: string | null;
  readonly from: string | null;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly until: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
  readonly statedFrom: string | null;
  readonly computedFrom: string | null;
  readonly facts: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
  readonly listStatusAsOf: string | null;
  readonly listComplete: boolean | null;
  readonly order: string;
}
/** Parameters of `cypher/read/participation/participations-by-instrument.cypher`. */
export interface ParticipationsByInstrumentParams {
  readonly keys: readonly string[] | null;
}
/** All participations in the keyed instruments, by name of the party: one for each interval, or the signature where nothing followed. (`cypher/read/participation/participations-by-instrument.cypher`) */
export const participationsByInstrument: Query<
  ParticipationsByInstrumentParams,
  ParticipationsByInstrumentRow
> = {
  name: 'participations-by-instrument',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeParticipationsByInstrument(row, ''),
  text: `UNWIND $keys AS key
MATCH (p:Party)-[r:PARTY_TO|SIGNED]->(i:Instrument {slug: key})
WHERE type(r) = 'PARTY_TO' OR r.standsAlone
RETURN
  key AS key,
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  type(r) = 'PARTY_TO' AS consented,
  r.seq AS seq,
  r.signedOn AS signedOn,
  r.act AS act,
  r.depositedOn AS depositedOn,
  r.denouncedOn AS denouncedOn,
  r.from AS from,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.until AS until,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.statedFrom AS statedFrom,
  r.computedFrom AS computedFrom,
  r.facts AS facts,
  r.sources AS sources,
  r.unverified AS unverified,
  r.note AS note,
  i.listStatusAsOf AS listStatusAsOf,
  i.listComplete AS listComplete,
  r.order AS order
ORDER BY key, order`,
};
const decodeParticipationsByInstrument = d.record<ParticipationsByInstrumentRow>({
  key: d.string,
  id: d.string,
  party: d.string,
  instrument: d.string,
  consented: d.boolean,
  seq: d.integer,
  signedOn: d.nullable(d.string),
  act: d.nullable(d.string),
  depositedOn: d.nullable(d.string),
  denouncedOn: d.nullable(d.string),
  from: d.nullable(d.string),
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  until: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
  statedFrom: d.nullable(d.string),
  computedFrom: d.nullable(d.string),
  facts: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
  listStatusAsOf: d.nullable(d.string),
  listComplete: d.nullable(d.boolean),
  order: d.string,
});

/** Row of `cypher/read/participation/participations-by-party.cypher`. */
export interface ParticipationsByPartyRow {
  readonly key: string;
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly consented: boolean;
  readonly seq: number;
  readonly signedOn: string | null;
  readonly act: string | null;
  readonly depositedOn: string | null;
  readonly denouncedOn: string | null;
  readonly from: string | null;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly until: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
  readonly statedFrom: string | null;
  readonly computedFrom: string | null;
  readonly facts: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
  readonly listStatusAsOf: string | null;
  readonly listComplete: boolean | null;
  readonly order: string;
}
/** Parameters of `cypher/read/participation/participations-by-party.cypher`. */
export interface ParticipationsByPartyParams {
  readonly keys: readonly string[] | null;
}
/** All participations of the keyed parties, by instrument: one for each interval, or the signature where nothing followed. (`cypher/read/participation/participations-by-party.cypher`) */
export const participationsByParty: Query<ParticipationsByPartyParams, ParticipationsByPartyRow> = {
  name: 'participations-by-party',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeParticipationsByParty(row, ''),
  text: `UNWIND $keys AS key
MATCH (p:Party {code: key})-[r:PARTY_TO|SIGNED]->(i:Instrument)
WHERE type(r) = 'PARTY_TO' OR r.standsAlone
RETURN
  key AS key,
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  type(r) = 'PARTY_TO' AS consented,
  r.seq AS seq,
  r.signedOn AS signedOn,
  r.act AS act,
  r.depositedOn AS depositedOn,
  r.denouncedOn AS denouncedOn,
  r.from AS from,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.until AS until,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.statedFrom AS statedFrom,
  r.computedFrom AS computedFrom,
  r.facts AS facts,
  r.sources AS sources,
  r.unverified AS unverified,
  r.note AS note,
  i.listStatusAsOf AS listStatusAsOf,
  i.listComplete AS listComplete,
  r.order AS order
ORDER BY key, instrument, seq`,
};
const decodeParticipationsByParty = d.record<ParticipationsByPartyRow>({
  key: d.string,
  id: d.string,
  party: d.string,
  instrument: d.string,
  consented: d.boolean,
  seq: d.integer,
  signedOn: d.nullable(d.string),
  act: d.nullable(d.string),
  depositedOn: d.nullable(d.string),
  denouncedOn: d.nullable(d.string),
  from: d.nullable(d.string),
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  until: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
  statedFrom: d.nullable(d.string),
  computedFrom: d.nullable(d.string),
  facts: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
  listStatusAsOf: d.nullable(d.string),
  listComplete: d.nullable(d.boolean),
  order: d.string,
});

/** Row of `cypher/read/participation/participations-of-pairs.cypher`. */
export interface ParticipationsOfPairsRow {
  readonly key: string;
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly consented: boolean;
  readonly seq: number;
  readonly signedOn: string | null;
  readonly act: string | null;
  readonly depositedOn: string | null;
  readonly denouncedOn: string | null;
  readonly from: string | null;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly until: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
  readonly statedFrom: string | null;
  readonly computedFrom: string | null;
  readonly facts: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
  readonly listStatusAsOf: string | null;
  readonly listComplete: boolean | null;
  readonly order: string;
}
/** Parameters of `cypher/read/participation/participations-of-pairs.cypher`. */
export interface ParticipationsOfPairsParams {
  readonly keys: readonly string[] | null;
}
/** All participations of the keyed pairs (`<party code>:<instrument slug>`), in order of interval. (`cypher/read/participation/participations-of-pairs.cypher`) */
export const participationsOfPairs: Query<ParticipationsOfPairsParams, ParticipationsOfPairsRow> = {
  name: 'participations-of-pairs',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeParticipationsOfPairs(row, ''),
  text: `UNWIND $keys AS key
MATCH
  (p:Party {code: split(key, ':')[0]})-[r:PARTY_TO|SIGNED]->
  (i:Instrument {slug: split(key, ':')[1]})
WHERE type(r) = 'PARTY_TO' OR r.standsAlone
RETURN
  key AS key,
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  type(r) = 'PARTY_TO' AS consented,
  r.seq AS seq,
  r.signedOn AS signedOn,
  r.act AS act,
  r.depositedOn AS depositedOn,
  r.denouncedOn AS denouncedOn,
  r.from AS from,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.until AS until,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.statedFrom AS statedFrom,
  r.computedFrom AS computedFrom,
  r.facts AS facts,
  r.sources AS sources,
  r.unverified AS unverified,
  r.note AS note,
  i.listStatusAsOf AS listStatusAsOf,
  i.listComplete AS listComplete,
  r.order AS order
ORDER BY key, seq`,
};
const decodeParticipationsOfPairs = d.record<ParticipationsOfPairsRow>({
  key: d.string,
  id: d.string,
  party: d.string,
  instrument: d.string,
  consented: d.boolean,
  seq: d.integer,
  signedOn: d.nullable(d.string),
  act: d.nullable(d.string),
  depositedOn: d.nullable(d.string),
  denouncedOn: d.nullable(d.string),
  from: d.nullable(d.string),
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
  until: d.nullable(d.string),
  untilEarliest: d.nullable(d.string),
  untilLatest: d.nullable(d.string),
  statedFrom: d.nullable(d.string),
  computedFrom: d.nullable(d.string),
  facts: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
  listStatusAsOf: d.nullable(d.string),
  listComplete: d.nullable(d.boolean),
  order: d.string,
});

/** Row of `cypher/read/party/party-codes-by-name.cypher`. */
export interface PartyCodesByNameRow {
  readonly key: string;
  readonly code: string;
  readonly kind: string;
  readonly state: boolean;
}
/** Parameters of `cypher/read/party/party-codes-by-name.cypher`. */
export interface PartyCodesByNameParams {
  readonly keys: readonly string[] | null;
}
/** Party codes of the states and organizations of which a name has the keyed form, with the kind of that name. (`cypher/read/party/party-codes-by-name.cypher`) */
export const partyCodesByName: Query<PartyCodesByNameParams, PartyCodesByNameRow> = {
  name: 'party-codes-by-name',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodePartyCodesByName(row, ''),
  text: `UNWIND $keys AS key
MATCH (n:Name {key: key})-[:NAMES]->(p:Party)
WHERE n.kind <> 'CLASS'
RETURN DISTINCT
  key AS key,
  p.code AS code,
  n.kind AS kind,
  p.iso3 IS NOT NULL AS state
ORDER BY key, code, kind`,
};
const decodePartyCodesByName = d.record<PartyCodesByNameRow>({
  key: d.string,
  code: d.string,
  kind: d.string,
  state: d.boolean,
});

/** Row of `cypher/read/party/party-codes-of-instrument.cypher`. */
export interface PartyCodesOfInstrumentRow {
  readonly code: string;
}
/** Parameters of `cypher/read/party/party-codes-of-instrument.cypher`. */
export interface PartyCodesOfInstrumentParams {
  readonly instrument: string | null;
  readonly asOf: string | null;
}
/** Codes of the parties that an instrument certainly binds on a day. (`cypher/read/party/party-codes-of-instrument.cypher`) */
export const partyCodesOfInstrument: Query<PartyCodesOfInstrumentParams, PartyCodesOfInstrumentRow> = {
  name: 'party-codes-of-instrument',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { instrument: 'string', asOf: 'string' },
  decode: (row) => decodePartyCodesOfInstrument(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO]->(:Instrument {slug: $instrument})
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
RETURN DISTINCT p.code AS code
ORDER BY code`,
};
const decodePartyCodesOfInstrument = d.record<PartyCodesOfInstrumentRow>({ code: d.string });

/** Row of `cypher/read/party/party-positions.cypher`. */
export interface PartyPositionsRow {
  readonly party: string;
  readonly instrument: string;
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
}
/** Parameters of `cypher/read/party/party-positions.cypher`. */
export interface PartyPositionsParams {
  readonly parties: readonly string[] | null;
  readonly asOf: string | null;
}
/** Which instruments certainly bind the given parties on a day, and since when. (`cypher/read/party/party-positions.cypher`) */
export const partyPositions: Query<PartyPositionsParams, PartyPositionsRow> = {
  name: 'party-positions',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { parties: 'string[]', asOf: 'string' },
  decode: (row) => decodePartyPositions(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE
  p.code IN $parties AND
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
RETURN
  p.code AS party,
  i.slug AS instrument,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest
ORDER BY party, instrument, r.id`,
};
const decodePartyPositions = d.record<PartyPositionsRow>({
  party: d.string,
  instrument: d.string,
  fromEarliest: d.nullable(d.string),
  fromLatest: d.nullable(d.string),
});

/** Row of `cypher/read/party/party-reserved-obligations.cypher`. */
export interface PartyReservedObligationsRow {
  readonly party: string;
  readonly obligation: string;
  readonly excluded: boolean;
}
/** Parameters of `cypher/read/party/party-reserved-obligations.cypher`. */
export interface PartyReservedObligationsParams {
  readonly parties: readonly string[] | null;
  readonly asOf: string | null;
}
/** Obligations that reservations of the given parties touch on a day, and whether one of them excludes the obligation wholly. (`cypher/read/party/party-reserved-obligations.cypher`) */
export const partyReservedObligations: Query<PartyReservedObligationsParams, PartyReservedObligationsRow> = {
  name: 'party-reserved-obligations',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { parties: 'string[]', asOf: 'string' },
  decode: (row) => decodePartyReservedObligations(row, ''),
  text: `MATCH (p:Party)-[:MADE]->(v:Reservation)-[x:TOUCHES]->(o:Obligation)
WHERE
  p.code IN $parties AND
  v.effectiveFrom <= $asOf AND
  (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH
  p.code AS party,
  o.id AS obligation,
  max(
    CASE
      WHEN x.whole AND v.effect = 'EXCLUDES' THEN 1
      ELSE 0
    END) AS most
RETURN party AS party, obligation AS obligation, most = 1 AS excluded
ORDER BY party, obligation`,
};
const decodePartyReservedObligations = d.record<PartyReservedObligationsRow>({
  party: d.string,
  obligation: d.string,
  excluded: d.boolean,
});

/** Row of `cypher/checks/party-to-what-binds-nobody.cypher`. */
export interface PartyToWhatBindsNobodyRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/party-to-what-binds-nobody.cypher`. */
export type PartyToWhatBindsNobodyParams = Record<string, never>;
/** Nobody is a party to an instrument that binds nobody. (`cypher/checks/party-to-what-binds-nobody.cypher`) */
export const partyToWhatBindsNobody: Query<PartyToWhatBindsNobodyParams, PartyToWhatBindsNobodyRow> = {
  name: 'party-to-what-binds-nobody',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodePartyToWhatBindsNobody(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE NOT i.binding
RETURN r.id AS violation
ORDER BY violation`,
};
const decodePartyToWhatBindsNobody = d.record<PartyToWhatBindsNobodyRow>({ violation: d.string });

/** Row of `cypher/read/claim/passages-by-claim.cypher`. */
export interface PassagesByClaimRow {
  readonly key: string;
  readonly source: string;
  readonly section: string | null;
  readonly sectionNumber: number;
  readonly paragraph: number;
  readonly sha256: string;
}
/** Parameters of `cypher/read/claim/passages-by-claim.cypher`. */
export interface PassagesByClaimParams {
  readonly keys: readonly string[] | null;
}
/** Passages in which the keyed claims (by slug) are made, in the order of the text. (`cypher/read/claim/passages-by-claim.cypher`) */
export const passagesByClaim: Query<PassagesByClaimParams, PassagesByClaimRow> = {
  name: 'passages-by-claim',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodePassagesByClaim(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Claim {slug: key})-[:STATED_IN]->(p:Passage)
WITH key, p
ORDER BY key, p.document, p.section, p.paragraph
RETURN
  key AS key,
  p.document AS source,
  p.heading AS section,
  p.section AS sectionNumber,
  p.paragraph AS paragraph,
  p.sha256 AS sha256`,
};
const decodePassagesByClaim = d.record<PassagesByClaimRow>({
  key: d.string,
  source: d.string,
  section: d.nullable(d.string),
  sectionNumber: d.integer,
  paragraph: d.integer,
  sha256: d.string,
});

/** Row of `cypher/checks/protocol-party-outside-convention.cypher`. */
export interface ProtocolPartyOutsideConventionRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/protocol-party-outside-convention.cypher`. */
export type ProtocolPartyOutsideConventionParams = Record<string, never>;
/** Whoever becomes a party to a protocol is, on that day, a party to the convention that the protocol requires. (`cypher/checks/protocol-party-outside-convention.cypher`) */
export const protocolPartyOutsideConvention: Query<
  ProtocolPartyOutsideConventionParams,
  ProtocolPartyOutsideConventionRow
> = {
  name: 'protocol-party-outside-convention',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeProtocolPartyOutsideConvention(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE i.requiresPartyTo IS NOT NULL AND NOT r.doubtful AND r.from IS NOT NULL
MATCH (convention:Instrument {slug: i.requiresPartyTo})
WHERE
  convention.listComplete AND
  NOT EXISTS {
    MATCH (p)-[c:PARTY_TO]->(convention)
    WHERE
      (c.fromEarliest IS NULL OR
        r.fromLatest IS NULL OR
        c.fromEarliest <= r.fromLatest) AND
      (c.untilLatest IS NULL OR
        r.fromEarliest IS NULL OR
        c.untilLatest >= r.fromEarliest)
  }
RETURN
  r.id + ' binds from ' + r.from + ' outside ' + convention.slug AS violation
ORDER BY violation`,
};
const decodeProtocolPartyOutsideConvention = d.record<ProtocolPartyOutsideConventionRow>({
  violation: d.string,
});

/** Row of `cypher/read/dataset/relationship-counts.cypher`. */
export interface RelationshipCountsRow {
  readonly type: string;
  readonly total: number;
}
/** Parameters of `cypher/read/dataset/relationship-counts.cypher`. */
export type RelationshipCountsParams = Record<string, never>;
/** How many relationships of each type the graph holds. (`cypher/read/dataset/relationship-counts.cypher`) */
export const relationshipCounts: Query<RelationshipCountsParams, RelationshipCountsRow> = {
  name: 'relationship-counts',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeRelationshipCounts(row, ''),
  text: `MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS type, count(r) AS total
ORDER BY type`,
};
const decodeRelationshipCounts = d.record<RelationshipCountsRow>({ type: d.string, total: d.integer });

/** Row of `cypher/read/seed/relationship-fingerprints.cypher`. */
export interface RelationshipFingerprintsRow {
  readonly type: string;
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly hash: string;
}
/** Parameters of `cypher/read/seed/relationship-fingerprints.cypher`. */
export type RelationshipFingerprintsParams = Record<string, never>;
/** The type, id, ends and content hash of every relationship; what the seeder compares. (`cypher/read/seed/relationship-fingerprints.cypher`) */
export const relationshipFingerprints: Query<RelationshipFingerprintsParams, RelationshipFingerprintsRow> = {
  name: 'relationship-fingerprints',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeRelationshipFingerprints(row, ''),
  text: `MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS type, r.id AS id, a.id AS start, b.id AS end, r.hash AS hash
ORDER BY type, id`,
};
const decodeRelationshipFingerprints = d.record<RelationshipFingerprintsRow>({
  type: d.string,
  id: d.string,
  start: d.string,
  end: d.string,
  hash: d.string,
});

/** Row of `cypher/write/replace-nodes.cypher`. */
export type ReplaceNodesRow = Record<string, never>;
/** Parameters of `cypher/write/replace-nodes.cypher`. */
export interface ReplaceNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Replaces all properties of nodes that are there; a node keeps its labels, which its id decides. (`cypher/write/replace-nodes.cypher`) */
export const replaceNodes: Query<ReplaceNodesParams, ReplaceNodesRow> = {
  name: 'replace-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeReplaceNodes(row, ''),
  text: `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n = row.properties`,
};
const decodeReplaceNodes = d.record<ReplaceNodesRow>({});

/** Row of `cypher/checks/reservation-of-stranger.cypher`. */
export interface ReservationOfStrangerRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/reservation-of-stranger.cypher`. */
export type ReservationOfStrangerParams = Record<string, never>;
/** Whoever made a reservation, declaration or objection regarding an instrument has signed it or consented to it, as far as a complete list of its day can tell. (`cypher/checks/reservation-of-stranger.cypher`) */
export const reservationOfStranger: Query<ReservationOfStrangerParams, ReservationOfStrangerRow> = {
  name: 'reservation-of-stranger',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeReservationOfStranger(row, ''),
  text: `MATCH (p:Party)-[:MADE]->(v:Reservation)-[:REGARDING]->(i:Instrument)
WHERE
  i.listComplete AND
  (v.madeOn IS NULL OR v.madeOn <= i.listStatusAsOf) AND
  NOT EXISTS {
    MATCH (p)-[:PARTY_TO|SIGNED]->(i)
  }
RETURN v.id AS violation
ORDER BY violation`,
};
const decodeReservationOfStranger = d.record<ReservationOfStrangerRow>({ violation: d.string });

/** Row of `cypher/read/reservation/reservations-by-id.cypher`. */
export interface ReservationsByIdRow {
  readonly key: string;
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly kind: string;
  readonly effect: string;
  readonly articles: readonly string[];
  readonly madeOn: string | null;
  readonly madeAt: string | null;
  readonly confirmedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly objectsTo: string | null;
  readonly leavesInForce: boolean | null;
  readonly summary: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/reservation/reservations-by-id.cypher`. */
export interface ReservationsByIdParams {
  readonly keys: readonly string[] | null;
}
/** Reservations by node id. (`cypher/read/reservation/reservations-by-id.cypher`) */
export const reservationsById: Query<ReservationsByIdParams, ReservationsByIdRow> = {
  name: 'reservations-by-id',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeReservationsById(row, ''),
  text: `UNWIND $keys AS key
MATCH (v:Reservation:Entity {id: key})
RETURN
  key AS key,
  v.id AS id,
  v.party AS party,
  v.instrument AS instrument,
  v.kind AS kind,
  v.effect AS effect,
  v.articles AS articles,
  v.madeOn AS madeOn,
  v.madeAt AS madeAt,
  v.confirmedOn AS confirmedOn,
  v.withdrawnOn AS withdrawnOn,
  v.objectsTo AS objectsTo,
  v.leavesInForce AS leavesInForce,
  v.summary AS summary,
  v.sources AS sources,
  v.unverified AS unverified,
  v.note AS note
ORDER BY key`,
};
const decodeReservationsById = d.record<ReservationsByIdRow>({
  key: d.string,
  id: d.string,
  party: d.string,
  instrument: d.string,
  kind: d.string,
  effect: d.string,
  articles: d.list(d.string),
  madeOn: d.nullable(d.string),
  madeAt: d.nullable(d.string),
  confirmedOn: d.nullable(d.string),
  withdrawnOn: d.nullable(d.string),
  objectsTo: d.nullable(d.string),
  leavesInForce: d.nullable(d.boolean),
  summary: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/reservation/reservations-by-party.cypher`. */
export interface ReservationsByPartyRow {
  readonly key: string;
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly kind: string;
  readonly effect: string;
  readonly articles: readonly string[];
  readonly madeOn: string | null;
  readonly madeAt: string | null;
  readonly confirmedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly objectsTo: string | null;
  readonly leavesInForce: boolean | null;
  readonly summary: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/reservation/reservations-by-party.cypher`. */
export interface ReservationsByPartyParams {
  readonly keys: readonly string[] | null;
}
/** All reservations of the keyed parties, by instrument and in the order of its list. (`cypher/read/reservation/reservations-by-party.cypher`) */
export const reservationsByParty: Query<ReservationsByPartyParams, ReservationsByPartyRow> = {
  name: 'reservations-by-party',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeReservationsByParty(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Party {code: key})-[:MADE]->(v:Reservation)
RETURN
  key AS key,
  v.id AS id,
  v.party AS party,
  v.instrument AS instrument,
  v.kind AS kind,
  v.effect AS effect,
  v.articles AS articles,
  v.madeOn AS madeOn,
  v.madeAt AS madeAt,
  v.confirmedOn AS confirmedOn,
  v.withdrawnOn AS withdrawnOn,
  v.objectsTo AS objectsTo,
  v.leavesInForce AS leavesInForce,
  v.summary AS summary,
  v.sources AS sources,
  v.unverified AS unverified,
  v.note AS note
ORDER BY key, instrument, v.order`,
};
const decodeReservationsByParty = d.record<ReservationsByPartyRow>({
  key: d.string,
  id: d.string,
  party: d.string,
  instrument: d.string,
  kind: d.string,
  effect: d.string,
  articles: d.list(d.string),
  madeOn: d.nullable(d.string),
  madeAt: d.nullable(d.string),
  confirmedOn: d.nullable(d.string),
  withdrawnOn: d.nullable(d.string),
  objectsTo: d.nullable(d.string),
  leavesInForce: d.nullable(d.boolean),
  summary: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/reservation/reservations-of-pairs.cypher`. */
export interface ReservationsOfPairsRow {
  readonly key: string;
  readonly id: string;
  readonly party: string;
  readonly instrument: string;
  readonly kind: string;
  readonly effect: string;
  readonly articles: readonly string[];
  readonly madeOn: string | null;
  readonly madeAt: string | null;
  readonly confirmedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly objectsTo: string | null;
  readonly leavesInForce: boolean | null;
  readonly summary: string;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/reservation/reservations-of-pairs.cypher`. */
export interface ReservationsOfPairsParams {
  readonly keys: readonly string[] | null;
}
/** All reservations of the keyed pairs (`<party code>:<instrument slug>`), in the order of the list. (`cypher/read/reservation/reservations-of-pairs.cypher`) */
export const reservationsOfPairs: Query<ReservationsOfPairsParams, ReservationsOfPairsRow> = {
  name: 'reservations-of-pairs',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeReservationsOfPairs(row, ''),
  text: `UNWIND $keys AS key
MATCH
  (:Party {code: split(key, ':')[0]})-[:MADE]->
  (v:Reservation)-[:REGARDING]->
  (:Instrument {slug: split(key, ':')[1]})
RETURN
  key AS key,
  v.id AS id,
  v.party AS party,
  v.instrument AS instrument,
  v.kind AS kind,
  v.effect AS effect,
  v.articles AS articles,
  v.madeOn AS madeOn,
  v.madeAt AS madeAt,
  v.confirmedOn AS confirmedOn,
  v.withdrawnOn AS withdrawnOn,
  v.objectsTo AS objectsTo,
  v.leavesInForce AS leavesInForce,
  v.summary AS summary,
  v.sources AS sources,
  v.unverified AS unverified,
  v.note AS note
ORDER BY key, v.order`,
};
const decodeReservationsOfPairs = d.record<ReservationsOfPairsRow>({
  key: d.string,
  id: d.string,
  party: d.string,
  instrument: d.string,
  kind: d.string,
  effect: d.string,
  articles: d.list(d.string),
  madeOn: d.nullable(d.string),
  madeAt: d.nullable(d.string),
  confirmedOn: d.nullable(d.string),
  withdrawnOn: d.nullable(d.string),
  objectsTo: d.nullable(d.string),
  leavesInForce: d.nullable(d.boolean),
  summary: d.string,
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/search/searchable-documents.cypher`. */
export interface SearchableDocumentsRow {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
}
/** Parameters of `cypher/read/search/searchable-documents.cypher`. */
export type SearchableDocumentsParams = Record<string, never>;
/** Every node that the full-text index covers, with what it covers of it. (`cypher/read/search/searchable-documents.cypher`) */
export const searchableDocuments: Query<SearchableDocumentsParams, SearchableDocumentsRow> = {
  name: 'searchable-documents',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSearchableDocuments(row, ''),
  text: `MATCH (n:Searchable)
RETURN
  n.id AS id,
  head(
    [label IN labels(n) WHERE NOT label IN ['Entity', 'Searchable', 'Party']]
  ) AS label,
  n.searchTitle AS title,
  n.searchText AS text
ORDER BY id`,
};
const decodeSearchableDocuments = d.record<SearchableDocumentsRow>({
  id: d.string,
  label: d.string,
  title: d.string,
  text: d.string,
});

/** Row of `cypher/read/source/sources-by-slug.cypher`. */
export interface SourcesBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly statusAsOf: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly reliability: string;
}
/** Parameters of `cypher/read/source/sources-by-slug.cypher`. */
export interface SourcesBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Sources by slug. (`cypher/read/source/sources-by-slug.cypher`) */
export const sourcesBySlug: Query<SourcesBySlugParams, SourcesBySlugRow> = {
  name: 'sources-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeSourcesBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (s:Source:Entity {id: 'source:' + key})
RETURN
  key AS key,
  s.slug AS slug,
  s.title AS title,
  s.publisher AS publisher,
  s.statusAsOf AS statusAsOf,
  s.licence AS licence,
  s.url AS url,
  s.reliability AS reliability
ORDER BY key`,
};
const decodeSourcesBySlug = d.record<SourcesBySlugRow>({
  key: d.string,
  slug: d.string,
  title: d.string,
  publisher: d.nullable(d.string),
  statusAsOf: d.nullable(d.string),
  licence: d.nullable(d.string),
  url: d.nullable(d.string),
  reliability: d.string,
});

/** Row of `cypher/read/party/state-count.cypher`. */
export interface StateCountRow {
  readonly total: number;
}
/** Parameters of `cypher/read/party/state-count.cypher`. */
export interface StateCountParams {
  readonly region: string | null;
  readonly words: readonly string[] | null;
  readonly codes: readonly string[] | null;
}
/** How many states pass the filter. (`cypher/read/party/state-count.cypher`) */
export const stateCount: Query<StateCountParams, StateCountRow> = {
  name: 'state-count',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { region: 'string', words: 'string[]', codes: 'string[]' },
  decode: (row) => decodeStateCount(row, ''),
  text: `MATCH (s:State)
WHERE
  ($region IS NULL OR s.region = $region OR s.subregion = $region) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + s.searchWords CONTAINS ' ' + word)) AND
  ($codes IS NULL OR s.iso3 IN $codes)
RETURN count(s) AS total`,
};
const decodeStateCount = d.record<StateCountRow>({ total: d.integer });

/** Row of `cypher/read/party/state-keys.cypher`. */
export interface StateKeysRow {
  readonly key: string;
  readonly sort: string;
}
/** Parameters of `cypher/read/party/state-keys.cypher`. */
export interface StateKeysParams {
  readonly region: string | null;
  readonly words: readonly string[] | null;
  readonly codes: readonly string[] | null;
  readonly afterSort: string | null;
  readonly afterKey: string | null;
  readonly limit: number | null;
}
/** One page of states that pass the filter, by name. (`cypher/read/party/state-keys.cypher`) */
export const stateKeys: Query<StateKeysParams, StateKeysRow> = {
  name: 'state-keys',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {
    region: 'string',
    words: 'string[]',
    codes: 'string[]',
    afterSort: 'string',
    afterKey: 'string',
    limit: 'integer',
  },
  decode: (row) => decodeStateKeys(row, ''),
  text: `MATCH (s:State)
WHERE
  ($region IS NULL OR s.region = $region OR s.subregion = $region) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + s.searchWords CONTAINS ' ' + word)) AND
  ($codes IS NULL OR s.iso3 IN $codes)
WITH s.iso3 AS key, s.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit`,
};
const decodeStateKeys = d.record<StateKeysRow>({ key: d.string, sort: d.string });

/** Row of `cypher/read/party/states-by-code.cypher`. */
export interface StatesByCodeRow {
  readonly key: string;
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly m49: string | null;
  readonly officialName: string | null;
  readonly region: string;
  readonly subregion: string | null;
  readonly unStatus: string;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/party/states-by-code.cypher`. */
export interface StatesByCodeParams {
  readonly keys: readonly string[] | null;
}
/** States by ISO 3166-1 alpha-3 code. (`cypher/read/party/states-by-code.cypher`) */
export const statesByCode: Query<StatesByCodeParams, StatesByCodeRow> = {
  name: 'states-by-code',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeStatesByCode(row, ''),
  text: `UNWIND $keys AS key
MATCH (s:State {iso3: key})
RETURN
  key AS key,
  s.code AS code,
  s.slug AS slug,
  s.name AS name,
  s.iso2 AS iso2,
  s.iso3 AS iso3,
  s.m49 AS m49,
  s.officialName AS officialName,
  s.region AS region,
  s.subregion AS subregion,
  s.unStatus AS unStatus,
  s.note AS note,
  s.sources AS sources,
  s.unverified AS unverified
ORDER BY key`,
};
const decodeStatesByCode = d.record<StatesByCodeRow>({
  key: d.string,
  code: d.string,
  slug: d.string,
  name: d.string,
  iso2: d.string,
  iso3: d.string,
  m49: d.nullable(d.string),
  officialName: d.nullable(d.string),
  region: d.string,
  subregion: d.nullable(d.string),
  unStatus: d.string,
  note: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/operation/states-by-operation.cypher`. */
export interface StatesByOperationRow {
  readonly key: string;
  readonly code: string;
}
/** Parameters of `cypher/read/operation/states-by-operation.cypher`. */
export interface StatesByOperationParams {
  readonly keys: readonly string[] | null;
}
/** Party codes of the states that took part in the keyed operations, by name. (`cypher/read/operation/states-by-operation.cypher`) */
export const statesByOperation: Query<StatesByOperationParams, StatesByOperationRow> = {
  name: 'states-by-operation',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeStatesByOperation(row, ''),
  text: `UNWIND $keys AS key
MATCH (:Operation {slug: key})<-[:TOOK_PART_IN]-(s:State)
RETURN key AS key, s.code AS code
ORDER BY key, s.order, code`,
};
const decodeStatesByOperation = d.record<StatesByOperationRow>({ key: d.string, code: d.string });

/** Row of `cypher/read/topic/technologies-by-slug.cypher`. */
export interface TechnologiesBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly group: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
}
/** Parameters of `cypher/read/topic/technologies-by-slug.cypher`. */
export interface TechnologiesBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Technologies by slug. (`cypher/read/topic/technologies-by-slug.cypher`) */
export const technologiesBySlug: Query<TechnologiesBySlugParams, TechnologiesBySlugRow> = {
  name: 'technologies-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeTechnologiesBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (n:Technology {slug: key})
RETURN
  key AS key,
  n.slug AS slug,
  n.name AS name,
  n.description AS description,
  n.group AS group,
  n.sources AS sources,
  n.unverified AS unverified
ORDER BY key`,
};
const decodeTechnologiesBySlug = d.record<TechnologiesBySlugRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  description: d.string,
  group: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
});

/** Row of `cypher/read/membership/territories-by-mechanism.cypher`. */
export interface TerritoriesByMechanismRow {
  readonly key: string;
  readonly code: string;
  readonly territory: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/membership/territories-by-mechanism.cypher`. */
export interface TerritoriesByMechanismParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** Territories that take part in the keyed mechanisms, by name; with a day given only those that may on it. (`cypher/read/membership/territories-by-mechanism.cypher`) */
export const territoriesByMechanism: Query<TerritoriesByMechanismParams, TerritoriesByMechanismRow> = {
  name: 'territories-by-mechanism',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]', asOf: 'string' },
  decode: (row) => decodeTerritoriesByMechanism(row, ''),
  text: `UNWIND $keys AS key
MATCH (t:Territory)-[m:TAKES_PART_IN]->(x:Mechanism {slug: key})
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  t.code AS code,
  t.name AS territory,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, m.order, code`,
};
const decodeTerritoriesByMechanism = d.record<TerritoriesByMechanismRow>({
  key: d.string,
  code: d.string,
  territory: d.string,
  status: d.string,
  from: d.nullable(d.string),
  until: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/membership/territories-by-organization.cypher`. */
export interface TerritoriesByOrganizationRow {
  readonly key: string;
  readonly code: string;
  readonly territory: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly unverified: readonly string[];
  readonly note: string | null;
}
/** Parameters of `cypher/read/membership/territories-by-organization.cypher`. */
export interface TerritoriesByOrganizationParams {
  readonly keys: readonly string[] | null;
  readonly asOf: string | null;
}
/** Territories that belong to the keyed organizations, by name; with a day given only those that may on it. (`cypher/read/membership/territories-by-organization.cypher`) */
export const territoriesByOrganization: Query<TerritoriesByOrganizationParams, TerritoriesByOrganizationRow> =
  {
    name: 'territories-by-organization',
    mode: 'read',
    engine: 'both',
    rows: 'many',
    parameters: { keys: 'string[]', asOf: 'string' },
    decode: (row) => decodeTerritoriesByOrganization(row, ''),
    text: `UNWIND $keys AS key
MATCH (t:Territory)-[m:MEMBER_OF]->(o:Organization:Party {code: key})
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  t.code AS code,
  t.name AS territory,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, m.order, code`,
  };
const decodeTerritoriesByOrganization = d.record<TerritoriesByOrganizationRow>({
  key: d.string,
  code: d.string,
  territory: d.string,
  status: d.string,
  from: d.nullable(d.string),
  until: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
  note: d.nullable(d.string),
});

/** Row of `cypher/read/theme/themes-by-slug.cypher`. */
export interface ThemesBySlugRow {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly definition: string;
}
/** Parameters of `cypher/read/theme/themes-by-slug.cypher`. */
export interface ThemesBySlugParams {
  readonly keys: readonly string[] | null;
}
/** Themes by slug. (`cypher/read/theme/themes-by-slug.cypher`) */
export const themesBySlug: Query<ThemesBySlugParams, ThemesBySlugRow> = {
  name: 'themes-by-slug',
  mode: 'read',
  engine: 'both',
  rows: 'one',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeThemesBySlug(row, ''),
  text: `UNWIND $keys AS key
MATCH (t:Theme {slug: key})
RETURN key AS key, t.slug AS slug, t.name AS name, t.definition AS definition
ORDER BY key`,
};
const decodeThemesBySlug = d.record<ThemesBySlugRow>({
  key: d.string,
  slug: d.string,
  name: d.string,
  definition: d.string,
});

/** Row of `cypher/checks/transposition-of-no-union-act.cypher`. */
export interface TranspositionOfNoUnionActRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/transposition-of-no-union-act.cypher`. */
export type TranspositionOfNoUnionActParams = Record<string, never>;
/** What transposes is a national law, and what it transposes is an act of the European Union or an article of one. (`cypher/checks/transposition-of-no-union-act.cypher`) */
export const transpositionOfNoUnionAct: Query<TranspositionOfNoUnionActParams, TranspositionOfNoUnionActRow> =
  {
    name: 'transposition-of-no-union-act',
    mode: 'read',
    engine: 'both',
    rows: 'many',
    parameters: {},
    decode: (row) => decodeTranspositionOfNoUnionAct(row, ''),
    text: `MATCH (a:Entity)-[r:IMPLEMENTS]->(b:Entity)
WHERE r.kind = 'TRANSPOSES'
OPTIONAL MATCH (ofA:Instrument)-[:CONTAINS]->(a)
OPTIONAL MATCH (ofB:Instrument)-[:CONTAINS]->(b)
WITH
  r.id AS id,
  coalesce(ofA.kind, a.kind) AS kind,
  coalesce(ofB.kind, b.kind) AS of
WHERE
  kind <> 'NATIONAL_LAW' OR
  of IS NULL OR
  NOT of IN ['EU_DIRECTIVE', 'EU_FRAMEWORK_DECISION']
RETURN id AS violation
ORDER BY violation`,
  };
const decodeTranspositionOfNoUnionAct = d.record<TranspositionOfNoUnionActRow>({ violation: d.string });

/** Row of `cypher/checks/unexplained-date.cypher`. */
export interface UnexplainedDateRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/unexplained-date.cypher`. */
export type UnexplainedDateParams = Record<string, never>;
/** Where the day a source states differs from the one the treaty's rule gives, a note says why. (`cypher/checks/unexplained-date.cypher`) */
export const unexplainedDate: Query<UnexplainedDateParams, UnexplainedDateRow> = {
  name: 'unexplained-date',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeUnexplainedDate(row, ''),
  text: `MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE
  NOT r.statedFrom STARTS WITH r.computedFrom AND
  NOT r.computedFrom STARTS WITH r.statedFrom AND
  (r.note IS NULL OR r.note = '')
RETURN
  r.id + ' stated ' + r.statedFrom + ', computed ' + r.computedFrom AS violation
ORDER BY violation`,
};
const decodeUnexplainedDate = d.record<UnexplainedDateRow>({ violation: d.string });

/** Row of `cypher/checks/unknown-source.cypher`. */
export interface UnknownSourceRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/unknown-source.cypher`. */
export type UnknownSourceParams = Record<string, never>;
/** Every source that a fact names is in the list of sources. (`cypher/checks/unknown-source.cypher`) */
export const unknownSource: Query<UnknownSourceParams, UnknownSourceRow> = {
  name: 'unknown-source',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeUnknownSource(row, ''),
  text: `CALL () {
  MATCH (n:Entity)
  WHERE n.sources IS NOT NULL
  UNWIND n.sources AS slug
  RETURN DISTINCT slug AS slug
    UNION
  MATCH (i:Instrument)
  UNWIND i.listSources AS slug
  RETURN DISTINCT slug AS slug
    UNION
  MATCH
    (:Entity)-
      [r:PARTY_TO
        |SIGNED
        |MEMBER_OF
        |TAKES_PART_IN
        |TOOK_PART_IN
        |IMPLEMENTS
        |CORRESPONDS_TO
        |DEFINES]->
    (:Entity)
  UNWIND r.sources AS slug
  RETURN DISTINCT slug AS slug
}
WITH slug
WHERE
  NOT EXISTS {
    MATCH (:Source {slug: slug})
  }
RETURN DISTINCT slug AS violation
ORDER BY violation`,
};
const decodeUnknownSource = d.record<UnknownSourceRow>({ violation: d.string });

/** Row of `cypher/checks/wrong-claim-without-correction.cypher`. */
export interface WrongClaimWithoutCorrectionRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/wrong-claim-without-correction.cypher`. */
export type WrongClaimWithoutCorrectionParams = Record<string, never>;
/** A claim has a correction where it is corrected or refuted, and only there; every verdict but unverifiable rests on a source. (`cypher/checks/wrong-claim-without-correction.cypher`) */
export const wrongClaimWithoutCorrection: Query<
  WrongClaimWithoutCorrectionParams,
  WrongClaimWithoutCorrectionRow
> = {
  name: 'wrong-claim-without-correction',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeWrongClaimWithoutCorrection(row, ''),
  text: `MATCH (c:Claim)
WHERE
  (c.verdict IN ['CORRECTED', 'REFUTED'] AND c.correction IS NULL) OR
  (c.verdict IN ['CORROBORATED', 'UNVERIFIABLE'] AND c.correction IS NOT NULL) OR
  (c.verdict <> 'UNVERIFIABLE' AND size(c.sources) = 0)
RETURN c.id AS violation
ORDER BY violation`,
};
const decodeWrongClaimWithoutCorrection = d.record<WrongClaimWithoutCorrectionRow>({ violation: d.string });

/** Every statement of the product. */
export const allQueries: readonly Query<never, unknown>[] = [
  setup001EntityIdLookup,
  setup002EntityIdUnique,
  setup003PartyCodeLookup,
  setup004PartyCodeUnique,
  setup005StateIso2Lookup,
  setup006StateIso2Unique,
  setup007StateIso3Lookup,
  setup008StateIso3Unique,
  setup009InstrumentSlugLookup,
  setup010InstrumentSlugUnique,
  setup011InstrumentCelexLookup,
  setup012InstrumentCelexUnique,
  setup013InstrumentCetsLookup,
  setup014InstrumentCetsUnique,
  setup015InstrumentUntcLookup,
  setup016InstrumentUntcUnique,
  setup017InstrumentEliLookup,
  setup018InstrumentEliUnique,
  setup019InstrumentIloLookup,
  setup020InstrumentIloUnique,
  setup021DutySlugLookup,
  setup022DutySlugUnique,
  setup023ThemeSlugLookup,
  setup024ThemeSlugUnique,
  setup025MechanismSlugLookup,
  setup026MechanismSlugUnique,
  setup027DefinitionFormSlugLookup,
  setup028DefinitionFormSlugUnique,
  setup029SourceSlugLookup,
  setup030SourceSlugUnique,
  setup031OperationSlugLookup,
  setup032OperationSlugUnique,
  setup033ChallengeSlugLookup,
  setup034ChallengeSlugUnique,
  setup035TechnologySlugLookup,
  setup036TechnologySlugUnique,
  setup037ActorSlugLookup,
  setup038ActorSlugUnique,
  setup039ClaimSlugLookup,
  setup040ClaimSlugUnique,
  setup041StateRegionIndex,
  setup042InstrumentKindIndex,
  setup043InstrumentAdoptedOnIndex,
  setup044ArticleInstrumentIndex,
  setup045ObligationInstrumentIndex,
  setup046ObligationGradeIndex,
  setup047ObligationSortIndex,
  setup048MechanismKindIndex,
  setup049ReservationInstrumentIndex,
  setup050NameKeyIndex,
  setup051KnownErrorKeyIndex,
  setup052SearchableFullText,
  setup053AwaitIndexes,
  actorsBySlug,
  aliasesByNode,
  allSources,
  allThemes,
  articlesByClaim,
  articlesById,
  articlesByInstrument,
  articlesByMechanism,
  articlesByReservation,
  articlesByTopic,
  bilateralWithoutTwoParties,
  boundObligationCount,
  boundObligationKeys,
  boundPartiesByObligation,
  challengesBySlug,
  changeAmendments,
  changeInstruments,
  changeMemberships,
  changeParticipations,
  changeSignatures,
  changeStatements,
  claimCount,
  claimKeys,
  claimWithoutPassage,
  claimsByKnownError,
  claimsByNode,
  claimsBySlug,
  collections,
  correspondencesByArticle,
  createAboutRelationships,
  createActorNodes,
  createAddressedByRelationships,
  createAmendsRelationships,
  createArticleNodes,
  createChallengeNodes,
  createClaimNodes,
  createCollectionNodes,
  createConcernsRelationships,
  createContainsRelationships,
  createCorrespondsToRelationships,
  createDatasetNodes,
  createDefinesRelationships,
  createDefinitionFormNodes,
  createDutyNodes,
  createEnactedRelationships,
  createEstablishesRelationships,
  createExposesRelationships,
  createImplementsRelationships,
  createImposesRelationships,
  createIncludesRelationships,
  createInheritsRelationships,
  createInstanceOfRelationships,
  createInstrumentNodes,
  createKnownErrorNodes,
  createLedRelationships,
  createMadeRelationships,
  createMeantRelationships,
  createMechanismNodes,
  createMemberOfRelationships,
  createNameNodes,
  createNamesRelationships,
  createObligationNodes,
  createOfRelationships,
  createOperatesRelationships,
  createOperationNodes,
  createOrganizationNodes,
  createPartOfRelationships,
  createPartyToRelationships,
  createPassageNodes,
  createProvidesForRelationships,
  createRegardingRelationships,
  createRepealsRelationships,
  createReplacesRelationships,
  createReservationNodes,
  createRestsOnRelationships,
  createSetsConditionRelationships,
  createSignedRelationships,
  createSourceNodes,
  createStateNodes,
  createStatedInRelationships,
  createSupplementsRelationships,
  createTakesPartInRelationships,
  createTakesPrecedenceRelationships,
  createTechnologyNodes,
  createTerritoryNodes,
  createThemeNodes,
  createToRelationships,
  createTookPartInRelationships,
  createTouchesRelationships,
  createUsesRelationships,
  dataset,
  definitionForms,
  definitionInstruments,
  definitions,
  deleteNodes,
  deleteRelationships,
  dutiesBySlug,
  dutiesByTheme,
  dutyCount,
  dutyInstances,
  dutyKeys,
  dutyWithoutInstance,
  factWithoutSource,
  fullTextSearch,
  gradedObligationWithoutDuty,
  implementationsByArticle,
  implementationsByInstrument,
  inForceBeforeAdoption,
  inForceBeforeDeposit,
  inheritancesByInstrument,
  instrumentChanges,
  instrumentCount,
  instrumentKeysByParties,
  instrumentKeysByTitle,
  instrumentKeysNewestFirst,
  instrumentKeysOldestFirst,
  instrumentLawBySlug,
  instrumentPartyCounts,
  instrumentRelations,
  instrumentSignatoryCounts,
  instrumentSlugByIdentifier,
  instrumentThatChangesItself,
  instrumentsBySlug,
  instrumentsOfTheme,
  intervalThatEndsBeforeItBegins,
  knownErrorKeys,
  knownErrorThatNamesANode,
  knownErrorsByName,
  knownErrorsWithin,
  knownRegions,
  labelCounts,
  locatorsByArticle,
  lockDataset,
  meantByKnownError,
  mechanismCount,
  mechanismKeys,
  mechanismsByArticle,
  mechanismsByOrganization,
  mechanismsBySlug,
  mechanismsByState,
  memberCodesOfOrganization,
  membershipsByOrganization,
  membershipsByState,
  modelConditions,
  modelDuties,
  modelInstruments,
  modelMechanismUsers,
  modelMechanisms,
  modelMemberships,
  modelObligations,
  modelParticipations,
  modelParties,
  modelPrecedences,
  modelProviders,
  modelReplacements,
  modelReservations,
  namesOfKind,
  nationalLawWithoutState,
  nodeFingerprints,
  nodeWithoutRelationship,
  nodesByName,
  objectionsOfPairs,
  obligationCount,
  obligationKeys,
  obligationWithoutArticle,
  obligationsByArticle,
  obligationsByDuty,
  obligationsById,
  obligationsByMechanism,
  officialNameOfTwo,
  operationsBySlug,
  organizationCount,
  organizationKeys,
  organizationsByCode,
  organizationsByMechanism,
  organizationsByOperation,
  organizationsByParent,
  overlappingParticipations,
  participantsByMechanism,
  participationWithoutSource,
  participationsByInstrument,
  participationsByParty,
  participationsOfPairs,
  partyCodesByName,
  partyCodesOfInstrument,
  partyPositions,
  partyReservedObligations,
  partyToWhatBindsNobody,
  passagesByClaim,
  protocolPartyOutsideConvention,
  relationshipCounts,
  relationshipFingerprints,
  replaceNodes,
  reservationOfStranger,
  reservationsById,
  reservationsByParty,
  reservationsOfPairs,
  searchableDocuments,
  sourcesBySlug,
  stateCount,
  stateKeys,
  statesByCode,
  statesByOperation,
  technologiesBySlug,
  territoriesByMechanism,
  territoriesByOrganization,
  themesBySlug,
  transpositionOfNoUnionAct,
  unexplainedDate,
  unknownSource,
  wrongClaimWithoutCorrection,
] as readonly Query<never, unknown>[];
