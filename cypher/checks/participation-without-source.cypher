// Every participation and signature names the source that states it.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (p:Party)-[r:PARTY_TO|SIGNED]->(i:Instrument)
WHERE r.sources IS NULL OR size(r.sources) = 0
RETURN r.id AS violation
ORDER BY violation
