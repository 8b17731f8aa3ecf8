// Instrument nodes are found by kind. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX instrument_kind_index IF NOT EXISTS FOR (n:Instrument) ON (n.kind)
