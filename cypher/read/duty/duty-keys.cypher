// One page of duties that pass the filter, by name.
// @rows many
// @mode read
// @param themes string[]
// @param words string[]
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all duties are wanted
MATCH (d:Duty)-[:CONCERNS]->(t:Theme)
WHERE
  ($themes IS NULL OR t.slug IN $themes) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + d.searchWords CONTAINS ' ' + word))
WITH d.slug AS key, d.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
