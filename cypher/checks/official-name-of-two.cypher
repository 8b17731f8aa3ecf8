// No two nodes of one label have the same official name, unless a note on the name says that they share it.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.kind = 'OFFICIAL' AND n.note IS NULL
WITH
  n.key AS key,
  split(e.id, ':')[0] AS label,
  min(e.id) AS first,
  max(e.id) AS last
WHERE first <> last
RETURN '"' + key + '" names ' + first + ' and ' + last AS violation
ORDER BY violation
