// Every membership of a state for the read model, by state and organization.
// @rows many
// @mode read
// @column party string
// @column organization string
// @column status string
// @column joinedOn string?
// @column fromEarliest string?
// @column fromLatest string?
// @column leftOn string?
// @column untilEarliest string?
// @column untilLatest string?
// @column sources string[]
// @allow NodeByLabelScan: the read model holds every membership
MATCH (s:State)-[m:MEMBER_OF]->(o:Organization)
RETURN
  s.code AS party,
  o.slug AS organization,
  m.status AS status,
  m.from AS joinedOn,
  m.fromEarliest AS fromEarliest,
  m.fromLatest AS fromLatest,
  m.until AS leftOn,
  m.untilEarliest AS untilEarliest,
  m.untilLatest AS untilLatest,
  m.sources AS sources
ORDER BY party, organization, m.id
