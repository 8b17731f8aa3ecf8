// Codes of the parties that an instrument certainly binds on a day.
// @rows many
// @mode read
// @param instrument string
// @param asOf string
// @column code string
MATCH (p:Party)-[r:PARTY_TO]->(:Instrument {slug: $instrument})
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
RETURN DISTINCT p.code AS code
ORDER BY code
