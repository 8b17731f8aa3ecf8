// Every clause on which of two bases goes first, for the read model; `other` is the id of an instrument, or that of the
// mechanism where it is about every treaty between two states.
// @rows many
// @mode read
// @column instrument string
// @column other string
// @column mechanism string?
// @column effect string
// @column citation string
// @column text string
// @column from string?
// @column until string?
// @column sources string[]
// @column unverified string[]
// @allow NodeByLabelScan: the read model holds every clause
MATCH (i:Instrument)-[p:TAKES_PRECEDENCE]->(o:Entity)
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
ORDER BY p.id
