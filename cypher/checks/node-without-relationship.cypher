// Every node is joined to another one, except sources and what tells of the dataset.
// @rows many
// @mode read
// @column violation string
// @allow SubtractionNodeByLabelsScan: the check is over all of them
MATCH (n:Entity)
WHERE
  NOT n:Source AND
  NOT n:Dataset AND
  NOT n:Collection AND
  NOT EXISTS {
    MATCH (n)--()
  }
RETURN n.id AS violation
ORDER BY violation
