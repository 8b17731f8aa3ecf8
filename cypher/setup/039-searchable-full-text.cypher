// Searchable nodes are found by the words of searchTitle and searchText. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine neo4j
CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchTitle, n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
