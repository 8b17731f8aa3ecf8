// Creates TOUCHES relationships, or replaces all their properties. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:TOUCHES {id: row.id}]->(b)
SET r = row.properties
