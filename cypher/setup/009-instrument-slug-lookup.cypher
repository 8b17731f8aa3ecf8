// Instrument nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX instrument_slug_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.slug)
