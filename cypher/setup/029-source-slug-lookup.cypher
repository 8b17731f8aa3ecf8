// Source nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX source_slug_lookup IF NOT EXISTS FOR (n:Source) ON (n.slug)
