// Every signature and interval of participation for the read model, by pair and interval.
// @rows many
// @mode read
// @column party string
// @column instrument string
// @column consented boolean
// @column fromEarliest string?
// @column fromLatest string?
// @column untilEarliest string?
// @column untilLatest string?
// @column doubtful boolean?
// @allow NodeByLabelScan: the read model holds every participation
MATCH (p:Party)-[r:PARTY_TO|SIGNED]->(i:Instrument)
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
ORDER BY party, instrument, r.seq
