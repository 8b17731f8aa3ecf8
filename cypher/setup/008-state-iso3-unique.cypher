// No two State nodes have the same iso3. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT state_iso3_unique IF NOT EXISTS FOR (n:State) REQUIRE n.iso3 IS UNIQUE
