// Creates Challenge nodes. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
CREATE (n:Entity:Challenge:Searchable)
SET n = row.properties
