// Every claim is stated in a passage of a source.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (c:Claim)
WHERE
  NOT EXISTS {
    MATCH (c)-[:STATED_IN]->(:Passage)-[:OF]->(:Source)
  }
RETURN c.id AS violation
ORDER BY violation
