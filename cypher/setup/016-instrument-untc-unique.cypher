// No two Instrument nodes have the same untc. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT instrument_untc_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.untc IS UNIQUE
