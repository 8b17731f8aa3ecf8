// Operations by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column name string
// @column description string
// @column existence string
// @column startedOn string?
// @column endedOn string?
// @column subject string?
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (o:Operation {slug: key})
RETURN
  key AS key,
  o.slug AS slug,
  o.name AS name,
  o.description AS description,
  o.existence AS existence,
  o.startedOn AS startedOn,
  o.endedOn AS endedOn,
  o.subject AS subject,
  o.sources AS sources,
  o.unverified AS unverified
ORDER BY key
