// All themes, in their own order.
// @rows many
// @mode read
// @column key string
// @column slug string
// @column name string
// @column definition string
// @allow NodeByLabelScan: every theme is wanted
MATCH (t:Theme)
RETURN t.slug AS key, t.slug AS slug, t.name AS name, t.definition AS definition
ORDER BY t.order
