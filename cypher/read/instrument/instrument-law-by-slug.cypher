// The rules of the keyed instruments as data, JSON.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column law string
// @key key
UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
RETURN key AS key, i.law AS law
ORDER BY key
