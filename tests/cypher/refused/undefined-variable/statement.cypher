// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article {instrument: 'untoc'})
RETURN b.id AS id
