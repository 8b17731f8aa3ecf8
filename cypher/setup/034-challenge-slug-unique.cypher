// No two Challenge nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT challenge_slug_unique IF NOT EXISTS FOR (n:Challenge) REQUIRE n.slug IS UNIQUE
