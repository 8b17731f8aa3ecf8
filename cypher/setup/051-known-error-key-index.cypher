// KnownError nodes are found by key. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX known_error_key_index IF NOT EXISTS FOR (n:KnownError) ON (n.key)
