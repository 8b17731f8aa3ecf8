// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (i:Instrument {slug: 'untoc'})
WHERE EXISTS { MATCH (i)-[:CONTAINS]->(a) WHERE a.title = 'x' }
RETURN i.slug AS id
