// Articles by number.
// @rows many
// @mode read
// @column id string
// @allow NodeByLabelScan: all articles are wanted
MATCH (a:Article {instrument: 'untoc'})
RETURN a.id AS id
