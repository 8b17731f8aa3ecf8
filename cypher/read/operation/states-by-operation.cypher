// Party codes of the states that took part in the keyed operations, by name.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @key key
UNWIND $keys AS key
MATCH (:Operation {slug: key})<-[:TOOK_PART_IN]-(s:State)
RETURN key AS key, s.code AS code
ORDER BY key, s.order, code
