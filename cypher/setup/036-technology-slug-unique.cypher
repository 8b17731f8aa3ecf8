// No two Technology nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT technology_slug_unique IF NOT EXISTS FOR (n:Technology) REQUIRE n.slug IS UNIQUE
