// Nobody is a party to an instrument that binds nobody.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE NOT i.binding
RETURN r.id AS violation
ORDER BY violation
