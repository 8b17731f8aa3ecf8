// No two Claim nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT claim_slug_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.slug IS UNIQUE
