// Name nodes are found by key. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX name_key_index IF NOT EXISTS FOR (n:Name) ON (n.key)
