// Instrument nodes are found by untc. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX instrument_untc_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.untc)
