// Names of the keyed nodes (by node id) besides their display names and those of their kind, by kind and text.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column text string
// @column kind string
// @column language string?
// @key key
UNWIND $keys AS key
MATCH (n:Name)-[:NAMES]->(:Entity {id: key})
WHERE NOT n.display AND n.kind <> 'CLASS'
RETURN key AS key, n.text AS text, n.kind AS kind, n.language AS language
ORDER BY key, kind, text, language
