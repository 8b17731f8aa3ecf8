// One page of organizations that pass the filter, by name.
// @rows many
// @mode read
// @param words string[]
// @param operates string
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all organizations are wanted
MATCH (o:Organization)
WHERE
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($operates IS NULL OR
    EXISTS {
      MATCH (o)-[:OPERATES]->(:Mechanism {slug: $operates})
    })
WITH o.code AS key, o.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
