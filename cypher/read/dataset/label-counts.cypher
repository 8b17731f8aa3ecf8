// How many nodes of each kind the graph holds.
// @rows many
// @mode read
// @column label string
// @column total integer
MATCH (n:Entity)
WITH [label IN labels(n) WHERE NOT label IN ['Entity', 'Searchable', 'Party']][0] AS label
RETURN label AS label, count(*) AS total
ORDER BY label
