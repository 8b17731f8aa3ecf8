// Every mechanism for the read model, with the organizations that operate it, by slug.
// @rows many
// @mode read
// @column slug string
// @column name string
// @column kind string
// @column order string
// @column operators string[]
// @allow NodeByLabelScan: the read model holds every mechanism
MATCH (m:Mechanism)
OPTIONAL MATCH (o:Organization)-[:OPERATES]->(m)
WITH m, o
ORDER BY o.slug
WITH m, collect(o.slug) AS operators
RETURN
  m.slug AS slug,
  m.name AS name,
  m.kind AS kind,
  m.order AS order,
  operators AS operators
ORDER BY slug
