// Instrument nodes are found by eli. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX instrument_eli_lookup IF NOT EXISTS FOR (n:Instrument) ON (n.eli)
