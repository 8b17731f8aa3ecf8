// Every membership of a state or territory in an organization, by id, with what it rests on.
// @rows many
// @mode read
// @column id string
// @column party string?
// @column member string
// @column organization string
// @column status string
// @column fromEarliest string?
// @column fromLatest string?
// @column untilEarliest string?
// @column untilLatest string?
// @column sources string[]
// @column unverified string[]
// @allow NodeByLabelScan: the log of changes holds every membership
MATCH (m:Entity)-[r:MEMBER_OF]->(o:Organization)
RETURN
  r.id AS id,
  m.iso3 AS party,
  m.name AS member,
  o.code AS organization,
  r.status AS status,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY id
