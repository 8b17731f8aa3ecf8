// Every instrument for the read model, with its rules as data, by name.
// @rows many
// @mode read
// @column slug string
// @column name string
// @column kind string
// @column binding boolean
// @column adoptedOn string?
// @column inForceSince string?
// @column requiresPartyTo string?
// @column listComplete boolean?
// @column law string
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
  i.listComplete AS listComplete,
  i.law AS law
ORDER BY i.order
