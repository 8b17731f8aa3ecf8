// No two nodes of one label have the same official name.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.kind = 'OFFICIAL'
WITH
  n.key AS key,
  split(e.id, ':')[0] AS label,
  min(e.id) AS first,
  max(e.id) AS last
WHERE first <> last
RETURN '"' + key + '" names ' + first + ' and ' + last AS violation
ORDER BY violation
