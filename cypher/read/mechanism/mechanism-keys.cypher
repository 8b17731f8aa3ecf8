// One page of mechanisms that pass the filter, by name.
// @rows many
// @mode read
// @param kinds string[]
// @param words string[]
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all mechanisms are wanted
MATCH (m:Mechanism)
WHERE
  ($kinds IS NULL OR m.kind IN $kinds) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + m.searchWords CONTAINS ' ' + word))
WITH m.slug AS key, m.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
