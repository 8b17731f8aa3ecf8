// How many organizations pass the filter.
// @rows one
// @mode read
// @param words string[]
// @param operates string
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all organizations are wanted
MATCH (o:Organization)
WHERE
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($operates IS NULL OR
    EXISTS {
      MATCH (o)-[:OPERATES]->(:Mechanism {slug: $operates})
    })
RETURN count(o) AS total
