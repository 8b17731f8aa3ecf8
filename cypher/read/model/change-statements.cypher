// Every reservation and other statement with its days, by id.
// @rows many
// @mode read
// @column id string
// @column party string
// @column instrument string
// @column kind string
// @column effect string
// @column madeOn string?
// @column confirmedOn string?
// @column withdrawnOn string?
// @allow NodeByLabelScan: the log of changes holds every statement
MATCH (v:Reservation)
RETURN
  v.id AS id,
  v.party AS party,
  v.instrument AS instrument,
  v.kind AS kind,
  v.effect AS effect,
  v.madeOn AS madeOn,
  v.confirmedOn AS confirmedOn,
  v.withdrawnOn AS withdrawnOn
ORDER BY id
