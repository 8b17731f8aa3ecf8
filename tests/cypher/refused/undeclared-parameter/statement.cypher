// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article {instrument: $instrument})
RETURN a.id AS id
