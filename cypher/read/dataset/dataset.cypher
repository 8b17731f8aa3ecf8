// The dataset that the graph holds; no row where it holds none.
// @rows one
// @mode read
// @column version string
// @column builtAt string
// @column statusAsOf string
// @allow NodeByLabelScan: there is one such node
MATCH (d:Dataset)
RETURN d.version AS version, d.builtAt AS builtAt, d.statusAsOf AS statusAsOf
ORDER BY version
