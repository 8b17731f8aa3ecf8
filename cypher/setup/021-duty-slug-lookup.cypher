// Duty nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX duty_slug_lookup IF NOT EXISTS FOR (n:Duty) ON (n.slug)
