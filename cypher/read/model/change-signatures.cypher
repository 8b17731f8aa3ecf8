// Every signature, by id, with the days before which and after which one without a day cannot lie.
// @rows many
// @mode read
// @column id string
// @column party string
// @column instrument string
// @column on string?
// @column adoptedOn string?
// @column listStatusAsOf string?
// @allow NodeByLabelScan: the log of changes holds every signature
MATCH (p:Party)-[r:SIGNED]->(i:Instrument)
RETURN
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  r.on AS on,
  i.adoptedOn AS adoptedOn,
  i.listStatusAsOf AS listStatusAsOf
ORDER BY id
