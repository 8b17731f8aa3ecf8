// Instrument nodes are found by ilo. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX instrument_ilo_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.ilo)
