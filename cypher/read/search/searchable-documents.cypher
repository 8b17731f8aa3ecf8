// Every node that the full-text index covers, with what it covers of it.
// @rows many
// @mode read
// @column id string
// @column label string
// @column title string
// @column text string
// @allow NodeByLabelScan: every searchable node is wanted
MATCH (n:Searchable)
RETURN
  n.id AS id,
  head(
    [label IN labels(n) WHERE NOT label IN ['Entity', 'Searchable', 'Party']]
  ) AS label,
  n.searchTitle AS title,
  n.searchText AS text
ORDER BY id
