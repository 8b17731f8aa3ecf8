// State nodes are found by iso2. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX state_iso2_lookup IF NOT EXISTS FOR (n:State) ON (n.iso2)
