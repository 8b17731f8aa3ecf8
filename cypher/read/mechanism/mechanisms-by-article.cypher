// Slugs of the mechanisms that the keyed articles establish, by name.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @key key
UNWIND $keys AS key
MATCH (:Article:Entity {id: key})-[:ESTABLISHES]->(m:Mechanism)
RETURN key AS key, m.slug AS slug
ORDER BY key, m.order, slug
