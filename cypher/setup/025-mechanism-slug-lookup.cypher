// Mechanism nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX mechanism_slug_lookup IF NOT EXISTS FOR (n:Mechanism) ON (n.slug)
