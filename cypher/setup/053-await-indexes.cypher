// Waits until every index answers, for a minute at most. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine neo4j
CALL db.awaitIndexes(60)
