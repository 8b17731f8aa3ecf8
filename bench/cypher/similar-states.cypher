// The states most alike to a party by the duties that bind them on a day.
MATCH (p:Party)
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
WITH p.code AS code, p.order AS order, 'State' IN labels(p) AS state, d.slug AS duty
WITH code, order, state, collect(DISTINCT duty) AS duties
WITH collect({code: code, order: order, state: state, duties: duties}) AS all
UNWIND all AS own
WITH all, own
WHERE own.code = $party
UNWIND all AS other
WITH own, other
WHERE other.state AND other.code <> own.code
WITH
  other.code AS code,
  other.order AS order,
  size([duty IN other.duties WHERE duty IN own.duties]) AS shared,
  size(own.duties) + size(other.duties) AS both
RETURN
  code AS code,
  shared AS shared,
  toFloat(shared) / (both - shared) AS similarity,
  order AS order
ORDER BY similarity DESC, order
LIMIT 10
