// Articles that deal with the keyed challenges, technologies and actors (by node id), by instrument.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column id string
// @column instrument string
// @column number string
// @column heading string?
// @column order integer
// @key key
UNWIND $keys AS key
MATCH (:Entity {id: key})-[:ADDRESSED_BY]->(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, instrument, order
