// How many duties pass the filter.
// @rows one
// @mode read
// @param themes string[]
// @param words string[]
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all duties are wanted
MATCH (d:Duty)-[:CONCERNS]->(t:Theme)
WHERE
  ($themes IS NULL OR t.slug IN $themes) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + d.searchWords CONTAINS ' ' + word))
RETURN count(d) AS total
