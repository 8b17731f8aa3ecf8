// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article:Duty {slug: 'x'})
RETURN a.id AS id
