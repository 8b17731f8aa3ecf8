// Technology nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX technology_slug_lookup IF NOT EXISTS FOR (n:Technology) ON (n.slug)
