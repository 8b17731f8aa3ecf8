// One page of states that pass the filter, by name.
// @rows many
// @mode read
// @param region string
// @param words string[]
// @param codes string[]
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all states are wanted
MATCH (s:State)
WHERE
  ($region IS NULL OR s.region = $region OR s.subregion = $region) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + s.searchWords CONTAINS ' ' + word)) AND
  ($codes IS NULL OR s.iso3 IN $codes)
WITH s.iso3 AS key, s.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
