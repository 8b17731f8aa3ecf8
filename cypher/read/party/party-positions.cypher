// Which instruments certainly bind the given parties on a day, and since when.
// @rows many
// @mode read
// @param parties string[]
// @param asOf string
// @column party string
// @column instrument string
// @column fromEarliest string?
// @column fromLatest string?
MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE
  p.code IN $parties AND
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
RETURN
  p.code AS party,
  i.slug AS instrument,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest
ORDER BY party, instrument, r.id
