// Every instrument that takes the place of another one, for the read model.
// @rows many
// @mode read
// @column instrument string
// @column other string
// @allow DirectedRelationshipTypeScan: the read model holds every replacement
MATCH (i:Instrument)-[:REPLACES]->(o:Instrument)
RETURN i.slug AS instrument, o.slug AS other
ORDER BY instrument, other
