// Provisions at which statements on the keyed articles are aimed, as written.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column locator string
// @key key
UNWIND $keys AS key
MATCH (:Article:Entity {id: key})<-[:TO]-(r:Reservation)
UNWIND r.articles AS locator
RETURN DISTINCT key AS key, locator AS locator
ORDER BY key, locator
