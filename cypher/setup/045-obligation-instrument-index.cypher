// Obligation nodes are found by instrument. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX obligation_instrument_index IF NOT EXISTS FOR (n:Obligation) ON (n.instrument)
