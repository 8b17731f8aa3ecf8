// Themes by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column name string
// @column definition string
// @key key
UNWIND $keys AS key
MATCH (t:Theme {slug: key})
RETURN key AS key, t.slug AS slug, t.name AS name, t.definition AS definition
ORDER BY key
