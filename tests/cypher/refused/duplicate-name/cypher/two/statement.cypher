// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article {instrument: 'untoc'})
RETURN a.id AS id
