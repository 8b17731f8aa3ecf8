// No two intervals of one party and one instrument overlap.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (p:Party)-[later:PARTY_TO]->(i:Instrument)
WHERE later.seq > 1
MATCH (p)-[earlier:PARTY_TO]->(i)
WHERE
  earlier.seq < later.seq AND
  (earlier.untilEarliest IS NULL OR earlier.untilEarliest >= later.fromLatest)
RETURN earlier.id + ' is not over when ' + later.id + ' begins' AS violation
ORDER BY violation
