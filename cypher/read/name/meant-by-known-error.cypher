// Ids of the nodes that were probably meant by the keyed names (by node id) of what does not exist.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column id string
// @key key
UNWIND $keys AS key
MATCH (:KnownError:Entity {id: key})-[:MEANT]->(n:Entity)
RETURN key AS key, n.id AS id
ORDER BY key, id
