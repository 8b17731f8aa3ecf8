// How many instruments pass the filter.
// @rows one
// @mode read
// @param kinds string[]
// @param binding boolean
// @param inForceOn string
// @param words string[]
// @param slugs string[]
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all instruments are wanted
MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + i.searchWords CONTAINS ' ' + word)) AND
  ($slugs IS NULL OR i.slug IN $slugs)
RETURN count(i) AS total
