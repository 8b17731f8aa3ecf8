// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article {instrument: 'untoc', no: '6'})
RETURN a.id AS id
