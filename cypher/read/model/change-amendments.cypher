// Every amendment of one instrument by another, by id, with what it rests on; the day of the changing act where none is recorded.
// @rows many
// @mode read
// @column id string
// @column changing string
// @column changed string
// @column enactedBy string?
// @column on string?
// @column sources string[]?
// @column unverified string[]?
// @allow DirectedRelationshipTypeScan: the log of changes holds every amendment
MATCH (changing:Instrument)-[r:AMENDS]->(changed:Instrument)
RETURN
  r.id AS id,
  changing.slug AS changing,
  changed.slug AS changed,
  changed.enactedBy AS enactedBy,
  coalesce(r.on, changing.adoptedOn) AS on,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY id
