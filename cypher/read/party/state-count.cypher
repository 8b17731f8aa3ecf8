// How many states pass the filter.
// @rows one
// @mode read
// @param region string
// @param words string[]
// @param codes string[]
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all states are wanted
MATCH (s:State)
WHERE
  ($region IS NULL OR s.region = $region OR s.subregion = $region) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + s.searchWords CONTAINS ' ' + word)) AND
  ($codes IS NULL OR s.iso3 IN $codes)
RETURN count(s) AS total
