// No two Duty nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT duty_slug_unique IF NOT EXISTS FOR (n:Duty) REQUIRE n.slug IS UNIQUE
