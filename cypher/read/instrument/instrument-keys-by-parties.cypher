// One page of instruments that pass the filter, those with most certain parties on a day first.
// @rows many
// @mode read
// @param kinds string[]
// @param binding boolean
// @param inForceOn string
// @param words string[]
// @param slugs string[]
// @param asOf string
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all instruments are wanted
MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + i.searchWords CONTAINS ' ' + word)) AND
  ($slugs IS NULL OR i.slug IN $slugs)
// Counted by joining: a subquery for each instrument takes a hundred times as long on the embedded engine.
OPTIONAL MATCH (:Party)-[r:PARTY_TO]->(i)
WHERE
  r.fromLatest <= $asOf AND
  (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
  NOT r.doubtful
WITH i, count(r) AS parties
WITH i, right('00000' + toString(parties), 6) AS sort
WHERE
  $afterSort IS NULL OR
  sort < $afterSort OR
  (sort = $afterSort AND i.slug > $afterKey)
RETURN i.slug AS key, sort AS sort
ORDER BY sort DESC, key
LIMIT $limit
