// Every duty has at least one instance and one theme.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (d:Duty)
WHERE
  NOT EXISTS {
    MATCH (d)<-[:INSTANCE_OF]-(:Obligation)
  } OR
  NOT EXISTS {
    MATCH (d)-[:CONCERNS]->(:Theme)
  }
RETURN d.id AS violation
ORDER BY violation
