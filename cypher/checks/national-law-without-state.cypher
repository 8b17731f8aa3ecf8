// Every national law is enacted by exactly one state, and nobody is a party to it.
// @rows many
// @mode read
// @column violation string
MATCH (i:Instrument {kind: 'NATIONAL_LAW'})
OPTIONAL MATCH (s:State)-[:ENACTED]->(i)
OPTIONAL MATCH (p:Party)-[:PARTY_TO]->(i)
WITH i.id AS id, count(DISTINCT s) AS states, count(DISTINCT p) AS parties
WHERE states <> 1 OR parties > 0
RETURN id AS violation
ORDER BY violation
