// State nodes are found by region. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX state_region_index IF NOT EXISTS FOR (n:State) ON (n.region)
