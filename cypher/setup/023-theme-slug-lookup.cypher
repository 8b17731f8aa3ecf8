// Theme nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX theme_slug_lookup IF NOT EXISTS FOR (n:Theme) ON (n.slug)
