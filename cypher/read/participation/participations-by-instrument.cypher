// All participations in the keyed instruments, by name of the party: one for each interval, or the signature where nothing followed.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column id string
// @column party string
// @column instrument string
// @column consented boolean
// @column seq integer
// @column signedOn string?
// @column act string?
// @column depositedOn string?
// @column denouncedOn string?
// @column from string?
// @column fromEarliest string?
// @column fromLatest string?
// @column until string?
// @column untilEarliest string?
// @column untilLatest string?
// @column statedFrom string?
// @column computedFrom string?
// @column facts string
// @column sources string[]
// @column unverified string[]
// @column note string?
// @column listStatusAsOf string?
// @column listComplete boolean?
// @column order string
// @key key
UNWIND $keys AS key
MATCH (p:Party)-[r:PARTY_TO|SIGNED]->(i:Instrument {slug: key})
WHERE type(r) = 'PARTY_TO' OR r.standsAlone
RETURN
  key AS key,
  r.id AS id,
  p.code AS party,
  i.slug AS instrument,
  type(r) = 'PARTY_TO' AS consented,
  r.seq AS seq,
  r.signedOn AS signedOn,
  r.act AS act,
  r.depositedOn AS depositedOn,
  r.denouncedOn AS denouncedOn,
  r.from AS from,
  r.fromEarliest AS fromEarliest,
  r.fromLatest AS fromLatest,
  r.until AS until,
  r.untilEarliest AS untilEarliest,
  r.untilLatest AS untilLatest,
  r.statedFrom AS statedFrom,
  r.computedFrom AS computedFrom,
  r.facts AS facts,
  r.sources AS sources,
  r.unverified AS unverified,
  r.note AS note,
  i.listStatusAsOf AS listStatusAsOf,
  i.listComplete AS listComplete,
  r.order AS order
ORDER BY key, order
