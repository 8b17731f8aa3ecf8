// Creates Reservation nodes. Generated from graph-model.json.
// @rows many
// @mode write
// @param rows map[]
UNWIND $rows AS row
CREATE (n:Entity:Reservation)
SET n = row.properties
