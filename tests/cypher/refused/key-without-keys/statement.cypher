// Articles by number.
// @rows many
// @mode read
// @column key string
// @key key
MATCH (a:Article {instrument: 'untoc'})
RETURN a.id AS key
