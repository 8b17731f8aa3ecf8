// How many mechanisms pass the filter.
// @rows one
// @mode read
// @param kinds string[]
// @param text string
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all mechanisms are wanted
MATCH (m:Mechanism)
WHERE
  ($kinds IS NULL OR m.kind IN $kinds) AND
  ($text IS NULL OR
    toLower(m.name) CONTAINS $text OR
    toLower(m.description) CONTAINS $text)
RETURN count(m) AS total
