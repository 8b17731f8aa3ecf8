// Articles by number.
// @rows many
// @mode read
// @param keys string[]
// @column id string
// @key key
UNWIND $keys AS key
MATCH (a:Entity {id: key})
RETURN a.id AS id
