// The type, id, ends and content hash of every relationship; what the seeder compares.
// @rows many
// @mode read
// @column type string
// @column id string
// @column start string
// @column end string
// @column hash string
// @allow NodeByLabelScan: every relationship is compared
MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS type, r.id AS id, a.id AS start, b.id AS end, r.hash AS hash
ORDER BY type, id
