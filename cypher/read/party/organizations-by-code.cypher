// Organizations by party code.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @column slug string
// @column name string
// @column abbreviation string?
// @column kind string
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (o:Organization:Party {code: key})
RETURN
  key AS key,
  o.code AS code,
  o.slug AS slug,
  o.name AS name,
  o.abbreviation AS abbreviation,
  o.kind AS kind,
  o.sources AS sources,
  o.unverified AS unverified
ORDER BY key
