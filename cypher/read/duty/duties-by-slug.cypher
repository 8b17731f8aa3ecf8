// Duties by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column name string
// @column definition string
// @column theme string
// @key key
UNWIND $keys AS key
MATCH (d:Duty {slug: key})-[:CONCERNS]->(t:Theme)
RETURN
  key AS key,
  d.slug AS slug,
  d.name AS name,
  d.definition AS definition,
  t.slug AS theme
ORDER BY key
