// Which states are connected to which mechanisms, for the read model.
// @rows many
// @mode read
// @column party string
// @column mechanism string
// @column status string
// @column fromEarliest string?
// @column fromLatest string?
// @column untilEarliest string?
// @column untilLatest string?
// @allow NodeByLabelScan: the read model holds every participation in a mechanism
MATCH (s:State)-[t:TAKES_PART_IN]->(m:Mechanism)
RETURN
  s.code AS party,
  m.slug AS mechanism,
  t.status AS status,
  t.fromEarliest AS fromEarliest,
  t.fromLatest AS fromLatest,
  t.untilEarliest AS untilEarliest,
  t.untilLatest AS untilLatest
ORDER BY party, mechanism, t.id
