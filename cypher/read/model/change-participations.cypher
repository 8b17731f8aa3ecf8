// Every interval of participation with the days of what it made happen, by id.
// @rows many
// @mode read
// @column id string
// @column party string
// @column instrument string
// @column act string
// @column signedOn string?
// @column depositedOn string?
// @column adoptedOn string?
// @column fromEarliest string?
// @column fromLatest string?
// @column untilEarliest string?
// @column untilLatest string?
// @column doubtful boolean?
// @allow NodeByLabelScan: the log of changes holds every participation
MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
RETURN
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  r.act AS act,
  r.signedOn AS signedOn,
  r.depositedOn AS depositedOn,
  i.adoptedOn AS adoptedOn,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.doubtful AS doubtful
ORDER BY id
