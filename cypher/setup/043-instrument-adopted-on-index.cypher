// Instrument nodes are found by adoptedOn. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX instrument_adopted_on_index IF NOT EXISTS FOR (n:Instrument) ON (n.adoptedOn)
