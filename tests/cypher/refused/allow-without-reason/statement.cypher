// Articles by number.
// @rows many
// @mode read
// @column id string
// @allow AllNodesScan
MATCH (a)
RETURN a.id AS id
