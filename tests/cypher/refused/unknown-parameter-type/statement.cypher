// Articles by number.
// @rows many
// @mode read
// @param instrument text
// @column id string
MATCH (a:Article {instrument: $instrument})
RETURN a.id AS id
