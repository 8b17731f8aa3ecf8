// Articles by number.
// @rows many
// @mode read
// @column number string
// @column id string
MATCH (a:Article {instrument: 'untoc'})
RETURN a.id AS id, a.number AS number
