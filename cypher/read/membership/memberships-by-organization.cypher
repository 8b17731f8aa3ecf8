// Memberships of the keyed organizations, by state; with a day given only those that may hold on it.
// @rows many
// @mode read
// @param keys string[]
// @param asOf string
// @column key string
// @column id string
// @column state string
// @column organization string
// @column status string
// @column from string?
// @column until string?
// @column sources string[]
// @column unverified string[]
// @column note string?
// @key key
UNWIND $keys AS key
MATCH (s:State)-[m:MEMBER_OF]->(o:Organization:Party {code: key})
WHERE
  $asOf IS NULL OR
  ((m.fromEarliest IS NULL OR m.fromEarliest <= $asOf) AND
    (m.untilLatest IS NULL OR m.untilLatest >= $asOf))
RETURN
  key AS key,
  m.id AS id,
  s.iso3 AS state,
  o.code AS organization,
  m.status AS status,
  m.from AS from,
  m.until AS until,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key, m.order, state, m.id
