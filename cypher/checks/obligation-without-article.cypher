// Every obligation is imposed by an article that an instrument contains.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (o:Obligation)
WHERE
  NOT EXISTS {
    MATCH (o)<-[:IMPOSES]-(:Article)<-[:CONTAINS]-(:Instrument)
  }
RETURN o.id AS violation
ORDER BY violation
