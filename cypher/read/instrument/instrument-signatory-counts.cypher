// How many had signed each keyed instrument by a day; a signature without a day counts on every day.
// @rows one
// @mode read
// @param keys string[]
// @param asOf string
// @column key string
// @column total integer
// @key key
UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
RETURN
  key AS key,
  COUNT {
    MATCH (:Party)-[r:SIGNED]->(i)
    WHERE r.onLatest IS NULL OR r.onLatest <= $asOf
  } AS total
ORDER BY key
