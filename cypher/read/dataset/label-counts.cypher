// How many nodes of each kind the graph holds.
// @rows many
// @mode read
// @column label string
// @column total integer
// @allow NodeByLabelScan: every node is counted
MATCH (n:Entity)
WITH
  head(
    [label IN labels(n) WHERE NOT label IN ['Entity', 'Searchable', 'Party']]
  ) AS label
RETURN label AS label, count(*) AS total
ORDER BY label
