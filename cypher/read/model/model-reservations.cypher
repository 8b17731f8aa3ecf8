// Every reservation and other statement for the read model, with the obligations that it touches, by id.
// @rows many
// @mode read
// @column id string
// @column party string
// @column instrument string
// @column kind string
// @column effect string
// @column articles string[]
// @column madeOn string?
// @column madeAt string?
// @column confirmedOn string?
// @column withdrawnOn string?
// @column effectiveFrom string?
// @column endedOn string?
// @column summary string
// @column sources string[]
// @column touched string[]
// @column excluded string[]
// @allow NodeByLabelScan: the read model holds every reservation
MATCH (v:Reservation)
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
  v.id AS id,
  v.party AS party,
  v.instrument AS instrument,
  v.kind AS kind,
  v.effect AS effect,
  v.articles AS articles,
  v.madeOn AS madeOn,
  v.madeAt AS madeAt,
  v.confirmedOn AS confirmedOn,
  v.withdrawnOn AS withdrawnOn,
  v.effectiveFrom AS effectiveFrom,
  v.endedOn AS endedOn,
  v.summary AS summary,
  v.sources AS sources,
  touched AS touched,
  excluded AS excluded
ORDER BY id
