// Creates Organization nodes. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
CREATE (n:Entity:Organization:Searchable:Party)
SET n = row.properties
