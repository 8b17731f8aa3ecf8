// No two Instrument nodes have the same celex. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT instrument_celex_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.celex IS UNIQUE
