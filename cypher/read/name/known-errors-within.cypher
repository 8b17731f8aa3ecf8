// Names of what does not exist that occur, word for word, in the text with the given key.
// @rows many
// @mode read
// @param key string
// @column id string
// @column name string
// @column key string
// @column why string
// @allow NodeByLabelScan: each of the few names is sought in the text
MATCH (e:KnownError)
WHERE ' ' + $key + ' ' CONTAINS ' ' + e.key + ' '
RETURN e.id AS id, e.text AS name, e.key AS key, e.why AS why
ORDER BY key
