// Creates Obligation nodes, or replaces all their properties. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Obligation:Searchable
SET n = row.properties
