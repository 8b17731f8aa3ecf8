// One page of instruments that pass the filter, by display title.
// @rows many
// @mode read
// @param kinds string[]
// @param binding boolean
// @param inForceOn string
// @param words string[]
// @param slugs string[]
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
WITH i, i.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND i.slug > $afterKey)
RETURN i.slug AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
