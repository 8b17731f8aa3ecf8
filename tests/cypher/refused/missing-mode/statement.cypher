// Articles by number.
// @rows many
// @column id string
MATCH (a:Article {instrument: 'untoc'})
RETURN a.id AS id
