// Articles that the verdict on the keyed claims (by slug) rests on, by instrument and in the order of the text.
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
MATCH (:Claim {slug: key})-[:RESTS_ON]->(a:Article)
RETURN
  key AS key,
  a.id AS id,
  a.instrument AS instrument,
  a.number AS number,
  a.heading AS heading,
  a.order AS order
ORDER BY key, instrument, order
