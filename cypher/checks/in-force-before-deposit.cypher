// Nobody is bound before depositing the consent, except by succession, which reaches back, and through membership.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE NOT r.act IN ['SUCCESSION', 'MEMBERSHIP'] AND r.fromLatest < r.depositedOn
RETURN
  r.id + ' binds from ' + r.from + ', deposited ' + r.depositedOn AS violation
ORDER BY violation
