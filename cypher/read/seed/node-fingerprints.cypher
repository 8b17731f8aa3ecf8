// The id and content hash of every node; what the seeder compares.
// @rows many
// @mode read
// @column id string
// @column hash string
// @allow NodeByLabelScan: every node is compared
MATCH (n:Entity)
RETURN n.id AS id, n.hash AS hash
ORDER BY id
