// Every duty for the read model, by name.
// @rows many
// @mode read
// @column slug string
// @column name string
// @allow NodeByLabelScan: the read model holds every duty
MATCH (d:Duty)
RETURN d.slug AS slug, d.name AS name
ORDER BY d.order, slug
