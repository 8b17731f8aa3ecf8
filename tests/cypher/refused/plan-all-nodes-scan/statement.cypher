// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a)
WHERE a.id CONTAINS '6'
RETURN a.id AS id
