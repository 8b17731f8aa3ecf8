// Obligation nodes are found by sort. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX obligation_sort_index IF NOT EXISTS FOR (n:Obligation) ON (n.sort)
