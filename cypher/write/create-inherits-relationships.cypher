// Creates INHERITS relationships. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:INHERITS]->(b)
SET r = row.properties
