// One page of the obligations that certainly bind a party on a day and pass the filter; what a reservation excludes is left out.
// @rows many
// @mode read
// @param party string
// @param asOf string
// @param instruments string[]
// @param modalities string[]
// @param grades string[]
// @param norms string[]
// @param bearers string[]
// @param text string
// @param themes string[]
// @param duties string[]
// @param mechanisms string[]
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
MATCH (p:Party {code: $party})
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
WHERE
  NOT o.id IN excluded AND
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR o.bearer IN $bearers) AND
  ($text IS NULL OR toLower(o.action) CONTAINS $text) AND
  ($themes IS NULL OR
    EXISTS {
      MATCH (o)-[:CONCERNS]->(t:Theme)
      WHERE t.slug IN $themes
    }) AND
  ($duties IS NULL OR
    EXISTS {
      MATCH (o)-[:INSTANCE_OF]->(d:Duty)
      WHERE d.slug IN $duties
    }) AND
  ($mechanisms IS NULL OR
    EXISTS {
      MATCH (o)-[:USES]->(m:Mechanism)
      WHERE m.slug IN $mechanisms
    })
WITH DISTINCT o
WITH o.id AS key, o.sort AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
