// How many duties pass the filter.
// @rows one
// @mode read
// @param themes string[]
// @param text string
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all duties are wanted
MATCH (d:Duty)-[:CONCERNS]->(t:Theme)
WHERE
  ($themes IS NULL OR t.slug IN $themes) AND
  ($text IS NULL OR
    toLower(d.name) CONTAINS $text OR
    toLower(d.definition) CONTAINS $text)
RETURN count(d) AS total
