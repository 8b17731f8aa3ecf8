// Nodes that the full-text index finds, with what it covers of them.
// @rows many
// @mode read
// @engine neo4j
// @param query string
// @param labels string[]
// @param limit integer
// @column id string
// @column label string
// @column title string
// @column text string
CALL db.index.fulltext.queryNodes('searchable', $query) YIELD node
WITH
  node AS n,
  head(
    [label IN labels(node) WHERE NOT label IN ['Entity', 'Searchable', 'Party']]
  ) AS label
WHERE size($labels) = 0 OR label IN $labels
RETURN n.id AS id, label AS label, n.searchTitle AS title, n.searchText AS text
ORDER BY size(title), id
LIMIT $limit
