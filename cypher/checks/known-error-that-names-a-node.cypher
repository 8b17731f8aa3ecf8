// What a known error names is no node: no other name is spelt like it.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (e:KnownError)
MATCH (n:Name {key: e.key})-[:NAMES]->(:Entity)
RETURN DISTINCT '"' + e.text + '" is also a name' AS violation
ORDER BY violation
