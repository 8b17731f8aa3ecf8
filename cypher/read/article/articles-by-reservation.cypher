// Articles at which the keyed reservations are aimed.
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
MATCH (:Reservation:Entity {id: key})-[:TO]->(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, order
