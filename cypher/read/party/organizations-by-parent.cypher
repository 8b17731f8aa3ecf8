// Party codes of the bodies that are parts of the keyed organizations, by name.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @key key
UNWIND $keys AS key
MATCH (o:Organization)-[:PART_OF]->(:Organization:Party {code: key})
RETURN key AS key, o.code AS code
ORDER BY key, o.order, code
