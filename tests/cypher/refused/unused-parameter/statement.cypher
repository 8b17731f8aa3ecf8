// Articles by number.
// @rows many
// @mode read
// @param instrument string
// @column id string
MATCH (a:Article {instrument: 'untoc'})
RETURN a.id AS id
