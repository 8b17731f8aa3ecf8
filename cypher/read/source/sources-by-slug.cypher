// Sources by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column title string
// @column publisher string?
// @column statusAsOf string?
// @column licence string?
// @column url string?
// @column reliability string
// @key key
UNWIND $keys AS key
MATCH (s:Source:Entity {id: 'source:' + key})
RETURN
  key AS key,
  s.slug AS slug,
  s.title AS title,
  s.publisher AS publisher,
  s.statusAsOf AS statusAsOf,
  s.licence AS licence,
  s.url AS url,
  s.reliability AS reliability
ORDER BY key
