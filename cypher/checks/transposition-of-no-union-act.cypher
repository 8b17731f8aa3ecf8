// What transposes is a national law, and what it transposes is an act of the European Union or an article of one.
// @rows many
// @mode read
// @column violation string
// @allow DirectedRelationshipTypeScan: the check is over all of them
MATCH (a:Entity)-[r:IMPLEMENTS]->(b:Entity)
WHERE r.kind = 'TRANSPOSES'
OPTIONAL MATCH (ofA:Instrument)-[:CONTAINS]->(a)
OPTIONAL MATCH (ofB:Instrument)-[:CONTAINS]->(b)
WITH
  r.id AS id,
  coalesce(ofA.kind, a.kind) AS kind,
  coalesce(ofB.kind, b.kind) AS of
WHERE
  kind <> 'NATIONAL_LAW' OR
  of IS NULL OR
  NOT of IN ['EU_DIRECTIVE', 'EU_FRAMEWORK_DECISION']
RETURN id AS violation
ORDER BY violation
