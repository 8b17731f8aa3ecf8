// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article {instrument: 'untoc'})
SET a.heading = 'x'
RETURN a.id AS id
