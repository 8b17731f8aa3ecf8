// Duties that bind all the given parties on a day, with the grades and the first days of each party.
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
MATCH (o)-[:INSTANCE_OF]->(d:Duty)
WHERE NOT o.norm IN ['INSTITUTIONAL', 'POWER'] AND NOT o.id IN excluded
WITH d, p.code AS party, collect(o.grade) AS grades, min(r.fromLatest) AS since
WITH
  d.slug AS duty,
  d.order AS order,
  collect(party) AS parties,
  collect(grades) AS grades,
  max(since) AS since
WHERE size(parties) = size($parties)
RETURN
  duty AS duty,
  order AS order,
  parties AS parties,
  grades AS grades,
  since AS since
ORDER BY order
