// One page of organizations that pass the filter, by name.
// @rows many
// @mode read
// @param text string
// @param operates string
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
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
WITH o.code AS key, o.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
