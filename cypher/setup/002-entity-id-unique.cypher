// No two Entity nodes have the same id. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
