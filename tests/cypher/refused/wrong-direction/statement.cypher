// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (:Instrument {slug: 'untoc'})<-[:CONTAINS]-(a:Article)
RETURN a.id AS id
