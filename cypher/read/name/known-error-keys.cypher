// The key of every name of what does not exist; what a name written a little differently is sought among.
// @rows many
// @mode read
// @column key string
// @allow NodeByLabelScan: a name is sought among all of them
MATCH (e:KnownError)
RETURN e.key AS key
ORDER BY key
