// No two Theme nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT theme_slug_unique IF NOT EXISTS FOR (n:Theme) REQUIRE n.slug IS UNIQUE
