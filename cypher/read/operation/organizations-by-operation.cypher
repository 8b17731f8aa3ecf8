// Party codes of the organizations that led the keyed operations, by name.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @key key
UNWIND $keys AS key
MATCH (:Operation {slug: key})<-[:LED]-(o:Organization)
RETURN key AS key, o.code AS code
ORDER BY key, o.order, code
