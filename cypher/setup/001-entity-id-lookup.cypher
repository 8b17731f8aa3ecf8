// Entity nodes are found by id. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id)
