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
// @param words string[]
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
  ($bearers IS NULL OR toLower(o.bearer) IN $bearers) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($themes IS NULL OR o.theme IN $themes) AND
  ($duties IS NULL OR o.duty IN $duties) AND
  ($mechanisms IS NULL OR o.mechanism IN $mechanisms)
WITH DISTINCT o
WITH o.id AS key, o.sort AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
