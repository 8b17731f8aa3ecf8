// How each given party is bound on a day by each instrument.
MATCH (p:Party)
WHERE p.code IN $parties
OPTIONAL MATCH
  (p)-[:MADE]->
  (v:Reservation {effect: 'EXCLUDES'})-[x:TOUCHES]->
  (touched:Obligation)
WHERE
  x.whole AND
  v.effectiveFrom <= $asOf AND
  (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH p, collect(touched.id) AS excluded
MATCH (p)-[r:PARTY_TO]->(i:Instrument)
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
MATCH (i)-[:CONTAINS]->(:Article)-[:IMPOSES]->(o:Obligation)
MATCH (o)-[:INSTANCE_OF]->(:Duty)
WHERE NOT o.norm IN ['INSTITUTIONAL', 'POWER'] AND NOT o.id IN excluded
RETURN
  i.slug AS key,
  p.code AS party,
  collect(o.grade) AS grades,
  min(r.fromLatest) AS since,
  count(DISTINCT o) AS count
ORDER BY key, party
