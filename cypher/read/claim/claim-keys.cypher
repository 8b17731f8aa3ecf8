// One page of claims that pass the filter, by slug.
// @rows many
// @mode read
// @param document string
// @param verdicts string[]
// @param about string
// @param words string[]
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all claims are wanted
MATCH (c:Claim)
WHERE
  ($document IS NULL OR c.document = $document) AND
  ($verdicts IS NULL OR c.verdict IN $verdicts) AND
  ($about IS NULL OR $about IN c.about) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + c.words CONTAINS ' ' + word))
WITH c.slug AS key, c.slug AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
