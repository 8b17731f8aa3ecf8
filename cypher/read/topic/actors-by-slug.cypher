// Actors by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column name string
// @column description string
// @column group string?
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (n:Actor {slug: key})
RETURN
  key AS key,
  n.slug AS slug,
  n.name AS name,
  n.description AS description,
  n.group AS group,
  n.sources AS sources,
  n.unverified AS unverified
ORDER BY key
