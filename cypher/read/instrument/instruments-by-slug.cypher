// Instruments by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column title string
// @column name string
// @column kind string
// @column binding boolean
// @column adoptedOn string?
// @column adoptedAt string?
// @column inForceSince string?
// @column repealedOn string?
// @column enactedBy string?
// @column citation string?
// @column depositary string?
// @column celex string?
// @column cets string?
// @column untc string?
// @column eli string?
// @column ilo string?
// @column languages string[]
// @column openTo string?
// @column requiresPartyTo string?
// @column requiresPartyToCitation string?
// @column entryIntoForceCitation string?
// @column entryIntoForceSummary string?
// @column denunciationCitation string?
// @column denunciationSummary string?
// @column reservationCitation string?
// @column reservationSummary string?
// @column listStatusAsOf string?
// @column listComplete boolean?
// @column listSources string[]
// @column sources string[]
// @column unverified string[]
// @column note string?
// @key key
UNWIND $keys AS key
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
ORDER BY key
