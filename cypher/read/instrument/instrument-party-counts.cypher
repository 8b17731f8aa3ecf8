// How many parties each keyed instrument certainly has on a day.
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
    MATCH (:Party)-[r:PARTY_TO]->(i)
    WHERE
      r.fromLatest <= $asOf AND
      (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
      NOT r.doubtful
  } AS total
ORDER BY key
