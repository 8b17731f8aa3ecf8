// No two Mechanism nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT mechanism_slug_unique IF NOT EXISTS FOR (n:Mechanism) REQUIRE n.slug IS UNIQUE
