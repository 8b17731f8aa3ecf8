// Party codes of the states and organizations of which a name has the keyed form, with the kind of that name.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @column kind string
// @column state boolean
// @key key
UNWIND $keys AS key
MATCH (n:Name {key: key})-[:NAMES]->(p:Party)
WHERE n.kind <> 'CLASS'
RETURN DISTINCT
  key AS key,
  p.code AS code,
  n.kind AS kind,
  p.iso3 IS NOT NULL AS state
ORDER BY key, code, kind
