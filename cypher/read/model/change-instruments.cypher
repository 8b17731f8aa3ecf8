// Every instrument with the days of its adoption and its general entry into force, by slug.
// @rows many
// @mode read
// @column slug string
// @column enactedBy string?
// @column adoptedOn string?
// @column inForceSince string?
// @allow NodeByLabelScan: the log of changes holds every instrument
MATCH (i:Instrument)
RETURN
  i.slug AS slug,
  i.enactedBy AS enactedBy,
  i.adoptedOn AS adoptedOn,
  i.inForceSince AS inForceSince
ORDER BY slug
