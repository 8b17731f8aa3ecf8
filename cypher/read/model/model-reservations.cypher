// Every reservation that ever has effect, for the read model, with the obligations that it touches, by id.
// @rows many
// @mode read
// @column party string
// @column instrument string
// @column effectiveFrom string
// @column endedOn string?
// @column touched string[]
// @column excluded string[]
// @allow NodeByLabelScan: the read model holds every reservation that has effect
MATCH (v:Reservation)
WHERE v.effectiveFrom IS NOT NULL
OPTIONAL MATCH (v)-[x:TOUCHES]->(o:Obligation)
WITH v, x, o
ORDER BY o.id
WITH
  v,
  collect(o.id) AS touched,
  collect(
    CASE
      WHEN x.whole AND v.effect = 'EXCLUDES' THEN o.id
    END) AS excluded
RETURN
  v.party AS party,
  v.instrument AS instrument,
  v.effectiveFrom AS effectiveFrom,
  v.endedOn AS endedOn,
  touched AS touched,
  excluded AS excluded
ORDER BY v.id
