// What the keyed instruments or their articles implement (direction `out`), and what implements them (`in`).
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column direction string
// @column implementing string
// @column implemented string
// @column id string
// @column kind string
// @column extent string
// @column implementingPart string?
// @column implementedPart string?
// @column basis string?
// @column act string?
// @column means string?
// @column purpose string?
// @column reading string[]
// @column note string?
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:IMPLEMENTS]->(other:Entity)
  RETURN
    'out' AS direction,
    i.id AS implementing,
    other.id AS implemented,
    r AS r
    UNION
  MATCH (i)-[:CONTAINS]->(a:Article)-[r:IMPLEMENTS]->(other:Entity)
  RETURN
    'out' AS direction,
    a.id AS implementing,
    other.id AS implemented,
    r AS r
    UNION
  MATCH (i)<-[r:IMPLEMENTS]-(other:Entity)
  RETURN
    'in' AS direction,
    other.id AS implementing,
    i.id AS implemented,
    r AS r
    UNION
  MATCH (i)-[:CONTAINS]->(a:Article)<-[r:IMPLEMENTS]-(other:Entity)
  RETURN
    'in' AS direction,
    other.id AS implementing,
    a.id AS implemented,
    r AS r
}
RETURN
  key AS key,
  direction AS direction,
  implementing AS implementing,
  implemented AS implemented,
  r.id AS id,
  r.kind AS kind,
  r.extent AS extent,
  r.fromPart AS implementingPart,
  r.toPart AS implementedPart,
  r.basis AS basis,
  r.act AS act,
  r.means AS means,
  r.purpose AS purpose,
  r.reading AS reading,
  r.note AS note,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY key, direction, id
