// Every instrument for the read model, with its rules as data, by slug.
// @rows many
// @mode read
// @column slug string
// @column name string
// @column kind string
// @column binding boolean
// @column adoptedOn string?
// @column inForceSince string?
// @column requiresPartyTo string?
// @column requiresPartyToCitation string?
// @column listStatusAsOf string?
// @column listComplete boolean?
// @column law string
// @column order string
// @column sources string[]
// @allow NodeByLabelScan: the read model holds every instrument
MATCH (i:Instrument)
RETURN
  i.slug AS slug,
  i.name AS name,
  i.kind AS kind,
  i.binding AS binding,
  i.adoptedOn AS adoptedOn,
  i.inForceSince AS inForceSince,
  i.requiresPartyTo AS requiresPartyTo,
  i.requiresPartyToCitation AS requiresPartyToCitation,
  i.listStatusAsOf AS listStatusAsOf,
  i.listComplete AS listComplete,
  i.law AS law,
  i.order AS order,
  i.sources AS sources
ORDER BY slug
