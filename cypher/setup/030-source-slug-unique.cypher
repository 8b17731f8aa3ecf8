// No two Source nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT source_slug_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.slug IS UNIQUE
