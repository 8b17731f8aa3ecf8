// Mechanism nodes are found by kind. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX mechanism_kind_index IF NOT EXISTS FOR (n:Mechanism) ON (n.kind)
