// Parties that certainly are bound by the keyed obligations on a day, by name; whether a reservation excludes or touches what they ask is a column.
// @rows many
// @mode read
// @param keys string[]
// @param asOf string
// @column key string
// @column party string
// @column instrument string
// @column from string?
// @column order string
// @column excluded boolean
// @column reserved boolean
// @key key
UNWIND $keys AS key
MATCH (o:Obligation:Entity {id: key})
OPTIONAL MATCH (v:Reservation)-[x:TOUCHES]->(o)
WHERE v.effectiveFrom <= $asOf AND (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH
  key,
  o.instrument AS instrument,
  collect(v.party) AS reserving,
  collect(
    CASE
      WHEN x.whole AND v.effect = 'EXCLUDES' THEN v.party
    END) AS excluding
MATCH (p:Party)-[r:PARTY_TO]->(:Instrument {slug: instrument})
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
RETURN
  key AS key,
  p.code AS party,
  instrument AS instrument,
  r.from AS from,
  r.order AS order,
  p.code IN excluding AS excluded,
  p.code IN reserving AS reserved
ORDER BY key, order
