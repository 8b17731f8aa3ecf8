// Obligations that reservations of the given parties touch on a day, and whether one of them excludes the obligation wholly.
// @rows many
// @mode read
// @param parties string[]
// @param asOf string
// @column party string
// @column obligation string
// @column excluded boolean
MATCH (p:Party)-[:MADE]->(v:Reservation)-[x:TOUCHES]->(o:Obligation)
WHERE
  p.code IN $parties AND
  v.effectiveFrom <= $asOf AND
  (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH
  p.code AS party,
  o.id AS obligation,
  max(
    CASE
      WHEN x.whole AND v.effect = 'EXCLUDES' THEN 1
      ELSE 0
    END) AS most
RETURN party AS party, obligation AS obligation, most = 1 AS excluded
ORDER BY party, obligation
