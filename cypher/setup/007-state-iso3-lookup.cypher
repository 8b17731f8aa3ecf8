// State nodes are found by iso3. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX state_iso3_lookup IF NOT EXISTS FOR (n:State) ON (n.iso3)
