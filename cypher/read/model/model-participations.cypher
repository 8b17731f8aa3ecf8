// Every signature and interval of participation for the read model, by pair and interval.
// @rows many
// @mode read
// @column party string
// @column instrument string
// @column seq integer
// @column consented boolean
// @column signedOn string?
// @column act string?
// @column depositedOn string?
// @column denouncedOn string?
// @column fromEarliest string?
// @column fromLatest string?
// @column until string?
// @column untilEarliest string?
// @column untilLatest string?
// @column doubtful boolean?
// @column sources string[]
// @allow NodeByLabelScan: the read model holds every participation
MATCH (p:Party)-[r:PARTY_TO|SIGNED]->(i:Instrument)
WHERE type(r) = 'PARTY_TO' OR r.standsAlone
RETURN
  p.code AS party,
  i.slug AS instrument,
  r.seq AS seq,
  type(r) = 'PARTY_TO' AS consented,
  r.signedOn AS signedOn,
  r.act AS act,
  r.depositedOn AS depositedOn,
  r.denouncedOn AS denouncedOn,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.until AS until,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.doubtful AS doubtful,
  r.sources AS sources
ORDER BY party, instrument, seq
