// Operation nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX operation_slug_lookup IF NOT EXISTS FOR (n:Operation) ON (n.slug)
