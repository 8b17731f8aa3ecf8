// Names of what does not exist that have the given key.
// @rows many
// @mode read
// @param key string
// @column id string
// @column why string
MATCH (e:KnownError {key: $key})
RETURN e.id AS id, e.why AS why
ORDER BY id
