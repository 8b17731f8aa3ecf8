// Actor nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX actor_slug_lookup IF NOT EXISTS FOR (n:Actor) ON (n.slug)
