// Replaces all properties of nodes that are there; a node keeps its labels, which its id decides.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n = row.properties
