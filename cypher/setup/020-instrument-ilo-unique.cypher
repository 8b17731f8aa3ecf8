// No two Instrument nodes have the same ilo. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT instrument_ilo_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.ilo IS UNIQUE
