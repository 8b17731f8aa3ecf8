// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article)
WHERE a.number = '6'
RETURN a.id AS id
