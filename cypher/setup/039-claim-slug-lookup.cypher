// Claim nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX claim_slug_lookup IF NOT EXISTS FOR (n:Claim) ON (n.slug)
