// No two Instrument nodes have the same eli. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT instrument_eli_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.eli IS UNIQUE
