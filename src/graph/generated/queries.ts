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

/** Row of `cypher/setup/027-source-slug-lookup.cypher`. */
export type Setup027SourceSlugLookupRow = Record<string, never>;
/** Parameters of `cypher/setup/027-source-slug-lookup.cypher`. */
export type Setup027SourceSlugLookupParams = Record<string, never>;
/** Source nodes are found by slug. Generated from graph-model.json. (`cypher/setup/027-source-slug-lookup.cypher`) */
export const setup027SourceSlugLookup: Query<Setup027SourceSlugLookupParams, Setup027SourceSlugLookupRow> = {
  name: '027-source-slug-lookup',
  mode: 'schema',
  engine: 'embedded',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup027SourceSlugLookup(row, ''),
  text: `CREATE INDEX source_slug_lookup IF NOT EXISTS FOR (n:Source) ON (n.slug)`,
};
const decodeSetup027SourceSlugLookup = d.record<Setup027SourceSlugLookupRow>({});

/** Row of `cypher/setup/028-source-slug-unique.cypher`. */
export type Setup028SourceSlugUniqueRow = Record<string, never>;
/** Parameters of `cypher/setup/028-source-slug-unique.cypher`. */
export type Setup028SourceSlugUniqueParams = Record<string, never>;
/** No two Source nodes have the same slug. Generated from graph-model.json. (`cypher/setup/028-source-slug-unique.cypher`) */
export const setup028SourceSlugUnique: Query<Setup028SourceSlugUniqueParams, Setup028SourceSlugUniqueRow> = {
  name: '028-source-slug-unique',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup028SourceSlugUnique(row, ''),
  text: `CREATE CONSTRAINT source_slug_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.slug IS UNIQUE`,
};
const decodeSetup028SourceSlugUnique = d.record<Setup028SourceSlugUniqueRow>({});

/** Row of `cypher/setup/029-state-region-index.cypher`. */
export type Setup029StateRegionIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/029-state-region-index.cypher`. */
export type Setup029StateRegionIndexParams = Record<string, never>;
/** State nodes are found by region. Generated from graph-model.json. (`cypher/setup/029-state-region-index.cypher`) */
export const setup029StateRegionIndex: Query<Setup029StateRegionIndexParams, Setup029StateRegionIndexRow> = {
  name: '029-state-region-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup029StateRegionIndex(row, ''),
  text: `CREATE INDEX state_region_index IF NOT EXISTS FOR (n:State) ON (n.region)`,
};
const decodeSetup029StateRegionIndex = d.record<Setup029StateRegionIndexRow>({});

/** Row of `cypher/setup/030-instrument-kind-index.cypher`. */
export type Setup030InstrumentKindIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/030-instrument-kind-index.cypher`. */
export type Setup030InstrumentKindIndexParams = Record<string, never>;
/** Instrument nodes are found by kind. Generated from graph-model.json. (`cypher/setup/030-instrument-kind-index.cypher`) */
export const setup030InstrumentKindIndex: Query<
  Setup030InstrumentKindIndexParams,
  Setup030InstrumentKindIndexRow
> = {
  name: '030-instrument-kind-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup030InstrumentKindIndex(row, ''),
  text: `CREATE INDEX instrument_kind_index IF NOT EXISTS FOR (n:Instrument) ON (n.kind)`,
};
const decodeSetup030InstrumentKindIndex = d.record<Setup030InstrumentKindIndexRow>({});

/** Row of `cypher/setup/031-instrument-adopted-on-index.cypher`. */
export type Setup031InstrumentAdoptedOnIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/031-instrument-adopted-on-index.cypher`. */
export type Setup031InstrumentAdoptedOnIndexParams = Record<string, never>;
/** Instrument nodes are found by adoptedOn. Generated from graph-model.json. (`cypher/setup/031-instrument-adopted-on-index.cypher`) */
export const setup031InstrumentAdoptedOnIndex: Query<
  Setup031InstrumentAdoptedOnIndexParams,
  Setup031InstrumentAdoptedOnIndexRow
> = {
  name: '031-instrument-adopted-on-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup031InstrumentAdoptedOnIndex(row, ''),
  text: `CREATE INDEX instrument_adopted_on_index IF NOT EXISTS FOR (n:Instrument) ON (n.adoptedOn)`,
};
const decodeSetup031InstrumentAdoptedOnIndex = d.record<Setup031InstrumentAdoptedOnIndexRow>({});

/** Row of `cypher/setup/032-article-instrument-index.cypher`. */
export type Setup032ArticleInstrumentIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/032-article-instrument-index.cypher`. */
export type Setup032ArticleInstrumentIndexParams = Record<string, never>;
/** Article nodes are found by instrument. Generated from graph-model.json. (`cypher/setup/032-article-instrument-index.cypher`) */
export const setup032ArticleInstrumentIndex: Query<
  Setup032ArticleInstrumentIndexParams,
  Setup032ArticleInstrumentIndexRow
> = {
  name: '032-article-instrument-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup032ArticleInstrumentIndex(row, ''),
  text: `CREATE INDEX article_instrument_index IF NOT EXISTS FOR (n:Article) ON (n.instrument)`,
};
const decodeSetup032ArticleInstrumentIndex = d.record<Setup032ArticleInstrumentIndexRow>({});

/** Row of `cypher/setup/033-obligation-instrument-index.cypher`. */
export type Setup033ObligationInstrumentIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/033-obligation-instrument-index.cypher`. */
export type Setup033ObligationInstrumentIndexParams = Record<string, never>;
/** Obligation nodes are found by instrument. Generated from graph-model.json. (`cypher/setup/033-obligation-instrument-index.cypher`) */
export const setup033ObligationInstrumentIndex: Query<
  Setup033ObligationInstrumentIndexParams,
  Setup033ObligationInstrumentIndexRow
> = {
  name: '033-obligation-instrument-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup033ObligationInstrumentIndex(row, ''),
  text: `CREATE INDEX obligation_instrument_index IF NOT EXISTS FOR (n:Obligation) ON (n.instrument)`,
};
const decodeSetup033ObligationInstrumentIndex = d.record<Setup033ObligationInstrumentIndexRow>({});

/** Row of `cypher/setup/034-obligation-grade-index.cypher`. */
export type Setup034ObligationGradeIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/034-obligation-grade-index.cypher`. */
export type Setup034ObligationGradeIndexParams = Record<string, never>;
/** Obligation nodes are found by grade. Generated from graph-model.json. (`cypher/setup/034-obligation-grade-index.cypher`) */
export const setup034ObligationGradeIndex: Query<
  Setup034ObligationGradeIndexParams,
  Setup034ObligationGradeIndexRow
> = {
  name: '034-obligation-grade-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup034ObligationGradeIndex(row, ''),
  text: `CREATE INDEX obligation_grade_index IF NOT EXISTS FOR (n:Obligation) ON (n.grade)`,
};
const decodeSetup034ObligationGradeIndex = d.record<Setup034ObligationGradeIndexRow>({});

/** Row of `cypher/setup/035-obligation-sort-index.cypher`. */
export type Setup035ObligationSortIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/035-obligation-sort-index.cypher`. */
export type Setup035ObligationSortIndexParams = Record<string, never>;
/** Obligation nodes are found by sort. Generated from graph-model.json. (`cypher/setup/035-obligation-sort-index.cypher`) */
export const setup035ObligationSortIndex: Query<
  Setup035ObligationSortIndexParams,
  Setup035ObligationSortIndexRow
> = {
  name: '035-obligation-sort-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup035ObligationSortIndex(row, ''),
  text: `CREATE INDEX obligation_sort_index IF NOT EXISTS FOR (n:Obligation) ON (n.sort)`,
};
const decodeSetup035ObligationSortIndex = d.record<Setup035ObligationSortIndexRow>({});

/** Row of `cypher/setup/036-mechanism-kind-index.cypher`. */
export type Setup036MechanismKindIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/036-mechanism-kind-index.cypher`. */
export type Setup036MechanismKindIndexParams = Record<string, never>;
/** Mechanism nodes are found by kind. Generated from graph-model.json. (`cypher/setup/036-mechanism-kind-index.cypher`) */
export const setup036MechanismKindIndex: Query<
  Setup036MechanismKindIndexParams,
  Setup036MechanismKindIndexRow
> = {
  name: '036-mechanism-kind-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup036MechanismKindIndex(row, ''),
  text: `CREATE INDEX mechanism_kind_index IF NOT EXISTS FOR (n:Mechanism) ON (n.kind)`,
};
const decodeSetup036MechanismKindIndex = d.record<Setup036MechanismKindIndexRow>({});

/** Row of `cypher/setup/037-reservation-instrument-index.cypher`. */
export type Setup037ReservationInstrumentIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/037-reservation-instrument-index.cypher`. */
export type Setup037ReservationInstrumentIndexParams = Record<string, never>;
/** Reservation nodes are found by instrument. Generated from graph-model.json. (`cypher/setup/037-reservation-instrument-index.cypher`) */
export const setup037ReservationInstrumentIndex: Query<
  Setup037ReservationInstrumentIndexParams,
  Setup037ReservationInstrumentIndexRow
> = {
  name: '037-reservation-instrument-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup037ReservationInstrumentIndex(row, ''),
  text: `CREATE INDEX reservation_instrument_index IF NOT EXISTS FOR (n:Reservation) ON (n.instrument)`,
};
const decodeSetup037ReservationInstrumentIndex = d.record<Setup037ReservationInstrumentIndexRow>({});

/** Row of `cypher/setup/038-name-key-index.cypher`. */
export type Setup038NameKeyIndexRow = Record<string, never>;
/** Parameters of `cypher/setup/038-name-key-index.cypher`. */
export type Setup038NameKeyIndexParams = Record<string, never>;
/** Name nodes are found by key. Generated from graph-model.json. (`cypher/setup/038-name-key-index.cypher`) */
export const setup038NameKeyIndex: Query<Setup038NameKeyIndexParams, Setup038NameKeyIndexRow> = {
  name: '038-name-key-index',
  mode: 'schema',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup038NameKeyIndex(row, ''),
  text: `CREATE INDEX name_key_index IF NOT EXISTS FOR (n:Name) ON (n.key)`,
};
const decodeSetup038NameKeyIndex = d.record<Setup038NameKeyIndexRow>({});

/** Row of `cypher/setup/039-searchable-full-text.cypher`. */
export type Setup039SearchableFullTextRow = Record<string, never>;
/** Parameters of `cypher/setup/039-searchable-full-text.cypher`. */
export type Setup039SearchableFullTextParams = Record<string, never>;
/** Searchable nodes are found by the words of searchWords. Generated from graph-model.json. (`cypher/setup/039-searchable-full-text.cypher`) */
export const setup039SearchableFullText: Query<
  Setup039SearchableFullTextParams,
  Setup039SearchableFullTextRow
> = {
  name: '039-searchable-full-text',
  mode: 'schema',
  engine: 'neo4j',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup039SearchableFullText(row, ''),
  text: `CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchWords] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
};
const decodeSetup039SearchableFullText = d.record<Setup039SearchableFullTextRow>({});

/** Row of `cypher/setup/040-await-indexes.cypher`. */
export type Setup040AwaitIndexesRow = Record<string, never>;
/** Parameters of `cypher/setup/040-await-indexes.cypher`. */
export type Setup040AwaitIndexesParams = Record<string, never>;
/** Waits until every index answers, for a minute at most. Generated from graph-model.json. (`cypher/setup/040-await-indexes.cypher`) */
export const setup040AwaitIndexes: Query<Setup040AwaitIndexesParams, Setup040AwaitIndexesRow> = {
  name: '040-await-indexes',
  mode: 'schema',
  engine: 'neo4j',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeSetup040AwaitIndexes(row, ''),
  text: `CALL db.awaitIndexes(60)`,
};
const decodeSetup040AwaitIndexes = d.record<Setup040AwaitIndexesRow>({});

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
/** Names of the keyed nodes (by node id) besides their display names, by kind and text. (`cypher/read/name/aliases-by-node.cypher`) */
export const aliasesByNode: Query<AliasesByNodeParams, AliasesByNodeRow> = {
  name: 'aliases-by-node',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: { keys: 'string[]' },
  decode: (row) => decodeAliasesByNode(row, ''),
  text: `UNWIND $keys AS key
MATCH (n:Name)-[:NAMES]->(:Entity {id: key})
WHERE NOT n.display
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
WITH
  i,
  right(
    '00000' +
    toString(
      COUNT {
        MATCH (:Party)-[r:PARTY_TO]->(i)
        WHERE
          r.fromLatest <= $asOf AND
          (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
          NOT r.doubtful
      }
    ),
    6
  ) AS sort
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
/** Instruments that the keyed ones supplement, amend or replace (direction `out`) and those that do so to them (`in`). (`cypher/read/instrument/instrument-relations.cypher`) */
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
  MATCH (i)-[r:SUPPLEMENTS|AMENDS|REPLACES]->(other:Instrument)
  RETURN type(r) AS relation, 'out' AS direction, other.slug AS slug
    UNION
  MATCH (i)<-[r:SUPPLEMENTS|AMENDS|REPLACES]-(other:Instrument)
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
/** Every node is joined to another one, except sources and the dataset. (`cypher/checks/node-without-relationship.cypher`) */
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
/** No two nodes of one label have the same official name. (`cypher/checks/official-name-of-two.cypher`) */
export const officialNameOfTwo: Query<OfficialNameOfTwoParams, OfficialNameOfTwoRow> = {
  name: 'official-name-of-two',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeOfficialNameOfTwo(row, ''),
  text: `MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.kind = 'OFFICIAL'
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
RETURN
  key AS key,
  o.code AS code,
  o.slug AS slug,
  o.name AS name,
  o.abbreviation AS abbreviation,
  o.kind AS kind,
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

/** Row of `cypher/checks/reservation-of-stranger.cypher`. */
export interface ReservationOfStrangerRow {
  readonly violation: string;
}
/** Parameters of `cypher/checks/reservation-of-stranger.cypher`. */
export type ReservationOfStrangerParams = Record<string, never>;
/** Whoever made a reservation, declaration or objection regarding an instrument has signed it or consented to it. (`cypher/checks/reservation-of-stranger.cypher`) */
export const reservationOfStranger: Query<ReservationOfStrangerParams, ReservationOfStrangerRow> = {
  name: 'reservation-of-stranger',
  mode: 'read',
  engine: 'both',
  rows: 'many',
  parameters: {},
  decode: (row) => decodeReservationOfStranger(row, ''),
  text: `MATCH (p:Party)-[:MADE]->(v:Reservation)-[:REGARDING]->(i:Instrument)
WHERE
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
  readonly m49: string;
  readonly officialName: string | null;
  readonly region: string;
  readonly subregion: string | null;
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
  m49: d.string,
  officialName: d.nullable(d.string),
  region: d.string,
  subregion: d.nullable(d.string),
  sources: d.list(d.string),
  unverified: d.list(d.string),
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
  MATCH (:Entity)-[r:PARTY_TO|SIGNED|MEMBER_OF]->(:Entity)
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

/** Row of `cypher/write/upsert-amends-relationships.cypher`. */
export type UpsertAmendsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-amends-relationships.cypher`. */
export interface UpsertAmendsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates AMENDS relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-amends-relationships.cypher`) */
export const upsertAmendsRelationships: Query<UpsertAmendsRelationshipsParams, UpsertAmendsRelationshipsRow> =
  {
    name: 'upsert-amends-relationships',
    mode: 'write',
    engine: 'both',
    rows: 'many',
    parameters: { rows: 'map[]' },
    decode: (row) => decodeUpsertAmendsRelationships(row, ''),
    text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:AMENDS {id: row.id}]->(b)
SET r = row.properties`,
  };
const decodeUpsertAmendsRelationships = d.record<UpsertAmendsRelationshipsRow>({});

/** Row of `cypher/write/upsert-article-nodes.cypher`. */
export type UpsertArticleNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-article-nodes.cypher`. */
export interface UpsertArticleNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Article nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-article-nodes.cypher`) */
export const upsertArticleNodes: Query<UpsertArticleNodesParams, UpsertArticleNodesRow> = {
  name: 'upsert-article-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertArticleNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Article:Searchable
SET n = row.properties`,
};
const decodeUpsertArticleNodes = d.record<UpsertArticleNodesRow>({});

/** Row of `cypher/write/upsert-concerns-relationships.cypher`. */
export type UpsertConcernsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-concerns-relationships.cypher`. */
export interface UpsertConcernsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates CONCERNS relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-concerns-relationships.cypher`) */
export const upsertConcernsRelationships: Query<
  UpsertConcernsRelationshipsParams,
  UpsertConcernsRelationshipsRow
> = {
  name: 'upsert-concerns-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertConcernsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertConcernsRelationships = d.record<UpsertConcernsRelationshipsRow>({});

/** Row of `cypher/write/upsert-contains-relationships.cypher`. */
export type UpsertContainsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-contains-relationships.cypher`. */
export interface UpsertContainsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates CONTAINS relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-contains-relationships.cypher`) */
export const upsertContainsRelationships: Query<
  UpsertContainsRelationshipsParams,
  UpsertContainsRelationshipsRow
> = {
  name: 'upsert-contains-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertContainsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CONTAINS {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertContainsRelationships = d.record<UpsertContainsRelationshipsRow>({});

/** Row of `cypher/write/upsert-dataset-nodes.cypher`. */
export type UpsertDatasetNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-dataset-nodes.cypher`. */
export interface UpsertDatasetNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Dataset nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-dataset-nodes.cypher`) */
export const upsertDatasetNodes: Query<UpsertDatasetNodesParams, UpsertDatasetNodesRow> = {
  name: 'upsert-dataset-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertDatasetNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Dataset
SET n = row.properties`,
};
const decodeUpsertDatasetNodes = d.record<UpsertDatasetNodesRow>({});

/** Row of `cypher/write/upsert-duty-nodes.cypher`. */
export type UpsertDutyNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-duty-nodes.cypher`. */
export interface UpsertDutyNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Duty nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-duty-nodes.cypher`) */
export const upsertDutyNodes: Query<UpsertDutyNodesParams, UpsertDutyNodesRow> = {
  name: 'upsert-duty-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertDutyNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Duty:Searchable
SET n = row.properties`,
};
const decodeUpsertDutyNodes = d.record<UpsertDutyNodesRow>({});

/** Row of `cypher/write/upsert-establishes-relationships.cypher`. */
export type UpsertEstablishesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-establishes-relationships.cypher`. */
export interface UpsertEstablishesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates ESTABLISHES relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-establishes-relationships.cypher`) */
export const upsertEstablishesRelationships: Query<
  UpsertEstablishesRelationshipsParams,
  UpsertEstablishesRelationshipsRow
> = {
  name: 'upsert-establishes-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertEstablishesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:ESTABLISHES {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertEstablishesRelationships = d.record<UpsertEstablishesRelationshipsRow>({});

/** Row of `cypher/write/upsert-imposes-relationships.cypher`. */
export type UpsertImposesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-imposes-relationships.cypher`. */
export interface UpsertImposesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates IMPOSES relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-imposes-relationships.cypher`) */
export const upsertImposesRelationships: Query<
  UpsertImposesRelationshipsParams,
  UpsertImposesRelationshipsRow
> = {
  name: 'upsert-imposes-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertImposesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:IMPOSES {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertImposesRelationships = d.record<UpsertImposesRelationshipsRow>({});

/** Row of `cypher/write/upsert-instance-of-relationships.cypher`. */
export type UpsertInstanceOfRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-instance-of-relationships.cypher`. */
export interface UpsertInstanceOfRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates INSTANCE_OF relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-instance-of-relationships.cypher`) */
export const upsertInstanceOfRelationships: Query<
  UpsertInstanceOfRelationshipsParams,
  UpsertInstanceOfRelationshipsRow
> = {
  name: 'upsert-instance-of-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertInstanceOfRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:INSTANCE_OF {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertInstanceOfRelationships = d.record<UpsertInstanceOfRelationshipsRow>({});

/** Row of `cypher/write/upsert-instrument-nodes.cypher`. */
export type UpsertInstrumentNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-instrument-nodes.cypher`. */
export interface UpsertInstrumentNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Instrument nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-instrument-nodes.cypher`) */
export const upsertInstrumentNodes: Query<UpsertInstrumentNodesParams, UpsertInstrumentNodesRow> = {
  name: 'upsert-instrument-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertInstrumentNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Instrument:Searchable
SET n = row.properties`,
};
const decodeUpsertInstrumentNodes = d.record<UpsertInstrumentNodesRow>({});

/** Row of `cypher/write/upsert-made-relationships.cypher`. */
export type UpsertMadeRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-made-relationships.cypher`. */
export interface UpsertMadeRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates MADE relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-made-relationships.cypher`) */
export const upsertMadeRelationships: Query<UpsertMadeRelationshipsParams, UpsertMadeRelationshipsRow> = {
  name: 'upsert-made-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertMadeRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MADE {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertMadeRelationships = d.record<UpsertMadeRelationshipsRow>({});

/** Row of `cypher/write/upsert-mechanism-nodes.cypher`. */
export type UpsertMechanismNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-mechanism-nodes.cypher`. */
export interface UpsertMechanismNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Mechanism nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-mechanism-nodes.cypher`) */
export const upsertMechanismNodes: Query<UpsertMechanismNodesParams, UpsertMechanismNodesRow> = {
  name: 'upsert-mechanism-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertMechanismNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Mechanism:Searchable
SET n = row.properties`,
};
const decodeUpsertMechanismNodes = d.record<UpsertMechanismNodesRow>({});

/** Row of `cypher/write/upsert-member-of-relationships.cypher`. */
export type UpsertMemberOfRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-member-of-relationships.cypher`. */
export interface UpsertMemberOfRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates MEMBER_OF relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-member-of-relationships.cypher`) */
export const upsertMemberOfRelationships: Query<
  UpsertMemberOfRelationshipsParams,
  UpsertMemberOfRelationshipsRow
> = {
  name: 'upsert-member-of-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertMemberOfRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertMemberOfRelationships = d.record<UpsertMemberOfRelationshipsRow>({});

/** Row of `cypher/write/upsert-name-nodes.cypher`. */
export type UpsertNameNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-name-nodes.cypher`. */
export interface UpsertNameNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Name nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-name-nodes.cypher`) */
export const upsertNameNodes: Query<UpsertNameNodesParams, UpsertNameNodesRow> = {
  name: 'upsert-name-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertNameNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Name
SET n = row.properties`,
};
const decodeUpsertNameNodes = d.record<UpsertNameNodesRow>({});

/** Row of `cypher/write/upsert-names-relationships.cypher`. */
export type UpsertNamesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-names-relationships.cypher`. */
export interface UpsertNamesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates NAMES relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-names-relationships.cypher`) */
export const upsertNamesRelationships: Query<UpsertNamesRelationshipsParams, UpsertNamesRelationshipsRow> = {
  name: 'upsert-names-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertNamesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:NAMES {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertNamesRelationships = d.record<UpsertNamesRelationshipsRow>({});

/** Row of `cypher/write/upsert-obligation-nodes.cypher`. */
export type UpsertObligationNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-obligation-nodes.cypher`. */
export interface UpsertObligationNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Obligation nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-obligation-nodes.cypher`) */
export const upsertObligationNodes: Query<UpsertObligationNodesParams, UpsertObligationNodesRow> = {
  name: 'upsert-obligation-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertObligationNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Obligation:Searchable
SET n = row.properties`,
};
const decodeUpsertObligationNodes = d.record<UpsertObligationNodesRow>({});

/** Row of `cypher/write/upsert-operates-relationships.cypher`. */
export type UpsertOperatesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-operates-relationships.cypher`. */
export interface UpsertOperatesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates OPERATES relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-operates-relationships.cypher`) */
export const upsertOperatesRelationships: Query<
  UpsertOperatesRelationshipsParams,
  UpsertOperatesRelationshipsRow
> = {
  name: 'upsert-operates-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertOperatesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:OPERATES {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertOperatesRelationships = d.record<UpsertOperatesRelationshipsRow>({});

/** Row of `cypher/write/upsert-organization-nodes.cypher`. */
export type UpsertOrganizationNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-organization-nodes.cypher`. */
export interface UpsertOrganizationNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Organization nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-organization-nodes.cypher`) */
export const upsertOrganizationNodes: Query<UpsertOrganizationNodesParams, UpsertOrganizationNodesRow> = {
  name: 'upsert-organization-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertOrganizationNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Organization:Searchable:Party
SET n = row.properties`,
};
const decodeUpsertOrganizationNodes = d.record<UpsertOrganizationNodesRow>({});

/** Row of `cypher/write/upsert-part-of-relationships.cypher`. */
export type UpsertPartOfRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-part-of-relationships.cypher`. */
export interface UpsertPartOfRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates PART_OF relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-part-of-relationships.cypher`) */
export const upsertPartOfRelationships: Query<UpsertPartOfRelationshipsParams, UpsertPartOfRelationshipsRow> =
  {
    name: 'upsert-part-of-relationships',
    mode: 'write',
    engine: 'both',
    rows: 'many',
    parameters: { rows: 'map[]' },
    decode: (row) => decodeUpsertPartOfRelationships(row, ''),
    text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r = row.properties`,
  };
const decodeUpsertPartOfRelationships = d.record<UpsertPartOfRelationshipsRow>({});

/** Row of `cypher/write/upsert-party-to-relationships.cypher`. */
export type UpsertPartyToRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-party-to-relationships.cypher`. */
export interface UpsertPartyToRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates PARTY_TO relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-party-to-relationships.cypher`) */
export const upsertPartyToRelationships: Query<
  UpsertPartyToRelationshipsParams,
  UpsertPartyToRelationshipsRow
> = {
  name: 'upsert-party-to-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertPartyToRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:PARTY_TO {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertPartyToRelationships = d.record<UpsertPartyToRelationshipsRow>({});

/** Row of `cypher/write/upsert-regarding-relationships.cypher`. */
export type UpsertRegardingRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-regarding-relationships.cypher`. */
export interface UpsertRegardingRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates REGARDING relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-regarding-relationships.cypher`) */
export const upsertRegardingRelationships: Query<
  UpsertRegardingRelationshipsParams,
  UpsertRegardingRelationshipsRow
> = {
  name: 'upsert-regarding-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertRegardingRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:REGARDING {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertRegardingRelationships = d.record<UpsertRegardingRelationshipsRow>({});

/** Row of `cypher/write/upsert-replaces-relationships.cypher`. */
export type UpsertReplacesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-replaces-relationships.cypher`. */
export interface UpsertReplacesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates REPLACES relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-replaces-relationships.cypher`) */
export const upsertReplacesRelationships: Query<
  UpsertReplacesRelationshipsParams,
  UpsertReplacesRelationshipsRow
> = {
  name: 'upsert-replaces-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertReplacesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:REPLACES {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertReplacesRelationships = d.record<UpsertReplacesRelationshipsRow>({});

/** Row of `cypher/write/upsert-reservation-nodes.cypher`. */
export type UpsertReservationNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-reservation-nodes.cypher`. */
export interface UpsertReservationNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Reservation nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-reservation-nodes.cypher`) */
export const upsertReservationNodes: Query<UpsertReservationNodesParams, UpsertReservationNodesRow> = {
  name: 'upsert-reservation-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertReservationNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Reservation
SET n = row.properties`,
};
const decodeUpsertReservationNodes = d.record<UpsertReservationNodesRow>({});

/** Row of `cypher/write/upsert-signed-relationships.cypher`. */
export type UpsertSignedRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-signed-relationships.cypher`. */
export interface UpsertSignedRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates SIGNED relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-signed-relationships.cypher`) */
export const upsertSignedRelationships: Query<UpsertSignedRelationshipsParams, UpsertSignedRelationshipsRow> =
  {
    name: 'upsert-signed-relationships',
    mode: 'write',
    engine: 'both',
    rows: 'many',
    parameters: { rows: 'map[]' },
    decode: (row) => decodeUpsertSignedRelationships(row, ''),
    text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SIGNED {id: row.id}]->(b)
SET r = row.properties`,
  };
const decodeUpsertSignedRelationships = d.record<UpsertSignedRelationshipsRow>({});

/** Row of `cypher/write/upsert-source-nodes.cypher`. */
export type UpsertSourceNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-source-nodes.cypher`. */
export interface UpsertSourceNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Source nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-source-nodes.cypher`) */
export const upsertSourceNodes: Query<UpsertSourceNodesParams, UpsertSourceNodesRow> = {
  name: 'upsert-source-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertSourceNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Source
SET n = row.properties`,
};
const decodeUpsertSourceNodes = d.record<UpsertSourceNodesRow>({});

/** Row of `cypher/write/upsert-state-nodes.cypher`. */
export type UpsertStateNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-state-nodes.cypher`. */
export interface UpsertStateNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates State nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-state-nodes.cypher`) */
export const upsertStateNodes: Query<UpsertStateNodesParams, UpsertStateNodesRow> = {
  name: 'upsert-state-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertStateNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:State:Searchable:Party
SET n = row.properties`,
};
const decodeUpsertStateNodes = d.record<UpsertStateNodesRow>({});

/** Row of `cypher/write/upsert-supplements-relationships.cypher`. */
export type UpsertSupplementsRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-supplements-relationships.cypher`. */
export interface UpsertSupplementsRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates SUPPLEMENTS relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-supplements-relationships.cypher`) */
export const upsertSupplementsRelationships: Query<
  UpsertSupplementsRelationshipsParams,
  UpsertSupplementsRelationshipsRow
> = {
  name: 'upsert-supplements-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertSupplementsRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SUPPLEMENTS {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertSupplementsRelationships = d.record<UpsertSupplementsRelationshipsRow>({});

/** Row of `cypher/write/upsert-theme-nodes.cypher`. */
export type UpsertThemeNodesRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-theme-nodes.cypher`. */
export interface UpsertThemeNodesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates Theme nodes, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-theme-nodes.cypher`) */
export const upsertThemeNodes: Query<UpsertThemeNodesParams, UpsertThemeNodesRow> = {
  name: 'upsert-theme-nodes',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertThemeNodes(row, ''),
  text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Theme:Searchable
SET n = row.properties`,
};
const decodeUpsertThemeNodes = d.record<UpsertThemeNodesRow>({});

/** Row of `cypher/write/upsert-to-relationships.cypher`. */
export type UpsertToRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-to-relationships.cypher`. */
export interface UpsertToRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates TO relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-to-relationships.cypher`) */
export const upsertToRelationships: Query<UpsertToRelationshipsParams, UpsertToRelationshipsRow> = {
  name: 'upsert-to-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertToRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:TO {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertToRelationships = d.record<UpsertToRelationshipsRow>({});

/** Row of `cypher/write/upsert-touches-relationships.cypher`. */
export type UpsertTouchesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-touches-relationships.cypher`. */
export interface UpsertTouchesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates TOUCHES relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-touches-relationships.cypher`) */
export const upsertTouchesRelationships: Query<
  UpsertTouchesRelationshipsParams,
  UpsertTouchesRelationshipsRow
> = {
  name: 'upsert-touches-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertTouchesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:TOUCHES {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertTouchesRelationships = d.record<UpsertTouchesRelationshipsRow>({});

/** Row of `cypher/write/upsert-uses-relationships.cypher`. */
export type UpsertUsesRelationshipsRow = Record<string, never>;
/** Parameters of `cypher/write/upsert-uses-relationships.cypher`. */
export interface UpsertUsesRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
/** Creates USES relationships, or replaces all their properties. Generated from graph-model.json. (`cypher/write/upsert-uses-relationships.cypher`) */
export const upsertUsesRelationships: Query<UpsertUsesRelationshipsParams, UpsertUsesRelationshipsRow> = {
  name: 'upsert-uses-relationships',
  mode: 'write',
  engine: 'both',
  rows: 'many',
  parameters: { rows: 'map[]' },
  decode: (row) => decodeUpsertUsesRelationships(row, ''),
  text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:USES {id: row.id}]->(b)
SET r = row.properties`,
};
const decodeUpsertUsesRelationships = d.record<UpsertUsesRelationshipsRow>({});

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
  setup027SourceSlugLookup,
  setup028SourceSlugUnique,
  setup029StateRegionIndex,
  setup030InstrumentKindIndex,
  setup031InstrumentAdoptedOnIndex,
  setup032ArticleInstrumentIndex,
  setup033ObligationInstrumentIndex,
  setup034ObligationGradeIndex,
  setup035ObligationSortIndex,
  setup036MechanismKindIndex,
  setup037ReservationInstrumentIndex,
  setup038NameKeyIndex,
  setup039SearchableFullText,
  setup040AwaitIndexes,
  aliasesByNode,
  allSources,
  allThemes,
  articlesById,
  articlesByInstrument,
  articlesByMechanism,
  articlesByReservation,
  boundObligationCount,
  boundObligationKeys,
  boundPartiesByObligation,
  dataset,
  deleteNodes,
  deleteRelationships,
  dutiesBySlug,
  dutiesByTheme,
  dutyCount,
  dutyInstances,
  dutyKeys,
  fullTextSearch,
  gradedObligationWithoutDuty,
  inForceBeforeDeposit,
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
  instrumentsBySlug,
  instrumentsOfTheme,
  knownRegions,
  labelCounts,
  mechanismCount,
  mechanismKeys,
  mechanismsByArticle,
  mechanismsByOrganization,
  mechanismsBySlug,
  memberCodesOfOrganization,
  membershipsByOrganization,
  membershipsByState,
  namesOfKind,
  nodeFingerprints,
  nodeWithoutRelationship,
  nodesByName,
  obligationCount,
  obligationKeys,
  obligationWithoutArticle,
  obligationsByArticle,
  obligationsByDuty,
  obligationsById,
  obligationsByMechanism,
  officialNameOfTwo,
  organizationCount,
  organizationKeys,
  organizationsByCode,
  organizationsByMechanism,
  overlappingParticipations,
  participationWithoutSource,
  participationsByInstrument,
  participationsByParty,
  participationsOfPairs,
  partyCodesByName,
  partyCodesOfInstrument,
  partyPositions,
  partyReservedObligations,
  protocolPartyOutsideConvention,
  relationshipCounts,
  relationshipFingerprints,
  reservationOfStranger,
  reservationsById,
  reservationsByParty,
  reservationsOfPairs,
  searchableDocuments,
  sourcesBySlug,
  stateCount,
  stateKeys,
  statesByCode,
  themesBySlug,
  unexplainedDate,
  unknownSource,
  upsertAmendsRelationships,
  upsertArticleNodes,
  upsertConcernsRelationships,
  upsertContainsRelationships,
  upsertDatasetNodes,
  upsertDutyNodes,
  upsertEstablishesRelationships,
  upsertImposesRelationships,
  upsertInstanceOfRelationships,
  upsertInstrumentNodes,
  upsertMadeRelationships,
  upsertMechanismNodes,
  upsertMemberOfRelationships,
  upsertNameNodes,
  upsertNamesRelationships,
  upsertObligationNodes,
  upsertOperatesRelationships,
  upsertOrganizationNodes,
  upsertPartOfRelationships,
  upsertPartyToRelationships,
  upsertRegardingRelationships,
  upsertReplacesRelationships,
  upsertReservationNodes,
  upsertSignedRelationships,
  upsertSourceNodes,
  upsertStateNodes,
  upsertSupplementsRelationships,
  upsertThemeNodes,
  upsertToRelationships,
  upsertTouchesRelationships,
  upsertUsesRelationships,
] as readonly Query<never, unknown>[];
