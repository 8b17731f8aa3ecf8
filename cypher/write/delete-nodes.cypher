// Deletes nodes that the data no longer holds, with all their relationships.
// @rows many
// @mode write
// @param ids string[]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
