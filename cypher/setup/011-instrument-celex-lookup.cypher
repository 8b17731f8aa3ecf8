// Instrument nodes are found by celex. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX instrument_celex_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.celex)
