// Searchable nodes are found by the words of searchWords. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine neo4j
CREATE FULLTEXT INDEX searchable IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchWords] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }
