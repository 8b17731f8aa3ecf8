// Every obligation that has a grade is an instance of a duty.
// @rows many
// @mode read
// @column violation string
MATCH (o:Obligation)
WHERE
  o.grade IS NOT NULL AND
  NOT EXISTS {
    MATCH (o)-[:INSTANCE_OF]->(:Duty)
  }
RETURN o.id AS violation
ORDER BY violation
