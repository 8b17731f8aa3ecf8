// A treaty between two that binds has two parties.
// @rows many
// @mode read
// @column violation string
MATCH (i:Instrument {kind: 'TREATY'})
WHERE i.law = '{}' AND i.binding
OPTIONAL MATCH (p:Party)-[:PARTY_TO]->(i)
WITH i.id AS id, count(DISTINCT p) AS parties
WHERE parties <> 2
RETURN id + ' has ' + toString(parties) AS violation
ORDER BY violation
