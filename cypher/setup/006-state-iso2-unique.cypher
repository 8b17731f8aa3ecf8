// No two State nodes have the same iso2. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT state_iso2_unique IF NOT EXISTS FOR (n:State) REQUIRE n.iso2 IS UNIQUE
