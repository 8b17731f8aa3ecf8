// No two Party nodes have the same code. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT party_code_unique IF NOT EXISTS FOR (n:Party) REQUIRE n.code IS UNIQUE
