// Instruments that the keyed ones supplement, amend, replace or repeal (direction `out`) and those that do so to them (`in`).
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column relation string
// @column direction string
// @column slug string
// @key key
UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]->(other:Instrument)
  RETURN type(r) AS relation, 'out' AS direction, other.slug AS slug
    UNION
  MATCH (i)<-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]-(other:Instrument)
  RETURN type(r) AS relation, 'in' AS direction, other.slug AS slug
}
RETURN key AS key, relation AS relation, direction AS direction, slug AS slug
ORDER BY key, relation, direction, slug
