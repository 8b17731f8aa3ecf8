// Every condition for requests, for the read model, in the order of the lists.
// @rows many
// @mode read
// @column instrument string
// @column mechanism string
// @column kind string
// @column citation string
// @column text string
// @column sources string[]
// @column unverified string[]
// @allow NodeByLabelScan: the read model holds every condition
MATCH (i:Instrument)-[c:SETS_CONDITION]->(m:Mechanism)
RETURN
  i.slug AS instrument,
  m.slug AS mechanism,
  c.kind AS kind,
  c.citation AS citation,
  c.text AS text,
  c.sources AS sources,
  c.unverified AS unverified
ORDER BY instrument, c.order
