// Articles by number.
// @rows many
// @mode read
// @column id string
match (a:Article {instrument: 'untoc'})
return a.id AS id
