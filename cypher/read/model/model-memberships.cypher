// Every membership of a state with full standing, past ones too, for the read model, by state and organization.
// @rows many
// @mode read
// @column party string
// @column organization string
// @column fromEarliest string?
// @column fromLatest string?
// @column untilEarliest string?
// @column untilLatest string?
// @allow NodeByLabelScan: the read model holds every membership
MATCH (s:State)-[m:MEMBER_OF]->(o:Organization)
WHERE m.status IN ['member', 'former']
RETURN
  s.code AS party,
  o.slug AS organization,
  m.fromEarliest AS fromEarliest,
  m.fromLatest AS fromLatest,
  m.untilEarliest AS untilEarliest,
  m.untilLatest AS untilLatest
ORDER BY party, organization, m.id
