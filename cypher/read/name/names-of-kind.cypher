// Every name of nodes whose id begins with one of the prefixes; what the nearest real name is sought among.
// @rows many
// @mode read
// @param prefixes string[]
// @column id string
// @column key string
// @allow NodeByLabelScan: the nearest name is sought among all of them
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE split(e.id, ':')[0] IN $prefixes
RETURN DISTINCT e.id AS id, n.key AS key
ORDER BY id, key
