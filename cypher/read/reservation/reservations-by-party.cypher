// All reservations of the keyed parties, by instrument and in the order of its list.
// @rows many
// @mode read
// @param keys string[]
// @column key string
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
// @column objectsTo string?
// @column leavesInForce boolean?
// @column summary string
// @column sources string[]
// @column unverified string[]
// @column note string?
// @key key
UNWIND $keys AS key
MATCH (:Party {code: key})-[:MADE]->(v:Reservation)
RETURN
  key AS key,
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
  v.objectsTo AS objectsTo,
  v.leavesInForce AS leavesInForce,
  v.summary AS summary,
  v.sources AS sources,
  v.unverified AS unverified,
  v.note AS note
ORDER BY key, instrument, v.order
