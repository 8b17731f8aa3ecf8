// Articles by number.
// @rows many
// @mode read
// @column number string
MATCH (a:Article {instrument: 'untoc'})
RETURN a.id AS id
