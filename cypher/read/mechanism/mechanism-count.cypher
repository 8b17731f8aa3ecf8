// How many mechanisms pass the filter.
// @rows one
// @mode read
// @param kinds string[]
// @param words string[]
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all mechanisms are wanted
MATCH (m:Mechanism)
WHERE
  ($kinds IS NULL OR m.kind IN $kinds) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + m.searchWords CONTAINS ' ' + word))
RETURN count(m) AS total
