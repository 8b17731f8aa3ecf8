// Party codes of the organizations that operate the keyed mechanisms, by name.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @key key
UNWIND $keys AS key
MATCH (:Mechanism {slug: key})<-[:OPERATES]-(o:Organization)
RETURN key AS key, o.code AS code
ORDER BY key, o.order, code
