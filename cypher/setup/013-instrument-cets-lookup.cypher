// Instrument nodes are found by cets. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX instrument_cets_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.cets)
