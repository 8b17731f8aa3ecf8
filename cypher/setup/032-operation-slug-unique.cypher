// No two Operation nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT operation_slug_unique IF NOT EXISTS FOR (n:Operation) REQUIRE n.slug IS UNIQUE
