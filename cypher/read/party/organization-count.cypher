// How many organizations pass the filter.
// @rows one
// @mode read
// @param text string
// @param operates string
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all organizations are wanted
MATCH (o:Organization)
WHERE
  ($text IS NULL OR
    toLower(o.name) CONTAINS $text OR
    toLower(o.abbreviation) CONTAINS $text) AND
  ($operates IS NULL OR
    EXISTS {
      MATCH (o)-[:OPERATES]->(:Mechanism {slug: $operates})
    })
RETURN count(o) AS total
