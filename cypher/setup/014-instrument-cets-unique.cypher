// No two Instrument nodes have the same cets. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT instrument_cets_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.cets IS UNIQUE
