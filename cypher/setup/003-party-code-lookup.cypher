// Party nodes are found by code. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX party_code_lookup IF NOT EXISTS FOR (n:Party) ON (n.code)
