// Nodes of which a name has the given key, with the name that matched.
// @rows many
// @mode read
// @param key string
// @column id string
// @column kind string
// @column text string
// @column note string?
// @column display boolean
MATCH (n:Name {key: $key})-[:NAMES]->(e:Entity)
RETURN
  e.id AS id,
  n.kind AS kind,
  n.text AS text,
  n.note AS note,
  n.display AS display
ORDER BY id, kind, text
