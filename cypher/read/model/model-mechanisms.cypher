// Every mechanism for the read model with those that a question about it includes, by slug.
// @rows many
// @mode read
// @column slug string
// @column name string
// @column kind string
// @column includes string[]
// @allow NodeByLabelScan: the read model holds every mechanism
MATCH (m:Mechanism)
OPTIONAL MATCH (m)-[:INCLUDES]->(other:Mechanism)
WITH m, other
ORDER BY other.slug
WITH m, collect(other.slug) AS includes
RETURN m.slug AS slug, m.name AS name, m.kind AS kind, includes AS includes
ORDER BY slug
