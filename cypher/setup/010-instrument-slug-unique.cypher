// No two Instrument nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT instrument_slug_unique IF NOT EXISTS FOR (n:Instrument) REQUIRE n.slug IS UNIQUE
