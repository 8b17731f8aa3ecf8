// Deletes relationships that the data no longer holds.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r {id: row.id}]->(b:Entity {id: row.to})
WHERE type(r) = row.type
DELETE r
