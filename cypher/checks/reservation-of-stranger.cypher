// Whoever made a reservation, declaration or objection regarding an instrument has signed it or consented to it, as far as a complete list of its day can tell.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (p:Party)-[:MADE]->(v:Reservation)-[:REGARDING]->(i:Instrument)
WHERE
  i.listComplete AND
  (v.madeOn IS NULL OR v.madeOn <= i.listStatusAsOf) AND
  NOT EXISTS {
    MATCH (p)-[:PARTY_TO|SIGNED]->(i)
  }
RETURN v.id AS violation
ORDER BY violation
