// No two Actor nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT actor_slug_unique IF NOT EXISTS FOR (n:Actor) REQUIRE n.slug IS UNIQUE
