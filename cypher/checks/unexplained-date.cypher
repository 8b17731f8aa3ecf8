// Where the day a source states differs from the one the treaty's rule gives, a note says why.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE
  NOT r.statedFrom STARTS WITH r.computedFrom AND
  NOT r.computedFrom STARTS WITH r.statedFrom AND
  (r.note IS NULL OR r.note = '')
RETURN
  r.id + ' stated ' + r.statedFrom + ', computed ' + r.computedFrom AS violation
ORDER BY violation
