// Challenge nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX challenge_slug_lookup IF NOT EXISTS FOR (n:Challenge) ON (n.slug)
