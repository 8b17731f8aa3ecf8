// Slugs of the mechanisms that the keyed organizations operate, by name.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @key key
UNWIND $keys AS key
MATCH (:Organization:Party {code: key})-[:OPERATES]->(m:Mechanism)
RETURN key AS key, m.slug AS slug
ORDER BY key, m.order, slug
