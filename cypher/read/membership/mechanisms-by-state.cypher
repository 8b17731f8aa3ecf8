// Mechanisms that the keyed states are listed as taking part in, by name; with a day given only where they may on it.
// @rows many
// @mode read
// @param keys string[]
// @param asOf string
// @column key string
// @column state string
// @column mechanism string
// @column status string
// @column from string?
// @column until string?
// @column sources string[]
// @column unverified string[]
// @column note string?
// @key key
UNWIND $keys AS key
MATCH (s:State {iso3: key})-[m:TAKES_PART_IN]->(x:Mechanism)
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  s.iso3 AS state,
  x.slug AS mechanism,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, x.order, mechanism
