// Every mechanism for the read model with those that a question about it includes and the organizations that operate
// it, by slug.
// @rows many
// @mode read
// @column slug string
// @column name string
// @column kind string
// @column since string?
// @column includes string[]
// @column operators string[]
// @allow NodeByLabelScan: the read model holds every mechanism
MATCH (m:Mechanism)
OPTIONAL MATCH (m)-[:INCLUDES]->(other:Mechanism)
WITH m, other
ORDER BY other.slug
WITH m, collect(other.slug) AS includes
OPTIONAL MATCH (o:Organization)-[:OPERATES]->(m)
WITH m, includes, o
ORDER BY o.slug
WITH m, includes, collect(o.slug) AS operators
RETURN
  m.slug AS slug,
  m.name AS name,
  m.kind AS kind,
  m.since AS since,
  includes AS includes,
  operators AS operators
ORDER BY slug
