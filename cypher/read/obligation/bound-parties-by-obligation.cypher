// Parties that may be bound by the keyed obligations on a day, with the reservations that touch them, by name of the party.
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
MATCH (o:Obligation:Entity {id: key})<-[:IMPOSES]-(:Article)<-[:CONTAINS]-(i:Instrument)<-[r:PARTY_TO]-(p:Party)
WHERE r.fromLatest <= $asOf AND (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND NOT r.doubtful
RETURN key AS key, p.code AS party, i.slug AS instrument, r.from AS from, r.order AS order,
  EXISTS {
    MATCH (p)-[:MADE]->(v:Reservation)-[x:TOUCHES]->(o)
    WHERE x.whole AND v.effect = 'EXCLUDES' AND v.effectiveFrom <= $asOf
      AND (v.endedOn IS NULL OR v.endedOn > $asOf)
  } AS excluded,
  EXISTS {
    MATCH (p)-[:MADE]->(v:Reservation)-[:TOUCHES]->(o)
    WHERE v.effect IN ['EXCLUDES', 'MODIFIES'] AND v.effectiveFrom <= $asOf
      AND (v.endedOn IS NULL OR v.endedOn > $asOf)
  } AS reserved
ORDER BY key, order
