// Changes that the keyed instruments make (direction `out`) or undergo (`in`), with what each rests on.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column relation string
// @column direction string
// @column changing string
// @column changed string
// @column on string?
// @column sources string[]?
// @column unverified string[]?
// @column note string?
// @key key
UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]->(other:Instrument)
  RETURN
    type(r) AS relation,
    'out' AS direction,
    i.slug AS changing,
    other.slug AS changed,
    r.on AS on,
    r.sources AS sources,
    r.unverified AS unverified,
    r.note AS note
    UNION
  MATCH (i)<-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS]-(other:Instrument)
  RETURN
    type(r) AS relation,
    'in' AS direction,
    other.slug AS changing,
    i.slug AS changed,
    r.on AS on,
    r.sources AS sources,
    r.unverified AS unverified,
    r.note AS note
}
RETURN
  key AS key,
  relation AS relation,
  direction AS direction,
  changing AS changing,
  changed AS changed,
  on AS on,
  sources AS sources,
  unverified AS unverified,
  note AS note
ORDER BY key, relation, direction, on, changing, changed
